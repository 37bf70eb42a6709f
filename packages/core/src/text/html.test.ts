import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normalise, toRaw} from './normalise.js'

/** The lines of the normal text that are not blank. */
function linesOf(raw: string): readonly string[] {
  return normalise(raw)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

describe('a text in HTML', () => {
  it.each([
    ['paragraphs', '<p>The ferry sails.</p><p>It is late.</p>', ['The ferry sails.', 'It is late.']],
    ['line ends of the source', '<p>The ferry\r\nsails\nagain.</p>\n<p>Late.</p>', ['The ferry sails again.', 'Late.']],
    [
      'breaks in plain text',
      'The ferry sails.<br>It is late.<br/>Bring a coat.<BR />',
      ['The ferry sails.', 'It is late.', 'Bring a coat.']
    ],
    ['links and stress', '<p>The <a href="/a>b">only</a> <b>ferry</b> sails.</p>', ['The only ferry sails.']],
    ['lists', '<ul><li>Monday</li><li>Friday</li></ul>', ['* Monday', '* Friday']],
    ['tables', '<table><tr><td>Adult</td><td>4.10</td></tr></table>', ['Adult', '4.10']],
    [
      'what is not shown',
      '<style>p {}</style><p>Late.</p><script>if (a < b) c("</p>")</script><!-- <p>no</p> -->',
      ['Late.']
    ],
    [
      'pages',
      '<!DOCTYPE html>\n<html><head><title>x</title></head>\n<body><h1>Ferry</h1>\n<p>Late.</p></body></html>',
      ['Ferry', 'Late.']
    ],
    ['character references', '<p>Fish &amp; chips, &lt;b&gt;hot&lt;/b&gt;</p>', ['Fish & chips, <b>hot</b>']],
    ['a script that never ends', '<p>Late.</p><p>Cold.</p><script>var a', ['Late.', 'Cold.', 'var a']],
    [
      'broken tags',
      `<p>Two < three and a <b class='x>bold</b> word.</p>`,
      [`Two < three and a <b class='x>bold word.`]
    ],
    ['elements of their own', '<p>See <ferry-map id="1"></ferry-map>the map.</p>', ['See the map.']]
  ])('is read without the tags: %s', (_what, raw, lines) => {
    expect(linesOf(raw)).toEqual(lines)
    expect(normalise(raw).repairs.html).toBeGreaterThan(0)
  })

  it('leads back to where each word stands', () => {
    const raw = '<div>\n<p>Phà <b>Cửa Lớn</b> chạy lại.</p>\n<ul><li>Thứ Hai</li></ul></div>'.normalize('NFD')
    const normal = normalise(raw)
    for (const word of ['Phà', 'Cửa', 'Lớn', 'chạy', 'Thứ']) {
      const at = normal.text.indexOf(word)
      const found = raw.slice(toRaw(normal, at), toRaw(normal, at + word.length))
      expect(found.normalize('NFC').replace(/<.*/, '')).toBe(word)
    }
  })

  it.each([
    ['a tag or two', `The page uses a <p> and a <b>bold</b> word${', as pages of that time did'.repeat(40)}.`],
    ['an arrow and a figure', 'Prices: a < b > c, 3<4, <3 </3'],
    ['names in brackets', '<Anna> hello </Anna> <Ben> hi </Ben> <Anna> bye </Anna>'],
    ['a feed', '<?xml version="1.0"?><rss><title>Phà</title><link>https://bao-mot.example/1</link></rss>'],
    ['an address', 'Anna <anna@post.example> wrote to Ben <ben@post.example> </end>']
  ])('is not made of %s', (_what, raw) => {
    expect(normalise(raw)).toMatchObject({text: raw, repairs: {}})
  })

  it('keeps the lines of a text that does not begin with a tag', () => {
    expect(linesOf('Ferry sails\nBy <b>Anna</b>\nIt is <i>late</i>.')).toEqual([
      'Ferry sails',
      'By Anna',
      'It is late.'
    ])
  })

  it('never fails, and never moves backwards', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<p>',
      '</p>',
      '<br',
      '<b a="',
      '"',
      "='",
      '<!--',
      '-->',
      '<script>',
      '</script',
      'x ',
      '\n'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const normal = normalise(pieces.join(''))
        for (let at = 1; at <= normal.text.length; at++)
          expect(toRaw(normal, at)).toBeGreaterThanOrEqual(toRaw(normal, at - 1))
      })
    )
  })

  it('takes time in proportion to the text', () => {
    const nasty = ['<a b="<a b="', '<!--', '<script>', "<p a='", '<p \n'].map(
      (part) => `<p>x</p><p>${part.repeat(40_000)}`
    )
    const start = performance.now()
    for (const raw of nasty) normalise(raw)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
