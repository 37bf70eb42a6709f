import {type Rewriting, rewrite} from './rewrite.js'

// the bytes 0x80 to 0x9f as windows-1252 shows them
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

// Lead byte and continuation bytes of a UTF-8 sequence, read as windows-1252. Of U+0180 to U+02FF and from U+0700 on only
// what living alphabets of many readers need: `CAFÉ»` and `MENÜ“` are meant as they stand.
const continuation = `[\\x80-\\xbf${windows1252}]`
const misread = new RegExp(
  `(?:[\\xc2-\\xc5\\xcc-\\xdb]${continuation}|\\xc6[\\xa0\\xa1\\xaf\\xb0]|\\xc8[˜™š›]|[\\xe0-\\xef]${continuation}{2})+`,
  'g'
)

const isShown = new Set([...windows1252].map((char) => char.charCodeAt(0)))

/** True for a unit that a continuation byte of UTF-8 is shown as in windows-1252. */
export function isContinuation(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x80 && (unit <= 0xbf || (unit >= 0x152 && isShown.has(unit)))
}

const strict = new TextDecoder('utf-8', {fatal: true})

/** What begins a sequence, wherever it stands: in a text that was misread hardly any is a letter of its own. */
const lead = /[\xc2-\xef]/g

/** Fewer sequences may be meant, and so may those with a no-break space or a soft hyphen: `50× faster`. */
const fewest = 3
const unsure = /[\xa0\xad]/

/**
 * Turns UTF-8 that was read as windows-1252 (`Ã¡` for `á`) back. It acts only on a text with several such sequences, each
 * valid UTF-8, and fewer letters that would begin one and do not: in French a no-break space stands between `é` and `»`.
 */
export function repairMojibake(state: Rewriting, count: (kind: string) => void): Rewriting {
  const found = state.text.match(misread)
  if (!found || found.filter((sequence) => !unsure.test(sequence)).length < fewest) return state
  if (2 * leadsIn(found.join('')) <= leadsIn(state.text)) return state
  return rewrite(state, misread, (sequence) => {
    const bytes = new Uint8Array(sequence.length)
    for (let i = 0; i < sequence.length; i++) {
      const unit = sequence.charCodeAt(i)
      const low = windows1252.indexOf(sequence[i]!)
      bytes[i] = low >= 0 ? 0x80 + low : unit
    }
    try {
      const repaired = strict.decode(bytes)
      count('mojibake')
      return repaired
    } catch {
      return sequence
    }
  })
}

function leadsIn(text: string): number {
  return text.match(lead)?.length ?? 0
}
