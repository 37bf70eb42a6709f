import {blockText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {vi} from '../../locales/vi.js'
import {wordsOfBlock} from '../tokens/token-words.js'
import {creditWordsOf} from './credit-words.js'
import {officeAt} from './offices.js'

const read = pageReader('vi', [vi])

/** What a line says from its office on; undefined where it names none. */
function office(line: string): string | undefined {
  const doc = read(line)
  const at = officeAt(doc, wordsOfBlock(doc, 0), doc.layout.start[0]!, creditWordsOf(doc))
  return at === undefined ? undefined : blockText(doc, 0).slice(doc.words.at[at]! - doc.layout.start[0]!)
}

it.each([
  ['Sở Y tế', 'Sở Y tế'],
  ['Trường Đại học Bến Lau', 'Trường Đại học Bến Lau'],
  ['Lê Mận - Phòng Văn hóa', 'Phòng Văn hóa'],
  ['Lê Mận, Biên tập viên', 'Biên tập viên'],
  ['Phóng viên', 'Phóng viên'],
  ['Phóng viên ban Thời sự', 'Phóng viên ban Thời sự']
])('%s names an office', (line, expected) => expect(office(line)).toBe(expected))

it.each([
  'Trường Giang',
  'Khoa Nam',
  'Lê Mận - Trường Sơn',
  'Trường An (tổng hợp)',
  'Khoa Nguyên/VOV',
  'Theo sở y tế',
  'Phóng viên Lê Mận',
  'Cộng tác viên Trường Giang'
])('%s names none', (line) => expect(office(line)).toBeUndefined())
