// Writes beside each of the files of WebAssembly text that are named (`x.wat`) its machine code as a module (`x-wasm.ts`);
// a test of each fails when that is out of date.
import {readFileSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import wabt from 'wabt'

for (const path of process.argv.slice(2)) {
  const module = (await wabt()).parseWat(path, readFileSync(path, 'utf8'))
  const code = Buffer.from(module.toBinary({}).buffer).toString('base64')
  const name = basename(path, '.wat')
  const source = [
    '// Written by `scripts/write-wasm.mjs`; not for reading.',
    `/** The machine code of \`${name}.wat\`, as base64. */`,
    `export const ${name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Wasm: string =`,
    `  '${code}'\n`
  ]
  writeFileSync(path.replace(/\.wat$/, '-wasm.ts'), source.join('\n'))
}
