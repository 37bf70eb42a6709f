// Writes src/model/forest-wasm.ts from src/model/forest.wat; `forest-simd.test.ts` fails when it is out of date.
import {readFileSync, writeFileSync} from 'node:fs'
import wabt from 'wabt'

const folder = new URL('../src/model/', import.meta.url)
const module = (await wabt()).parseWat('forest.wat', readFileSync(new URL('forest.wat', folder), 'utf8'))
const code = Buffer.from(module.toBinary({}).buffer).toString('base64')
const source = [
  '// Written by `scripts/write-wasm.mjs`; not for reading.',
  '/** The machine code of `forest.wat`, as base64. */',
  'export const forestWasm: string =',
  `  '${code}'\n`
]
writeFileSync(new URL('forest-wasm.ts', folder), source.join('\n'))
