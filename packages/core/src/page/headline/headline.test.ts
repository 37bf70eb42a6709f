import {describe, expect, it} from 'vitest'
import {bareLocale} from '../../../test/bare-locale.js'
import type {RawDocument} from '../../record/raw-document.js'
import {blockText, docOf, type Page, type Scorer} from '../doc.js'
import {createParser} from '../parse.js'
import {endsWithFullStop} from './full-stop.js'

const sentencesOnly: Scorer = (page: Page) =>
  Float32Array.from({length: page.count}, (_, i) => (endsWithFullStop(page, i) ? 3 : -3))

const parser = createParser({
  locales: [
    bareLocale({lang: 'en', phrases: {byline: ['by…'], newsletter: ['…newsletter…']}, dates: {relative: ['ago']}}),
    bareLocale({lang: 'ja'})
  ],
  sites: [],
  scorer: sentencesOnly,
  detect: () => 'en'
})

/** The headline of a page, or null. */
function headlineOf(lines: readonly string[], given: Partial<RawDocument> = {}): string | null {
  const tree = parser.read({id: 'a', text: lines.join('\n'), ...given})
  parser.judge(tree)
  const doc = docOf(tree)
  return doc.title < 0 ? null : blockText(doc, doc.title)
}

const story = [
  'The ferry to Inch Island will sail again from Thursday, five weeks after its shaft broke.',
  'Islanders had relied on fishing boats for food and mail while the ferry was out of service.'
]
const headline = 'Ferry to Inch Island sails again'

describe('the headline of a page', () => {
  it.each<[string, readonly string[]]>([
    ['stands right above the text', [headline, ...story]],
    ['stands below a menu and above the date', ['News', 'Sport', 'Weather', headline, '6 May 2025, 07:10', ...story]],
    ['is not the breadcrumb that ends with it', [`Home » Coast » ${headline}`, headline, ...story]],
    [
      'is not the longer standfirst below it',
      [headline, 'After five weeks the ferry to the island is back in service', ...story]
    ],
    ['is not the label above it', ['FERRY', headline, ...story]],
    ['is not the title of another story above it', ['Council of Larne asks for a second school', headline, ...story]],
    ['is not the line of the names below it', [headline, 'By Mary Ferry and Tom Island', ...story]],
    ['is not the caption below it', [headline, 'The ferry at Inch Island on Monday. (Tom Reed)', ...story]],
    ['is not the age of the report', ['Ferry News · 3 hours ago', headline, ...story]],
    ['is not the age of a post', ['2 h · Public', headline, ...story]],
    ['is not a prompt that has words of the text', [headline, 'Ferry and island in our newsletter', ...story]]
  ])('%s', (_, lines) => {
    expect(headlineOf(lines)).toBe(headline)
  })

  it('is rather the line below the date than an item of the menu above it', () => {
    const long = 'Ferry to Inch Island sails again after five weeks'
    expect(headlineOf(['Inch Island', 'Sport', 'Weather', '6 May 2025, 07:10', long, ...story])).toBe(long)
  })

  it('may tell an age itself', () => {
    const old = 'Ferry of Inch Island sank 30 years ago'
    expect(headlineOf([old, ...story])).toBe(old)
  })

  it('may be a question', () => {
    expect(headlineOf(['News', 'Does the ferry to Inch Island sail again?', ...story])).toMatch(/^Does the ferry/)
  })

  it.each<[string, readonly string[]]>([
    ['where there is the text alone', story],
    ['where no line above the text has words of it', ['Subscribe today and read everything', ...story]],
    [
      'where the first line is text itself, though its full stop is missing',
      [`${story[0]!.slice(0, -1)}, and will call at both harbours of the island on its way there and back`, ...story]
    ],
    ['where the first line leads to the text by a colon', ['What the ferry to Inch Island needs:', ...story]],
    ['where nothing is an article', ['News', headline, 'Sport']]
  ])('is missing %s', (_, lines) => {
    expect(headlineOf(lines)).toBeNull()
  })

  it('shares no word with the text where it stands between the menu and the date', () => {
    const lines = ['News', 'Back afloat without any delay', '6 May 2025, 07:10', ...story]
    expect(headlineOf(lines)).toBe('Back afloat without any delay')
    expect(headlineOf(lines.filter((line) => !line.startsWith('6 May')))).toBeNull()
  })

  it('is, of lines alike, the one that the address names', () => {
    const lines = ['Ferry to Inch Island: five weeks', 'Coast', 'Ferry to Inch Island: the service', ...story]
    const url = (path: string): string => `https://harbour-post.example/coast/${path}-20250506.html`
    expect(headlineOf(lines, {url: url('ferry-to-inch-island-five-weeks')})).toBe(lines[0])
    expect(headlineOf(lines, {url: url('ferry-to-inch-island-the-service')})).toBe(lines[2])
  })

  it('is the line that was given as such, whatever its case and spaces', () => {
    const lines = ['Ferry news', headline, ...story]
    expect(headlineOf(lines, {title: '  FERRY\u00a0 news '})).toBe('Ferry news')
  })

  it('is looked for above the date in a script without spaces', () => {
    const lines = [
      '港の新聞',
      '島への船が五週間ぶりに再開',
      '2025年5月6日 07時10分',
      '島への船は木曜日から五週間ぶりに再び運航する。船は三月に軸が折れて港に止まっていた。',
      '島の人々はその間、漁船で食べ物と郵便を運んでいた。'
    ]
    expect(headlineOf(lines, {lang: 'ja'})).toBe(lines[1])
  })
})
