import {textId} from '../../text/hash.js'
import type {Entry} from '../entry.js'

/** An event while it lives in an index. */
export interface Identity {
  readonly id: string
  /** Events are numbered as they are founded: the lower is the older. */
  readonly founded: number
  /** In order of arrival. */
  members: readonly Entry[]
  readonly absorbed: Set<string>
}

/**
 * Gives the new groups of some entries their identities. An old event goes on in the group that has most of its members
 * (the earlier one on a tie); where several go on in one group the oldest keeps its id and absorbs the others.
 * Gives the identities whose members changed.
 */
export function rename(
  members: readonly Entry[],
  groups: readonly (readonly Entry[])[],
  eventOf: Map<Entry, Identity>,
  next: () => number
): readonly Identity[] {
  const heirs = new Map<number, Identity[]>()
  for (const old of new Set(members.map((entry) => eventOf.get(entry)))) {
    if (old === undefined) continue
    const counts = groups.map((group) => group.filter((entry) => eventOf.get(entry) === old).length)
    const heir = counts.indexOf(Math.max(...counts))
    heirs.set(heir, [...(heirs.get(heir) ?? []), old])
  }
  const taken = new Set([...heirs.values()].flat().flatMap(({id, absorbed}) => [id, ...absorbed]))
  const changed: Identity[] = []
  groups.forEach((group, i) => {
    const [eldest, ...others] = (heirs.get(i) ?? []).sort((a, b) => a.founded - b.founded)
    const identity = eldest ?? found(group[0]!, taken, next)
    taken.add(identity.id)
    for (const other of others) {
      identity.absorbed.add(other.id)
      for (const id of other.absorbed) identity.absorbed.add(id)
    }
    if (!sameMembers(identity.members, group)) changed.push(identity)
    identity.members = group
    for (const entry of group) eventOf.set(entry, identity)
  })
  return changed
}

function found(founder: Entry, taken: ReadonlySet<string>, next: () => number): Identity {
  let id = textId(`event ${founder.id}`)
  // Its first report may have founded another event before, which lives on without it.
  while (taken.has(id)) id = textId(`event ${id}`)
  return {id, founded: next(), members: [], absorbed: new Set()}
}

function sameMembers(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i])
}
