import { eraseHashIn, type Fate, forgetIn } from '../../shared/forget.ts'
import type { CandidateRow } from './candidates.ts'
import { mailContents, removeMailsOf, replaceContent } from './mail-contents.ts'
import { removeMatchesOf } from './matches.ts'
import { allRecipients, removeRecipient } from './recipients.ts'

/** What leads to the traces of one person: the matches, and the recipient who was told of them. */
export type Traces = { personHash: string; pseudonym: string | null; recipientId: string | null }

export type Forgotten = { matches: number; mails: number; recipient: boolean }

/**
 * Removes the traces of a person outside the candidates table. Each step may be repeated, and finds nothing the next
 * time. `told` says whether mails keep a hash of whom they told; `others` are the candidates who stay.
 */
export async function forgetTraces(
  { personHash, pseudonym, recipientId }: Traces,
  others: CandidateRow[],
  { hashOf, told }: { hashOf: (candidateId: string) => string; told: 'keep' | 'erase' },
): Promise<Forgotten> {
  const matches = pseudonym === null ? 0 : await removeMatchesOf(pseudonym)
  const fateOf = (candidateId: string): Fate => {
    if (hashOf(candidateId) !== personHash) return { is: 'keep' }
    return told === 'keep' ? { is: 'forget', personHash } : { is: 'erase' }
  }
  const mails = await forgetInMails(fateOf, told === 'erase' ? [personHash] : [])
  const recipient = recipientId !== null && (await removeIfUnused(recipientId, others))
  return { matches, mails, recipient }
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

/** A recipient whom no candidate names any more is removed, with what was written to that address. */
async function removeIfUnused(recipientId: string, others: CandidateRow[]): Promise<boolean> {
  const recipient = (await allRecipients()).find((each) => each.recipientId === recipientId)
  if (recipient && others.some(({ candidate }) => candidate.alertEmail.toLowerCase() === recipient.email)) return false
  await removeMailsOf(recipientId)
  if (!recipient) return false
  await removeRecipient(recipient.email)
  return true
}

/** Removes recipients whom no candidate names, and whose mails remember nobody; who opted out stays known. */
export async function removeIdleRecipients(candidates: CandidateRow[]): Promise<number> {
  const named = new Set(candidates.map(({ candidate }) => candidate.alertEmail.toLowerCase()))
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
