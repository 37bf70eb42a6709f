import {readFile} from 'node:fs/promises'
import {ownFile} from '../../own-file.js'

/** Where `tsc` puts the browser side of the report. */
const compiled = ownFile('dist/report/html/client/')

const importLine = /^import\s*\{([^}]*)\}\s*from\s*'\.\/([\w-]+)\.js';?$/gm
const exported = /^export\s+(?:async\s+)?(?:function|const)\s+(\w+)/gm

/**
 * Puts the compiled modules of the browser side into one script, since a file opened from disk may not import others.
 * Each module becomes a function that runs once, after those it imports from, and gives what it exports. Our own
 * modules have plain named imports and exports only; anything else throws.
 */
export async function bundleClient(): Promise<string> {
  const done = new Set<string>()
  const parts: string[] = []
  const add = async (name: string): Promise<void> => {
    if (done.has(name)) return
    done.add(name)
    const source = await readModule(name)
    for (const [, , from] of source.matchAll(importLine)) await add(from!)
    parts.push(moduleCode(name, source))
  }
  await add('main')
  return `'use strict';\nconst modules = {};\n${parts.join('\n')}`
}

async function readModule(name: string): Promise<string> {
  const file = `${compiled}${name}.js`
  return readFile(file, 'utf8').catch(() => {
    throw new Error(`Expected the compiled report at ${file}, got nothing; install copydesk again or build it`)
  })
}

function moduleCode(name: string, source: string): string {
  const names = [...source.matchAll(exported)].map(([, own]) => own!)
  const code = source
    .replace(
      importLine,
      (_, list: string, from: string) => `const {${list.replaceAll(' as ', ': ')}} = modules['${from}'];`
    )
    .replace(/^export (?=async |function |const )/gm, '')
    .replace(/^export \{\};$/m, '')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
  if (/^(?:import|export)\b/m.test(code) || /<\/script/i.test(code)) {
    throw new Error(
      `Expected \`${name}\` to have plain named imports and exports, got others; write it as the others are`
    )
  }
  return `modules['${name}'] = (() => {\n${code.trim()}\nreturn {${names.join(', ')}};\n})();`
}
