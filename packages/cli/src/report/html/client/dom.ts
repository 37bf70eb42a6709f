/** What an element may hold; strings become text and are never read as markup. */
export type Child = Node | string | null | undefined

/** Attributes by name; `false` and `undefined` leave one out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an element. All text of pages goes through its children or attributes, so that none of it can be markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined))
  return element
}

/** A link to the page that a document came from; plain text where its address is not of the web. */
export function webLink(address: string, text: string): HTMLElement {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return el('span', {}, text)
  return el('a', {href: url.href, rel: 'noopener noreferrer', target: '_blank'}, text)
}

/** A bar of `share` (0 to 1) of its track, for the eye only: the figure stands beside it. */
export function bar(share: number, family?: string): HTMLElement {
  const fill = el('span', {class: 'fill', 'data-family': family})
  fill.style.inlineSize = `${Math.max(0, Math.min(1, share)) * 100}%`
  return el('span', {class: 'bar', 'aria-hidden': 'true'}, fill)
}

/** A table with a head row; cells are text or nodes, and `numbers` names the columns that hold figures. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
  numbers: readonly number[] = []
): HTMLElement {
  const kind = (i: number): string | undefined => (numbers.includes(i) ? 'number' : undefined)
  // Bars say again what a figure beside them says: their column has no name.
  const heading = (name: string, i: number): HTMLElement =>
    name === '' ? el('td') : el('th', {scope: 'col', class: kind(i)}, name)
  return el(
    'table',
    {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...head.map(heading))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell, i) => el('td', {class: kind(i)}, cell)))))
  )
}

/** The element with an id that the page is known to have. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`Expected the report to have an element \`${id}\`, got none; write it again`)
  return element
}
