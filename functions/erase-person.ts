import { filesIn, NOTHING_SAID } from '../shared/candidates/statements.ts'
import { candidateRow, knownCandidate, removeCandidate } from './aws/candidates.ts'
import { erasureOf, openErasure } from './aws/erasures.ts'
import { forgetTraces, recipientsToldOf } from './aws/forget-person.ts'
import { versionsThatMayName } from './aws/inbox.ts'
import { noteAccess } from './aws/person-access.ts'
import { personHandler } from './aws/person-handler.ts'
import { personHasher } from './aws/person-key.ts'
import { knownRecipient } from './aws/recipients.ts'
import { refreshedCandidates } from './aws/snapshot.ts'
import { report } from './aws/telemetry.ts'

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
  const staying = (await refreshedCandidates()).filter((row) => row.candidateId !== candidateId)
  const removed = await forgetTraces([{ personHash, ...open }], staying, {
    hashOf,
    told: 'erase',
  })
  report('PersonErased', { personHash, count: removed.matches + removed.mails })
  return {
    candidateId,
    candidate: row !== null,
    ...removed,
    /** The files as the agency brought them, which may still name the person: ours to forget in time, theirs to replace. */
    files,
  }
})
