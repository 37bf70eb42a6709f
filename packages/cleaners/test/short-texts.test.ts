import {describe, expect, it} from 'vitest'
import {createCleaner} from '../src/index.js'

const clean = createCleaner()
const sentence = 'The council of the harbour town has agreed to repair its old lighthouse.'

describe('texts of a sentence or two', () => {
  it.each([
    ['alone', {id: 'a', text: sentence}],
    ['given as title, too', {id: 'a', text: sentence, title: sentence}],
    ['in Vietnamese', {id: 'a', text: 'Hội đồng thị trấn đã đồng ý sửa ngọn hải đăng cũ.'}]
  ])('are kept: one sentence, %s', (_name, document) => {
    const article = clean(document)
    expect(article.text).toBe(document.text)
    expect(article.removals).toEqual([])
  })

  it('are kept: two lines, each a sentence', () => {
    expect(clean({id: 'a', text: `${sentence}\nWork begins in May.`}).text).toBe(`${sentence}\n\nWork begins in May.`)
  })

  it('still lose what is known not to be text', () => {
    expect(clean({id: 'a', text: 'Home\nLog in\nContact us'}).text).toBe('')
  })
})
