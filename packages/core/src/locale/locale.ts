/**
 * Kinds of phrases that a locale pack lists; {@link phraseClasses} says what each means.
 *
 * A phrase is plain text in the case of a sentence; words are compared without regard to case, and punctuation
 * between words is ignored, but `:`, `=`, `/`, `]` or `...` at the end of a phrase must be there (full-width forms are
 * the same). Where it must stand is written with `…`:
 *
 * | written | matches |
 * |---|---|
 * | `Tin liên quan` | a block that is only this, with or without a colon, a count or marks around it |
 * | `Xem thêm:…` | a block that begins so |
 * | `…lượt xem` | a block that ends so |
 * | `…đăng ký nhận bản tin…` | a block that has it anywhere |
 */
export const phraseClasses = [
  // heading of a list of other articles on the matter, or of the site’s other news
  'related',
  // heading of a list of the site’s most read, newest or recommended articles
  'mostRead',
  // beginning of a pointer to one other article, inside or after the text
  'readMore',
  // asks for a rating or shows one: stars, likes, “what do you think of this article?”
  'rating',
  // share and copy-link buttons, print, e-mail to a friend
  'share',
  // follow us, subscribe to the channel, get the app, listen to this article
  'follow',
  // newsletter, subscription and membership prompts
  'newsletter',
  // heading, prompt, form or count of readers’ comments
  'comments',
  // advertisement label or sponsored box
  'advert',
  // beginning of a picture or video caption, or a caption without information (Ảnh minh họa)
  'photo',
  // word that names the maker of a picture (Ảnh:, Photo:, Getty Images), anywhere in a caption
  'credit',
  // beginning of a byline (Tác giả:, By), or role words that only bylines have (tổng hợp, Bài và ảnh:)
  'byline',
  // beginning of a dateline that says when the article was published
  'published',
  // beginning of a dateline that says when the article was changed
  'updated',
  // word beside a count of views or readers
  'viewCount',
  // beginning of a source line (Theo, Nguồn:, Source:)
  'source',
  // name of a news agency or of an outlet often credited as one
  'agency',
  // beginning of a line or list of tags and topics
  'tags',
  // imprint: rights, licence, editor in chief, address, ban on copying
  'copyright',
  // menu, breadcrumb, skip link, search, section name, back to top
  'navigation',
  // login, registration, payment and paywall dialogs
  'signIn',
  // weather and price boxes, date picker, font size, loading, cookie and browser notices
  'notice',
  // label that may stand between paragraphs and belongs to the article
  'subhead'
] as const

/** Name of a kind of phrases. */
export type PhraseClass = (typeof phraseClasses)[number]

/** Words from which a date is read; all in lower case. */
export interface DateWords {
  /** Twelve entries: every way to write the month, full and short. */
  readonly months: readonly (readonly string[])[]
  /** Seven entries from Monday on. */
  readonly weekdays: readonly (readonly string[])[]
  /** Words after or before a clock time that mean before noon. */
  readonly am: readonly string[]
  readonly pm: readonly string[]
  /** Words behind the figure of an hour or a minute: `9h22`, `17 giờ 46 phút`, `14:46 Uhr`. */
  readonly hours: readonly string[]
  readonly minutes: readonly string[]
  /** The words behind the figures of year, month and day, where the language writes them: `2024年7月17日`. */
  readonly dayUnits?: readonly [year: string, month: string, day: string] | undefined
  /** Words that may stand between the parts of a date (ngày, tháng, năm, lúc, at, um, Uhr). */
  readonly fillers: readonly string[]
  /** Words of a relative time (giờ trước, ago, hôm qua): such a time gives no date. */
  readonly relative: readonly string[]
  /** Words right before the day on which somebody read or saved a page, which is no day of publication (retrieved, truy cập). */
  readonly retrieved?: readonly string[] | undefined
  /** The usual order of a date in figures. */
  readonly order: 'dmy' | 'mdy' | 'ymd'
  /** Offset from UTC that the language's outlets write in, such as `+07:00`; null where it cannot be told. */
  readonly zone: string | null
}

/** Words that tell a story's sentences from the lines between them; all in lower case. */
export interface ProseWords {
  /** Words with which a story goes on and a caption does not begin: of place in time, of reasoning. */
  readonly openings: readonly string[]
  /** Verbs of reported speech: what is said is the story's, not the picture's. */
  readonly reporting: readonly string[]
  /** Words in brackets that say where in the picture someone stands: `(trái)`, `(second from left)`. */
  readonly directions: readonly string[]
  /** Whom and what pictures show: words that captions begin with. */
  readonly scenes: readonly string[]
  /** Words before a person’s name; with them, too, captions begin, but sentences as well. */
  readonly address: readonly string[]
  /** Words inside a line that say where a picture was taken: subheads say no place. */
  readonly places?: readonly string[] | undefined
  /** What pictures show where nobody acts: `toàn cảnh` (view of). A line that begins so tells no story. */
  readonly views?: readonly string[] | undefined
  /** Small words that only a sentence has, of tense, of saying no and the like: a caption that is all noun has none. */
  readonly verbal?: readonly string[] | undefined
  /** True where most captions end without a full stop: two of three do in Vietnamese, few elsewhere. */
  readonly captionsUnstopped: boolean
  /** True where words are written syllable by syllable, so that one alone says little and two in a row are compared. */
  readonly syllables: boolean
}

/**
 * Words that rules read one by one in short lines. Unlike phrases they say nothing about the line they stand on by
 * themselves, and the article model does not ask for them. All in lower case; a list may be empty.
 */
