import {describe, expect, it} from 'vitest'
import {pageReader} from '../../../test/page-reader.js'
import {en} from '../../locales/en.js'
import {vi} from '../../locales/vi.js'
import {type CreditWords, creditWordsOf} from './credit-words.js'
import {readCredits} from './credits.js'

/** The credit words of the Vietnamese and English packs, by way of a page. */
const words = creditWordsOf(pageReader('vi', [vi, en])('x'))

/** Those of the pack of one language, among all packs. */
function wordsOf(lang: string): CreditWords {
  return creditWordsOf(pageReader(lang)('x'))
}

describe('labels with a mark', () => {
  it('are labels with it alone', () => {
    expect(readCredits('Photo / Tuva Hedlund', words)).toMatchObject({photo: 'Tuva Hedlund'})
    expect(readCredits('photo', words)).toBeUndefined()
  })

  it('are none at the end of a caption', () => {
    expect(readCredits('Symbolbild: Ida Brook', wordsOf('de'))).toMatchObject({photo: 'Ida Brook'})
    expect(readCredits('CSD: Symbolbild', wordsOf('de'))).toBeUndefined()
  })
})

describe('readCredits', () => {
  it.each([
    ['Lam Giang', ['Lam Giang'], undefined],
    ['By HOLLIS GRANBERRY Associated Press', ['HOLLIS GRANBERRY'], 'Associated Press'],
    ['Ida Brook, Senior Reviewer', ['Ida Brook'], undefined],
    ['By Ida Brook, Deputy Director', ['Ida Brook'], undefined],
    ['Thảo Mơ - Hồng Phượng – Nguyễn Linh', ['Thảo Mơ', 'Hồng Phượng', 'Nguyễn Linh'], undefined],
    ['HOÀNG TRUNG – MẠNH DŨNG', ['HOÀNG TRUNG', 'MẠNH DŨNG'], undefined],
    ['Long Phi/VOV-Miền Trung', ['Long Phi'], 'VOV-Miền Trung'],
    ['Văn Phong/KCNA, Yonhap', ['Văn Phong'], 'KCNA, Yonhap'],
    ['Minh Cát / phunusuckhoe.vn', ['Minh Cát'], 'phunusuckhoe.vn'],
    ['Theo TTXVN', [], 'TTXVN'],
    ['(theo AFP)', [], 'AFP'],
    ['Theo Military Today', [], 'Military Today'],
    ['Hoàng Nam (theo ABC News, CBS News)', ['Hoàng Nam'], 'ABC News, CBS News'],
    ['Mai Anh (TH theo TTXVN, Nhân dân)', ['Mai Anh'], 'TTXVN, Nhân dân'],
    ['Theo MỘC LAN (VTC News)', ['MỘC LAN'], 'VTC News'],
    ['Theo Hạ Vy (Dịch từ Sohu)', ['Hạ Vy'], 'Sohu'],
    ['Trung Hùng (theo USA Today, Fox News)', ['Trung Hùng'], 'USA Today, Fox News'],
    ['T.PHÚC', ['T.PHÚC'], undefined],
    ['ThS.BS Vương Thu Cúc', ['ThS.BS Vương Thu Cúc'], undefined],
    ['Nguồn: TRT World, Reuters, Al Jazeera.', [], 'TRT World, Reuters, Al Jazeera'],
    ['Phương Anh (Nguồn: Reuters )', ['Phương Anh'], 'Reuters'],
    ['(TTXVN/Vietnam+)', [], 'TTXVN'],
    ['TTXVN/Báo Tin tức và Dân tộc', [], 'TTXVN'],
    ['Ngọc Quang (TTXVN)', ['Ngọc Quang'], 'TTXVN'],
    ['Thái An/TTXVN', ['Thái An'], 'TTXVN'],
    ['Diệp Thảo/VOV.VN (biên dịch) Theo ABC, CNN', ['Diệp Thảo'], 'ABC, CNN'],
    ['Theo Hàn Tiêu - Ảnh: Vic Nguyen / Trí Thức Trẻ', ['Hàn Tiêu'], 'Trí Thức Trẻ'],
    ['HẠNH VŨ (Tổng hợp)', ['HẠNH VŨ'], undefined],
    ['Tin, ảnh: TRẦN VĂN B', ['TRẦN VĂN B'], undefined],
    ['Minh Châu thực hiện', ['Minh Châu'], undefined],
    ['P.V', ['P.V'], undefined],
    ['By Jane Doe, MD, RDN', ['Jane Doe'], undefined],
    ['By JOHN SMITH, Associated Press', ['JOHN SMITH'], 'Associated Press'],
    ['John Smith and Mary Jones', ['John Smith', 'Mary Jones'], undefined],
    ['Reviewed by: Tom Bell, CFP', [], undefined],
    ['By Mary Quill, edited by Tom Bell', ['Mary Quill'], undefined],
    ['Biên tập: Lê Hoa', [], undefined],
    ['By Mary QuillPublished:', ['Mary Quill'], undefined],
    ['By Anna MacDonald', ['Anna MacDonald'], undefined],
    ['By Ida Brook, Paris', ['Ida Brook'], undefined],
    ['By Ida Brook 4 min read', ['Ida Brook'], undefined],
    ['By Ida Brook.  Last Updated', ['Ida Brook'], undefined],
    ['by Ida Brook ● 6 min read', ['Ida Brook'], undefined],
    ['Theo Doanh nghiệp và Tiếp thị', [], 'Doanh nghiệp và Tiếp thị'],
    ['Theo báo Pháp luật Việt Nam', [], 'Pháp luật Việt Nam'],
    ['Thúy Hà (Tổng hợp theo báo VOV, Tiền Phong)', ['Thúy Hà'], 'VOV, Tiền Phong'],
    ['(Ngọc Hân - Thanh Tùng)', ['Ngọc Hân', 'Thanh Tùng'], undefined],
    ['Sơn Nguyễn (từ Paris)', ['Sơn Nguyễn'], undefined],
    ['Kim Ngân (CTV)', ['Kim Ngân'], undefined],
    ['Thanh Bình (P/v TTXVN tại Brussels)', ['Thanh Bình'], 'TTXVN'],
    ['Mạnh Hùng/Berlin (Vietnam+)', ['Mạnh Hùng'], 'Vietnam+'],
    ['Minh Long/VOV - Trung tâm Tin', ['Minh Long'], 'VOV'],
    ['Lê Tuyết/VOV Lê Tuyết/VOV', ['Lê Tuyết'], 'VOV'],
    ['Theo Hòa (VnExpress)', ['Hòa'], 'VnExpress'],
    ['(Còn nữa) Trịnh Ninh (tổng hợp)', ['Trịnh Ninh'], undefined],
    ['Chuyển ngữ từ: Vatican News (12. 6. 2026)', [], 'Vatican News'],
    ['Ghi chép của Trần Văn Tuấn', ['Trần Văn Tuấn'], undefined],
    ['Nhóm PV/VOV', ['Nhóm PV'], 'VOV'],
    ['Nhóm phóng viên: Thu Hà - Lê Nam', ['Thu Hà', 'Lê Nam'], undefined]
  ])('%s', (line, authors, agency) => {
    const credits = readCredits(line, words)
    expect(credits?.authors).toEqual(authors)
    expect(credits?.agency).toBe(agency)
  })

  it.each([
    ['Theo dõi chúng tôi trên mạng xã hội'],
    ['Giá vàng giảm phiên thứ ba liên tiếp'],
    ['Kinh tế vĩ mô'],
    ['Share The Story'],
    ['Our Services'],
    ['by Hill Street Press of the northern islands (2014).'],
    ['Bấm vào đây để đọc tiếp!'],
    ['Cặp USD/JPY tăng nhẹ lên mức 98,4.']
  ])('%s is no line of credits', (line) => {
    expect(readCredits(line, words)).toBeUndefined()
  })

  it.each([
    ['Andrea Verdelli/Getty Images', 'Andrea Verdelli'],
    ['Getty Images | Alex Brandon', 'Alex Brandon']
  ])('%s names the maker of a picture', (line, photo) => {
    expect(readCredits(line, words)).toMatchObject({authors: [], photo})
  })

  it.each([
    ['es', 'Por Ana Ruiz y Juan Soler', ['Ana Ruiz', 'Juan Soler']],
    ['es', 'Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['pl', 'Autor: Anna Lis i Jan Kot', ['Anna Lis', 'Jan Kot']],
    ['cs', 'Autor: Jan A. Novák', ['Jan A. Novák']],
    ['cs', 'Autor: Jan Novák a Eva Malá', ['Jan Novák', 'Eva Malá']],
    ['tr', 'Yazan: Ayşe Kaya ve Can Er', ['Ayşe Kaya', 'Can Er']],
    ['en', 'By Joost van der Berg 3 Comments', ['Joost van der Berg']],
    ['en', 'By Joost van der Berg and Ana de la Cruz', ['Joost van der Berg', 'Ana de la Cruz']],
    ['sv', 'Text: Ida Ek Redaktör: Per Alm', ['Ida Ek']],
    ['id', 'Penulis: Dewi Sari Penyunting: Budi Hartono', ['Dewi Sari']]
  ])('%s: %s', (lang, line, authors) => {
    expect(readCredits(line, wordsOf(lang))?.authors).toEqual(authors)
  })
})
