import { NOTHING_SAID, type Statements } from '../../../shared/candidates/statements.ts'
import type { Item } from '../models/expressions.ts'
import type { Simulation } from '../simulation.ts'
import { alertEmailOf, candidatesIn, digestOf } from './readings.ts'
import { FORGETS, isUndo, methodOf, type Seen, type WatchedTables } from './seen.ts'

/** Who is known, at every write. */
export function watchPeople(simulation: Simulation, seen: Seen): WatchedTables {
  const { fail, count, objects } = simulation
  const { nthOf } = objects
  const { erased, loaded } = seen
  return {
    candidateFiles(before, after) {
      watchStanding(simulation, seen)
      if (after?.ended === before?.ended) return
      const [was, is] = [before?.loadedVersionId, after?.loadedVersionId]
      loaded.add(is)
      if (is === 'gone') return count('file: gone')
      count(was === is ? 'file: loaded again' : 'file: loaded')
      const isRemoved = objects.all().some(({ versionId, removed }) => versionId === was && removed)
      if (nthOf(was) > nthOf(is) && !isRemoved) fail('G2', `the table went back from ${was} to ${is}`)
      if (nthOf(was) > nthOf(is)) count('file: an older version counts again')
    },
    candidates(before, after, actor) {
      const candidateId = String((after ?? before)?.candidateId)
      watchStanding(simulation, seen)
      if (!after) return count('candidate: id removed')
      if (before?.pseudonym && !after.pseudonym) seen.forgotten.add(candidateId)
      if (!after.pseudonym) return
      const erasedAt = erased.get(String(after.personHash))
      const isNew = !before?.pseudonym
      if (isNew && erasedAt !== undefined && erasedAt < (actor?.began ?? 0))
        fail('G12', 'who is erased was loaded again')
      if (before?.pseudonym && before.pseudonym !== after.pseudonym) fail('G8', 'a candidate got another pseudonym')
      const [was, is] = [statementsIn(before), statementsIn(after)]
      const droppedBy = Object.values(is.full).flatMap((said) => (said.is === 'dropped' ? [versionAt(said.place)] : []))
      const isChanged = is.change && is.change.place !== was.change?.place
      if (isChanged && droppedBy.some((versionId) => nthOf(versionId) > nthOf(versionAt(is.change?.place)))) {
        fail('G12', `an older change brought back ${candidateId}, whom a file had dropped`)
      }
    },
    recipients: watchRecipients(simulation, seen),
    erasures(before, after) {
      if (!after) return fail('G12', 'an erasure was forgotten')
      count(before ? 'erasure: closed' : 'erasure: new')
      if (!before) erased.set(String(after.personHash), simulation.steps())
      if (before && before.erasedAt !== after.erasedAt) fail('G10', 'an erasure got another time')
    },
    signingKeys(before) {
      count('signing key: new')
      if (before) fail('G12', 'a signing key was replaced, and the links that it signed are dead')
    },
  }
}

/** Who is alerted, and who is not any more. */
function watchRecipients(
  { fail, count, steps, tables }: Simulation,
  { stopped, resumed }: Seen,
): WatchedTables[string] {
  return (before, after, actor) => {
    // What an address wished that is forgotten.
    if (String((after ?? before)?.email).startsWith('#')) return count('recipient: stop kept')
    if (!after) {
      count('recipient: removed')
      if (before && !FORGETS.includes(actor?.name ?? '')) fail('G12', `${actor?.name} removed a recipient`)
      const known = tables.rows('mails').filter(({ recipientId }) => recipientId === before?.recipientId)
      const remembers = known.some((mail) =>
        digestOf(mail).items.some(({ pairs, forgotten = [] }) => pairs.length + forgotten.length > 0),
      )
      if (remembers) fail('G12', 'a recipient was removed whose mails remember whom they told of')
      return
    }
    const email = String(after.email)
    if (!before) count('recipient: new')
    if (before && before.recipientId !== after?.recipientId) fail('G8', 'a recipient got another id')
    if (before?.stopped && !after.stopped) {
      count('recipient: resumed')
      stopped.delete(email)
      resumed.set(email, steps())
      if (!(actor && isUndo(actor))) fail('G12', `${actor?.name} mails again who is stopped`)
      if ((before.stopped as { reason: string }).reason !== 'optedOut')
        fail('G12', 'a button took back a bounce or complaint')
    } else if (before?.stopped && JSON.stringify(before.stopped) !== JSON.stringify(after.stopped)) {
      fail('G12', 'the reason why a recipient is stopped changed')
    }
    // An address that was erased must not come back by what is said of it late.
    if (after.recipientId === undefined) fail('G12', `${actor?.name} wrote an address that nobody knows`)
    if (!before?.stopped && after?.stopped) {
      count('recipient: stopped')
      stopped.set(email, steps())
      if (actor?.name === 'unsubscribe' && methodOf(actor) !== 'POST') fail('G12', 'a link stops mails by being opened')
    }
  }
}

/** Who came, went or moved by a write, of the candidates as they stand. */
function watchStanding(simulation: Simulation, { standing, removed, moved, written }: Seen): void {
  const { count } = simulation
  const now = new Map(candidatesIn(simulation).map((row) => [String(row.candidateId), row]))
  for (const id of standing.keys()) {
    if (now.has(id)) continue
    count('candidate: gone')
    written.set(`candidates ${id}`, simulation.steps())
    removed.set(id, simulation.steps())
  }
  for (const [id, after] of now) {
    const before = standing.get(id)
    removed.delete(id)
    if (!before) count('candidate: new')
    else if (before.candidate !== after.candidate) count('candidate: replaced')
    if (before && before.file !== after.file) count('candidate: to another file')
    // What a file says counts or not by what stands of the file itself, with no write of the candidate.
    if (before?.candidate !== after.candidate) written.set(`candidates ${id}`, simulation.steps())
    if (before && alertEmailOf(before) === alertEmailOf(after)) continue
    if (before) count('candidate: to another recipient')
    // Who comes back may be another's than before, and is so from now on.
    moved.set(id, simulation.steps())
  }
  standing.clear()
  for (const [id, row] of now) standing.set(id, row)
}

const statementsIn = (row: Item | undefined) => (row?.statements ?? NOTHING_SAID) as Statements
/** The version whose place it is. */
const versionAt = (place: string | undefined) => place?.split('#').at(-1)
