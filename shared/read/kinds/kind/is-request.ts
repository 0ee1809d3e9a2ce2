import { withoutAccents } from '../../../language/without-accents.ts'
import { isRolePair, isRoleWord, SOUGHT } from '../../../vocabulary/roles.ts'
import type { Pair } from '../../blocks/pair.ts'
import type { Draft } from '../../conflicts/found.ts'
import { cuesOf, type Meanings, pairsOf } from '../../meanings/meanings.ts'
import { containsRole } from '../../values/roles.ts'
import type { Signs } from './facts.ts'

/** A role with a wish to hire, or with facts of a request; a title without a word for a role needs its own label or more. */
export function isRequest(meanings: Meanings, record: Draft, { seeks, facts }: Signs): boolean {
  if (seeks) return true
  const labelled = pairsOf(meanings, 'title').length > 0 || pairsOf(meanings, 'number').some(holdsRole(meanings))
  const number = record.requestNumber !== null ? 1 : 0
  const signs = facts + number + statedIn(meanings, record)
  // Where nothing is a title, a sentence stands in for it: "Ivm ziekte van de inkoper sluit HRN-311 pas vrijdag".
  const isSentence = record.requestNumber !== null && record.title.includes(record.requestNumber)
  const others = signs + askedIn(record)
  if (isRoleTitle(record.title) && !isSentence) return labelled || others >= 2
  // "3 poppenspelers nodig in Hoorn, 24 uur, mbo, di en do": a role that no list knows.
  return labelled ? signs >= 2 : signs >= 4 || (isSought(meanings, record) && others >= LEAST_ASKED)
}

/** "Uitvraag: senior adviseur": a label of the request itself that names the role. */
function holdsRole({ tokens }: Meanings): (pair: Pair) => boolean {
  return ({ first, end }) => containsRole(tokens, first, Math.min(end, first + LONGEST_ROLE))
}

const LONGEST_ROLE = 12

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

const LEAST_ASKED = 4

/** A wish to hire with hours a week, where no list knows the word for who is sought. */
function isSought(meanings: Meanings, { hoursPerWeek }: Draft): boolean {
  return hoursPerWeek !== null && cuesOf(meanings, 'kind.seeks').length > 0
}

/** For whom, where, when, how many, of what level, and what is to be offered: facts beside the name of a role, and of anything else. */
function askedIn(record: Draft): number {
  const { client, region, positions, education, workdays, perSupplier, shortlist, priceWeight, cv } = record
  const stated = [
    ...[client, region.place, positions, education, workdays, perSupplier, priceWeight],
    record.hybrid === 'unknown' ? record.onSiteDays : record.hybrid,
    shortlist.cvs ?? shortlist.invited,
    cv.maxPages ?? cv.language ?? cv.references,
    record.documents[0] ?? null,
  ]
  return stated.filter((value) => value !== null).length
}

export function isRoleTitle(title: string): boolean {
  const words = withoutAccents(title.toLowerCase()).split(/[^a-z]+/)
  return words.some((word, k) => isRoleWord(word) || SOUGHT.has(word) || isRolePair(word, words[k + 1] ?? ''))
}