export interface LineWords {
  /** Nouns behind the count of readers’ comments, in each form they have there: `12 comments`, `2 комментария`. */
  readonly comments: readonly string[]
  /** Verbs between a reader’s name and the comment: `Milan writes:`. */
  readonly saying: readonly string[]
  /** Words of the buttons under each comment: `Reply`, `Report`. */
  readonly replying: readonly string[]
  /** Words of buttons that stand beside names of networks: `Share`, `Copy link`. */
  readonly sharing: readonly string[]
  /** Phrases of `viewCount`, without their marks, whose figure counts no views: minutes of reading, shares. */
  readonly otherCounts: readonly string[]
  /** Phrases of bylines, without their marks, that name who looked the text over or translated it: `edited by`. */
  readonly helpers: readonly string[]
  /** Words between two names: `Mary Quill and Tom Reed`. */
  readonly joiners: readonly string[]
  /** Small words inside names of persons: `van der`, `de la`. Names travel: these count on pages in every language. */
  readonly particles: readonly string[]
  /** What family names of one word begin with before a second capital: `FitzGerald`; they count on pages in every language. */
  readonly namePrefixes?: readonly string[] | undefined
  /** Small words inside names of offices: `Press Trust of India`. */
  readonly officeWords: readonly string[]
  /** What names of offices and posts begin with, the next word with a capital: `Sở Y tế`. They stand behind an author or alone, and wrote nothing. */
  readonly offices?: readonly string[] | undefined
  /** Words of labels and buttons that no name has, whatever their capitals: `Read More`, `Our Team`. */
  readonly neverNames: readonly string[]
  /** Words before a reporter’s name that are no part of it: `PV Lê Nam`. Alone they stand for the name. */
  readonly reporterWords?: readonly string[] | undefined
  /** Family names that stand first, where a few are borne by nearly all; they count on pages in every language. */
  readonly familyNames: readonly string[]
  /** True where names are made of everyday words, so that a word in small letters elsewhere speaks against no name. */
  readonly namesAreWords: boolean
  /** True where family and given name, in a script without capitals, stand apart only as names do: `三島 沙織`. */
  readonly namesAreSpaced?: boolean | undefined
  /** True where names, in a script without capitals, stand with no label between the headline and the date: `高井瞳`, `ليلى الحداد`. */
  readonly namesAreBare?: boolean | undefined
  /** What lines end with that look like such names and are none: those of desks, places, papers, kinds of articles. */
  readonly endingsOfOthers?: readonly string[] | undefined
  /** Words behind a reporter’s name, on lines that name the outlet before it or an address behind: `[항구신문 박도윤 기자]`. */
  readonly reporterTitles?: readonly string[] | undefined
  /** Words between a name and the outlet that its bearer works for: `Parker Nguyen for The Post`. */
  readonly workingFor?: readonly string[] | undefined
  /** What stands between a reporter and the place of the report, in small letters: `Tom Hartigan at Riverside Lane`. */
  readonly reportingFrom?: readonly string[] | undefined
  /** True where reporters sign right behind the last sentence: `… vào cuối tháng. Lam Khê`, `… đầu tiên.PV`. */
  readonly signedAtEnd: boolean
}

/** One language as data. Adding one is one file of this type. */
export interface Locale {
  /** BCP 47 primary language subtag. */
  readonly lang: string
  readonly name: string
  readonly phrases: {readonly [Class in PhraseClass]: readonly string[]}
  /** Words, without the full stop, after which a full stop ends no sentence; lower case. */
  readonly abbreviations: readonly string[]
  readonly dates: DateWords
  /** True where texts also come without the marks of their letters: `Nguon: TTXVN`. The phrases are then read without. */
  readonly marksLeftOut?: boolean | undefined
  readonly words: LineWords
  /** Where a pack has none, lines between paragraphs are judged by their look and place alone. */
  readonly prose?: ProseWords | undefined
}

/** Throws where a part of a pack is missing that every page is read with, as in one of plain JavaScript. */
export function expectWhole(locale: Locale): void {
  const {lang, phrases} = locale
  const parts = ['phrases', 'abbreviations', 'dates'] as const
  const hole = parts.find((part) => typeof locale[part] !== 'object') ?? holeIn(phrases)
  if (hole === undefined) return
  throw new TypeError(`Expected the locale pack \`${lang}\` to have \`${hole}\`, got none; add it, empty if need be`)
}

function holeIn(phrases: Locale['phrases']): string | undefined {
  const name = phraseClasses.find((candidate) => !Array.isArray(phrases[candidate]))
  return name === undefined ? undefined : `phrases.${name}`
}

const [monthsOfYear, daysOfWeek] = [12, 7]

/**
 * Checks a locale pack and returns it. Throws a TypeError where a part is missing, where `lang` is no language subtag,
 * and for a phrase without a letter, which could never be found.
 */
export function defineLocale(locale: Locale): Locale {
  expectWhole(locale)
  if (!/^[a-z]{2,3}$/.test(locale.lang)) {
    throw new TypeError(
      `Expected \`lang\` of a locale pack to be a language subtag, got \`${locale.lang}\`; write it as \`vi\``
    )
  }
  for (const [name, phrases] of Object.entries(locale.phrases)) {
    for (const phrase of phrases) {
      if (!/[\p{L}\p{N}©®★]/u.test(phrase)) {
        throw new TypeError(
          `Expected every phrase of \`${locale.lang}.${name}\` to have a letter, got \`${phrase}\`; remove it`
        )
      }
    }
  }
  const {months, weekdays} = locale.dates
  if (months.length !== monthsOfYear || weekdays.length !== daysOfWeek) {
    throw new TypeError(
      `Expected \`${locale.lang}.dates\` to have 12 \`months\` and 7 \`weekdays\`, got ${months.length} and ${weekdays.length}; add what is missing`
    )
  }
  return locale
}
