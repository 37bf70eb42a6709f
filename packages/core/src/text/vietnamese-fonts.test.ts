import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {normalise, toRaw} from './normalise.js'

const sound =
  'Sáng nay, hội nghị bàn về việc trồng lúa ở vùng đất phèn; người dân cũng được mời đến dự và nêu ý kiến của mình.'
const inTcvn3 =
  'S¸ng nay, héi nghÞ bµn vÒ viÖc trång lóa ë vïng ®Êt phÌn; ng\xadêi d©n còng ®\xadîc mêi ®Õn dù vµ nªu ý kiÕn cña m×nh.'
const inVni =
  'Saùng nay, hoäi nghò baøn veà vieäc troàng luùa ôû vuøng ñaát pheøn; ngöôøi daân cuõng ñöôïc môøi ñeán döï vaø neâu yù kieán cuûa mình.'

describe('text typed with fonts for Vietnamese', () => {
  it.each([
    ['tcvn3', inTcvn3],
    ['vni', inVni]
  ])('is turned into Unicode from %s, and offsets lead back', (kind, raw) => {
    const normal = normalise(raw)
    expect(normal.text).toBe(sound)
    expect(Object.keys(normal.repairs)).toEqual([kind])
    const at = normal.text.indexOf(' phèn')
    const end = normal.text.indexOf(';')
    expect(raw.slice(toRaw(normal, at), toRaw(normal, end))).toBe(
      raw.slice(raw.indexOf(' phÌn'), raw.indexOf(';')) || ' pheøn'
    )
  })

  it('reads the same in NFC and NFD', () => {
    for (const raw of [inTcvn3, inVni]) expect(normalise(raw.normalize('NFD')).text).toBe(sound)
  })

  it('writes capitals where a font of capitals shows small letters', () => {
    expect(normalise(`HéI NGHÞ BµN VÒ VIÖC TRåNG LóA\n${inTcvn3}`).text).toBe(
      `HỘI NGHỊ BÀN VỀ VIỆC TRỒNG LÚA\n${sound}`
    )
    expect(normalise(`HOÄI NGHÒ\n${inVni}`).text).toBe(`HỘI NGHỊ\n${sound}`)
  })

  it('decodes references to characters first', () => {
    const references = inTcvn3.replace(/[\xa1-\xfe]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    expect(normalise(references).text).toBe(sound)
  })

  it('is not seen in a few words', () => {
    const raw = 'The file was called ViÖt Nam in TCVN3 and Vieät Nam in VNI.'
    expect(normalise(raw)).toMatchObject({text: raw, repairs: {}})
  })

  it.each([
    'Où est-elle née ? À l’été, l’élève a été reçu très tôt ; le château, fermé, a déjà été rénové à côté du musée.',
    'Für die Bürger wäre ein früher Beschluß schön; Äcker, Höfe und Mühlen gehören längst größeren Häusern außerhalb.',
    'Não há solução à vista: são três sessões de votação, e já não se vê ninguém que dê razão à oposição. Não é só isso.',
    'På ön är både hö och råg bärgade, så även får på sjö och ö går i lä, då två män drar nät vid åmynningen på lördag.',
    'Það er nú svo að fólkið úr sveitinni kom á fundinn í gær, og þá var ákveðið að bíða með málið þar til í næstu viku.'
  ])('is not seen in sound text: %s', (raw) => {
    expect(normalise(raw)).toMatchObject({text: raw, offsets: undefined, repairs: {}})
  })

  it('is not seen in any page of the fixtures', () => {
    const folder = new URL('../../../../fixtures/pages/', import.meta.url)
    for (const file of readdirSync(folder)) {
      for (const page of readFileSync(new URL(file, folder), 'utf8').split(/^=== /m)) {
        const {repairs} = normalise(page)
        expect([file, repairs.tcvn3, repairs.vni]).toEqual([file, undefined, undefined])
      }
    }
  })
})
