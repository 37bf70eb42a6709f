/** Throws a RangeError where the option `name` is no whole number from 1 on; `todo` says what to do then. */
export function expectCount(name: string, value: number, todo: string): void {
  if (Number.isInteger(value) && value >= 1) return
  throw new RangeError(`Expected \`${name}\` to be a whole number from 1 on, got \`${value}\`; ${todo}`)
}
