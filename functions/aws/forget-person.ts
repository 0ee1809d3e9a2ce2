import { eraseHashIn, type Fate, forgetIn } from '../../shared/mails/forget.ts'
import type { CandidateRow } from './candidates.ts'
import { mailContents, removeMailsOf, replaceContent } from './mail-contents.ts'
import { removeMatchesOf } from './matches.ts'
import { allRecipients, removeRecipient } from './recipients.ts'

/** What leads to the traces of one person: the matches, and the recipient who was told of them. */
export type Traces = { personHash: string; pseudonym: string | null; recipientId: string | null }

export type Forgotten = { matches: number; mails: number; recipients: number }

/**
 * Removes the traces of people outside the candidates table. Each step may be repeated, and finds nothing the next
 * time. `told` says whether mails keep a hash of whom they told; `staying` are the candidates who are not removed.
 */
export async function forgetTraces(
  people: Traces[],
  staying: CandidateRow[],
  { hashOf, told }: { hashOf: (candidateId: string) => string; told: 'keep' | 'erase' },
): Promise<Forgotten> {
  if (people.length === 0) return { matches: 0, mails: 0, recipients: 0 }
  const hashes = new Set(people.map(({ personHash }) => personHash))
  const fateOf = (candidateId: string): Fate => {
    const personHash = hashOf(candidateId)
    if (!hashes.has(personHash)) return { is: 'keep' }
    return told === 'keep' ? { is: 'forget', personHash } : { is: 'erase' }
  }
  return {
    matches: await removeMatchesOf(new Set(people.flatMap(({ pseudonym }) => pseudonym ?? []))),
    mails: await forgetInMails(fateOf, told === 'erase' ? [...hashes] : []),
    // Who is only forgotten may come back: the log and the wish for no more mail stay for as long as they say something.
    recipients:
      told === 'keep'
        ? 0
        : await removeUnused(new Set(people.flatMap(({ recipientId }) => recipientId ?? [])), staying),
  }
}

/** Rewrites the mails in which somebody must go; gives their number. */
export async function forgetInMails(fateOf: (candidateId: string) => Fate, erasedHashes: string[]): Promise<number> {
  let rewritten = 0
  for (;;) {
    let lost = 0
    for await (const { packed, digest, ...mail } of mailContents()) {
      const without = erasedHashes.reduce(eraseHashIn, forgetIn(digest, fateOf))
      if (without === digest) continue
      if (await replaceContent(mail, packed, without)) rewritten += 1
      else lost += 1
    }
    if (lost === 0) return rewritten
  }
}

/** Recipients whom no candidate names any more are removed, with what was written to their addresses. */
async function removeUnused(recipientIds: Set<string>, staying: CandidateRow[]): Promise<number> {
  const named = addressesOf(staying)
  const recipients = await allRecipients()
  let removed = 0
  for (const recipientId of recipientIds) {
    const recipient = recipients.find((each) => each.recipientId === recipientId)
    if (recipient && named.has(recipient.email)) continue
    await removeMailsOf(recipientId)
    if (!recipient) continue
    await removeRecipient(recipient.email)
    removed += 1
  }
  return removed
}

function addressesOf(candidates: CandidateRow[]): Set<string> {
  return new Set(candidates.map(({ candidate }) => candidate.alertEmail.toLowerCase()))
}

/** Removes recipients whom no candidate names, and whose mails remember nobody; who opted out stays known. */
export async function removeIdleRecipients(candidates: CandidateRow[]): Promise<number> {
  const named = addressesOf(candidates)
  const remembered = new Set<string>()
  for await (const { recipientId, digest } of mailContents()) {
    const remembers = digest.items.some(({ pairs, forgotten = [] }) => pairs.length + forgotten.length > 0)
    if (remembers) remembered.add(recipientId)
  }
  let removed = 0
  for (const { email, recipientId, stopped } of await allRecipients()) {
    if (stopped || named.has(email) || remembered.has(recipientId)) continue
    await removeMailsOf(recipientId)
    await removeRecipient(email)
    removed += 1
  }
  return removed
}
