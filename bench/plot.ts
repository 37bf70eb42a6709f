import type {Point} from './case.js'
import {figure} from './figures.js'

const [width, height] = [720, 300]
const frame = {left: 60, top: 40, right: 340, bottom: 250}
const secondPlot = 360

/** Rate and peak memory of the whole run over the size of the corpus, as SVG; both axes start at nothing. */
export function plot(points: readonly Point[]): string {
  const rate = chart(
    'pages a second of CPU time',
    0,
    points.map(({documents, perSecond}) => [documents, perSecond])
  )
  const memory = chart(
    'peak memory, MB',
    secondPlot,
    points.map(({documents, peakMemory}) => [documents, peakMemory])
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>Rate and peak memory of copydesk run over the size of the corpus</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...rate,
    ...memory,
    '</svg>',
    ''
  ].join('\n')
}

function chart(title: string, shift: number, points: readonly (readonly [number, number])[]): readonly string[] {
  const [most, highest] = [Math.max(...points.map(([x]) => x)), roundUp(Math.max(...points.map(([, y]) => y)))]
  const left = frame.left + shift
  const right = frame.right + shift
  const x = (value: number): number => Math.round(left + ((right - left) * value) / most)
  const y = (value: number): number => Math.round(frame.bottom - ((frame.bottom - frame.top) * value) / highest)
  return [
    `<text x="${left}" y="24" font-weight="bold">${title}</text>`,
    ...[0, highest / 2, highest].flatMap((value) => [
      `<line x1="${left}" y1="${y(value)}" x2="${right}" y2="${y(value)}" stroke="#ddd"/>`,
      `<text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${figure(value)}</text>`
    ]),
    `<polyline fill="none" stroke="#1a5fb4" stroke-width="2" points="${points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')}"/>`,
    ...points.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="#1a5fb4"/>`),
    ...[points[0], points.at(-1)].map((point) => {
      const [documents] = point!
      return `<text x="${x(documents)}" y="${frame.bottom + 18}" text-anchor="middle">${documents.toLocaleString('en')}</text>`
    }),
    `<text x="${(left + right) / 2}" y="${frame.bottom + 38}" text-anchor="middle">pages in the run</text>`
  ]
}

/** The next of 1, 2, 5, 10, 20, … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value
}
