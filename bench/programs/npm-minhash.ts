// Text to near-duplicate pairs with the package `minhash`, once a round: 128 permutations, bands of its default size, exact
// check. Usage: npm-minhash.ts TEXTS.ndjson LEAST ({"text": …} a line)
import {LshIndex, Minhash} from 'minhash'
import {answerRounds, readInput} from './answer-rounds.js'

const shingle = 4
const texts = readInput<{readonly text: string}>().map(({text}) => text)
const least = Number(process.argv[3])

function pairs(): number {
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
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both)
}

await answerRounds(pairs)
