import {writeFile} from 'node:fs/promises'
import {configNames, findConfig} from '../config/load-config.js'
import {template} from '../config/template.js'
import {ALL_GOOD, usageError} from '../exit.js'

/** `copydesk init`: a commented file of settings in the working directory. Gives the exit code. */
export async function init(): Promise<number> {
  const found = await findConfig()
  if (found !== undefined) {
    throw usageError(`Expected no file of settings here, got \`${found}\`; change it, or remove it first`)
  }
  const name = configNames[0]!
  // Never over a file that came in the meantime.
  await writeFile(name, template, {flag: 'wx'})
  process.stdout.write(
    `${name}: every setting, with what it does\nNext: put your texts where \`input\` says, then copydesk run\n`
  )
  return ALL_GOOD
}
