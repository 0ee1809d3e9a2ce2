import { hasHit } from '../../concepts/cues.ts'
import { type Meanings, sectionKind, sentenceOf } from '../../meanings/meanings.ts'
import type { Address } from '../../values/address.ts'

/** Complaints, invoices, annexes: other addresses than those to answer to. */
export function isOther(meanings: Meanings, address: Address, isPlain = false): boolean {
  const { first, end } = sentenceOf(meanings, address.first)
  const kind = sectionKind(meanings, address.first)
  return (
    (kind === 'organisation' && !isPlain) ||
    kind === 'related' ||
    hasHit(meanings.cues, 'contact.other', first, end) ||
    (hasHit(meanings.cues, 'contact.aside', first, end) && !isToSend(meanings, address)) ||
    isFile(address) ||
    isDeaf(address)
  )
}

/** "Mail uw offerte met bijlagen naar …": what is sent along is not what the address is for. */
function isToSend(meanings: Meanings, { kind, first }: Address): boolean {
  const sentence = sentenceOf(meanings, first)
  return kind === 'email' && hasHit(meanings.cues, 'contact.respond', sentence.first, first)
}

const DEAF = ['noreply', 'no-reply', 'no_reply', 'donotreply', 'do-not-reply', 'geenantwoord']

/** "noreply@…": nobody reads what is sent there. */
export function isDeaf({ kind, written }: Address): boolean {
  return kind === 'email' && DEAF.some((beginning) => written.toLowerCase().startsWith(beginning))
}

const FILES = ['.pdf', '.docx', '.doc', '.xlsx']

function isFile({ kind, written }: Address): boolean {
  return kind === 'url' && FILES.some((ending) => written.toLowerCase().endsWith(ending))
}
