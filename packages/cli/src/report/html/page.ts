import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {ownFile} from '../../own-file.js'
import {bundleClient} from './bundle-client.js'

/** The fixed parts of the report, between which its data stands. Nothing in them comes from a page. */
export interface PageFrame {
  readonly head: string
  readonly foot: string
}

// The style sheets stand with the sources, which the package ships, since the compiler moves no CSS.
const styles = ['palette', 'base', 'overview', 'lists', 'document', 'event', 'narrow', 'print'].map((name) =>
  ownFile(`src/report/html/client/${name}.css`)
)

/**
 * Makes the frame. Its content security policy (CSP level 3) names the one script and the one style by their hashes
 * and forbids all else, the network as well: should text of a page ever get to where markup stands, it still runs
 * nothing and fetches nothing.
 */
export async function pageFrame(): Promise<PageFrame> {
  const style = (await Promise.all(styles.map((url) => readFile(url, 'utf8')))).join('\n')
  const script = `\n${await bundleClient()}\n`
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`
  return {
    head: `<!doctype html>
<html lang="en" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>copydesk report</title>
<style>${style}</style>
</head>
<body>
${body}
`,
    foot: `<script type="module">${script}</script>\n</body>\n</html>\n`
  }
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const body = `<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>copydesk <span id="folder"></span></h1>
<nav aria-label="Views">
<a href="#/overview">Overview</a>
<a href="#/documents">Documents</a>
<a href="#/events">Events</a>
<a href="#/near-misses" id="near-misses-link" hidden>Near-misses</a>
<a href="#/failures">Failures</a>
</nav>
<div class="settings">
<button type="button" id="theme"></button>
<button type="button" id="help-button">Keys</button>
</div>
</header>
<main id="main" tabindex="-1">
<p class="quiet">Opening the report…</p>
<noscript><p class="warning">This report needs JavaScript. It loads nothing from the network.</p></noscript>
</main>
<footer>Made by <span id="made-by">copydesk</span>. This file holds all of its data and loads nothing from the network.</footer>
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>
<div><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>overview, documents, events</dd></div>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous in the list</dd></div>
<div><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next and previous removal or link</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>open a link to compare its two texts</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search the list</dd></div>
<div><dt><kbd>t</kbd></dt><dd>colours: automatic, light, dark</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>put the reason or this list away</dd></div>
</dl>
<form method="dialog"><button autofocus>Close</button></form>
</dialog>`
