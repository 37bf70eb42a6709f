import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import wabt from 'wabt'
import {unitsOf} from '#units'
import {findSuspects, type Suspects, suspectsByLoop} from './suspects.js'
import {unitsWasm} from './units-wasm.js'

const list = ({places, count}: Suspects): number[] => [...places.subarray(0, count)]

describe('findSuspects', () => {
  it('finds every unit that the loop finds, but letters before ASCII that only could be misread', () => {
    const passed: number[] = []
    for (let unit = 0; unit < 65536; unit++) {
      const units = Uint16Array.of(97, unit, 97)
      const found = list(findSuspects(units))
      if (list(suspectsByLoop(units)).length > found.length) passed.push(unit)
    }
    const leads = Array.from({length: 0xf0 - 0xc2}, (_, i) => 0xc2 + i).filter((unit) => unit !== 0xd0)
    expect(passed).toEqual(leads)
  })

  it('finds misread letters, wherever they stand among the eight that are read at once', () => {
    for (let before = 0; before < 20; before++) {
      const units = unitsOf(`${'a'.repeat(before)}Ã¡ b`)
      expect(list(findSuspects(units))).toContain(before)
    }
  })

  it('leaves next to nothing of Vietnamese, Russian and Korean, and keeps no place of a longer text', () => {
    findSuspects(new Uint16Array(100_000))
    expect(list(findSuspects(unitsOf('Cầu mới ở Hà Nội đã thông xe – “đúng hẹn”…\n')))).toEqual([])
    expect(list(findSuspects(unitsOf('Мост открыли в срок. 다리가 열렸다.\n')))).toEqual([])
  })
})

describe('units-wasm.ts', () => {
  it('holds what units.wat says', async () => {
    const text = readFileSync(new URL('./units.wat', import.meta.url), 'utf8')
    const {buffer} = (await wabt()).parseWat('units.wat', text).toBinary({})
    expect(unitsWasm).toBe(Buffer.from(buffer).toString('base64'))
  })
})
