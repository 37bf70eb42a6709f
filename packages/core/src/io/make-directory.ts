import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/**
 * Makes the directory `path`, and those above it where they are missing; does nothing where it is there. Throws the
 * system's error, with the `path` that could not be made. Not `mkdir` with `recursive`: that of Node 20 never returns
 * below `/proc`, whose directories are there but take no new ones.
 */
export async function makeDirectory(path: string): Promise<void> {
  if (await isDirectory(path)) return
  const above = dirname(path)
  if (above !== path) await makeDirectory(above)
  await mkdir(path).catch(async (error: unknown) => {
    // somebody else may have made it in the meantime
    if (!(await isDirectory(path))) throw error
  })
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}
