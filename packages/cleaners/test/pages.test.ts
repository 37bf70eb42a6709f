/**
 * Whole pages in the forms that outlets print them, flattened in several ways: `fixtures/pages/<lang>-<kind>.txt`, in the
 * format of `fixtures.test.ts`, cleaned by the program as it is, model and all. `- ` is a removal by any rule, `. ` by
 * where the line stands. `UPDATE=1` rewrites gutters, so a review is a diff.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {type Article, bodyRoles} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {createCleaner, locales} from '../src/index.js'
import {formatFixture, mark, parseFixture} from './fixture.js'

const folder = new URL('../../../fixtures/pages/', import.meta.url)
const clean = createCleaner()
const unnamed: ReadonlySet<string> = new Set([...bodyRoles, 'article-frame', 'article-model', 'invisible'])

/** The packs with their phrases the other way round: where in its list a phrase stands must say nothing. */
const turned = locales.map((locale) => ({
  ...locale,
  phrases: {
    ...locale.phrases,
    ...Object.fromEntries(Object.entries(locale.phrases).map(([name, list]) => [name, [...list].reverse()]))
  }
}))
const cleanTurned = createCleaner({locales: turned})

function markAll(text: string, article: Article): string {
  return mark(text, article, (rule) => !unnamed.has(rule))
}

for (const file of readdirSync(folder).sort()) {
  const path = new URL(file, folder)
  const cases = parseFixture(readFileSync(path, 'utf8'), `pages/${file}`)
  const pages = cases.map((test) => ({
    ...test,
    article: clean({id: test.name, text: test.text, lang: test.header.lang})
  }))
  if (process.env.UPDATE) {
    writeFileSync(path, formatFixture(pages.map((page) => ({...page, marked: markAll(page.text, page.article)}))))
  }
  describe(`pages/${file}`, () => {
    it.each(pages.map((page) => [page.name, page] as const))('%s', (_, {text, marked, header, article}) => {
      expect(markAll(text, article)).toBe(marked)
      expect(article).toMatchObject(JSON.parse(header.expect ?? '{}'))
      const {text: kept, title, authors, captions} = cleanTurned({id: article.id, text, lang: header.lang})
      expect({text: kept, title, authors, captions}, 'with the packs turned round').toEqual({
        text: article.text,
        title: article.title,
        authors: article.authors,
        captions: article.captions
      })
    })
  })
}
