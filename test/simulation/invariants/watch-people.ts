import { isChangesFile } from '../../../shared/candidates/change-files.ts'
import type { Simulation } from '../simulation.ts'
import type { Actor } from '../world.ts'
import { alertEmailOf, isCandidate } from './readings.ts'
import { FORGETS, isUndo, methodOf, type Seen, type WatchedTables } from './watch.ts'

/** Who is known, at every write. */
export function watchPeople(simulation: Simulation, seen: Seen): WatchedTables {
  const { fail, count, objects } = simulation
  const { nthOf } = objects
  const { removed, erased, moved, dropped, loaded } = seen
  return {
    candidateFiles(before, after) {
      count(before?.loadedVersionId === after?.loadedVersionId ? 'file: head moved' : 'file: loaded')
      loaded.add(after?.loadedVersionId)
      if (before && nthOf(before.headVersionId) > nthOf(after?.headVersionId)) {
        fail('G2', `the head of a file went back from ${before.headVersionId} to ${after?.headVersionId}`)
      }
    },
    candidates(was, is, actor) {
      if (!was && !is) return
      const [before, after] = [isCandidate(was) ? was : undefined, isCandidate(is) ? is : undefined]
      const candidateId = String((is ?? was)?.candidateId)
      if (!after) {
        count(is ? 'candidate: dropped' : before ? 'candidate: removed' : 'candidate: id removed')
        removed.set(candidateId, simulation.steps())
        // A load is of the version that its event named, or of a newer one.
        if (is) dropped.set(candidateId, nthOf(versionIn(actor)))
        return
      }
      count(before ? 'candidate: replaced' : 'candidate: new')
      removed.delete(candidateId)
      const erasedAt = erased.get(String(after.personHash))
      if (erasedAt !== undefined && erasedAt < (actor?.began ?? 0)) fail('G12', 'who is erased was loaded again')
      const stated = nthOf(String(after.statedBy).split('#').at(-1))
      if (isChangesFile(String(after.file)) && stated < (dropped.get(candidateId) ?? 0)) {
        fail('G12', `an older change brought back ${candidateId}, whom a file had dropped`)
      }
      if (!before) return
      if (alertEmailOf(before) !== alertEmailOf(after)) {
        count('candidate: to another recipient')
        moved.set(candidateId, simulation.steps())
      }
      if (before.pseudonym !== after.pseudonym) fail('G8', 'a candidate got another pseudonym')
      const mayMove = isChangesFile(String(before.file))
      if (before.file !== after.file && !mayMove) fail('G2', 'a candidate went over to another file')
      if (before.file !== after.file) count('candidate: taken over from a change')
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
function watchRecipients({ fail, count, steps }: Simulation, { stopped, resumed }: Seen): WatchedTables[string] {
  return (before, after, actor) => {
    // What an address wished that is forgotten.
    if (String((after ?? before)?.email).startsWith('#')) return count('recipient: stop kept')
    if (!after) {
      count('recipient: removed')
      if (before && !FORGETS.includes(actor?.name ?? '')) fail('G12', `${actor?.name} removed a recipient`)
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

/** The version that the event of a load is about. */
function versionIn(actor: Actor | null): unknown {
  const [message] = actor?.messages ?? []
  return message && JSON.parse(message.body).detail.object['version-id']
}
