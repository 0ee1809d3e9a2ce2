import { TABLES } from '../environment.ts'
import type { Item } from '../models/expressions.ts'
import type { Simulation } from '../simulation.ts'
import { canonical } from './readings.ts'

/** Every row that must stay as it is when everything comes again, by table and key; and how many mails went out. */
export function stateOf({ tables, accepted }: Simulation): State {
  return { rows: STAYING.map((name) => tables.items(name)), accepted: accepted().length }
}
type State = { rows: Map<string, Item>[]; accepted: number }
/** All but the record of who looked or erased, and of which runs began, which grow by each call. */
const STAYING = Object.keys(TABLES).filter((name) => name !== 'personAccess' && name !== 'runs')

/** What differs between two states, or null. */
export function difference(before: State, after: State): string | null {
  if (before.accepted !== after.accepted) return `${after.accepted} mails instead of ${before.accepted}`
  for (const [index, was] of before.rows.entries()) {
    const is = after.rows[index] ?? new Map<string, Item>()
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const [old, now] = [was.get(id), is.get(id)]
      // That a version is gone may still be found out, by whoever is late.
      if (old === now || (old ?? now)?.outcome === 'gone') continue
      // Nor is it a change that the event of a text says more precisely where it stands than the sweep did.
      const { textOrder, place: at, hasSequencer, written, isDeleted } = now ?? {}
      // And who looked whether a text is there, and found it, knows no more than who did not look.
      const looked = old && !old.isDeleted && isDeleted === false ? { isDeleted } : {}
      const moved = { textOrder, place: at, hasSequencer, ...looked, ...(old?.textOrder !== textOrder && { written }) }
      const place = old?.versionId === now?.versionId ? moved : {}
      if (canonical(old && { ...old, ...place }) !== canonical(now))
        return `${STAYING[index]} ${canonical(old)} → ${canonical(now)}`
    }
  }
  return null
}
