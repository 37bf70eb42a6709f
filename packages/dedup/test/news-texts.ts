import fc from 'fast-check'

const pieces = [
  'Hà',
  'Nội',
  'COVID19',
  '6,42',
  '1.234.567,8',
  '3/5',
  'nghiêng',
  'Đường',
  'a',
  '–',
  '.',
  ', ',
  '\n',
  '“',
  '12.',
  '東京',
  '7月'
]

/** Texts of words, numbers and signs of several scripts, with and without spaces between. */
export const newsTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '  ')), {maxLength: 400})
  .map((parts) => parts.flat().join(''))
