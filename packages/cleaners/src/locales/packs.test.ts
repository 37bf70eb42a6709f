import {docOf, type Lexicon, type Locale, normalise, type PhraseClass, phraseClasses, sentenceBreaks} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {createNewsroom} from '../create-cleaner.js'
import {compileDateWords} from '../facts/dates/date-words.js'
import {readDates} from '../facts/dates/dates.js'
import {detectLanguage} from '../language/detect-language.js'
import {de} from './de.js'
import {locales} from './index.js'

const classes: readonly PhraseClass[] = phraseClasses

/** A usual dateline of 5 June 2025, a quarter to three in the afternoon, in each language. */
const datelines: Readonly<Record<string, string>> = {
  ar: '5 يونيو 2025 14:46',
  cs: '5. června 2025 14:46',
  da: '5. juni 2025 kl. 14.46',
  de: '5. Juni 2025, 14:46 Uhr',
  en: 'June 5, 2025, 2:46 p.m.',
  es: '5 de junio de 2025 a las 14:46',
  fi: '5.6.2025 klo 14.46',
  fr: '5 juin 2025 à 14h46',
  hu: '2025. június 5. 14:46',
  id: '5 Juni 2025 pukul 14:46',
  it: '5 giugno 2025 alle ore 14:46',
  ja: '2025年6月5日 14:46',
  ko: '2025년 6월 5일 오후 2:46',
  nl: '5 juni 2025 om 14:46',
  no: '5. juni 2025, kl. 14.46',
  pl: '5 czerwca 2025, godz. 14:46',
  pt: '5 de junho de 2025 às 14h46',
  ro: '5 iunie 2025, ora 14:46',
  ru: '5 июня 2025 в 14:46',
  sv: '5 juni 2025 kl 14:46',
  th: '5 มิ.ย. 2568 14:46 น.',
  tr: '5 Haziran 2025 14:46',
  uk: '5 червня 2025 о 14:46',
  vi: '5/6/2025 14:46',
  zh: '2025年6月5日14:46'
}

function lexiconOf(pack: Locale): Lexicon {
  return docOf(createNewsroom({locales: [pack]}).parse('…')).lexicon
}

describe.each(locales.map((locale) => [locale.lang, locale] as const))('pack %s', (lang, locale) => {
  it('has a phrase of every class', () => {
    expect(classes.filter((name) => locale.phrases[name].length === 0)).toEqual([])
  })

  it('compiles to phrases that can all match', () => {
    const written = classes.reduce((sum, name) => sum + locale.phrases[name].length, 0)
    expect(lexiconOf(locale).phrases).toHaveLength(written)
  })

  it('names every month and weekday in lower case, none twice', () => {
    const months = locale.dates.months.flat()
    const names = [...months, ...locale.dates.weekdays.flat()]
    expect(names.filter((name) => name !== name.toLowerCase() || name.trim() === '')).toEqual([])
    expect(new Set(months).size).toBe(months.length)
  })

  it('reads a dateline of its language', () => {
    const line = datelines[lang]!
    const {found} = readDates(line, 0, line.length, compileDateWords([locale.dates]))
    expect(found.map(({moment}) => moment.at.slice(0, 16))).toEqual(['2025-06-05T14:46'])
  })

  it('writes the words of lines in lower case, none twice in a list, single ones without a space', () => {
    const {namesAreWords, namesAreSpaced, namesAreBare, signedAtEnd, ...lists} = locale.words
    const single = new Set([
      'comments',
      'saying',
      'joiners',
      'particles',
      'officeWords',
      'workingFor',
      'neverNames',
      'familyNames'
    ])
    for (const [name, words] of Object.entries(lists)) {
      const wrong = words.filter((word) => word !== word.toLowerCase() || word.trim() !== word || word === '')
      expect({name, wrong}).toEqual({name, wrong: []})
      expect({name, words: new Set(words).size}).toEqual({name, words: words.length})
      if (single.has(name)) expect({name, spaced: words.filter((word) => word.includes(' '))}).toEqual({name, spaced: []})
    }
  })

  it.each([
    ['helpers', 'byline'],
    ['otherCounts', 'viewCount']
  ] as const)('lists as %s only what stands among its phrases of %s', (list, name) => {
    const phrases = new Set(locale.phrases[name].map((phrase) => phrase.replaceAll(/…|\s*[:：]/g, '').toLowerCase()))
    expect(locale.words[list].filter((word) => !phrases.has(word))).toEqual([])
  })

  it('writes abbreviations in lower case and without their full stop', () => {
    expect(locale.abbreviations.filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([])
  })
})

it('keeps sentences whole after abbreviations', () => {
  const {abbreviations} = lexiconOf(de)
  const text = 'Das sagte Prof. Keller am Dienstag. Danach ging er.'
  expect(sentenceBreaks(normalise(text), 0, text.length, abbreviations)).toEqual([text.indexOf('Danach')])
})

it('finds the Indonesian pack for an Indonesian page', () => {
  const text = 'Pemerintah kota mengatakan bahwa harga bahan bakar akan naik mulai hari ini karena kurs yang lemah.'
  expect(detectLanguage(text)).toBe('id')
})
