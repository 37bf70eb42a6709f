import type {Case} from '../case.js'
import {pagesFile} from '../corpus.js'
import {figure} from '../figures.js'
import {measureParts} from '../parts.js'
import {runAlone} from '../run-alone.js'

/** What the whole run costs beside its parts. */
export const wholeRun: Case = {
  name: 'whole-run',
  summary:
    'CPU time of `copydesk run --workers 1`, NDJSON of Vietnamese pages to NDJSON, against its parts done alone, a thousand pages at a time, in another process. Both are compiling while they begin.',
  async run({size = 100_000, note}) {
    note(`whole-run: ${size} pages`)
    const whole = ((await runAlone(size)).cpu / size) * 1e6
    note(`whole-run: ${size} pages, part by part`)
    const profile = await measureParts(pagesFile(size), size)
    const sum = profile.reduce((total, {micros}) => total + micros, 0)
    return {
      profile: [...profile, {stage: 'the whole run', micros: whole}],
      rows: [
        {
          what: `whole \`copydesk run\`, ${size.toLocaleString('en')} Vietnamese pages`,
          against: 'the sum of its parts measured alone',
          ours: `${figure(whole)} µs a page`,
          theirs: `${figure(sum)} µs a page`,
          ratio: whole / sum,
          goal: {is: 'at most', ratio: 1.3}
        }
      ]
    }
  }
}
