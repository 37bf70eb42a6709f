/** Every rule, locale and site is registered, documented, and has its fixture; one name in all places. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Cleaner} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {cleaners, locales, sites} from '../src/index.js'

const src = new URL('../src/', import.meta.url)
const fixtures = new URL('../../../fixtures/', import.meta.url)

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, src))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

describe.each(namesIn('rules'))('rule %s', (name) => {
  const source = readFileSync(new URL(`rules/${name}.ts`, src), 'utf8')

  it('is registered under its own name', async () => {
    const module: Record<string, unknown> = await import(new URL(`rules/${name}.ts`, src).href)
    const cleaner = module[camelCase(name)] as Cleaner | undefined
    expect(cleaner, `export ${camelCase(name)} in rules/${name}.ts`).toBeDefined()
    expect(cleaner?.meta.name).toBe(name)
    expect(cleaners, 'the list in rules/index.ts').toContain(cleaner)
  })

  it('begins with its manual and says in one line what it takes out', () => {
    expect(source).toMatch(/^\/\*\*\n \* \S/)
    expect(source).toMatch(/leave alone|leaves alone/i)
    const summary = cleaners.find((cleaner) => cleaner.meta.name === name)?.meta.summary ?? ''
    expect(summary.length).toBeGreaterThan(10)
  })

  it('is short', () => {
    expect(source.split('\n').length).toBeLessThanOrEqual(150)
  })

  it('has a fixture', () => {
    expect(existsSync(new URL(`cleaners/${name}.txt`, fixtures)), `fixtures/cleaners/${name}.txt`).toBe(true)
  })
})

it('has no fixture without a rule', () => {
  const files = readdirSync(new URL('cleaners/', fixtures)).map((file) => file.replace(/\.txt$/, ''))
  expect(files.filter((name) => !cleaners.some((cleaner) => cleaner.meta.name === name))).toEqual([])
})

it('registers every rule once', () => {
  const names = cleaners.map((cleaner) => cleaner.meta.name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(namesIn('locales'))('locale %s', (lang) => {
  it('is registered and has a fixture', () => {
    expect(
      locales.map((locale) => locale.lang),
      'the list in locales/index.ts'
    ).toContain(lang)
    expect(existsSync(new URL(`locales/${lang}.txt`, fixtures)), `fixtures/locales/${lang}.txt`).toBe(true)
  })
})

describe.each(namesIn('sites'))('site %s', (name) => {
  it('is registered and has a fixture', () => {
    expect(sites.map((site) => site.name)).toContain(name)
    expect(existsSync(new URL(`sites/${name}.txt`, fixtures)), `fixtures/sites/${name}.txt`).toBe(true)
  })
})
