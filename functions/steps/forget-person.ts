import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { eraseHashIn, type Fate, forgetIn } from '../../shared/mails/forget.ts'
import { addressHasher } from '../services/person-key.ts'
import type { CandidateRow } from '../tables/candidates.ts'
import { mailContents, removeMailsOf, replaceContent } from '../tables/mail-contents.ts'
import { removeMatchesOf } from '../tables/matches.ts'
import {
  type Addressed,
  allRecipients,
  keepStop,
  knownRecipient,
  type Recipient,
  removeRecipient,
} from '../tables/recipients.ts'

/** What leads to the traces of one person: the matches, and the recipients who were or would be told of them. */
export type Traces = { personHash: string; pseudonym: string | null; recipientIds: string[] }

export type Forgotten = { matches: number; mails: number; recipients: number }

/**
 * Who stays: the candidates who are not removed, and the recipients as they were before those were read, so that whoever
 * is named or told of something since is seen not to be unused.
 */
type Staying = { candidates: CandidateRow[]; recipients: Addressed[] }

/**
 * Removes the traces of people outside the candidates table. Each step may be repeated, and finds nothing the next
 * time. `told` says whether mails keep a hash of whom they told.
 */
export async function forgetTraces(
  people: Traces[],
  staying: Staying,
  { hashOf, told }: { hashOf: (candidateId: string) => string; told: 'keep' | 'erase' },
): Promise<Forgotten> {
  if (people.length === 0) return { matches: 0, mails: 0, recipients: 0 }
  const hashes = new Set(people.map(({ personHash }) => personHash))
  const fateOf = (candidateId: string): Fate => {
    const personHash = hashOf(candidateId)
    if (!hashes.has(personHash)) return { is: 'keep' }
    return told === 'keep' ? { is: 'forget', personHash } : { is: 'erase' }
  }
  const matches = await removeMatchesOf(new Set(people.flatMap(({ pseudonym }) => pseudonym ?? [])))
  const { rewritten, mailed } = await forgetInMails(fateOf, told === 'erase' ? [...hashes] : [])
  return {
    matches,
    mails: rewritten,
    recipients: await removeUnused(new Set(people.flatMap(({ recipientIds }) => recipientIds)), staying, mailed),
  }
}

/** The recipients of mails that speak of a person, if only by the hash. */
export async function recipientsToldOf(candidateId: string, personHash: string): Promise<Set<string>> {
  const recipientIds = new Set<string>()
  for await (const { recipientId, digest } of mailContents()) {
    const speaks = digest.items.some(
      ({ pairs, forgotten = [] }) =>
        forgotten.includes(personHash) || pairs.some(({ candidate }) => candidate.candidateId === candidateId),
    )
    if (speaks) recipientIds.add(recipientId)
  }
  return recipientIds
}

/**
 * Rewrites the mails in which somebody must go. Gives their number, and of each recipient of mails whether these speak of
 * anybody by then, if only by a hash.
 */
export async function forgetInMails(fateOf: (candidateId: string) => Fate, erasedHashes: string[]) {
  let rewritten = 0
  for (;;) {
    let lost = 0
    const mailed = new Map<string, boolean>()
    for await (const { packed, digest, ...mail } of mailContents()) {
      const without = erasedHashes.reduce(eraseHashIn, forgetIn(digest, fateOf))
      note(mailed, mail.recipientId, without)
      if (without === digest) continue
      if (await replaceContent(mail, packed, without)) rewritten += 1
      else lost += 1
    }
    if (lost === 0) return { rewritten, mailed }
  }
}

function note(mailed: Map<string, boolean>, recipientId: string, { items }: DigestInput): void {
  const remembers = items.some(({ pairs, forgotten = [] }) => pairs.length + forgotten.length > 0)
  mailed.set(recipientId, remembers || (mailed.get(recipientId) ?? false))
}

/**
 * Recipients whom no candidate names any more, and whose mails remember nobody else, are removed with what was written to
 * their addresses. That an address gets no more mail stays known, under a keyed hash.
 */
async function removeUnused(
  recipientIds: Set<string>,
  { candidates, recipients }: Staying,
  mailed: ReadonlyMap<string, boolean>,
): Promise<number> {
  if (recipientIds.size === 0) return 0
  const named = addressesOf(candidates)
  const hashOf = await addressHasher()
  let removed = 0
  for (const recipientId of recipientIds) {
    const recipient = recipients.find((each) => each.recipientId === recipientId)
    // What was written by a run that still knew a recipient who is gone goes in any case.
    if (recipient && (mailed.get(recipientId) || named.has(recipient.email))) continue
    if (recipient && !(await removeWithWish(recipient, hashOf))) continue
    // The log goes last: a run that is under way would begin an empty one anew, with the ids of mails that went out.
    await removeMailsOf(recipientId)
    if (recipient) removed += 1
  }
  return removed
}

/** Removes a recipient, and keeps that they want no more mail. False where a run has told them something since. */
async function removeWithWish(seen: Addressed, hashOf: (email: string) => string): Promise<boolean> {
  const { email, stamp } = seen
  for (let known: Recipient | null = seen; known; known = await knownRecipient(email)) {
    if (known.stamp !== stamp) return false
    if (known.stopped) await keepStop(hashOf(email), known.stopped)
    if (await removeRecipient(email, known)) return true
  }
  return true
}

function addressesOf(candidates: CandidateRow[]): Set<string> {
  return new Set(candidates.map(({ candidate }) => candidate.alertEmail.toLowerCase()))
}

/**
 * Removes recipients whom no candidate names, and whose mails remember nobody (see forgetInMails); who opted out stays
 * known. Mails whose recipient is gone, because a removal broke off, go too.
 */
export async function removeIdleRecipients(
  { candidates, recipients }: Staying,
  mailed: ReadonlyMap<string, boolean>,
): Promise<number> {
  const named = addressesOf(candidates)
  let removed = 0
  for (const recipient of recipients) {
    const { email, recipientId, stopped } = recipient
    if (stopped || named.has(email) || mailed.get(recipientId)) continue
    if (!(await removeRecipient(email, recipient))) continue
    await removeMailsOf(recipientId)
    removed += 1
  }
  // After the mails: a recipient is there before the first of them.
  const known = new Set((await allRecipients()).map(({ recipientId }) => recipientId))
  for (const recipientId of mailed.keys()) if (!known.has(recipientId)) await removeMailsOf(recipientId)
  return removed
}
