/** What must hold of every locale pack. */
import {type Locale, type PhraseClass, phraseClasses} from '@copydesk/core'
import {describe, expect, it} from 'vitest'
import {createCleaner, locales} from '../src/index.js'

const classes: readonly PhraseClass[] = phraseClasses

/** Openings of real paragraphs: no label may take them for its own. */
const openings: Readonly<Record<string, readonly string[]>> = {
  vi: [
    'Ảnh hưởng của bão còn kéo dài đến cuối tuần.',
    'Chia sẻ với PV, ông nói gia đình đã chuẩn bị từ lâu.',
    'Quảng cáo sai sự thật có thể bị phạt nặng.',
    'Video do người dân quay cho thấy nước tràn vào nhà.',
    'Bình luận của ông gây nhiều tranh cãi.',
    'Liên quan đến vụ việc, công an đã mời hai người lên làm việc.',
    'Theo dõi tình hình, tỉnh đã lập ba tổ công tác.',
    'Đăng ký xe tại xã bắt đầu từ tháng sau.',
    'Thời tiết xấu khiến tàu không thể ra khơi.',
    'Đánh giá về kết quả, chủ tịch huyện cho rằng còn nhiều việc phải làm.'
  ],
  en: [
    'Related charges were dropped on Monday.',
    'Share of the vote fell in every district.',
    'Comment was not available from the company.',
    'Photos of the scene show a burnt-out bus.',
    'Follow-up talks are planned for May.',
    'Subscribers left in droves after the price rise.',
    'Sign-ups doubled within a week.',
    'Popular with tourists, the market closes at noon.',
    'Home owners will pay less tax next year.'
  ]
}

describe.each(locales.map((locale) => [locale.lang, locale] as const))('locale %s', (_lang, locale: Locale) => {
  it('has a phrase of every class', () => {
    expect(classes.filter((name) => locale.phrases[name].length === 0)).toEqual([])
  })

  it('has no phrase twice, and none in two classes', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const name of classes) {
      for (const phrase of locale.phrases[name]) {
        const key = phrase.normalize('NFC').toLowerCase()
        // an agency is both whom a text and whom a picture comes from
        if (seen.has(key) && !(name === 'agency' && seen.get(key) === 'credit'))
          twice.push(`${phrase}: ${seen.get(key)}, ${name}`)
        seen.set(key, name)
      }
    }
    expect(twice).toEqual([])
  })

  it('writes the ellipsis only at the ends', () => {
    const wrong = classes.flatMap((name) => locale.phrases[name].filter((phrase) => phrase.slice(1, -1).includes('…')))
    expect(wrong).toEqual([])
  })
})

describe.each(Object.entries(openings))('locale %s, in prose', (lang, lines) => {
  it('takes no opening of a paragraph for a label', () => {
    const clean = createCleaner({scorer: (page) => new Float32Array(page.count).fill(1.4)})
    const article = clean({id: lang, text: lines.join('\n'), lang})
    expect(article.removals).toEqual([])
    expect(article.captions).toEqual([])
  })
})

describe('a pack of plain JavaScript', () => {
  it('is refused when the cleaner is made where it has no words', () => {
    const {words: _words, ...rest} = locales[0]!
    expect(() => createCleaner({locales: [{...rest, lang: 'km'} as Locale]})).toThrow(
      'Expected the locale pack `km` to have `words`, got none; copy those of a language like it'
    )
  })
})
