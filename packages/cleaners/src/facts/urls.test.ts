import {expect, it} from 'vitest'
import {findUrl, isDomain, isPictureFile} from './urls.js'

it('finds an address without the mark that ends its sentence', () => {
  const line = 'Nguồn: https://bao.example/tin-7.html. Hết'
  const found = findUrl(line)!
  expect(found.url).toBe('https://bao.example/tin-7.html')
  expect(line.slice(found.start, found.end)).toBe(found.url)
  expect(findUrl('(see http://a.example/b)')?.url).toBe('http://a.example/b')
  expect(findUrl('http://a.example/b_(c)')?.url).toBe('http://a.example/b_(c)')
})

it('looks at the stretch alone', () => {
  expect(findUrl('http://a.example http://b.example', 16)?.url).toBe('http://b.example')
  expect(findUrl('no address: // here')).toBeUndefined()
})

it('tells a site from an initial and a name', () => {
  expect(['Baochinhphu.vn', 'www.ben-bo.com.vn', 'kenh14.vn'].map(isDomain)).toEqual([true, true, true])
  expect(['H.Thanh', 'Q.C', 'Việt Nam', 'a@b.vn'].map(isDomain)).toEqual([false, false, false, false])
})

it('tells the name of a picture’s file by its end', () => {
  expect(['Ảnh màn hình 23.12.56.png', 'IMG_7.JPG', 'a.webp'].map(isPictureFile)).toEqual([true, true, true])
  expect(['jpg', 'a.pdf', 'tặng'].map(isPictureFile)).toEqual([false, false, false])
})
