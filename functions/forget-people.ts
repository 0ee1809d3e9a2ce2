import * as z from 'zod'
import type { Candidate } from '../shared/candidate.ts'
import { standingOf, withConsentEnded, withoutOutdatedChange } from '../shared/candidates/statements.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { localDateOf } from '../shared/language/local-time.ts'
import type { Fate } from '../shared/mails/forget.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { Days, variable } from './services/environment.ts'
import { personHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { forgetInMails, forgetTraces, removeIdleRecipients, type Traces } from './steps/forget-person.ts'
import { refreshedCandidates } from './steps/snapshot.ts'
import { places } from './tables/candidate-files.ts'
import { changeStatements, everybody, removeCandidate, removeLeftovers } from './tables/candidates.ts'
import { allErasures, closeErasure } from './tables/erasures.ts'
import { beginWork, endWork } from './tables/judged.ts'
import { noteAccess } from './tables/person-access.ts'
import { allRecipients } from './tables/recipients.ts'

const Night = z.object({ scheduledTime: z.iso.datetime() })

/** A run or load that was under way when someone was erased is over by then. */
const MINUTES_UNDER_WAY = 60

/** How long an older version of a candidate file, or a change, can still be loaded; the bucket removes them in two days. */
const versionDays = Number(variable('CANDIDATE_VERSION_DAYS', Days)) + 2

/**
 * Every night: who was erased is gone over once more, who gave consent until yesterday is dropped, and whoever is in no
 * candidate file any more is forgotten in the mails. What broke off goes on the next night, as it would have here.
 */
export const handler = scheduledHandler(Night, async (night) => {
  // A run that judges somebody whose consent is renewed just now must not count on the verdict, which may go here.
  const begun = await beginWork(now())
  try {
    return await forget(night)
  } finally {
    await endWork(begun, now())
  }
})

async function forget({ scheduledTime }: z.infer<typeof Night>) {
  const hashOf = await personHasher()
  const counts = { erased: 0, expired: 0, mails: 0, recipients: 0 }

  const erasures = await allErasures()
  const erased = new Set(erasures.map(({ personHash }) => personHash))
  // Before the candidates, see forgetTraces.
  const recipients = await allRecipients()
  // One pass for all of it, and another one where something was removed since.
  let known = await everybody()
  const ofErased = known.candidates.filter(({ personHash }) => erased.has(personHash))
  for (const { candidateId } of ofErased) await removeCandidate(candidateId)
  const open = erasures.flatMap(({ open, ...erasure }) => (open ? [{ ...erasure, ...open }] : []))
  if (ofErased.length + open.length > 0) known = await everybody()
  await forgetTraces(open, { candidates: known.candidates, recipients }, { hashOf, told: 'erase' })
  for (const { personHash, erasedAt } of open) {
    if (erasedAt > earlier(scheduledTime, { minutes: MINUTES_UNDER_WAY })) continue
    await closeErasure(personHash)
    counts.erased += 1
  }

  const today = localDateOf(scheduledTime)
  const hasEnded = ({ candidate: { consentUntil } }: { candidate: Candidate }) =>
    consentUntil !== null && consentUntil < today
  const placeOf = await places()
  const ended = known.candidates.filter(hasEnded)
  const outdated = known.uncounted.flatMap(({ candidateId, personHash, pseudonym, statements }) => {
    const isOutdated = withoutOutdatedChange(statements, placeOf) !== statements
    return isOutdated && personHash && pseudonym ? [{ candidateId, personHash, pseudonym }] : []
  })
  const staying = { candidates: known.candidates.filter((row) => !hasEnded(row)), recipients }
  // Who is only forgotten may come back: the recipient and the log stay for as long as they say something.
  const traces = [...ended, ...outdated].map(({ personHash, pseudonym }): Traces => {
    return { personHash, pseudonym, recipientIds: [] }
  })
  await forgetTraces(traces, staying, { hashOf, told: 'keep' })
  // The rows go last: they are what the rest is found by.
  for (const { candidateId, personHash } of [...ended, ...outdated]) {
    const said = await changeStatements(candidateId, personHash, (each) => {
      // A newer file may have renewed it.
      const standing = standingOf(each, placeOf)
      return standing && hasEnded(standing) ? withConsentEnded(each) : withoutOutdatedChange(each, placeOf)
    })
    if (said.before === said.after) continue
    await noteAccess({ personHash, at: scheduledTime, what: 'expired', by: 'forget-people' })
    counts.expired += 1
  }

  if (open.length + traces.length > 0) known = await everybody()
  const here = new Set(known.candidates.map(({ candidateId }) => candidateId))
  const fateOf = (candidateId: string): Fate => {
    if (here.has(candidateId)) return { is: 'keep' }
    const personHash = hashOf(candidateId)
    return erased.has(personHash) ? { is: 'erase' } : { is: 'forget', personHash }
  }
  const { rewritten, mailed } = await forgetInMails(fateOf, [...erased])
  counts.mails = rewritten
  // What the next run sees has nobody in it either who was dropped here.
  counts.recipients = await removeIdleRecipients({ candidates: await refreshedCandidates(), recipients }, mailed)
  await removeLeftovers(known.leftovers, earlier(scheduledTime, { minutes: versionDays * 24 * 60 }))
  report('PeopleForgotten', { run: scheduledTime, count: counts.erased + counts.expired })
  return counts
}

function now(): string {
  return new Date().toISOString()
}
