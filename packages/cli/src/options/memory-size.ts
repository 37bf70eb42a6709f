import {memorySizePattern} from '../config/names.js'
import {usageError} from '../exit.js'

const units: Readonly<Record<string, number>> = {kb: 1e3, mb: 1e6, gb: 1e9, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30}

/** Reads `--max-memory`, such as `512MB` or `1.5 GiB`: bytes. */
export function readMemorySize(text: string): number {
  const found = memorySizePattern.exec(text)
  if (found === null) {
    throw usageError(`Expected \`--max-memory\` to be a size, got \`${text}\`; write it as 512MB or 2GB`)
  }
  return Math.floor(Number(found[1]) * units[found[2]!.toLowerCase()]!)
}
