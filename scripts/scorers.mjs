// The scorers of the shared evaluation sets, run against the built program: used by the quality gate and by `npm run eval`.
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared', 'eval')
const program = join(root, 'packages', 'cli', 'bin', 'copydesk.js')

/** True where the shared evaluation sets are at hand. */
export const hasSets = existsSync(join(shared, 'lib.mjs'))

const clean = (set, flat, learn = false) => ({
  name: `${set} ${flat}${learn ? ', learnt profiles' : ''}`,
  scorer: 'score-clean.mjs',
  args: [
    ...['--set', `clean/${set}.jsonl.gz`, '--flat', flat],
    ...(learn
      ? ['--learn', `node ${program} learn`, '--cmd', `node ${program} clean --sites "$PROFILES"`]
      : ['--cmd', `node ${program} clean`])
  ],
  metric: 'f1'
})

const events = (name, args, clean = 'clean') => ({
  name,
  scorer: 'score-events.mjs',
  args: ['--clean', `node ${program} ${clean}`, '--cmd', `node ${program} dedup`, ...args],
  metric: 'b3'
})

/** Dedup alone: reports as they are, nothing removed. */
const bare = (set) => events(`${set}, bare reports`, ['--set', `events/${set}.jsonl.gz`], 'clean --as-is')

/** Every measurement: its name, the scorer's arguments, and the metric that the gate holds. */
export const measurements = [
  ...['html-to-text', 'inscriptis', 'html-text', 'w3m', 'lynx', 'beautifulsoup'].map((flat) => clean('aeb', flat)),
  clean('aeb', 'html-to-text', true),
  ...['html-to-text', 'inscriptis', 'w3m'].map((flat) => clean('fundus', flat)),
  ...['html-to-text', 'inscriptis'].map((flat) => clean('wcxb', flat)),
  clean('asian', 'leaf'),
  ...['html-to-text', 'w3m'].map((flat) => ({
    name: `segments ${flat}`,
    scorer: 'score-segments.mjs',
    args: ['--set', 'clean/segments.jsonl.gz', '--flat', flat, '--cmd', `node ${program} clean`],
    metric: 'f1'
  })),
  ...['', 'full-page'].flatMap((kind) => {
    const args = [
      '--set',
      'clean/vn-gold.jsonl.gz',
      '--cmd',
      `node ${program} clean`,
      ...(kind ? ['--kind', kind] : [])
    ]
    return [
      {name: `vn-gold ${kind || 'all'} text`, scorer: 'score-roles.mjs', args, metric: 'textF1'},
      {name: `vn-gold ${kind || 'all'} roles`, scorer: 'score-roles.mjs', args, metric: 'roleAccuracy'}
    ]
  }),
  events('vmds', ['--set', 'events/vmds.jsonl.gz']),
  events('vmds, 60 % singletons', ['--set', 'events/vmds.jsonl.gz', '--singletons', '0.6']),
  events('vmds in time order, 40 batches', ['--set', 'events/vmds.jsonl.gz', '--order', 'time', '--batches', '40']),
  events('vmds among 4,000 others', [
    '--set',
    'events/vmds.jsonl.gz',
    '--noise',
    'events/background.jsonl.gz',
    '--order',
    'shuffle:7'
  ]),
  events('ecb', ['--set', 'events/ecb.jsonl.gz']),
  events('variants', ['--set', 'events/variants.jsonl.gz']),
  ...['vmds', 'ecb', 'variants'].map(bare)
]

/** Runs one measurement; gives the scorer's whole answer. Scorers leave their temporary files, so these get a folder that goes. */
export async function measure({scorer, args}) {
  const folder = await mkdtemp(join(tmpdir(), 'scorer-'))
  try {
    const {stdout} = await promisify(execFile)(process.execPath, [join(shared, scorer), ...args, '--json'], {
      cwd: shared,
      env: {...process.env, TMPDIR: folder},
      maxBuffer: 1 << 28
    })
    return JSON.parse(stdout.trim().split('\n').at(-1))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
