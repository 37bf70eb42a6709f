import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Article, NewsEvent, RawDocument} from '@copydesk/core'
import axe from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {browserPath, startBrowser} from './chromium.js'
import {poorContrasts} from './contrast.js'
import {copydesk, records} from './program.js'
import {addNearMiss, hostile, makeRun} from './report-run.js'

describe.skipIf(browserPath === undefined)('the report in a browser', () => {
  let folder: string
  let file: string
  let browser: Browser
  let articles: Article[]
  let raw: Map<string, string>
  let events: NewsEvent[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report <b>-'))
    const run = await makeRun(folder)
    const read = async <T>(name: string): Promise<T[]> => records<T>(await readFile(join(run, name), 'utf8'))
    articles = await read<Article>('articles.ndjson')
    events = await read<NewsEvent>('events.ndjson')
    raw = new Map((await read<RawDocument>('raw.ndjson')).map(({id, text}) => [id, text]))
    await addNearMiss(run, articles)
    const {code, err, out} = await copydesk(['report', 'out'], {cwd: folder})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('4 documents')
    file = pathToFileURL(join(run, 'report.html')).href
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    if (folder !== undefined) await rm(folder, {recursive: true})
  })

  /** Waits until all of a place is there: what documents hold is unpacked after the page is drawn. */
  function settled(page: Page): Promise<void> {
    return page.locator('main[aria-busy="false"]').waitFor()
  }

  interface Seen<T> {
    readonly result: T
    /** What went wrong, and what the page asked for beyond its own file. */
    readonly troubles: readonly string[]
  }

  async function open<T>(
    place: string,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions
  ): Promise<Seen<T>> {
    const context = await browser.newContext(options)
    context.setDefaultTimeout(0) // the limit of the test holds, here as everywhere
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`))
    page.on('request', (request) => request.url().split('#')[0] !== file && troubles.push(request.url()))
    try {
      await page.goto(file + place)
      await settled(page)
      return {result: await look(page), troubles}
    } finally {
      await context.close()
    }
  }

  /** Looks at a place of the report, where nothing may go wrong and nothing may be asked of the network. */
  async function at<T>(
    place: string,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {}
  ): Promise<T> {
    const {result, troubles} = await open(place, look, options)
    expect(troubles).toEqual([])
    return result
  }

  /** What axe finds against WCAG 2.2 AA, by rule and place. */
  async function axeFindings(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source)
    const run = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
    const {violations} = await page.evaluate<axe.AxeResults>(run)
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 120)}`))
  }

  const numberOf = (source: string): number => articles.findIndex((article) => article.source.id === source)

  it('shows the figures of the run and names what failed', async () => {
    await at('#/overview', async (page) => {
      const figures = await page.locator('.figures').textContent()
      expect(figures).toMatch(/4\s*documents/)
      expect(figures).toMatch(/1\s*event with several reports/)
      expect(figures).toMatch(/1\s*failure/)
      await page.getByRole('link', {name: 'Failures', exact: true}).click()
      await page.getByText('invalid-json').waitFor()
      expect(await page.locator('tbody').textContent()).toContain('in.ndjson')
    })
  })

  it('shows every character of every page, and all of its removals', async () => {
    for (const [number, article] of articles.entries()) {
      await at(`#/documents/${number}`, async (page) => {
        const shown = await page.locator('.page .segment').allTextContents()
        const text = raw.get(article.source.id)!
        expect(shown.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
        expect(await page.locator('.segment.removed').count()).toBe(article.removals.length)
        expect(await page.locator('.segment.kept').allTextContents()).toEqual(
          article.body.map(({start, end}) => text.slice(start, end))
        )
      })
    }
  })

  it('says the reason on focus and on hover, and Escape puts it away', async () => {
    const number = numberOf('ferry-1')
    await at(`#/documents/${number}`, async (page) => {
      const tip = page.getByRole('tooltip')
      await page.locator('.segment.removed').first().waitFor()
      await page.keyboard.press('n')
      await tip.waitFor()
      const [first] = [...articles[number]!.removals].sort((a, b) => a.start - b.start)
      expect(await tip.textContent()).toContain(first!.reason)
      expect(await tip.textContent()).toContain(first!.rule)
      await page.keyboard.press('Escape')
      await tip.waitFor({state: 'hidden'})
      await page.locator('.segment.removed').first().hover()
      await tip.waitFor()
      await page.mouse.move(1, 1)
      await tip.waitFor({state: 'hidden'})
      expect(await page.locator('.segment.removed').first().getAttribute('aria-describedby')).toMatch(/^why-/)
    })
  })

  it('filters by outlet, rule, confidence and words, and keeps the filter in the address', async () => {
    const rule = articles[numberOf('ferry-1')]!.removals[0]!.rule
    const withRule = articles.filter((article) => article.removals.some((removal) => removal.rule === rule)).length
    await at('#/documents', async (page) => {
      const lines = page.locator('.lines li')
      const shows = (count: number): Promise<void> => expect.poll(() => lines.count()).toBe(count)
      await shows(4)
      await page.getByLabel('Rule').selectOption(rule)
      await shows(withRule)
      await expect.poll(() => page.url()).toContain(`rule=${rule}`)
      await page.getByLabel('Outlet').selectOption('baosong.vn')
      await shows(1)
      await expect.poll(() => page.url()).toContain('outlet=baosong.vn')
      await page.reload()
      await settled(page)
      await shows(1)
      await page.getByLabel('Rule').selectOption('')
      await page.getByLabel('Outlet').selectOption('')
      await page.keyboard.press('Escape')
      await page.getByLabel('Search').fill('rain')
      await expect.poll(() => lines.allTextContents()).toEqual([expect.stringContaining('Rain for the week')])
      await page.getByLabel('Search').fill('')
      await page.getByLabel('Confidence').selectOption('0.6')
      await shows(articles.filter((article) => article.confidence <= 0.6).length)
    })
  })

  it('puts warned and unsure pages first', async () => {
    const doubt = ({warnings, confidence}: Article): number => (warnings.length > 0 ? 1 : 0) + 1 - confidence
    const first = [...articles].sort((a, b) => doubt(b) - doubt(a))[0]!
    await at('#/documents', async (page) => {
      expect(await page.locator('.lines a').first().textContent()).toContain(first.title ?? first.source.id)
    })
  })

  it('goes through the list by keys and opens places by number', async () => {
    await at('#/documents', async (page) => {
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).toMatch(/#\/documents\/\d+$/)
      const second = page.url()
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).not.toBe(second)
      await page.keyboard.press('k')
      await expect.poll(() => page.url()).toBe(second)
      await page.keyboard.press('/')
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words')
      await page.keyboard.type('3j')
      await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('3j')
      await page.locator('h1').click()
      await page.keyboard.press('1')
      await page.getByRole('heading', {name: 'Overview'}).waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({state: 'hidden'})
    })
  })

  it('shows an event: reports in time, links with reasons, both texts side by side, the near-miss', async () => {
    const event = events.find(({reports}) => reports.length > 1)!
    await at(`#/events/${events.indexOf(event)}`, async (page) => {
      const lanes = await page.locator('.lane').allTextContents()
      expect(lanes).toHaveLength(2)
      expect(lanes[0]).toContain('2024-05-14 08:30')
      expect(lanes[0]).toContain('baosong.vn')
      expect(lanes[1]).toContain('+2 h 35 min')
      const pair = page.locator('.pair').first()
      expect(await pair.textContent()).toContain(event.links[0]!.because)
      await pair.locator('summary').click()
      await expect.poll(() => pair.locator('.side').count()).toBe(2)
      const sides = (await pair.locator('.side').allTextContents()).join()
      for (const block of articles[numberOf('ferry-1')]!.body) expect(sides).toContain(block.text)
      expect(await page.locator('.record').textContent()).toContain(event.article.source.outlet)
      const near = page.locator('section', {hasText: 'Just under the line'})
      expect(await near.textContent()).toContain('both speak of a river; <i>no</i> name in common')
      await near.getByRole('link', {name: /^Rain for the week/}).click()
      await page.getByRole('heading', {name: 'Rain for the week'}).waitFor()
    })
  })

  it('lets a person judge what was kept apart: both headlines and texts, the score, the line, and by what', async () => {
    await at('#/near-misses', async (page) => {
      const pair = page.locator('.near')
      expect(await pair.count()).toBe(1)
      const told = (await pair.locator('summary').textContent())!.replace(/\s+/g, ' ')
      expect(told).toContain('0.41 by same-event, the line is 0.62')
      expect(told).toContain('scores 0.41, below 0.62')
      expect(told).toContain('baosong.vn, 2024-05-14 08:30')
      const [left, right] = await pair.locator('.titles > span').all()
      expect((await left!.boundingBox())!.y).toBe((await right!.boundingBox())!.y)
      await pair.locator('summary').click()
      await expect.poll(() => pair.locator('.side').count()).toBe(2)
      await page.getByLabel('Kept apart by').selectOption({label: 'a veto (0)'})
      await expect.poll(() => pair.count()).toBe(0)
      await expect.poll(() => page.url()).toContain('order=veto')
      await page.getByLabel('Kept apart by').selectOption({label: 'too low a score (1)'})
      await expect.poll(() => pair.count()).toBe(1)
    })
  })

  it('takes nothing of a page for markup', async () => {
    const number = numberOf(hostile.id)
    const harmless = async (page: Page): Promise<void> => {
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
      expect(
        await page.evaluate(() => document.querySelectorAll('main :is(script, style, img, svg, iframe, b b)').length)
      ).toBe(0)
      expect(
        await page.evaluate(() => document.querySelectorAll('[onerror], [onload], [href^="javascript"]').length)
      ).toBe(0)
    }
    for (const place of [
      '#/overview',
      `#/documents/${number}`,
      '#/documents',
      '#/events',
      '#/near-misses',
      '#/failures'
    ]) {
      await at(place, harmless)
    }
    await at(`#/documents/${number}`, async (page) => {
      expect(await page.locator('.document').textContent()).toContain(hostile.outlet)
      expect(await page.locator('.page').textContent()).toContain('</script><script>window.pwned=6</script>')
    })
    const html = await readFile(new URL(file), 'utf8')
    expect(html).not.toContain('pwned')
  })

  it('refuses scripts and the network even if markup got in', async () => {
    const {result, troubles} = await open(
      '#/overview',
      (page) =>
        page.evaluate(async () => {
          const script = document.createElement('script')
          script.textContent = 'window.pwned = 7'
          document.body.append(script)
          const fetched = await fetch('https://example.com').then(
            () => true,
            () => false
          )
          return {ran: 'pwned' in window, fetched}
        }),
      {}
    )
    expect(result).toEqual({ran: false, fetched: false})
    expect(troubles.filter((trouble) => !trouble.includes('Content Security Policy'))).toEqual([])
  })

  it.each(['#/overview', '#/documents/0', '#/documents', '#/events/0', '#/near-misses', '#/failures'])(
    'has readable text in both themes and fits 360 pixels at %s',
    async (place) => {
      await at(place, async (page) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme})
          expect(await page.evaluate(poorContrasts)).toEqual([])
          expect(await axeFindings(page)).toEqual([])
        }
        await page.setViewportSize({width: 360, height: 740})
        await page.reload()
        await settled(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      })
    }
  )

  it('changes its colours by button and remembers it', async () => {
    await at('#/overview', async (page) => {
      const ground = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const light = await ground()
      const button = page.getByRole('button', {name: /^Colours/})
      await button.click()
      await page.getByRole('button', {name: 'Colours: light'}).waitFor()
      expect(await ground()).toBe(light)
      await button.click()
      await page.getByRole('button', {name: 'Colours: dark'}).waitFor()
      expect(await ground()).not.toBe(light)
      await page.reload()
      await page.getByRole('button', {name: 'Colours: dark'}).waitFor()
    })
  })

  it('prints reasons in the text and leaves out what cannot be clicked on paper', async () => {
    await at(
      `#/documents/${numberOf('ferry-1')}`,
      async (page) => {
        await page.locator('.segment.removed').first().waitFor()
        await page.emulateMedia({media: 'print', colorScheme: 'dark'})
        expect(await page.locator('.why:not(.plain)').first().isVisible()).toBe(true)
        expect(await page.locator('header, .pane, .tools').filter({visible: true}).count()).toBe(0)
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 30, 32)')
      },
      {viewport: {width: 700, height: 900}}
    )
  })
})
