import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 (FIPS 180-4) of the UTF-8 bytes of texts in a row, hexadecimal. This one runs anywhere. */
export function digest(...texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.join(''))))
}
