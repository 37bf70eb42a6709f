import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {version} from '../version.js'
import {jsonSchemas} from './schemas.js'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

describe('published schemas', () => {
  it.each(Object.entries(jsonSchemas()))(
    '%s is up to date; run `node packages/core/scripts/write-schemas.mjs`',
    (name, schema) => {
      expect(read(`schemas/${name}.json`)).toEqual(JSON.parse(JSON.stringify(schema)))
    }
  )
})

describe('version', () => {
  it('is that of the package', () => {
    expect((read('package.json') as {version: string}).version).toBe(version)
  })
})
