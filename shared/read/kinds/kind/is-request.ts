import { withoutAccents } from '../../../language/without-accents.ts'
import { isRoleWord } from '../../../vocabulary/roles.ts'
import type { Draft } from '../../conflicts/found.ts'
import { type Meanings, pairsOf } from '../../meanings/meanings.ts'
import type { Signs } from './facts.ts'

/** A role with a wish to hire, or with facts of a request; a title without a word for a role needs its own label or more. */
export function isRequest(meanings: Meanings, record: Draft, { seeks, facts }: Signs): boolean {
  if (seeks) return true
  const labelled = pairsOf(meanings, 'title').length > 0
  const named = isRoleTitle(record.title)
  const number = record.requestNumber !== null ? 1 : 0
  const signs = facts + number + statedIn(meanings, record)
  if (named) return signs >= 2 || (facts >= 1 && labelled)
  return labelled ? signs >= 2 : signs >= 4
}

/** How much else of a request a text states, in running text or by the headings that only requests have. */
function statedIn({ sections }: Meanings, record: Draft): number {
  const stated = [
    record.deadline !== null,
    record.rateCap !== null,
    record.hoursPerWeek !== null,
    record.knockouts.length > 0,
    record.start.date !== null || record.start.asap,
    record.selfEmployed !== 'unknown',
    record.durationMonths !== null || record.end !== null,
    sections.some(({ kind }) => kind === 'condition' || kind === 'cv'),
    sections.some(({ kind }) => kind === 'knockouts' || kind === 'awards'),
    sections.some(({ kind }) => kind === 'assignment'),
  ]
  return stated.filter(Boolean).length
}

export function isRoleTitle(title: string): boolean {
  return withoutAccents(title.toLowerCase())
    .split(/[^a-z]+/)
    .some((word) => isRoleWord(word))
}
