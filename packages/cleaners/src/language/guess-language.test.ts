import {expect, test} from 'vitest'
import {detectLanguage} from './detect-language.js'
import {guessLanguage} from './guess-language.js'

const prose: Readonly<Record<string, string>> = {
  vi: 'Chiều nay, lãnh đạo thành phố cho biết tuyến đường ven sông sẽ được mở lại sau khi nước rút hết.',
  en: 'The council said that the bridge would be closed for most of the week and that buses will run on the old road.',
  de: 'Der Rat hat am Montag mitgeteilt, dass die Brücke für den Rest der Woche nicht befahren werden kann und gesperrt ist.',
  fr: 'Le conseil a annoncé que le pont serait fermé pour le reste de la semaine et que les bus passeront par la vieille route.',
  es: 'El ayuntamiento dijo que el puente estará cerrado el resto de la semana y que los autobuses pasarán por la vieja carretera.',
  sv: 'Kommunen säger att bron är stängd resten av veckan och att bussarna inte kan köra som de har gjort under hösten.',
  ru: 'Власти города сообщили, что мост будет закрыт до конца недели, а автобусы пойдут по старой дороге, как это было и раньше.',
  uk: 'Влада міста повідомила, що міст буде закрито до кінця тижня, а автобуси підуть старою дорогою, як це було і раніше.',
  ja: '市は今週いっぱい橋を通行止めにすると発表した。バスは古い道を通る見込みだ。',
  zh: '市政府宣布大桥将关闭至本周末，公共汽车将改走旧路，请市民提前安排出行时间。',
  ko: '시는 이번 주말까지 다리를 폐쇄한다고 밝혔다. 버스는 옛 도로로 다닐 예정이다.',
  th: 'เทศบาลประกาศปิดสะพานจนถึงสิ้นสัปดาห์ รถโดยสารจะใช้ถนนสายเก่าแทน'
}

test.each(Object.entries(prose))('prose in %s is told by its letters or small words', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})

test('a name, a menu and a table are left to the detector', () => {
  expect(guessLanguage('Nguyễn Văn An')).toBeUndefined()
  expect(
    guessLanguage('Home News Sport Business Opinion Culture Travel Video Podcasts Weather Puzzles Archive Jobs')
  ).toBe(undefined)
  expect(guessLanguage('2024 2023 2022 2021 12,4 13,5 18,1 20,0 1.234 2.345')).toBeUndefined()
})

test('few small words decide where no other language has any', () => {
  const names =
    'Harbour Bridge Trust Annual Report Northern Line Closure Market Square Library Hours Winter Programme Museum Tickets '
  const prose = 'We have been told that they will, and this is more than most of us had.'
  expect(guessLanguage(names.repeat(2) + prose)).toBe('en')
  expect(guessLanguage(names.repeat(10) + prose)).toBeUndefined()
})

test('many small words bear names of other languages, if these are behind by far', () => {
  const names =
    'Baker met with officials in Hanoi and Da Nang, and the three paid a visit to Hoi An. The Saigon Star, Le Monde de Demain, La Voz de la Costa and Die Neue Woche were in the group, and so was a team of Il Mare di Oggi.'
  expect(guessLanguage(names)).toBe('en')
  const speech =
    'The new line from Vienna to Graz opens on Monday, and trains will run in both directions. “Die Strecke ist in einem Zug zu machen, und das ist für die Leute gut”, said Anna Weiss of the railway, who was there on the first day with her team.'
  expect(guessLanguage(speech)).toBeUndefined()
})

test('a neighbour close behind is no doubt if it has no words of its own', () => {
  const prose =
    'Os moradores da cidade pediram que a ponte de pedra fosse aberta de novo, e a prefeitura disse que a obra da ponte se encerra em maio, com a entrega da via e do parque a quem mora no centro.'
  expect(guessLanguage(prose)).toBe('pt')
  const norwegian =
    'Det er ikke så lett å si hvor grensen går mellom en god idé og en dårlig plan, og det er det som er saken her, sier de som har vært med på den nye veien.'
  expect(guessLanguage(norwegian)).toBeUndefined()
})

test('Danish is not taken for its neighbours', () => {
  expect([undefined, 'da']).toContain(
    guessLanguage(
      'Kommunen siger, at broen er lukket resten af ugen, og at busserne ikke kan køre, som de har gjort siden efteråret.'
    )
  )
})

test('two languages in equal parts are no evidence of either', () => {
  expect(guessLanguage(`${prose.en}\n${prose.de}`)).toBeUndefined()
})

test('what cannot be guessed is detected', () => {
  expect(detectLanguage('Thủ tướng Phạm Minh Chính')).toBe('vi')
  expect(detectLanguage('12 34 56')).toBe('und')
})

test('more lines are asked for where the first leave doubt, and only there', () => {
  const menu = 'Home News Sport Business Opinion Culture Travel Video Podcasts Weather Puzzles Archive Jobs'
  const german = 'Wir bauen Brücken / Stege / Treppen / Geländer'
  expect(detectLanguage(german, () => `${german}\n${prose.en}`)).toBe('en')
  expect(detectLanguage(menu, () => `${menu}\n${prose.vi}`)).toBe('vi')
  expect(
    detectLanguage(prose.de!, () => {
      throw new Error('nobody should ask')
    })
  ).toBe('de')
})
