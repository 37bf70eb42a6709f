import {expect, it} from 'vitest'
import {createOffsets} from './offsets.js'

it('says where each piece starts and ends, those of no length too', () => {
  const offsets = createOffsets()
  offsets.add(Uint32Array.of(3, 0))
  offsets.add(Uint32Array.of())
  offsets.add(Uint32Array.of(5))
  const places = [0, 1, 2].map((piece) => [offsets.start(piece), offsets.end(piece)])
  expect(offsets.count()).toBe(3)
  expect(places).toEqual([
    [0, 3],
    [3, 3],
    [3, 8]
  ])
})

it('holds more pieces than it has room for at first, in files beyond 4 GiB', () => {
  const offsets = createOffsets()
  for (let i = 0; i < 3; i++) offsets.add(new Uint32Array(1000).fill(2 ** 31))
  expect(offsets.count()).toBe(3000)
  expect([offsets.start(2999), offsets.end(2999)]).toEqual([2999 * 2 ** 31, 3000 * 2 ** 31])
})
