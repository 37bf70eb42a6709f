import {type Article, version} from '@copydesk/core'
import {sketch} from '../draw-sketch.js'
import {packSketch} from '../sketch-bytes.js'
import {textId} from '../text/hash.js'

/** Something of all that the drawing of a sketch looks at: several scripts, days, a year, numbers, names, a sentence end. */
const probe: Article = {
  schema: 1,
  id: 'probe',
  source: {id: 'probe', outlet: 'probe.example', url: null, digest: ''},
  lang: 'vi',
  title: 'Cầu Thủ Thiêm 2 thông xe sáng 28/4',
  text: [
    'Sáng 28/4, TP HCM thông xe cầu Thủ Thiêm 2, dài 1.465,5 m, sau bảy năm thi công. Chủ tịch Phan Văn Mãi dự lễ.',
    'The bridge opened on April 28, 2022; some 12,000 people walked across it. “It is ours,” said Nguyễn Thị Hoa (61).',
    '第二座大桥于4月28日通车。สะพานเปิดใช้งานแล้ว Мост открыт 28 апреля.'
  ].join('\n'),
  lead: null,
  body: [],
  captions: [],
  authors: [],
  agency: null,
  sourceUrl: null,
  tags: [],
  published: {at: '2022-04-28T09:30', precision: 'minute', raw: null},
  modified: null,
  viewCount: null,
  spans: [],
  removals: [],
  repairs: {},
  confidence: 1,
  warnings: [],
  made: {by: '', config: '', site: null}
}

/**
 * What sketches are like that this version of the program draws and packs on this kind of machine: a name that changes with
 * the version, with the order of bytes, and with anything in the drawing that the sketch of a probe shows.
 */
export function sketchKind(): string {
  return textId(`${version} ${packSketch(sketch(probe)).join(' ')}`)
}
