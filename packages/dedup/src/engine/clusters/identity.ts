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

/** Which events an index has founded so far. */
export interface Register {
  /** Number of the next event that is founded. */
  next: number
  /** Ids that no other event is given: of all that live in the index or were absorbed there, or that its reports founded. */
  readonly ids: Set<string>
}

/** A new event of some reports, who have founded none before. */
export function found(members: readonly Entry[], founded: number, id: string = idOf(members[0]!.id)): Identity {
  return {id, founded, members, absorbed: new Set()}
}

/**
 * Gives the new groups of some entries their identities. An old event goes on in the group that has most of its members
 * (the earlier one on a tie); where several go on in one group the oldest keeps its id and absorbs the others.
 * Gives the identities whose members changed.
 */
export function inheritIdentities(
  members: readonly Entry[],
  groups: readonly (readonly Entry[])[],
  eventOf: Map<Entry, Identity>,
  register: Register
): readonly Identity[] {
  const heirs = heirsOf(new Set(members.map((entry) => eventOf.get(entry))), groups, eventOf)
  const changed: Identity[] = []
  groups.forEach((group, i) => {
    const [eldest, ...others] = (heirs.get(i) ?? []).sort((a, b) => a.founded - b.founded)
    const identity = eldest ?? foundAnew(group, register)
    for (const other of others) {
      identity.absorbed.add(other.id)
      for (const id of other.absorbed) identity.absorbed.add(id)
    }
    if (eldest === undefined || !sameMembers(identity.members, group)) changed.push(identity)
    identity.members = group
    for (const entry of group) eventOf.set(entry, identity)
  })
  return changed
}

/** The old events that go on in each group, by its place. */
function heirsOf(
  olds: ReadonlySet<Identity | undefined>,
  groups: readonly (readonly Entry[])[],
  eventOf: ReadonlyMap<Entry, Identity>
): Map<number, Identity[]> {
  const heirs = new Map<number, Identity[]>()
  for (const old of olds) {
    if (old === undefined) continue
    const counts = groups.map((group) => group.filter((entry) => eventOf.get(entry) === old).length)
    const heir = counts.indexOf(Math.max(...counts))
    heirs.set(heir, [...(heirs.get(heir) ?? []), old])
  }
  return heirs
}

/** Its first report may have founded another event before, which lives on without it, in this component or elsewhere. */
function foundAnew(group: readonly Entry[], register: Register): Identity {
  let id = idOf(group[0]!.id)
  while (register.ids.has(id)) id = idOf(id)
  register.ids.add(id)
  return found(group, register.next++, id)
}

/** Those of some ids that events have which this report founded. */
export function idsFoundedBy(founder: string, ids: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  for (let id = idOf(founder); ids.has(id); id = idOf(id)) found.push(id)
  return found
}

function idOf(founder: string): string {
  return textId(`event ${founder}`)
}

function sameMembers(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i])
}
