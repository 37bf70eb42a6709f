import {describe, expect, it} from 'vitest'
import {madePages, parts, renew} from './regions.js'

const pages = madePages()

describe.each(pages)('$path', ({is, shouldBe}) => {
  it('says what the code says; run `npm run docs`', () => {
    expect(is).toBe(shouldBe)
  })
})

it('every part stands on some page', () => {
  const asked = pages.flatMap(({is}) =>
    [...is.matchAll(/made by `npm run docs`: ([\w -]+) -->/g)].map(([, name]) => name)
  )
  expect([...new Set(asked)].sort()).toEqual(Object.keys(parts).sort())
})

it('renews what is stale and names what is unknown', () => {
  const stale = 'before\n<!-- made by `npm run docs`: locales -->\nold\n<!-- /made -->\nafter'
  expect(renew(stale)).toMatch(/^before\n<!-- .* -->\n\n\| language [\s\S]*\n\n<!-- \/made -->\nafter$/)
  expect(() => renew(stale.replace('locales', 'nothing'))).toThrow('got `nothing`')
})
