import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable'
]

/** The browser that tests run in: what CHROMIUM_PATH names, or the system's; undefined where there is none. */
export const browserPath: string | undefined = [process.env.CHROMIUM_PATH, ...places].find(
  (path) => path !== undefined && existsSync(path)
)

if (browserPath === undefined) {
  console.warn(
    'No Chromium found: browser tests are skipped. Install it (Debian: apt install chromium) or set CHROMIUM_PATH.'
  )
}

/** Starts the browser. Its own sandbox needs rights that containers lack; the pages are our own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: browserPath!, args: ['--no-sandbox', '--disable-gpu'], timeout: 0})
}
