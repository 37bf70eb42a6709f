import {describe, expect, it} from 'vitest'
import {normalise, toRaw} from './normalise.js'

const links = ['[News](https://a.example/news)', '[Sport](/sport "All sport")', '[Wiki](<https://b.example/x_(y)>)']

describe('a text in Markdown', () => {
  it.each([
    ['links', links.join('\n'), 'News\nSport\nWiki'],
    ['addresses with parentheses and underscores', '[a](/x_(y)_z) [b](/c_d) [e](/f_g)', 'a b e'],
    [
      'a picture, whose text stays in brackets',
      `${links[0]} ![The quay](q_1.jpg)\n${links[1]} ${links[2]}`,
      'News [The quay]\nSport Wiki'
    ],
    [
      'pictures without text, or with a number for it',
      `![](a.jpg)${links.join(' ')} ![Image 3](b.jpg)`,
      'News Sport Wiki '
    ],
    ['what a tool has numbered', `${links.join(' ')} ![Image 12: The quay](b.jpg)`, 'News Sport Wiki [The quay]'],
    ['a picture in a link', `[![Image 1](a.jpg) Storm](/a) ${links.join(' ')}`, ' Storm News Sport Wiki'],
    [
      'headings and stress',
      '# Ferry sails\n\n**On Thursday** the _only_ ferry *sails*.\n\n## More',
      'Ferry sails\n\nOn Thursday the only ferry sails.\n\nMore'
    ],
    ['escapes', `${links.join(' ')} 06\\. May \\(early\\)`, 'News Sport Wiki 06. May (early)']
  ])('is read without the marks: %s', (_what, raw, text) => {
    const normal = normalise(raw)
    expect(normal.text).toBe(text)
    expect(normal.repairs.markdown).toBeGreaterThan(0)
  })

  it('leads back to where each word stands', () => {
    const raw = `${links.join(' ')} and **Larne Point**, at last`
    const normal = normalise(raw)
    for (const word of ['News', 'Sport', 'Wiki', 'Larne', 'Point', 'last']) {
      const at = normal.text.indexOf(word)
      expect(raw.slice(toRaw(normal, at), toRaw(normal, at) + word.length)).toBe(word)
    }
  })

  it.each([
    ['two links', `${links[0]} ${links[1]}`],
    ['code', '# set it up\ndef __init__(self, **options):\n    # nothing\n    a[0](x); a[1](y)'],
    ['stars and hashes of a writer', 'It was ** very ** late. *Prices in euros. #ferry # 1'],
    ['brackets and parentheses', 'He [the owner] (68) said: "a [b] (c) [d] (e) [f] (g)"']
  ])('is not made of %s', (_what, raw) => {
    expect(normalise(raw)).toMatchObject({text: raw, repairs: {}})
  })
})
