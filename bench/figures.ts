/** A figure of three digits that count, with thousands parted. */
export function figure(value: number): string {
  return value.toLocaleString('en', {maximumSignificantDigits: 3})
}

/** Bytes as megabytes (10⁶), such as `283 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`
}
