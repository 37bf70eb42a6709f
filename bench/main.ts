// npm run bench [-- case… --size N --rounds N]
import {readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {cases} from './cases/index.js'
import {plot} from './plot.js'
import {keepResults, type Result} from './results.js'
import {markdown, plain} from './table.js'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))
const markers = ['<!-- bench:begin -->', '<!-- bench:end -->'] as const

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {size: {type: 'string'}, rounds: {type: 'string', default: '5'}, dry: {type: 'boolean', default: false}}
})
const unknown = positionals.find((name) => !cases.some((one) => one.name === name))
if (unknown !== undefined) {
  console.error(`Expected one of ${cases.map(({name}) => name).join(', ')}, got ${unknown}`)
  process.exit(2)
}
const chosen = positionals.length === 0 ? cases : cases.filter(({name}) => positionals.includes(name))
const size = values.size === undefined ? undefined : Number(values.size)
const results: Result[] = []
for (const {name, summary, run} of chosen) {
  const began = performance.now()
  const findings = await run({size, rounds: Number(values.rounds), note: (text) => console.error(text)})
  const command = `npm run bench -- ${name}${size === undefined ? '' : ` --size ${size}`}`
  const date = new Date().toISOString().slice(0, 10)
  const took = Math.round((performance.now() - began) / 1000)
  results.push({...findings, name, summary, date, machine: machine(), command, took})
}
console.log(plain(results))
if (!values.dry)
  writeDocs(
    keepResults(
      results,
      cases.map(({name}) => name)
    )
  )

function machine(): string {
  return `${cpus()[0]?.model.trim() || 'unknown processor'} × ${availableParallelism()}, Node ${process.versions.node}`
}

function writeDocs(all: readonly Result[]): void {
  const path = `${docs}performance.md`
  const text = readFileSync(path, 'utf8')
  const [begin, end] = markers.map((marker) => text.indexOf(marker)) as [number, number]
  if (begin < 0 || end < begin)
    throw new Error(`Expected \`${markers.join('` … `')}\` in ${path}, got none; put them back`)
  writeFileSync(path, `${text.slice(0, begin + markers[0].length)}\n${markdown(all)}\n${text.slice(end)}`)
  const points = all.flatMap((result) => result.points ?? [])
  if (points.length > 0) writeFileSync(`${docs}performance.svg`, plot(points))
}
