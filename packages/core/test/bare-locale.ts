import {type DateWords, defineLocale, type Locale, type PhraseClass, phraseClasses} from '../src/locale/locale.js'

/** A pack without any phrase or word, but for what a test gives it. */
export function bareLocale({
  phrases = {},
  dates = {},
  ...rest
}: {
  readonly lang?: string
  readonly abbreviations?: readonly string[]
  readonly phrases?: {readonly [Class in PhraseClass]?: readonly string[]}
  readonly dates?: Partial<DateWords>
} = {}): Locale {
  const none = Object.fromEntries(phraseClasses.map((name) => [name, []])) as unknown as Locale['phrases']
  return defineLocale({
    lang: 'vi',
    name: 'bare',
    abbreviations: [],
    ...rest,
    phrases: {...none, ...phrases},
    dates: {
      months: Array.from({length: 12}, () => ['x']),
      weekdays: Array.from({length: 7}, () => ['x']),
      am: [],
      pm: [],
      hours: [],
      minutes: [],
      fillers: [],
      relative: [],
      order: 'dmy',
      zone: null,
      ...dates
    },
    words: {
      comments: [],
      saying: [],
      replying: [],
      sharing: [],
      otherCounts: [],
      helpers: [],
      joiners: [],
      particles: [],
      officeWords: [],
      neverNames: [],
      familyNames: [],
      namesAreWords: false,
      signedAtEnd: false
    }
  })
}
