import type { Candidate } from './candidate.ts'
import type { Language } from './language.ts'

/** Who gets one mail, and about whom: the candidates that name this address and nobody else's. */
export type Recipient = { email: string; language: Language; candidates: Candidate[] }

/**
 * Candidates by the address that is alerted, whatever its upper and lower case. The order is that of the addresses and
 * ids. Where the candidates of one recipient name different languages, the mail is Dutch.
 */
export function recipientsOf(candidates: readonly Candidate[]): Recipient[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of [...candidates].sort((a, b) => (a.candidateId < b.candidateId ? -1 : 1))) {
    const email = candidate.alertEmail.toLowerCase()
    groups.set(email, [...(groups.get(email) ?? []), candidate])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([email, own]) => ({
      email,
      language: own.every(({ language }) => language === 'en') ? 'en' : 'nl',
      candidates: own,
    }))
}
