import {clerk, type Doc, docOf, type Locale, newsroom} from '@copydesk/core'
import {locales} from '../src/locales/index.js'

/** Makes a function from a text to its parsed page: in language `lang`, with the packs, and without opinion on any block. */
export function pageReader(lang: string, packs: readonly Locale[] = locales): (text: string, url?: string) => Doc {
  let page: Doc | undefined
  const catcher = Object.assign(
    () => (tree: Parameters<typeof docOf>[0]) => {
      page = docOf(tree)
    },
    {meta: {name: 'catcher', role: 'other' as const, summary: 'keeps the page'}}
  )
  const scorer = ({count}: {readonly count: number}): Float32Array => new Float32Array(count)
  const read = clerk(newsroom({locales: packs, cleaners: [catcher], scorer, detect: () => lang}))
  return (text, url) => {
    read({id: 'page', text, url})
    return page!
  }
}
