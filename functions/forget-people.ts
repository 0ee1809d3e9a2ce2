import * as z from 'zod'
import { earlier } from '../shared/ingest/earlier.ts'
import type { Fate } from '../shared/mails/forget.ts'
import { localDateOf } from '../shared/mails/local-time.ts'
import { allCandidates, type CandidateRow, removeCandidate } from './aws/candidates.ts'
import { dropUnlessRenewed, removeDropped } from './aws/dropped-candidates.ts'
import { Days, variable } from './aws/environment.ts'
import { allErasures, closeErasure } from './aws/erasures.ts'
import { forgetInMails, forgetTraces, removeIdleRecipients, type Traces } from './aws/forget-person.ts'
import { noteAccess } from './aws/person-access.ts'
import { personHasher } from './aws/person-key.ts'
import { knownRecipient } from './aws/recipients.ts'
import { scheduledHandler } from './aws/scheduled-handler.ts'
import { report } from './aws/telemetry.ts'

const Night = z.object({ scheduledTime: z.iso.datetime() })

/** A run or load that was under way when someone was erased is over by then. */
const MINUTES_UNDER_WAY = 60

/** How long an older version of a candidate file, or a change, can still be loaded; the bucket removes them in two days. */
const versionDays = Number(variable('CANDIDATE_VERSION_DAYS', Days)) + 2

/**
 * Every night: who was erased is gone over once more, who gave consent until yesterday is dropped, and whoever is in no
 * candidate file any more is forgotten in the mails. What broke off goes on the next night, as it would have here.
 */
export const handler = scheduledHandler(Night, async ({ scheduledTime }) => {
  const hashOf = await personHasher()
  const counts = { erased: 0, expired: 0, mails: 0, recipients: 0 }

  const erasures = await allErasures()
  const erased = new Set(erasures.map(({ personHash }) => personHash))
  for (const { candidateId, personHash } of await allCandidates()) {
    if (erased.has(personHash)) await removeCandidate(candidateId)
  }
  const open = erasures.flatMap(({ open, ...erasure }) => (open ? [{ ...erasure, ...open }] : []))
  await forgetTraces(open, await allCandidates(), { hashOf, told: 'erase' })
  for (const { personHash, erasedAt } of open) {
    if (erasedAt > earlier(scheduledTime, { minutes: MINUTES_UNDER_WAY })) continue
    await closeErasure(personHash)
    counts.erased += 1
  }

  const today = localDateOf(scheduledTime)
  const hasEnded = ({ candidate: { consentUntil } }: CandidateRow) => consentUntil !== null && consentUntil < today
  const candidates = await allCandidates()
  const ended = candidates.filter(hasEnded)
  const staying = candidates.filter((row) => !hasEnded(row))
  const traces: Traces[] = []
  for (const { personHash, pseudonym, candidate } of ended) {
    const recipientId = (await knownRecipient(candidate.alertEmail))?.recipientId ?? null
    traces.push({ personHash, pseudonym, recipientId })
  }
  await forgetTraces(traces, staying, { hashOf, told: 'keep' })
  // The rows go last: they are what the rest is found by.
  for (const row of ended) {
    if (!(await dropUnlessRenewed(row))) continue
    await noteAccess({ personHash: row.personHash, at: scheduledTime, what: 'expired', by: 'forget-people' })
    counts.expired += 1
  }

  const here = new Set((await allCandidates()).map(({ candidateId }) => candidateId))
  const fateOf = (candidateId: string): Fate => {
    if (here.has(candidateId)) return { is: 'keep' }
    const personHash = hashOf(candidateId)
    return erased.has(personHash) ? { is: 'erase' } : { is: 'forget', personHash }
  }
  counts.mails = await forgetInMails(fateOf, [...erased])
  counts.recipients = await removeIdleRecipients(await allCandidates())
  await removeDropped(earlier(scheduledTime, { minutes: versionDays * 24 * 60 }))
  report('PeopleForgotten', { run: scheduledTime, count: counts.erased + counts.expired })
  return counts
})
