import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'

/** Files found for a list of patterns. */
export interface FoundFiles {
  /** Paths relative to the working directory, with forward slashes, each once, in code unit order. */
  readonly files: readonly string[]
  /** Patterns that no file answered to. */
  readonly unmatched: readonly string[]
}

/** Where `findFiles` looks. */
export interface FindOptions {
  /** The directory that relative patterns start from; the process's own by default. */
  readonly cwd?: string
  /** A directory whose files no glob and no walk finds, such as the one that the output goes to. */
  readonly exclude?: string
}

/** Finds files by globs, by plain paths (also of names with glob characters) and by directories, which are walked. */
export async function findFiles(patterns: readonly string[], options: FindOptions = {}): Promise<FoundFiles> {
  const {default: glob} = await import('fast-glob')
  const {cwd = process.cwd(), exclude} = options
  const excluded = exclude === undefined ? undefined : resolve(cwd, exclude) + sep
  const found = new Set<string>()
  const unmatched: string[] = []
  for (const pattern of patterns) {
    const kind = await kindOf(resolve(cwd, pattern))
    const path = glob.escapePath(withSlashes(pattern))
    const query = kind === 'file' ? path : kind === 'directory' ? `${path.replace(/\/+$/, '')}/**/*` : pattern
    const paths = (await glob.glob(query, {cwd})).map((path) => resolve(cwd, path))
    const files = paths.filter((path) => kind === 'file' || excluded === undefined || !path.startsWith(excluded))
    for (const file of files) found.add(withSlashes(relative(cwd, file)))
    if (files.length === 0) unmatched.push(pattern)
  }
  return {files: [...found].sort(), unmatched}
}

async function kindOf(path: string): Promise<'file' | 'directory' | 'none'> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'directory' : 'file'
  } catch {
    return 'none'
  }
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
