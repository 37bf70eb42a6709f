import {cleaners, locales} from '@copydesk/cleaners'
import {describe, expect, it} from 'vitest'
import {checkConfig} from './check-config.js'
import {defineConfig} from './config.js'

const refused = (value: unknown): string => {
  try {
    checkConfig(value, 'copydesk.config.ts')
  } catch (error) {
    return (error as Error).message
  }
  return 'taken'
}

describe('checkConfig', () => {
  it('takes every setting, and gives cleaners and packs back as the same objects', () => {
    const config = defineConfig({
      input: ['crawl/**/*.txt', 'more.ndjson'],
      out: 'out',
      from: 'trafilatura',
      asIs: false,
      sites: 'sites.ndjson',
      index: 'seen',
      workers: 2,
      maxMemory: '512MB',
      threshold: 1,
      windowDays: 7,
      quiet: true,
      export: {
        to: 'atom',
        title: 'Bàn tin',
        homePage: 'https://desk.example/',
        feedUrl: 'https://desk.example/atom',
        zone: '+07:00',
        verbatim: false
      },
      cleaners: [cleaners[0] as never],
      locales: [locales[0]!]
    })
    const checked = checkConfig(config, 'copydesk.config.ts')
    expect(checked).toEqual(config)
    expect(checked.cleaners?.[0]).toBe(cleaners[0])
    expect(checked.locales?.[0]).toBe(locales[0])
    expect(checkConfig({}, 'copydesk.config.json')).toEqual({})
  })

  it.each([
    [
      4,
      'Expected copydesk.config.ts to be an object of settings, got `4`; write `export default defineConfig({…})`, or {…} in JSON'
    ],
    [{out: 3}, 'Expected `out` in copydesk.config.ts to be a string, got `3`; write it as "out"'],
    [
      {threshold: 'high'},
      'Expected `threshold` in copydesk.config.ts to be log-odds, a number above -4 and up to 6, got `"high"`; write 1 for fewer merges, or leave it out for 0.5'
    ],
    [
      {windowDays: 0},
      'Expected `windowDays` in copydesk.config.ts to be a number of days above 0, got `0`; leave it out for 14'
    ],
    [{out: ''}, 'Expected `out` in copydesk.config.ts to be a string, got `""`; write it as "out"'],
    [
      {input: 'a.txt'},
      'Expected `input` in copydesk.config.ts to be a list, got `"a.txt"`; write it as ["crawl/**/*.txt"]'
    ],
    [
      {input: ['a', null]},
      'Expected `input[1]` in copydesk.config.ts to be a string, got `null`; write it as "crawl/**/*.txt"'
    ],
    [
      {quiet: 'yes'},
      'Expected `quiet` in copydesk.config.ts to be true or false, got `"yes"`; write it without quotes'
    ],
    [
      {export: {zone: 'Hanoi'}},
      'Expected `export.zone` in copydesk.config.ts to be an offset from UTC, got `"Hanoi"`; write it as "+07:00"'
    ],
    [
      {export: {feedUrl: 'desk'}},
      'Expected `export.feedUrl` in copydesk.config.ts to be an address, got `"desk"`; write it whole, with https://'
    ],
    [
      {cleaners: [() => {}]},
      'Expected `cleaners[0]` in copydesk.config.ts to be a cleaner, got a function; make it by `defineCleaner` of @copydesk/core, in a .ts or .js file'
    ],
    [
      {maxMemory: 'much'},
      'Expected `maxMemory` in copydesk.config.ts to be a size, got `"much"`; write it as "512MB" or "2GB"'
    ],
    [
      {workers: 0},
      'Expected `workers` in copydesk.config.ts to be a number from 1 to 999, or "auto", got `0`; leave it out for what is usual'
    ],
    [
      {ouput: 'x'},
      'Expected only known settings in copydesk.config.ts, got `ouput`; they are input, out, from, asIs, sites, index, workers, maxMemory, threshold, windowDays, quiet, export, cleaners, locales'
    ],
    [
      {export: {zon: 'x'}},
      'Expected only known settings in `export` of copydesk.config.ts, got `zon`; they are to, title, homePage, feedUrl, zone, verbatim'
    ]
  ])('names the key and the fix for %j', (value, message) => {
    expect(refused(value)).toBe(message)
  })

  it('lists the names that a format can have', () => {
    expect(refused({from: 'docx'})).toMatch(/^Expected `from` .*, got `"docx"`; choose one of text, ndjson, .*fundus$/)
    expect(refused({export: {to: 'docx'}})).toMatch(/^Expected `export\.to` .*; choose one of ninjs, .*trafilatura$/)
  })
})
