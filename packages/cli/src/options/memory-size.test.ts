import {expect, it} from 'vitest'
import {readMemorySize} from './memory-size.js'

it.each([
  ['512MB', 512_000_000],
  ['1.5 GiB', 1_610_612_736],
  ['2gb', 2_000_000_000],
  ['0.1kB', 100],
  ['1KiB', 1024]
])('%s is %d bytes', (text, bytes) => {
  expect(readMemorySize(text)).toBe(bytes)
})

it.each(['', '512', 'MB', '-1MB', '1TB', '1,5GB', '512MB of it'])('refuses `%s`', (text) => {
  const message = `Expected \`--max-memory\` to be a size, got \`${text}\`; write it as 512MB or 2GB`
  expect(() => readMemorySize(text)).toThrow(expect.objectContaining({name: 'UsageError', message}))
})
