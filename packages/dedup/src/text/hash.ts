/** Mixes all bits of a 32-bit integer (the finaliser of MurmurHash3, A. Appleby, public domain). */
export function mix32(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** One 32-bit hash out of two, the order of which matters. */
export function pairHash(a: number, b: number): number {
  return mix32(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15))
}

/** A 64-bit hash of a text as 16 hexadecimal digits: two seeded 32-bit lanes over UTF-16 units. For ids, not for secrets. */
export function textId(text: string): string {
  let a = 0x243f6a88
  let b = 0x85a308d3
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 0x85ebca77)
    b ^= b >>> 13
  }
  const hex = (value: number): string => value.toString(16).padStart(8, '0')
  return hex(mix32(a ^ text.length)) + hex(mix32(b ^ Math.imul(a, 31)))
}
