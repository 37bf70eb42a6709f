import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Article} from '@copydesk/core'
import type {Shelf} from '../engine/intake.js'
import type {Sketch} from '../sketch.js'

/** A shelf that puts into a file what would take more memory than it may. */
export interface DiskShelf extends Shelf {
  /** Removes the file. */
  readonly close: () => void
  /** Bytes of the file, 0 where none was needed. */
  readonly spilled: () => number
}

const bufferSize = 1 << 20

/**
 * Keeps articles and sketches in memory while both together are estimated at less than `maxMemory` bytes. Articles that
 * come later are lines of a file in a folder of its own below `directory`; their sketches are drawn again when they are
 * needed, which gives the same ones.
 */
export function diskShelf(maxMemory: number, directory: string = tmpdir()): DiskShelf {
  const articles: Article[] = []
  const sketches = new Map<number, Sketch>()
  const ends: number[] = []
  let folder: string | null = null
  let file = -1
  let held = 0
  let waiting: string[] = []
  let written = 0
  let end = 0
  let waitingBytes = 0

  const flush = (): void => {
    if (waiting.length === 0) return
    if (folder === null) {
      folder = mkdtempSync(join(directory, 'copydesk-'))
      file = openSync(join(folder, 'articles.ndjson'), 'w+')
    }
    const bytes = Buffer.from(waiting.join(''))
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at)
    written += bytes.length
    waiting = []
    waitingBytes = 0
  }
  const read = (line: number): Article => {
    const from = line === 0 ? 0 : ends[line - 1]!
    if (ends[line]! > written) flush()
    const bytes = Buffer.allocUnsafe(ends[line]! - from)
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, from + at)
      if (count === 0)
        throw new Error(`Expected ${folder} to hold ${written} bytes, got its end; keep other programs out`)
      at += count
    }
    return JSON.parse(bytes.toString())
  }
  return {
    put(article): void {
      const size = articleBytes(article)
      if (ends.length === 0 && held + size <= maxMemory) {
        held += size
        articles.push(article)
        return
      }
      const line = `${JSON.stringify(article)}\n`
      waiting.push(line)
      end += Buffer.byteLength(line)
      waitingBytes += line.length
      ends.push(end)
      if (waitingBytes >= bufferSize) flush()
    },
    get: (position) => (position < articles.length ? articles[position]! : read(position - articles.length)),
    keep(position, drawn): void {
      const size = sketchBytes(drawn)
      if (held + size > maxMemory) return
      held += size
      sketches.set(position, drawn)
    },
    kept: (position) => sketches.get(position),
    spilled: () => written,
    close(): void {
      if (folder === null) return
      closeSync(file)
      rmSync(folder, {recursive: true, force: true})
      folder = null
    }
  }
}

/** About what an article takes in memory: its text twice, as such and in blocks, two bytes a unit. */
function articleBytes({text, removals, spans, body}: Article): number {
  return 1500 + 4 * text.length + 300 * (removals.length + spans.length + body.length)
}

/** About what a sketch takes: its arrays and their heads. */
function sketchBytes({terms, shingles, headline}: Sketch): number {
  return 2000 + 6 * terms.hash.length + 4 * shingles.length + 4 * headline.length
}
