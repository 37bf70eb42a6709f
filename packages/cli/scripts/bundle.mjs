// Puts the compiled program into a few files, in `program/` or the folder of this package that is named: of what a start
// takes, finding and reading two hundred modules is the half. What a command does not need stays in files of its own,
// which are loaded when it is called for.
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, process.argv[2] ?? 'program')

/** What is loaded by name stands under that name: the program, its threads, and what is loaded when it is first asked. */
const entryPoints = {
  main: 'dist/main.js',
  'clean-batch-worker': 'dist/run/clean-batch-worker.js',
  'lone-events-worker': 'dist/run/lone-events-worker.js',
  'pairing-worker': '@copydesk/dedup/dist/threads/pairing-worker.js',
  eld: '@copydesk/cleaners/dist/language/eld.js'
}

rmSync(out, {recursive: true, force: true})
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entryPoints).map(([name, path]) => [name, inPackages(path)])),
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // The one looks for files of its own beside itself, the other is asked for by its name with the first address.
  external: ['jiti', 'tldts-icann'],
  // CommonJS libraries ask for modules of Node by `require`.
  banner: {js: "import {createRequire as makeRequire} from 'node:module';const require=makeRequire(import.meta.url);"},
  metafile: true,
  logLevel: 'warning'
})
writeFileSync(join(out, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))

/** Packages of the workspace export their front doors only. */
function inPackages(path) {
  return path.startsWith('@') ? join('node_modules', path) : path
}

/** The licences of all libraries that went in, as they ask for. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []))
  return [...folders]
    .map((folder) => join(root, folder))
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}
