import {charClass, finish, hashSeed, LETTER, lowerCase, MARK, mixUnit} from '@copydesk/core'
import {hashWord, setOf, slotOf, type WordSet} from '../look/word-set.js'
import {commonWords} from './common-words.js'

/** Fewer words, or characters in scripts without spaces, than this prove nothing. */
const fewestWords = 12
const fewestLetters = 20

/**
 * What the small words of a language must be to decide for it: a share of all words and a number, more than any other
 * language has by a share of its own, and so many that those which only another language has are few beside them, or the
 * text is in two.
 */
interface Proof {
  readonly share: number
  readonly fewest: number
  readonly lead: number
  readonly rivals: number
}

/**
 * Prose has 30 to 50 small words of 100; titles, names and lists between it have few, but those are of no other language.
 * Where there are many, a wide lead bears more strange ones, and next to none of these a lead that is narrow.
 */
const proofs: readonly Proof[] = [
  {share: 0.2, fewest: 3, lead: 0.15, rivals: 0.3},
  {share: 0.12, fewest: 7, lead: 0.5, rivals: 0.2},
  {share: 0.2, fewest: 12, lead: 0.4, rivals: 0.38},
  {share: 0.3, fewest: 12, lead: 0.1, rivals: 0.06}
]

/** Of the words of Vietnamese prose 60 to 80 in 100 have a letter that only Vietnamese uses; nothing else comes near. */
const vietnameseShare = 0.25
/** Of the letters of a text in a script of its own, so many are of that script. */
const scriptShare = 0.6
/** With more letters than this of scripts without spaces, small words say nothing. */
const mostDense = 0.05
/** Japanese is told from Chinese by its kana: half of the text, and never so little as this. */
const kanaShare = 0.1

const languages = Object.keys(commonWords)

/** Small words, which most words of a text are not, with the numbers of the languages that have them. */
interface SmallWords {
  readonly all: WordSet
  /** By slot of `all`: where the word's languages begin in `owners`; they end where a number is 255. */
  readonly first: Uint16Array
  readonly owners: Uint8Array
}

let index: SmallWords | undefined

/**
 * The language that a few lines of prose are in, where letters or small words leave no doubt; undefined where they do.
 * It knows the languages of the packs and keeps clear of their neighbours.
 */
export function guessLanguage(text: string): string | undefined {
  index ??= indexWords()
  const seen = readSample(text, index)
  if (seen.letters < fewestLetters) return undefined
  const script = languageOfScript(seen)
  if (script !== undefined) return script
  if (seen.words < fewestWords || seen.scripts.dense > seen.letters * mostDense) return undefined
  if (seen.vietnamese >= seen.words * vietnameseShare) return 'vi'
  return byVotes(seen, index)
}

/** Letters of scripts that tell a language, and of those without spaces all together. */
interface Scripts {
  hangul: number
  thai: number
  kana: number
  han: number
  dense: number
}

interface Sample {
  readonly scripts: Readonly<Scripts>
  readonly letters: number
  readonly words: number
  /** Those of `known` that are this text's. */
  readonly small: number
  /** Words with a letter that only Vietnamese uses. */
  readonly vietnamese: number
}

function languageOfScript({letters, scripts: {hangul, thai, kana, han}}: Sample): string | undefined {
  if (hangul >= letters * scriptShare) return 'ko'
  if (thai >= letters * scriptShare) return 'th'
  if (han + kana < letters * scriptShare) return undefined
  return kana >= letters * kanaShare ? 'ja' : kana === 0 ? 'zh' : undefined
}

/** Slots of the small words of the text that was read last. */
let known = new Uint16Array(256)

// votes for each language, and those by words that the best one has not
const votes = new Uint16Array(languages.length)
const rivals = new Uint16Array(languages.length)

function byVotes({words, small}: Sample, {first, owners}: SmallWords): string | undefined {
  votes.fill(0)
  for (let k = 0; k < small; k++) for (let o = first[known[k]!]!; owners[o] !== none; o++) votes[owners[o]!]!++
  let best = 0
  for (let l = 1; l < votes.length; l++) if (votes[l]! > votes[best]!) best = l
  const most = votes[best]!
  rivals.fill(0)
  for (let k = 0; k < small; k++) {
    const from = first[known[k]!]!
    if (!isOwnedBy(owners, from, best)) for (let o = from; owners[o] !== none; o++) rivals[owners[o]!]!++
  }
  let next = 0
  let strange = 0
  for (let l = 0; l < votes.length; l++) {
    if (l !== best && votes[l]! > next) next = votes[l]!
    if (rivals[l]! > strange) strange = rivals[l]!
  }
  const isProven = proofs.some(
    ({share, fewest, lead, rivals}) =>
      most >= Math.max(fewest, words * share) && next <= most * (1 - lead) && strange <= most * rivals
  )
  return isProven ? languages[best] : undefined
}

function isOwnedBy(owners: Uint8Array, from: number, language: number): boolean {
  for (let o = from; owners[o] !== none; o++) if (owners[o] === language) return true
  return false
}

// in a loop over all units imported tables would be looked up anew for each, those of the module are constants
const classes = charClass
const folded = lowerCase

/** Counts letters and words, and fills `known`. */
function readSample(text: string, {all}: SmallWords): Sample {
  if (known.length < text.length) known = new Uint16Array(text.length)
  const scripts = {hangul: 0, thai: 0, kana: 0, han: 0, dense: 0}
  let letters = 0
  let words = 0
  let small = 0
  let vietnamese = 0
  let hash = hashSeed
  let inside = false
  let marked = false
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    if (classes[unit]! & (LETTER | MARK)) {
      letters++
      hash = mixUnit(hash, folded[unit]!)
      if (unit >= firstVietnamese) {
        marked ||= isVietnamese(unit)
        if (unit >= firstOfScripts) countScript(scripts, unit)
      }
      inside = true
    } else if (inside) {
      const slot = slotOf(all, finish(hash) | 0)
      if (all[slot] !== 0) known[small++] = slot
      words++
      if (marked) vietnamese++
      hash = hashSeed
      inside = false
      marked = false
    }
  }
  return {scripts, letters, words, small, vietnamese}
}

const firstOfScripts = 0xe00

function countScript(seen: Scripts, unit: number): void {
  if (unit <= 0xe7f) seen.thai++
  else if (unit >= 0xac00 && unit <= 0xd7a3) seen.hangul++
  else if (unit >= 0x3040 && unit <= 0x30ff) seen.kana++
  else if (unit >= 0x3400 && unit <= 0x9fff) seen.han++
  else return
  seen.dense++
}

const firstVietnamese = 0x111

/** `ă â ê ô` and plain accents are other languages’ too: only letters with a hook, a horn or two marks, and `đ`. */
function isVietnamese(unit: number): boolean {
  return (unit >= 0x1ea0 && unit <= 0x1ef9) || unit === 0x1a1 || unit === 0x1b0 || unit === firstVietnamese
}

/** Ends the languages of a word. */
const none = 255

function indexWords(): SmallWords {
  const owners = new Map<number, number[]>()
  languages.forEach((language, number) => {
    for (const word of new Set(commonWords[language]!.split(' '))) {
      const hash = hashWord(word)
      const list = owners.get(hash)
      if (list) list.push(number)
      else owners.set(hash, [number])
    }
  })
  const all = setOf([...owners.keys()])
  const first = new Uint16Array(all.length)
  const flat: number[] = []
  for (const [hash, list] of owners) {
    first[slotOf(all, hash)] = flat.length
    flat.push(...list, none)
  }
  return {all, first, owners: Uint8Array.from(flat)}
}
