/** The UTF-16 units of marks, to be looked for among the units of a page. */
export function unitsOf(marks: string): readonly number[] {
  return [...marks].map((mark) => mark.charCodeAt(0))
}
