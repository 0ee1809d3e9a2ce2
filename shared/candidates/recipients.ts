import type { Candidate } from '../candidate.ts'
import type { Language } from '../language/language.ts'

type Row = { candidate: Candidate }

/**
 * Who gets one mail, and about whom: the rows of the candidates that name this address and nobody else's.
 * `email` as the first of them writes it.
 */
export type Recipient<R extends Row> = { email: string; language: Language; rows: R[] }

/**
 * Candidates by the address that is alerted, whatever its upper and lower case. The order is that of the addresses and
 * ids. Where the candidates of one recipient name different languages, the mail is Dutch.
 */
export function recipientsOf<R extends Row>(rows: readonly R[]): Recipient<R>[] {
  const inOrder = rows.toSorted((a, b) => (a.candidate.candidateId < b.candidate.candidateId ? -1 : 1))
  return [...Map.groupBy(inOrder, ({ candidate }) => candidate.alertEmail.toLowerCase())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([email, own]) => ({
      email: own[0]?.candidate.alertEmail ?? email,
      language: own.every(({ candidate }) => candidate.language === 'en') ? 'en' : 'nl',
      rows: own,
    }))
}
