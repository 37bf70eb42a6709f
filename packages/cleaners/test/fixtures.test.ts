/**
 * Runs the fixtures: marked texts that say what must become of every line.
 *
 *     === a heading and the run under it
 *     lang: vi
 *
 *       Giá xăng tăng từ chiều nay. [-Theo dõi chúng tôi trên mạng xã hội-]
 *     - Tin liên quan
 *     - Xăng dầu trước kỳ điều hành
 *
 * The gutter has two columns. Two spaces: kept as the article's text. `- `: removed by the rule under test. `. `: left
 * out for where it stands, not by the rule. `c `: a caption. `m `: a fact in `spans` (title, byline, dateline, source,
 * tags, view count). `k `: kept, and named by the rule as what the rule is called after (`lead`, `subhead`). Inside a line, `[-…-]` marks a stretch that met another end than the rest; so do `[c…c]`, `[m…m]`.
 *
 * Headers: `lang` (required), `title`, `url`, `outlet` as in a raw document; `frame: 2-7` puts the article's text on
 * these lines of the case (all lines where it is left out); `expect` is JSON that the record must match, such as
 * `{"authors": ["Lam Giang"]}`.
 *
 * `fixtures/cleaners/<rule>.txt` runs the one rule, `fixtures/locales/<lang>.txt` all rules (where `- ` is a removal by
 * any; its first case is a page of 5 June 2025, 14:46, see `packs.test.ts`), `fixtures/sites/<site>.txt` all rules with that profile. `fixtures/cleaners/site-furniture.txt` runs with the
 * profiles that its own cases teach, those of one `outlet` being pages of it. The scorer is a stand-in that holds every line of the
 * frame for article with mild odds, so a fixture tests the rule and not the model. Every case also checks that the
 * record accounts for the page, that cleaning the kept text again removes nothing, and that NFD input gives the same;
 * a case that removes must come out otherwise without the rule. `UPDATE=1` rewrites gutters, so a review is a diff.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {
  type Article,
  bodyRoles,
  type Cleaner,
  clerk,
  newsroom,
  type RawDocument,
  type Scorer,
  type SiteProfile
} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {cleaners, createLearner, locales, sites} from '../src/index.js'
import {type FixtureCase, formatFixture, mark, parseFixture} from './fixture.js'

const root = new URL('../../../fixtures/', import.meta.url)

/** Log-odds of four to one for article: one vote of some confidence decides against it. */
const mild = 1.4

function standIn(frame: string | undefined): Scorer {
  const [from = 1, to = Number.POSITIVE_INFINITY] = frame?.split('-').map(Number) ?? []
  return (page) =>
    Float32Array.from({length: page.count}, (_, i) => {
      const line = page.layout.line[i]! + 1
      return line >= from && line <= to ? mild : -mild
    })
}

/** A cleaner for any case of a setting: to make one takes longer than to clean a page. */
interface Desk {
  readonly clean: (document: RawDocument) => Article
  scorer: Scorer
}

const desks = new Map<readonly Cleaner<never>[], Map<readonly SiteProfile[], Desk>>()

function deskOf(rules: readonly Cleaner<never>[], sites: readonly SiteProfile[]): Desk {
  const bySites = desks.get(rules) ?? new Map<readonly SiteProfile[], Desk>()
  desks.set(rules, bySites)
  const known = bySites.get(sites)
  if (known) return known
  const room = newsroom({
    locales,
    cleaners: rules,
    sites,
    scorer: (page) => desk.scorer(page),
    detect: () => expect.fail('Expected every case to name its `lang`')
  })
  const desk: Desk = {clean: clerk(room), scorer: standIn(undefined)}
  bySites.set(sites, desk)
  return desk
}

function run(test: FixtureCase, text: string, {rules, sites}: Pick<Setting, 'rules' | 'sites'>): Article {
  const {lang, title, url, outlet, frame} = test.header
  const desk = deskOf(rules, sites)
  desk.scorer = standIn(text === test.text || text === test.text.normalize('NFD') ? frame : undefined)
  return desk.clean({id: test.name, text, lang, title, url, outlet: outlet ?? sites[0]?.hosts[0]})
}

/** What the cases of a fixture teach of their outlets. */
function learnFrom(cases: readonly FixtureCase[]): readonly SiteProfile[] {
  return [...new Set(cases.map(({header}) => header.outlet))].flatMap((outlet) => {
    let frame: string | undefined
    const learner = createLearner({scorer: (page) => standIn(frame)(page)})
    for (const test of cases.filter(({header}) => header.outlet === outlet)) {
      frame = test.header.frame
      learner.add({id: test.name, text: test.text, lang: test.header.lang, outlet})
    }
    return learner.profiles()
  })
}

