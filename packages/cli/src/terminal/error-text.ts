/** What an error says for itself, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What the program says of an error that ended it: where the system gave a mere code, what to do about it. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return messageOf(error)
  const {code, path, syscall} = error as NodeJS.ErrnoException
  // A file is written under another name until it is whole.
  const place = path === undefined ? 'the output' : `\`${path.replace(/\.\d+\.tmp$/, '')}\``
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Expected ${place} to be open to this user, got no permission; change its rights or name another place`
    case 'ENOSPC':
      return `Expected room for ${place}, got a full disk; make some, then run again`
    case 'EISDIR':
      return `Expected ${place} to be a file, got a directory; name another place`
    case 'ENAMETOOLONG':
      return `Expected ${place} to have a short name, got one that is too long for the disk; shorten it`
  }
  if (syscall === 'mkdir' && code === 'EEXIST') {
    return `Expected ${place} to be a directory, got something else; name another place`
  }
  if (syscall === 'mkdir' && code === 'ENOENT') {
    return `Expected ${place} to be where a directory can be made, got a place that takes none; name another`
  }
  return error.message
}
