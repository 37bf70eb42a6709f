import {expect, it} from 'vitest'
import {hostOf} from './host.js'

it.each([
  ['https://www.outlet.example/a', 'outlet.example'],
  ['HTTP://News.Outlet.example:8080/a?b=c', 'news.outlet.example'],
  ['//outlet.example/a', 'outlet.example'],
  ['www.outlet.example', 'outlet.example'],
  ['www.outlet.example/a', 'outlet.example'],
  ['outlet.example/a', 'outlet.example'],
  ['outlet.example:8080/a', 'outlet.example'],
  [' bücher.example/a ', 'xn--bcher-kva.example']
])('finds the host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host)
})

it.each([
  undefined,
  '',
  'a.html',
  'news/a.html',
  '/news/a',
  '../a.b/c',
  './a.b/c',
  '2024.07/a',
  'mailto:desk@outlet.example',
  'tin tức'
])('finds none in %s', (url) => {
  expect(hostOf(url)).toBeUndefined()
})