interface Setting {
  readonly rules: readonly Cleaner<never>[]
  readonly sites: readonly SiteProfile[]
  readonly isOwn: (rule: string) => boolean
}

const bodyNames: ReadonlySet<string> = new Set(bodyRoles)

const byPosition = new Set(['article-frame', 'article-model', 'invisible'])

const settings: Readonly<Record<string, (name: string, cases: readonly FixtureCase[]) => Setting>> = {
  cleaners: (name, cases) => ({
    rules: cleaners.filter((cleaner) => cleaner.meta.name === name),
    sites: name === 'site-furniture' ? learnFrom(cases) : [],
    isOwn: (rule) => rule === name
  }),
  locales: () => ({rules: cleaners, sites: [], isOwn: (rule) => !byPosition.has(rule) && !bodyNames.has(rule)}),
  sites: (name) => ({
    rules: cleaners,
    sites: sites.filter((site) => site.name === name),
    isOwn: (rule) => !byPosition.has(rule) && !bodyNames.has(rule)
  })
}

for (const [folder, settingFor] of Object.entries(settings)) {
  const url = new URL(`${folder}/`, root)
  if (!existsSync(url)) continue
  for (const file of readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const path = new URL(file, url)
    const cases = parseFixture(readFileSync(path, 'utf8'), `${folder}/${file}`)
    const setting = settingFor(file.slice(0, -4), cases)
    if (process.env.UPDATE) writeFileSync(path, formatFixture(cases.map((test) => update(test, setting))))
    describe(`${folder}/${file}`, () => check(cases, setting, folder))
  }
}

function outcome(test: FixtureCase, setting: Setting): string {
  return mark(test.text, run(test, test.text, setting), setting.isOwn)
}

/** No rule and no profile. */
const bare: Pick<Setting, 'rules' | 'sites'> = {rules: [], sites: []}

function update(test: FixtureCase, setting: Setting): FixtureCase {
  return {...test, marked: outcome(test, setting)}
}

function check(cases: readonly FixtureCase[], setting: Setting, folder: string): void {
  for (const test of cases) {
    it(test.name, () => {
      const article = run(test, test.text, setting)
      const marked = mark(test.text, article, setting.isOwn)
      expect(marked).toBe(test.marked)
      if (test.header.expect) expect(article).toMatchObject(JSON.parse(test.header.expect))
      expectWholePage(test.text, article)
      expectSameInNfd(test, setting, article)
      expectNothingMore(test, setting, article)
      if (marks(test) > 0) {
        expect(mark(test.text, run(test, test.text, bare), setting.isOwn), 'without the rule').not.toBe(marked)
      }
    })
  }
  it('has a case that acts and a case that does not', () => {
    // a rule that keeps may do so without naming what it keeps
    const without = {...setting, rules: bare.rules}
    const acts = (test: FixtureCase): boolean => marks(test) > 0 || outcome(test, setting) !== outcome(test, without)
    expect(cases.some(acts), 'a case that acts').toBe(true)
    expect(!cases.every(acts), 'a case that leaves all as it is').toBe(true)
  })
  if (folder !== 'cleaners') return
  it('has cases in two languages', () => {
    expect(new Set(cases.map((test) => test.header.lang)).size).toBeGreaterThan(1)
  })
}

/** Stretches of the case that the rule must act on. */
function marks({marked}: FixtureCase): number {
  return marked.match(/^[-ckm] |\[[-ckm]/gm)?.length ?? 0
}

function expectWholePage(text: string, article: Article): void {
  const ranges = [...article.body, ...article.captions, ...article.spans, ...article.removals]
  ranges.sort((a, b) => a.start - b.start)
  let at = 0
  for (const {start, end} of ranges) {
    expect(text.slice(at, start).trim(), 'between two stretches').toBe('')
    expect(start, 'overlap').toBeGreaterThanOrEqual(at)
    at = end
  }
  expect(text.slice(at).trim(), 'after the last stretch').toBe('')
}

function expectSameInNfd(test: FixtureCase, setting: Setting, article: Article): void {
  const other = run(test, test.text.normalize('NFD'), setting)
  expect({text: other.text, title: other.title, authors: other.authors}).toEqual({
    text: article.text,
    title: article.title,
    authors: article.authors
  })
}

function expectNothingMore(test: FixtureCase, setting: Setting, article: Article): void {
  const kept = article.body.map(({start, end}) => test.text.slice(start, end)).join('\n\n')
  const again = run(test, kept, setting)
  expect(
    again.removals.filter(({rule}) => setting.isOwn(rule)).map(({reason}) => reason),
    'cleaning what was kept'
  ).toEqual([])
}
