import {describe, expect, it} from 'vitest'
import {fromNewsPlease, isNewsPlease} from './news-please.js'

// The keys of news-please 1.6 (`ExtractedInformationStorage.extract_relevant_info`).
const saved = {
  authors: ['Lan Anh'],
  date_download: '2024-07-18 02:10:11',
  date_modify: null,
  date_publish: '2024-07-17 09:22:00',
  description: 'Mưa to.',
  filename: 'https%3A%2F%2Fbaoa.vn%2Flu.html.json',
  image_url: null,
  language: 'vi',
  localpath: null,
  title: 'Lũ lớn',
  title_page: 'Lũ lớn - Báo A',
  title_rss: 'NULL',
  source_domain: 'baoa.vn',
  maintext: 'Mưa to suốt đêm.',
  url: 'https://baoa.vn/lu.html'
}

describe('fromNewsPlease', () => {
  it('reads its fields, times as they stand, without an offset', () => {
    expect(isNewsPlease(saved)).toBe(true)
    expect(fromNewsPlease(saved)).toEqual({
      id: 'https://baoa.vn/lu.html',
      text: 'Mưa to suốt đêm.',
      url: 'https://baoa.vn/lu.html',
      title: 'Lũ lớn',
      lang: 'vi',
      publishedAt: '2024-07-17T09:22:00',
      fetchedAt: '2024-07-18T02:10:11'
    })
  })

  it('takes midnight for a day without a time, and None for no date', () => {
    expect(fromNewsPlease({...saved, date_publish: '2024-07-17 00:00:00', date_download: 'None'})).toMatchObject({
      publishedAt: '2024-07-17',
      fetchedAt: undefined
    })
  })
})
