import { oneLine } from '../../language/one-line.ts'
import { inFewWords } from '../meanings/in-few-words.ts'
import { cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { isMark, isWord, type Tokens, textOf } from '../tokens/tokens.ts'
import { capital } from '../values/proper-name.ts'
import { referenceAt } from '../values/reference.ts'
import { roleInProse } from '../values/role-in-prose.ts'
import { containsRole, type RoleValue, roleOf } from '../values/roles.ts'
import type { Field } from './field.ts'
import { anyLine, anyRole } from './title/any-line.ts'
import { behindNumber } from './title/behind-number.ts'
import { endOfTitle } from './title/end-of-title.ts'
import { knownRole, roleInSentence, unknownRole } from './title/role-in-sentence.ts'
import { roleOfPair } from './title/role-of-pair.ts'
import { titleLine } from './title/title-line.ts'

/** The role as the text writes it: its label, the line above the facts, the subject of a mail, a sentence that seeks. */
export function title(meanings: Meanings): Field<string> {
  const labelled = pairsOf(meanings, 'title', 'number')
    .filter(({ first }) => first >= meanings.start)
    .flatMap((pair) => roleOfPair(meanings, pair))
  const line = titleLine(meanings)
  const found =
    ofLot(meanings) ??
    inFewWords(meanings).role ??
    labelled.find(({ hasRoleWord, counted }) => hasRoleWord && !(counted && line?.hasRoleWord)) ??
    (line?.hasRoleWord ? line : null) ??
    labelled[0] ??
    subject(meanings, true) ??
    behindNumber(meanings) ??
    roleInSentence(meanings) ??
    line ??
    subject(meanings, false) ??
    unknownRole(meanings) ??
    replaced(meanings) ??
    knownRole(meanings) ??
    anyRole(meanings) ??
    anyLine(meanings)
  if (!found) return { value: '', at: [] }
  const end = withoutPlace(meanings, found)
  const value = oneLine(textOf(meanings.tokens, found.first, end))
  return { value: capital(asSpoken(value)), at: [spanOf(meanings, found.first, end)] }
}

/** A title in capitals only is written as it is spoken; a short one, and the abbreviations in it, stay. */
function asSpoken(title: string): string {
  if (title !== title.toUpperCase() || title.length <= LONGEST_ABBREVIATION) return title
  return title.replace(/\p{L}+/gu, (word) => (word.length > 3 || SMALL.has(word) ? word.toLowerCase() : word))
}

const SMALL = new Set(['DE', 'HET', 'EEN', 'VAN', 'EN', 'OF', 'IN', 'OP', 'BIJ', 'TE', 'AAN', 'OM', 'TOT'])

const LONGEST_ABBREVIATION = 8

/** "Coördinator schuldhulp Kampen" of the gemeente Kampen: the place is the client's. */
function withoutPlace({ tokens, organisations }: Meanings, { first, end }: RoleValue): number {
  const towns = new Set(organisations.flatMap(({ kind, name }) => (kind === 'gemeente' ? [townOf(name)] : [])))
  if (towns.size === 0) return end
  for (let k = end - 1; k > first && end - k <= LONGEST_TOWN; k--)
    if (towns.has(textOf(tokens, k, end).toLowerCase())) return k
  return end
}

const LONGEST_TOWN = 5

/** "Gemeente Den Haag" without its kind. */
const townOf = (name: string) => name.slice(name.indexOf(' ') + 1).toLowerCase()

/** "Perceel 1 - Toezichthouder bouw": the first line of what belongs to one of several requests. */
function ofLot({ tokens, lines, lineAt, start }: Meanings): RoleValue | null {
  const line = start > 0 ? lines[lineAt[start] ?? 0] : undefined
  if (!line) return null
  const first = behindOpening(tokens, Math.max(start, line.body), line.end)
  // "Ook zoek ik een tester voor 24 uur": running text, and no heading.
  const isProse = start > line.body || isWord(tokens, first - 1, 'een', 'a', 'an')
  const role = isProse
    ? roleInProse(tokens, first, line.end)
    : roleOf(tokens, first, endOfTitle(tokens, first, line.end))
  return role?.hasRoleWord && role.end - role.first <= LONGEST_OF_LOT ? role : null
}

/** "De tweede is een planner voor …", "QX-41, planner voor …": what opens it is no part of the role. */
function behindOpening(tokens: Tokens, first: number, end: number): number {
  const number = referenceAt(tokens, first, end)
  if (number && number.end - first > 1 && isMark(tokens, number.end, ',')) return number.end + 1
  for (let k = first; k < Math.min(end, first + LONGEST_OF_LOT) && !tokens.word[k]?.isRole; k++)
    if (isWord(tokens, k, 'een', 'a', 'an') || isMark(tokens, k, ':')) return k + 1
  return first
}

const LONGEST_OF_LOT = 10

/** The subject of the newest mail that has one. */
function subject(meanings: Meanings, withRole: boolean): RoleValue | null {
  const { tokens, mails, lines } = meanings
  for (const mail of mails) {
    const line = lines[mail.subject]
    if (!line) continue
    const first = opensRole(tokens, line.body + 2, line.end)
    const role = roleOf(tokens, first, endOfTitle(tokens, first, line.end))
    const inside = role?.hasRoleWord ? roleInProse(tokens, role.first, line.end) : role
    if (inside && (!withRole || inside.hasRoleWord)) return inside
  }
  return null
}

/** "Wijzigingen in opdracht QX-12 (adviseur Wmo)", "Uitnodiging | planner": behind the mark, where no role stands before it. */
function opensRole(tokens: Tokens, first: number, end: number): number {
  let opens = first
  for (let k = first; k < end && !containsRole(tokens, first, k); k++) if (isMark(tokens, k, '(|')) opens = k + 1
  return containsRole(tokens, opens, end) ? opens : first
}

/** "Wegens ziekte van onze jurist zoeken wij een vervanger": who is replaced is what is sought. */
function replaced(meanings: Meanings): RoleValue | null {
  const { tokens } = meanings
  const [hit] = cuesOf(meanings, 'brief.replaces')
  if (!hit) return null
  const { first, end } = sentenceOf(meanings, hit.first)
  for (let k = first; k < end; k++) {
    if (!isWord(tokens, k, 'onze', 'de', 'een', 'mijn', 'our', 'the')) continue
    const role = roleInProse(tokens, k + 1, end)
    if (role?.hasRoleWord) return role
  }
  return null
}
