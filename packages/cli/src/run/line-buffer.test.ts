import {expect, it} from 'vitest'
import {createLineBuffer} from './line-buffer.js'

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

it('gives lines in the order in which they came, whatever they came as, and their bytes', () => {
  const buffer = createLineBuffer()
  expect(buffer.add({text: 'Chữ\n'})).toBe(Buffer.byteLength('{"text":"Chữ\\n"}\n'))
  expect(buffer.addLine('😀')).toBe(5)
  buffer.addBytes(Buffer.from('a\nb\n'))
  expect(textOf(buffer.take())).toBe('{"text":"Chữ\\n"}\n😀\na\nb\n')
})

it('begins anew when its lines were taken, and leaves those alone', () => {
  const buffer = createLineBuffer()
  buffer.addLine('một')
  const first = buffer.take()
  buffer.addLine('hai')
  expect(textOf(first)).toBe('một\n')
  expect(textOf(buffer.take())).toBe('hai\n')
  expect(buffer.take()).toHaveLength(0)
})

it('grows beyond what it began with', () => {
  const buffer = createLineBuffer()
  const line = 'ữ'.repeat(600_000)
  buffer.addLine('đầu')
  expect(buffer.addLine(line)).toBe(3 * 600_000 + 1)
  buffer.addBytes(new Uint8Array(9_000_000).fill(120))
  buffer.addLine('cuối')
  expect(textOf(buffer.take())).toBe(`đầu\n${line}\n${'x'.repeat(9_000_000)}cuối\n`)
})
