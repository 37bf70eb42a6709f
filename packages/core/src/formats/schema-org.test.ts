import {fileURLToPath} from 'node:url'
import type {NewsArticle, WithContext} from 'schema-dts'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {toSchemaOrg} from './schema-org.js'

/**
 * Checks JSON-LD against schema.org's vocabulary as schema-dts has it in types (written by Google out of the official
 * one): as a literal, so that a property that schema.org does not know of is an error too.
 */
function problems(...jsonLd: readonly unknown[]): readonly string[] {
  const path = fileURLToPath(new URL('./json-ld.generated.ts', import.meta.url))
  const source = [
    "import type {NewsArticle, WithContext} from 'schema-dts'",
    ...jsonLd.map((value, i) => `export const item${i}: WithContext<NewsArticle> = ${JSON.stringify(value, null, 2)}`)
  ].join('\n')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: []
  }
  const host = ts.createCompilerHost(options)
  const {getSourceFile, fileExists} = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host))
  return diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('toSchemaOrg', () => {
  it('writes NewsArticles that the vocabulary of schema.org takes', () => {
    expect(problems(...[fullArticle, bareArticle, sampleEvent].map((record) => toSchemaOrg(record)))).toEqual([])
  })

  it('would be caught with a property that schema.org does not know, or a value of a wrong type', () => {
    const good: WithContext<NewsArticle> = toSchemaOrg(fullArticle)
    expect(problems({...good, removals: []}).join()).toMatch(/removals.* does not exist/)
    expect(problems({...good, author: {'@type': 'Peron', name: 'x'}}).join()).toContain('Peron')
  })

  it('keeps dates as precise as they are known', () => {
    expect(toSchemaOrg({...fullArticle, published: {at: '2024-07', precision: 'month', raw: null}})).toMatchObject({
      datePublished: '2024-07',
      dateModified: '2024-07-17T11:05:30+07:00'
    })
  })

  it('gives addresses as valid URIs and leaves out what is none', () => {
    expect(toSchemaOrg(fullArticle).url).toBe(
      'https://baosongdai.vn/th%E1%BB%9Di%20s%E1%BB%B1/l%C5%A9-l%E1%BB%9Bn.html?a=1&b=2'
    )
    expect(toSchemaOrg({...fullArticle, sourceUrl: 'javascript:alert(1)'})).not.toHaveProperty('isBasedOn')
  })

  it('makes up nothing for a bare article', () => {
    expect(toSchemaOrg(bareArticle)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `tag:copydesk.dev,2026:article:${bareArticle.id}`,
      identifier: bareArticle.id,
      articleBody: 'Chỉ có một câu.'
    })
  })
})
