// Far beyond any page or feed; the parser's time grows with the square of it.
const deepest = 10_000

/** Throws a RangeError where elements stand so deep in each other that no page can be meant. */
export function expectShallow(depth: number): void {
  if (depth > deepest) throw new RangeError(`elements nested more than ${deepest} deep`)
}
