import {describe, expect, it} from 'vitest'
import {bareLocale} from '../../test/bare-locale.js'
import {defineLocale, type Locale} from './locale.js'

const whole = bareLocale()

describe('defineLocale', () => {
  it('gives a whole pack back as it is', () => {
    expect(defineLocale(whole)).toBe(whole)
  })

  it.each<[Partial<Locale>, string]>([
    [{lang: 'vi-VN'}, 'Expected `lang` of a locale pack to be a language subtag, got `vi-VN`; write it as `vi`'],
    [
      {dates: {...whole.dates, weekdays: [['thứ hai']]}},
      'Expected `vi.dates` to have 12 `months` and 7 `weekdays`, got 12 and 1; add what is missing'
    ],
    [
      {phrases: {...whole.phrases, related: ['Tin khác', '…:…']}},
      'Expected every phrase of `vi.related` to have a letter, got `…:…`; remove it'
    ],
    [
      {abbreviations: undefined as never},
      'Expected the locale pack `vi` to have `abbreviations`, got none; add it, empty if need be'
    ]
  ])('refuses %j', (change, message) => {
    expect(() => defineLocale({...whole, ...change})).toThrow(new TypeError(message))
  })
})
