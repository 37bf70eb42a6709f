import {Buffer} from 'node:buffer'
import {expect, it} from 'vitest'
import {collect, fromArray} from '../../stages/stage.js'
import {readFeed} from './feed.js'

const read = async (xml: string): Promise<readonly unknown[]> =>
  (await collect(readFeed(fromArray([Buffer.from(xml)]), 'x.rss', 1 << 20))).map((outcome) =>
    outcome.ok ? outcome.value.document : outcome.error.message
  )

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Post</title><link>https://harbour-post.example/</link><language>en</language>
<image><title>Logo</title><link>https://harbour-post.example/logo</link></image>
<item><title>Ferry &amp;amp; bridge</title><link>https://harbour-post.example/1</link><guid isPermaLink="false">hp-1</guid>
<pubDate>Tue, 06 May 2025 07:10:00 +0100</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The ferry sails <b>again</b>.</p><p>It is late.</p>]]></content:encoded></item>
<item><title>Fish</title><link>https://harbour-post.example/2</link><description>&lt;p&gt;Cod &amp;amp; haddock.&lt;/p&gt;</description><pubDate>soon</pubDate></item>
<item><title>Nothing more</title></item>
</channel></rss>`

it('reads the items of RSS, their fullest text without its tags', async () => {
  expect(await read(rss)).toEqual([
    {
      id: 'hp-1',
      title: 'Ferry & bridge',
      text: 'The ferry sails again.\n\nIt is late.',
      url: 'https://harbour-post.example/1',
      lang: 'en',
      publishedAt: '2025-05-06T07:10:00+01:00'
    },
    {
      id: 'https://harbour-post.example/2',
      title: 'Fish',
      text: 'Cod & haddock.',
      url: 'https://harbour-post.example/2',
      lang: 'en',
      publishedAt: 'soon'
    },
    {id: 'x.rss#3', title: 'Nothing more', text: '', lang: 'en'}
  ])
})

it('reads the entries of Atom, with text as HTML or as elements', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>Báo Một</title>
    <link rel="self" href="https://bao-mot.example/atom"/>
    <entry><id>urn:1</id><title type="html">Phà &lt;b&gt;chạy lại&lt;/b&gt;</title><updated>2025-05-07T00:00:00Z</updated>
    <published>2025-05-06T07:10:00+07:00</published><link rel="enclosure" href="https://bao-mot.example/a.mp3"/>
    <link href="https://bao-mot.example/1"/><author><name>Lê Nam</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Phà chạy lại.</p><p>Trời đẹp.</p></div></content></entry></feed>`
  expect(await read(atom)).toEqual([
    {
      id: 'urn:1',
      title: 'Phà chạy lại',
      text: 'Phà chạy lại.\n\nTrời đẹp.',
      url: 'https://bao-mot.example/1',
      lang: 'vi',
      publishedAt: '2025-05-06T07:10:00+07:00'
    }
  ])
})

it('says what is no feed, and gives what came before the break of one', async () => {
  const cut = rss.slice(0, rss.indexOf('<title>Fish') + 9)
  expect((await read(cut)).map((found) => (typeof found === 'string' ? found : 'read'))).toEqual([
    'read',
    'Expected the feed in x.rss to be complete, got its end in the middle; fetch the file again'
  ])
  expect(await read('<urlset><url/></urlset>')).toEqual([
    'Expected RSS or Atom in x.rss, got `<urlset>`; name its format by `from`'
  ])
  expect(await read('Ferry sails')).toEqual(['Expected RSS or Atom in x.rss, got none; name its format by `from`'])
  expect(await read(`<rss><channel>${'<a>'.repeat(20_000)}`)).toEqual([
    'Expected RSS or Atom in x.rss, got an error (elements nested more than 10000 deep); name its format by `from`'
  ])
})
