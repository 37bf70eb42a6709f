import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {bareArticle, fullArticle, sampleEvent} from '../../test/sample-records.js'
import {toNinjs} from './ninjs.js'

// What the IPTC schema of ninjs 3.2 (http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json) asks of the properties that
// an article can fill: their names, types and formats, `uri` required, an associated item also its `name`, and no
// property beyond those of the standard (`unevaluatedProperties: false`).
const uri = {type: 'string', format: 'uri'}
const text = {type: 'string'}
const time = {type: 'string', format: 'date-time'}
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required
})
const list = (items: object): object => ({type: 'array', items})
const texts = list(closed({role: text, contentType: text, value: text}, ['value']))

const itemProperties = {
  uri,
  type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
  language: text,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  copyrightHolder: text,
  by: text,
  headlines: texts,
  descriptions: texts,
  bodies: list(
    closed({role: text, contentType: text, charCount: {type: 'integer'}, wordCount: {type: 'integer'}, value: text}, [
      'value'
    ])
  ),
  people: list(closed({name: text, rel: text, uri, literal: text})),
  organisations: list(closed({name: text, rel: text, uri, literal: text})),
  infoSources: list(closed({name: text, role: text, uri, literal: text})),
  subjects: list(closed({name: text, rel: text, uri, literal: text, creator: text})),
  events: list(closed({id: text, name: text, rel: text, uri, literal: text})),
  altIds: list(closed({role: text, value: text})),
  standard: closed({name: text, version: text, schema: uri})
}

const ninjs32 = closed(
  {...itemProperties, associations: list(closed({...itemProperties, name: text, rel: text}, ['uri', 'name']))},
  ['uri']
)

const ajv = new Ajv2020({strict: true, strictRequired: false})
addFormats.default(ajv)
const validate = ajv.compile(ninjs32)

describe('toNinjs', () => {
  it.each([
    ['full article', fullArticle],
    ['bare article', bareArticle],
    ['event', sampleEvent]
  ])('writes a %s that the schema takes', (_, record) => {
    expect(validate(JSON.parse(JSON.stringify(toNinjs(record)))) ? [] : validate.errors).toEqual([])
  })

  it('would be caught with a key that is not in the standard, or a date without a time', () => {
    expect(validate({...toNinjs(fullArticle), removals: []})).toBe(false)
    expect(validate({...toNinjs(fullArticle), firstCreated: '2024-07-17'})).toBe(false)
  })

  it('puts every fact where the standard has it', () => {
    expect(toNinjs(fullArticle, {zone: '+07:00'})).toEqual({
      uri: 'tag:copydesk.dev,2026:article:a1b2c3d4e5f6a7b8c9d0e1f2',
      type: 'text',
      language: 'vi',
      firstCreated: '2024-07-17T09:22:00+07:00',
      versionCreated: '2024-07-17T11:05:30+07:00',
      headlines: [{role: 'main', contentType: 'text/plain', value: fullArticle.title}],
      descriptions: [{role: 'summary', contentType: 'text/plain', value: fullArticle.lead}],
      bodies: [{role: 'main', contentType: 'text/plain', value: fullArticle.text}],
      by: 'Lan Anh, Trần "Tèo" Tý',
      people: [
        {name: 'Lan Anh', rel: 'author'},
        {name: 'Trần "Tèo" Tý', rel: 'author'}
      ],
      infoSources: [{name: 'TTXVN', role: 'originator', uri: 'https://nguon.example/tin/1'}],
      organisations: [{name: 'baosongdai.vn', rel: 'publisher'}],
      subjects: [{name: 'lũ lụt'}, {name: '<miền Trung>'}],
      associations: [
        {
          uri: 'tag:copydesk.dev,2026:article:a1b2c3d4e5f6a7b8c9d0e1f2:picture:1',
          name: 'picture 1',
          rel: 'illustration',
          type: 'picture',
          descriptions: [{role: 'caption', contentType: 'text/plain', value: 'Nước ngập đến mái nhà.'}],
          by: 'Lan Anh'
        },
        {
          uri: 'tag:copydesk.dev,2026:article:a1b2c3d4e5f6a7b8c9d0e1f2:picture:2',
          name: 'picture 2',
          rel: 'illustration',
          type: 'picture',
          descriptions: [{role: 'caption', contentType: 'text/plain', value: 'Bộ đội giúp dân.'}]
        }
      ],
      altIds: [
        {role: 'source', value: 'crawl/0001.txt'},
        {role: 'url', value: 'https://baosongdai.vn/thời sự/lũ-lớn.html?a=1&b=2'}
      ],
      standard: {name: 'ninjs', version: '3.2', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#'}
    })
  })

  it('names an event by its own id, and makes up nothing for a bare article', () => {
    expect(toNinjs(sampleEvent)).toMatchObject({
      uri: `tag:copydesk.dev,2026:event:${sampleEvent.id}`,
      events: [{id: sampleEvent.id, name: 'Lũ lớn'}]
    })
    expect(Object.keys(toNinjs(bareArticle))).toEqual(['uri', 'type', 'bodies', 'altIds', 'standard'])
  })
})
