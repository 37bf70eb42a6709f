import {expect, it} from 'vitest'
import {readRawDocument} from './read-raw-document.js'
import {rawDocumentSchema} from './schemas.js'

it.each([
  {id: '1', text: ''},
  {id: '1', text: 'Chữ', fetchedAt: '2024', url: 'https://bao.vn/a', other: 3},
  {lang: 'vi', text: 'b', id: 'a', publishedAt: '2024-07', outlet: 'Báo', title: 'Đầu đề'},
  {id: '', text: 'a'},
  {id: 7, text: 'a'},
  {id: '1'},
  {text: 'a'},
  {id: '1', text: ['a']},
  {id: '1', text: 'a', url: 5},
  {id: '1', text: 'a', lang: {}},
  {},
  [],
  'text',
  null,
  3
])('answers as the schema does: %j', (value) => {
  const own = readRawDocument(value)
  const {success, data, error} = rawDocumentSchema.safeParse(value)
  expect('document' in own).toBe(success)
  if ('document' in own) expect(JSON.stringify(own.document)).toBe(JSON.stringify(data))
  else {
    const [issue] = error!.issues
    expect([own.fault.path, own.fault.code, own.fault.expected]).toEqual([
      issue!.path,
      issue!.code,
      issue!.code === 'invalid_type' ? issue!.expected : undefined
    ])
  }
})

it('takes null for a field that may be left out, as JSON of databases has it', () => {
  expect(readRawDocument({id: '1', text: 'a', url: null, lang: null})).toEqual({document: {id: '1', text: 'a'}})
  expect(readRawDocument({id: '1', text: null})).toHaveProperty('fault.path', ['text'])
})
