import type {Article} from '@copydesk/core'
import type {Shelf} from '../engine/batch/intake.js'
import {ownSketch, type Sketch} from '../sketch.js'
import {packing, unpackSketch} from '../sketch-bytes.js'
import {createSpillFile} from './spill-file.js'

/** A shelf that puts into files what would take more memory than it may. */
export interface DiskShelf extends Shelf {
  /** Removes the files. */
  readonly close: () => void
}

/** Of the file of articles, which nobody else reads: two bytes a unit are copied, where UTF-8 is worked out. */
const encoding = 'utf16le'

/**
 * Keeps articles, and sketches beside them, in memory while both together are estimated at less than `maxMemory` bytes;
 * all that come later go to files below `directory` and come back from there as they were.
 */
export function diskShelf(maxMemory: number, directory: string): DiskShelf {
  const articles: Article[] = []
  const sketches = new Map<number, Sketch>()
  const articleFile = createSpillFile(directory)
  const sketchFile = createSpillFile(directory)
  /** Position of each sketch in its file, by that of its article: copies of a record have none. */
  const places = new Map<number, number>()
  let held = 0
  let full = false

  const room = (size: number): boolean => {
    held += size
    full ||= held > maxMemory
    return !full
  }
  return {
    put(article): void {
      if (room(articleBytes(article))) articles.push(article)
      else {
        const json = JSON.stringify(article)
        articleFile.append(2 * json.length, (memory) => memory.write(json, encoding))
      }
    },
    get(position): Article {
      const known = articles[position]
      if (known !== undefined) return known
      return JSON.parse(articleFile.read(position - articles.length).toString(encoding))
    },
    keep(position, drawn): void {
      if (room(sketchBytes(drawn))) {
        sketches.set(position, ownSketch(drawn))
        return
      }
      places.set(position, sketchFile.size())
      const {size, write} = packing(drawn)
      sketchFile.append(size, write)
    },
    kept(position): Sketch | undefined {
      const place = places.get(position)
      if (place === undefined) return sketches.get(position)
      const {buffer, byteOffset} = sketchFile.read(place)
      return unpackSketch(buffer, byteOffset)
    },
    close(): void {
      articleFile.close()
      sketchFile.close()
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
