import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Findings} from './case.js'

/** What a case found, when, where and how to find it again. */
export interface Result extends Findings {
  readonly name: string
  readonly summary: string
  /** ISO 8601 day. */
  readonly date: string
  readonly machine: string
  readonly command: string
  /** Seconds by the clock that the case took; null where that was not noted. */
  readonly took: number | null
}

const path = fileURLToPath(new URL('results.json', import.meta.url))

/** The last result of every case that has been run. */
export function readResults(): readonly Result[] {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

/** Puts new results in the place of older ones of the same cases, in the order of `names`, and gives all. */
export function keepResults(fresh: readonly Result[], names: readonly string[]): readonly Result[] {
  const all = new Map([...readResults(), ...fresh].map((result) => [result.name, result]))
  const kept = names.flatMap((name) => all.get(name) ?? [])
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`)
  return kept
}
