import {describe, expect, it} from 'vitest'
import {tokenise} from '../tokens/tokens.js'
import {readZone, writeZone} from './zones.js'

/** Minutes from UTC of the zone that a line begins with, and what of the line is behind it. */
function zoneOn(line: string, month = 7): readonly [number, string] | undefined {
  const tokens = tokenise(line)
  const zone = readZone(tokens, 0)
  return zone && [zone.minutes(2024, month, 17), line.slice(tokens[zone.next]?.start ?? line.length)]
}

describe('readZone', () => {
  it.each([
    ['GMT+7', [420, '']],
    ['(UTC+07:00) rest', [420, 'rest']],
    ['+0700', [420, '']],
    ['-05:30', [-330, '']],
    ['−0500', [-300, '']],
    ['Z', [0, '']],
    ['CET', [60, '']],
    ['UTC rest', [0, 'rest']]
  ] as const)('reads %s', (line, zone) => expect(zoneOn(line)).toEqual(zone))

  it.each([
    ['a sign and hours alone, which may be a day', '+7'],
    ['a bracket that does not close', '(UTC+7'],
    ['a sign apart from its figure', '+ 0700'],
    ['a name that stands for several zones', 'IST']
  ])('reads none in %s', (_, line) => expect(zoneOn(line)).toBeUndefined())

  it('reads no more hours than a zone can have', () => expect(zoneOn('GMT+19')).toEqual([0, '+19']))

  it('knows when summer time is kept in America', () => {
    expect(zoneOn('ET', 1)).toEqual([-300, ''])
    expect(zoneOn('ET', 7)).toEqual([-240, ''])
    const {minutes} = readZone(tokenise('PT'), 0)!
    // in 2024 from the 10th of March to the 3rd of November
    expect([minutes(2024, 3, 9), minutes(2024, 3, 10)]).toEqual([-480, -420])
    expect([minutes(2024, 11, 2), minutes(2024, 11, 3)]).toEqual([-420, -480])
  })
})

it('writes a zone as ISO 8601 does', () => {
  expect([420, -330, 0].map(writeZone)).toEqual(['+07:00', '-05:30', '+00:00'])
})
