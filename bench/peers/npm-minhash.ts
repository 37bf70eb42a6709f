import {LshIndex, Minhash} from 'minhash'
import {type Contestant, contestant} from '../measure.js'

const shingle = 4
const least = 0.7

/** Text to near-duplicate pairs with the package `minhash`: 128 permutations, bands of its default size, exact check. */
export function npmMinhash(texts: readonly string[]): Contestant {
  return contestant('npm minhash', () => {
    const index = new LshIndex({bandSize: 5})
    const sets: ReadonlySet<string>[] = []
    let found = 0
    texts.forEach((text, i) => {
      const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      const set = new Set(words.map((_, at) => words.slice(at, at + shingle).join(' ')))
      const sketch = new Minhash({numPerm: 128})
      for (const one of set) sketch.update(one)
      sets.push(set)
      // It can be asked only for what it holds.
      index.insert(String(i), sketch)
      for (const key of index.query(sketch)) if (Number(key) < i && jaccard(sets[Number(key)]!, set) >= least) found++
    })
    return found
  })
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both)
}
