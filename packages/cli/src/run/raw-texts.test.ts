import {createHash} from 'node:crypto'
import type {RawDocument} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {rawTexts} from './raw-texts.js'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

async function* documents(...texts: string[]): AsyncGenerator<RawDocument> {
  for (const text of texts) yield {id: text, text}
}

describe('rawTexts', () => {
  it('finds texts in any order, repeated ones too, and says where there is none', async () => {
    const find = rawTexts(documents('một', 'hai', 'ba', 'hai'))
    expect(await find(digest('hai'))).toBe('hai')
    expect(await find(digest('một'))).toBe('một')
    expect(await find(digest('hai'))).toBe('hai')
    expect(await find(digest('bốn'))).toBeNull()
    expect(await find(digest('ba'))).toBe('ba')
  })
})
