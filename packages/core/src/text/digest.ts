import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, hexadecimal. This one runs anywhere. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
