import {expect, test} from 'vitest'
import type {Entry} from '../entry.js'
import {type Identity, inheritIdentities} from './identity.js'

/** Entries of which only what tells them apart is needed. */
function entriesOf(...ids: string[]): readonly Entry[] {
  return ids.map((id, number) => ({id, number}) as Entry)
}

test('an event that is founded anew gets no id that lives elsewhere or was absorbed', () => {
  const [a, b, c, d, e] = entriesOf('a', 'b', 'c', 'd', 'e') as [Entry, Entry, Entry, Entry, Entry]
  const eventOf = new Map<Entry, Identity>()
  const register = {next: 0, ids: new Set<string>()}
  const part = (...groups: readonly Entry[][]): readonly string[] => {
    inheritIdentities(groups.flat(), groups, eventOf, register)
    return groups.map(([first]) => eventOf.get(first!)!.id)
  }
  const [first] = part([a, b, c])
  // a leaves its event, which goes on without it, and joins another
  const [second, same] = part([a], [b, c])
  expect(same).toBe(first)
  const [other] = part([d, e])
  expect(part([a, d, e])[0]).toBe(second)
  // ... from which it is parted again, while the first event is not looked at
  const [again, rest] = part([a], [d, e])
  expect(rest).toBe(second)
  expect(new Set([first, second, other, again]).size).toBe(4)
})
