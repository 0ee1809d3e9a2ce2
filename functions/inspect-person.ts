import { filesIn, NOTHING_SAID } from '../shared/candidates/statements.ts'
import { personHandler } from './handlers/person-handler.ts'
import { versionsThatMayName } from './services/inbox.ts'
import { personHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { candidateRow, knownCandidate } from './tables/candidates.ts'
import { erasureOf } from './tables/erasures.ts'
import { mailContents } from './tables/mail-contents.ts'
import { matchesWith } from './tables/matches.ts'
import { accessesTo, noteAccess } from './tables/person-access.ts'
import { knownRecipient } from './tables/recipients.ts'

/** All that is held on one person, for the person to see. The look itself is recorded first. */
export const handler = personHandler(async ({ candidateId, by }) => {
  const personHash = (await personHasher())(candidateId)
  await noteAccess({ personHash, at: new Date().toISOString(), what: 'inspected', by })

  const row = await candidateRow(candidateId)
  const known = await knownCandidate(candidateId)
  const mails = []
  for await (const { recipientId, number, state, run, digest } of mailContents()) {
    const told = digest.items.flatMap(({ requestId, request, pairs, forgotten }) => [
      ...pairs
        .filter(({ candidate }) => candidate.candidateId === candidateId)
        .map((pair) => ({ requestId, title: request.title, ...pair })),
      ...(forgotten?.includes(personHash) ? [{ requestId, title: request.title, hash: personHash }] : []),
    ])
    if (told.length > 0) mails.push({ recipientId, number, state, run, to: digest.recipient.email, told })
  }
  const erasure = await erasureOf(personHash)
  report('PersonInspected', { personHash })
  return {
    candidateId,
    candidate: row,
    /** What each file says of the person, also where a newer one counts, or names them no more. */
    statements: known?.statements ?? null,
    matches: await matchesWith(new Set(known?.pseudonym ? [known.pseudonym] : [])),
    mails,
    recipient: row && (await knownRecipient(row.candidate.alertEmail)),
    files: await versionsThatMayName(filesIn(known?.statements ?? NOTHING_SAID), erasure?.erasedAt ?? null),
    erasure,
    accesses: await accessesTo(personHash),
  }
})
