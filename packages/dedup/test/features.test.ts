import {expect, test} from 'vitest'
import {compare} from '../src/engine/compare.js'
import {featureNames, pairFeatures} from '../src/engine/features.js'
import {createGraph} from '../src/engine/graph.js'
import {strategies} from '../src/options.js'
import {article} from './articles.js'

const prices = (day: number, hour: number, numbers: readonly string[]) =>
  article({
    title: `Giá vàng sáng ${day}/10`,
    text: `Giá vàng miếng sáng nay là ${numbers[0]} triệu đồng một lượng, mua vào ${numbers[1]} triệu đồng. Giá thế giới ${numbers[2]} USD một ounce, quy đổi ${numbers[3]} triệu đồng. Hôm qua bán ra ${numbers[4]} triệu đồng, tuần trước ${numbers[5]} triệu đồng. ${hour < 12 ? 'Thị trường mở cửa.' : 'Thị trường đóng cửa.'}`,
    at: `2013-10-${day}T${String(hour).padStart(2, '0')}:00:00+07:00`
  })

function evidence(name: string, ...pair: readonly ReturnType<typeof article>[]): number {
  const graph = createGraph(strategies, 24 * 14)
  graph.add(pair)
  const values = pairFeatures(compare(graph.entries[0]!, graph.entries[1]!))
  return featureNames.reduce((sum, found, i) => (found.startsWith(`${name} (`) ? sum + values[i]! : sum), 0)
}

const monday = ['37,21', '37,11', '1315', '33,52', '37,28', '37,46']
const tuesday = ['37,63', '37,54', '1341', '34,17', '37,71', '37,97']

test('other numbers count on another day, not on the same day, and not where they are repeated', () => {
  const other = 'other numbers on another day'
  expect(evidence(other, prices(21, 9, monday), prices(22, 9, tuesday))).toBeGreaterThan(0.7)
  expect(evidence(other, prices(21, 9, monday), prices(21, 15, tuesday))).toBe(0)
  expect(evidence(other, prices(21, 9, monday), prices(22, 9, monday))).toBeLessThan(0.2)
})

test('numbers at the head are found from none to all', () => {
  const found = 'numbers at the head found'
  expect(evidence(found, prices(21, 9, monday), prices(22, 9, tuesday))).toBeLessThan(0.2)
  expect(evidence(found, prices(21, 9, monday), prices(21, 15, monday))).toBe(1)
})
