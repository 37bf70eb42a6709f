import {Buffer} from 'node:buffer'
import {describe, expect, it} from 'vitest'
import type {RawDocument} from '../../record/raw-document.js'
import {collect, fromArray} from '../../stages/stage.js'
import {readHtml} from './html.js'

async function document(html: string | Uint8Array): Promise<RawDocument> {
  const [outcome] = await collect(readHtml(fromArray([Buffer.from(html)]), 'a/page.html', 1e6))
  if (outcome === undefined || !outcome.ok) throw new Error(outcome?.error.message)
  return outcome.value.document
}

const page = `<!doctype html>
<html lang="vi-VN"><head>
<title>Lũ lớn | Báo Sông Dài</title>
<meta charset="utf-8"><meta property="og:site_name" content="Báo Sông Dài">
<meta property="og:title" content="Lũ lớn &amp; mưa to | Báo Sông Dài">
<meta property="article:published_time" content="2024-07-17T09:22:00+0700">
<link rel="canonical" href="https://baosongdai.vn/lu-lon.html">
<style>p {color: red}</style><script>var x = "<p>không phải chữ</p>"</script>
</head><body>
<h1>Lũ lớn &amp; mưa to</h1>
<p>Mưa to <b>suốt đêm</b>,<br>nước <a href="https://x.example/y">dâng cao</a>.</p>
<noscript>Bật JavaScript</noscript><p hidden>ẩn</p><img src="a.jpg" alt="ảnh">
<ul><li>xã Đông</li><li>xã Tây</li></ul>
</body></html>`

describe('readHtml', () => {
  it('gives the visible text, and what the tags state', async () => {
    expect(await document(page)).toEqual({
      id: 'a/page.html',
      text: 'Lũ lớn & mưa to\n\nMưa to suốt đêm,\nnước dâng cao.\n\n * xã Đông\n * xã Tây',
      url: 'https://baosongdai.vn/lu-lon.html',
      title: 'Lũ lớn & mưa to',
      lang: 'vi',
      publishedAt: '2024-07-17T09:22:00+07:00'
    })
  })

  it('states nothing that the page does not', async () => {
    expect(await document('<p>Lũ lớn</p>')).toEqual({id: 'a/page.html', text: 'Lũ lớn'})
    expect(
      await document(
        '<html lang="x"><meta property="og:title" content=" "><meta property="og:url" content="/tin"><meta name="date" content="hôm qua"><p>Lũ'
      )
    ).toEqual({id: 'a/page.html', text: 'Lũ'})
  })

  it('names the outlet where there is no address to tell it', async () => {
    expect(await document('<meta property="og:site_name" content="Báo A"><p>Lũ')).toMatchObject({outlet: 'Báo A'})
  })

  it.each([
    ['<html lang="en">', undefined],
    ['<html lang="en"><meta property="og:locale" content="en_GB">', 'en'],
    ['<html lang="en"><meta property="og:locale" content="vi_VN">', undefined],
    ['<html lang="de">', 'de'],
    ['<meta property="og:locale" content="fr_FR">', 'fr'],
    ['<html lang="zh-Hant-TW">', 'zh']
  ])('takes from %s the language %s', async (head, lang) => {
    expect((await document(`${head}<p>Chữ.`)).lang).toBe(lang)
  })

  it('reads the charset that the page names, where it is not UTF-8', async () => {
    const bytes = Buffer.from('<meta charset="shift_jis"><p>', 'latin1')
    const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b])
    expect((await document(Buffer.concat([bytes, japanese]))).text).toBe('日本')
  })

  it('fails a page without text, a binary one and one too large', async () => {
    const codes = async (bytes: Uint8Array, maxBytes = 1e6): Promise<unknown> =>
      (await collect(readHtml(fromArray([bytes]), 'a.html', maxBytes))).map((outcome) =>
        outcome.ok ? 'ok' : outcome.error.code
      )
    expect(await codes(Buffer.from('<html><body><script>x</script></body></html>'))).toEqual(['empty'])
    expect(await codes(Buffer.alloc(99, 1))).toEqual(['binary'])
    expect(await codes(Buffer.from(page), 20)).toEqual(['too-large'])
  })

  it.each([9_000, 1_000_000])('fails a page nested %d deep, and soon', async (depth) => {
    const outcomes = await collect(readHtml(fromArray([Buffer.from(`${'<div>'.repeat(depth)}sâu`)]), 'a.html', 1e7))
    expect(outcomes).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ok: false, error: {code: 'invalid-html', id: 'a.html'}})
  })
})
