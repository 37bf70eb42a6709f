import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import type {Entry} from 'fast-glob'

/** Files found for a list of patterns. */
export interface FoundFiles {
  /** Paths relative to the working directory, with forward slashes, each once, in code unit order. */
  readonly files: readonly string[]
  /** Patterns that no file answered to. */
  readonly unmatched: readonly string[]
  /** Files and directories that this user may not read; what is in them is not known. */
  readonly unreadable: readonly string[]
  /** Links that lead to nothing, or round in a circle to themselves. */
  readonly dangling: readonly string[]
}

/** Where `findFiles` looks. */
export interface FindOptions {
  /** The directory that relative patterns start from; the process's own by default. */
  readonly cwd?: string
  /** A directory whose files no glob and no walk finds, such as the one that the output goes to. */
  readonly exclude?: string
}

/**
 * Finds files by globs, by plain paths (also of names with glob characters) and by directories, which are walked. A link to
 * a file counts as that file; a link to a directory is only followed where a pattern begins with it, since a walk that
 * comes back to where it was finds every file forty times.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions = {}): Promise<FoundFiles> {
  const {cwd = process.cwd(), exclude} = options
  const excluded = exclude === undefined ? undefined : resolve(cwd, exclude) + sep
  const found = new Set<string>()
  const unmatched: string[] = []
  const unreadable = new Set<string>()
  const dangling = new Set<string>()
  for (const pattern of patterns) {
    const kind = await kindOf(resolve(cwd, pattern))
    const walked = await walk(pattern, kind, cwd, unreadable)
    const isWanted = (path: string): boolean => kind === 'file' || excluded === undefined || !path.startsWith(excluded)
    const files = walked.files.map((path) => resolve(cwd, path)).filter(isWanted)
    for (const link of walked.dangling) dangling.add(withSlashes(relative(cwd, resolve(cwd, link))))
    for (const file of files) found.add(withSlashes(relative(cwd, file)))
    if (files.length === 0) unmatched.push(pattern)
  }
  return {files: [...found].sort(), unmatched, unreadable: [...unreadable].sort(), dangling: [...dangling].sort()}
}

/** One pattern's paths. A directory that may not be read ends the walk of all others: it is left out, and named. */
async function walk(pattern: string, kind: Kind, cwd: string, unreadable: Set<string>): Promise<Walked> {
  const {default: glob} = await import('fast-glob')
  const path = glob.escapePath(withSlashes(pattern))
  const query = kind === 'file' ? path : kind === 'directory' ? `${path.replace(/\/+$/, '')}/**/*` : pattern
  const ignore: string[] = []
  for (;;) {
    try {
      const entries = await glob.glob(query, {
        cwd,
        ignore,
        followSymbolicLinks: false,
        onlyFiles: false,
        objectMode: true
      })
      const kinds = await Promise.all(entries.map((entry) => kindOfEntry(entry, cwd)))
      const paths = (wanted: Kind): string[] => entries.filter((_, i) => kinds[i] === wanted).map(({path}) => path)
      return {files: paths('file'), dangling: paths('none')}
    } catch (error) {
      const {code, path = ''} = error as NodeJS.ErrnoException
      const shut = withSlashes(relative(cwd, resolve(cwd, path)))
      const ignored = `${glob.escapePath(shut)}/**`
      if ((code !== 'EACCES' && code !== 'EPERM') || path === '') throw error
      unreadable.add(shut)
      // Where leaving it out is no help, it is where the walk begins.
      if (ignore.includes(ignored)) return {files: [], dangling: []}
      ignore.push(ignored)
    }
  }
}

interface Walked {
  readonly files: readonly string[]
  readonly dangling: readonly string[]
}

/** `other` are pipes, sockets and devices, which have no end or no text; a walk passes them by. */
type Kind = 'file' | 'directory' | 'other' | 'none'

async function kindOfEntry({path, dirent}: Entry, cwd: string): Promise<Kind> {
  if (dirent.isSymbolicLink()) return kindOf(resolve(cwd, path))
  return dirent.isFile() ? 'file' : dirent.isDirectory() ? 'directory' : 'other'
}

async function kindOf(path: string): Promise<Kind> {
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
