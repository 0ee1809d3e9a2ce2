import { filesIn, NOTHING_SAID } from '../shared/candidates/statements.ts'
import { personHandler } from './handlers/person-handler.ts'
import { versionsThatMayName } from './services/inbox.ts'
import { personHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { forgetTraces, recipientsToldOf } from './steps/forget-person.ts'
import { refreshedCandidates } from './steps/snapshot.ts'
import { candidateRow, knownCandidate, removeCandidate } from './tables/candidates.ts'
import { erasureOf, openErasure } from './tables/erasures.ts'
import { noteAccess } from './tables/person-access.ts'
import { allRecipients, knownRecipient } from './tables/recipients.ts'

/**
 * Removes a person everywhere, and keeps a keyed hash that refuses the id from then on. The hash goes first, so that
 * nothing brings the person back; every step may be repeated, so that a call that broke off is simply made again. The
 * nightly function goes over it once more, for what was under way meanwhile.
 */
export const handler = personHandler(async ({ candidateId, by }) => {
  const at = new Date().toISOString()
  const hashOf = await personHasher()
  const personHash = hashOf(candidateId)
  await noteAccess({ personHash, at, what: 'erased', by })
  const erasedBefore = (await erasureOf(personHash))?.erasedAt ?? null

  const known = await knownCandidate(candidateId)
  const row = await candidateRow(candidateId)
  const recipient = row && (await knownRecipient(row.candidate.alertEmail))
  const told = await recipientsToldOf(candidateId, personHash)
  const recipientIds = [...new Set([...told, ...(recipient ? [recipient.recipientId] : [])])]
  const found = { pseudonym: known?.pseudonym ?? null, recipientIds }
  await openErasure({ personHash, erasedAt: at, open: found })
  const open = (await erasureOf(personHash))?.open ?? found

  const files = await versionsThatMayName(filesIn(known?.statements ?? NOTHING_SAID), erasedBefore)
  await removeCandidate(candidateId)
  // Before the candidates, see forgetTraces.
  const recipients = await allRecipients()
  const candidates = (await refreshedCandidates()).filter((row) => row.candidateId !== candidateId)
  const removed = await forgetTraces([{ personHash, ...open }], { candidates, recipients }, { hashOf, told: 'erase' })
  report('PersonErased', { personHash, count: removed.matches + removed.mails })
  return {
    candidateId,
    candidate: row !== null,
    ...removed,
    /** The files as the agency brought them, which may still name the person: ours to forget in time, theirs to replace. */
    files,
  }
})
