import {expect, it} from 'vitest'
import {bySentences, pageReader} from '../../../test/page-reader.js'
import {deskInitialsOf} from './desk-initials.js'

const pageOf = pageReader('es', undefined, bySentences)
const story = [
  'Dos pescadores hallaron este martes un ancla de plomo y madera cuando levaban sus redes frente al cabo.',
  'La pieza conserva una inscripción que los arqueólogos del museo todavía no han podido leer del todo.'
]

it.each(['cfb/mgl/jlg', '(riz/apl)', 'szy/ bar/', 'đt/nv'])('%s signs below the text', (line) => {
  expect(deskInitialsOf(pageOf([...story, line, 'Otras noticias'].join('\n')))).toEqual([2])
})

it.each(['cfb', 'Cfb/Mgl', 'ancla/cabos de plomo', 'cfb mgl', 'a/b'])('%s does not', (line) => {
  expect(deskInitialsOf(pageOf([...story, line].join('\n')))).toEqual([])
})

it('are not looked for above the text', () => {
  expect(deskInitialsOf(pageOf(['cfb/mgl', ...story].join('\n')))).toEqual([])
})
