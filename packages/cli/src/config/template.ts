/** What `copydesk init` writes: every setting with what it does, commented out but for the two that a run needs. */
export const template: string = `import {defineConfig} from 'copydesk'

// Settings of copydesk for this directory. Options on the command line win over them;
// \`copydesk run --print-config\` shows what holds and where it comes from.
export default defineConfig({
  // What \`copydesk run\` reads: files, globs or directories.
  input: ['crawl/**/*'],

  // Where the records go; \`report\` and \`explain\` look there.
  out: 'out',

  // What the input is, where the names of the files do not tell:
  // text, ndjson, json, csv, html, warc, trafilatura, news-please or fundus.
  // from: 'trafilatura',

  // The texts are articles already: clean nothing, make records and events of them.
  // asIs: true,

  // Lines that each outlet repeats on its pages, learnt by \`copydesk learn\`.
  // sites: 'sites.ndjson',

  // Where \`copydesk dedup\` remembers the articles of earlier runs.
  // index: 'seen',

  // Threads to clean in: a number, or 'auto' for one a core where there is much to do.
  // workers: 4,

  // What is held in memory of what is compared; the rest goes to a file.
  // maxMemory: '512MB',

  // How sure a merge must be, in log-odds: more than 0.5 keeps more reports apart.
  // threshold: 1,

  // Days between two dated reports of one event, at most.
  // windowDays: 14,

  // No progress and no summary; errors are always shown.
  // quiet: true,

  // Settings of \`copydesk export\`.
  // export: {
  //   to: 'json-feed',
  //   title: 'Morning desk',
  //   homePage: 'https://desk.example/',
  //   feedUrl: 'https://desk.example/feed.json',
  //   // Offset from UTC of dates that state none.
  //   zone: '+07:00'
  // },

  // Cleaners and locale packs of your own, beside the ready-made ones.
  // cleaners: [poll],
  // locales: [km]
})
`
