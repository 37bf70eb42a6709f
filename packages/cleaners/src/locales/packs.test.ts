/** What must hold of every locale pack. */
import {readFileSync} from 'node:fs'
import {docOf, type Lexicon, type Locale, normalise, type PhraseClass, phraseClasses, sentenceBreaks} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {parseFixture} from '../../test/fixture.js'
import {createCleaner, createNewsroom} from '../create-cleaner.js'
import {compileDateWords} from '../facts/dates/date-words.js'
import {readDates} from '../facts/dates/dates.js'
import {wholeOf} from '../facts/stretch.js'
import {detectLanguage} from '../language/detect-language.js'
import {de} from './de.js'
import {locales} from './index.js'

const classes: readonly PhraseClass[] = phraseClasses

/** The page of a language, from its fixture. */
function pageOf(lang: string): string {
  const file = `locales/${lang}.txt`
  return parseFixture(readFileSync(new URL(`../../../../fixtures/${file}`, import.meta.url), 'utf8'), file)[0]!.text
}

function lexiconOf(pack: Locale): Lexicon {
  return docOf(createNewsroom({locales: [pack]}).parse('…')).lexicon
}

describe.each(locales.map((locale) => [locale.lang, locale] as const))('pack %s', (lang, locale) => {
  it('has a phrase of every class', () => {
    expect(classes.filter((name) => locale.phrases[name].length === 0)).toEqual([])
  })

  it('has no phrase twice, and none in two classes', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const name of classes) {
      for (const phrase of locale.phrases[name]) {
        const key = phrase.normalize('NFC').toLowerCase()
        // an agency is both whom a text and whom a picture comes from
        if (seen.has(key) && !(name === 'agency' && seen.get(key) === 'credit'))
          twice.push(`${phrase}: ${seen.get(key)}, ${name}`)
        seen.set(key, name)
      }
    }
    expect(twice).toEqual([])
  })

  it('writes the ellipsis only at the ends', () => {
    const wrong = classes.flatMap((name) => locale.phrases[name].filter((phrase) => phrase.slice(1, -1).includes('…')))
    expect(wrong).toEqual([])
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

  it('reads the dateline of its page, 5 June 2025, 14:46, by its own words alone', () => {
    const page = pageOf(lang)
    const {found} = readDates(page, wholeOf(page), compileDateWords([locale.dates]))
    expect(found.map(({moment}) => moment.at.slice(0, 16))).toEqual(['2025-06-05T14:46'])
  })

  it('writes the words of lines in lower case, none twice in a list, single ones without a space', () => {
    const {namesAreWords, namesAreSpaced, namesAreBare, signedAtEnd, ...lists} = locale.words
    const single = new Set([
      'comments',
      'saying',
      'joiners',
      'particles',
      'namePrefixes',
      'officeWords',
      'workingFor',
      'reportingFrom',
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

describe('a pack of plain JavaScript', () => {
  it('is refused when the cleaner is made where it has no words', () => {
    const {words: _words, ...rest} = de
    expect(() => createCleaner({locales: [{...rest, lang: 'km'} as Locale]})).toThrow(
      'Expected the locale pack `km` to have `words`, got none; copy those of a language like it'
    )
  })
})
