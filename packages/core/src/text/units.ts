/** The UTF-16 units of a text; a loop over them is several times faster than one over `charCodeAt`. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i)
  return units
}
