import { headingKindAt } from '../blocks/headings.ts'
import type { Line } from '../blocks/line.ts'
import type { Pair } from '../blocks/pair.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { counts, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { roleIn, startsRole, wishesOf } from '../meanings/wishes.ts'
import { CELL, GLUED, markAt, NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import { capital, organisationAt } from '../values/organisations.ts'
import { placeAt } from '../values/places.ts'
import { referenceAt } from '../values/reference.ts'
import { containsRole, type RoleValue, roleInProse, roleOf } from '../values/roles.ts'
import type { Field } from './field.ts'

const LONGEST = 24
/** A title stands among the first lines of a text. */
const FIRST_LINES = 14

/** The role as the text writes it: its label, the line above the facts, the subject of a mail, a sentence that seeks. */
export function title(meanings: Meanings): Field<string> {
  const labelled = pairsOf(meanings, 'title', 'number')
    .filter(({ first }) => first >= meanings.start)
    .flatMap((pair) => roleOfPair(meanings, pair))
  const line = titleLine(meanings)
  const found =
    ofLot(meanings) ??
    labelled.find(({ hasRoleWord, counted }) => hasRoleWord && !(counted && line?.hasRoleWord)) ??
    (line?.hasRoleWord ? line : null) ??
    labelled[0] ??
    subject(meanings, true) ??
    inProse(meanings) ??
    line ??
    subject(meanings, false) ??
    unknownRole(meanings) ??
    anyLine(meanings)
  if (!found) return { value: '', at: [] }
  const end = withoutPlace(meanings, found)
  const value = textOf(meanings.tokens, found.first, end).replace(/\s+/g, ' ')
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
function withoutPlace(meanings: Meanings, { first, end }: RoleValue): number {
  const place = meanings.places.find((other) => other.end === end && other.first > first)
  const name = place?.names[0]?.name
  return place && meanings.organisations.some((other) => other.kind === 'gemeente' && other.name.endsWith(` ${name}`))
    ? place.first
    : end
}

/** "Perceel 1 - Toezichthouder bouw": the first line of what belongs to one of several requests. */
function ofLot({ tokens, lines, lineAt, start }: Meanings): RoleValue | null {
  const line = start > 0 ? lines[lineAt[start] ?? 0] : undefined
  const role = line ? roleOf(tokens, line.body, cutAt(tokens, line.body, line.end)) : null
  return role?.hasRoleWord && role.end - role.first <= LONGEST_OF_LOT ? role : null
}

const LONGEST_OF_LOT = 10

/** `counted`: the value begins with how many are asked for ("Gevraagd: 2 adviseurs"), which names no role in full. */
type LabelledRole = RoleValue & { counted: boolean }

/** Labels such as "Opdracht" and "Aanvraag" may hold a number as well as a role. */
function roleOfPair({ tokens }: Meanings, pair: Pair): LabelledRole[] {
  const end = firstLanguage(tokens, pair)
  if (end - pair.first > LONGEST) return []
  if (pair.kind === 'number' && !containsRole(tokens, pair.first, end)) return []
  if (isSentence(tokens, pair.first, end)) return []
  const cut = cutAt(tokens, pair.first, end)
  const role = startsRole(tokens, pair.first)
    ? roleInProse(tokens, pair.first + 1, cut)
    : roleOf(tokens, pair.first, cut)
  return role ? [{ ...role, counted: tokens.type[pair.first] === NUMBER }] : []
}

/** "Rol / Role: Adviseur Riolering / Sewer Advisor": where the label speaks two languages, the value does. */
function firstLanguage(tokens: Tokens, pair: Pair): number {
  let bilingual = false
  for (let k = pair.labelFirst; k < pair.labelEnd; k++)
    if (isMark(tokens, k, '/|') && tokens.gap[k] !== GLUED) bilingual = true
  if (!bilingual) return pair.end
  for (let k = pair.first + 1; k < pair.end; k++) if (isMark(tokens, k, '/|') && tokens.gap[k] !== GLUED) return k
  return pair.end
}

function isSentence(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first + 1; k < end; k++)
    if (markAt(tokens, k) === '.' && tokens.gap[k + 1] !== GLUED && k < end - 1) return true
  return markAt(tokens, end - 1) === '.' && end - first > 8
}

/** The line at the top that names the role. */
function titleLine(meanings: Meanings): RoleValue | null {
  const { lines, tokens } = meanings
  let first: RoleValue | null = null
  let seen = 0
  for (let i = 0; i < lines.length && seen < FIRST_LINES; i++) {
    const line = lines[i]
    if (!line || line.end <= meanings.start || !counts(meanings, line.body)) continue
    seen++
    const role = roleOfLine(meanings, line)
    if (!role) continue
    if (role.hasRoleWord) return role
    const stands = line.marked || (lines[i + 1]?.apart ?? false) || isLabelled(meanings, i + 1)
    if (first === null && stands && headingKindAt(tokens, line.body, line.end) === null) first = role
  }
  return first
}

/** What is said in a chat is a sentence, however short. */
function isSaid({ turns, lineAt }: Meanings, { first }: Line): boolean {
  const at = lineAt[first] ?? 0
  return turns.some((turn) => turn.first <= at && at < turn.end)
}

function isLabelled(meanings: Meanings, i: number): boolean {
  return meanings.pairs.some(({ line }) => line === i)
}

function roleOfLine(meanings: Meanings, line: Line): RoleValue | null {
  const { tokens } = meanings
  if (line.item === 'bullet' || line.end - line.body > LONGEST || line.end <= line.body) return null
  if (inPair(meanings, line) || criterionAt(meanings, line.body)) return null
  const last = markAt(tokens, line.end - 1)
  if (last === '.' || last === ';' || last === ',' || last === '?' || last === ':') return null
  const sentence = sentenceOf(meanings, line.body)
  // A line of prose that is broken off at a margin is no title.
  if (sentence.first < line.first || sentence.end > line.end || isSaid(meanings, line)) return null
  if (isGreeting(tokens, line) || isNameOnly(tokens, line)) return null
  const end = cutAt(tokens, line.body, line.end)
  const role = roleOf(tokens, line.body, end)
  if (!role) return null
  const prose = isSeeking(meanings, line)
  if (prose) return null
  return role
}

/** A line with a wish in it is a sentence ("Wij zoeken een planner"), unless it only ends or begins with the word. */
function isSeeking(meanings: Meanings, line: Line): boolean {
  const { tokens } = meanings
  for (let k = line.body; k < line.end; k++) {
    if ((isWord(tokens, k, 'zoekt', 'zoeken', 'zoek') || isMark(tokens, k, '?')) && k > line.body) return true
    if (isWord(tokens, k, 'ben', 'bent', 'is', 'heeft', 'hebben', 'wij', 'we', 'je', 'u', 'ik') && k < line.body + 4)
      return true
  }
  return false
}

function inPair({ pairs, pairAt }: Meanings, line: Line): boolean {
  if ((pairAt[line.body] ?? -1) >= 0) return true
  const pair = pairs.find(({ labelFirst }) => labelFirst === line.body)
  return pair !== undefined
}

/** Behind a bar, a wide gap or a spaced dash stands something else: the client, the place, the broker's site. */
function cutAt(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (isMark(tokens, k, '|•·') || tokens.gap[k] === CELL) return k
    if (
      isMark(tokens, k, '-,') &&
      (tokens.gap[k] !== GLUED || markAt(tokens, k) === ',') &&
      tokens.gap[k + 1] !== GLUED &&
      isFact(tokens, k + 1, end)
    )
      return k
    if (organisationAt(tokens, k, end) && containsRole(tokens, first, k)) return afterRole(tokens, k)
  }
  return end
}

function afterRole(tokens: Tokens, k: number): number {
  return isWord(tokens, k - 1, 'bij', 'voor', 'de', 'van', 'at', 'for')
    ? isWord(tokens, k - 2, 'bij', 'voor', 'van')
      ? k - 2
      : k - 1
    : k
}

function isFact(tokens: Tokens, k: number, end: number): boolean {
  return (
    tokens.type[k] === NUMBER ||
    isMark(tokens, k, '€') ||
    organisationAt(tokens, k, end) !== null ||
    placeAt(tokens, k, end)?.end === end ||
    referenceAt(tokens, k, end) !== null
  )
}

const GREETINGS = new Set(
  'beste geachte hoi hallo hi dear hey goedemorgen goedemiddag goedenavond goedendag dag ha hello morning hai l goede good'.split(
    ' ',
  ),
)

function isGreeting(tokens: Tokens, line: Line): boolean {
  return GREETINGS.has(tokens.word[line.body]?.folded ?? '')
}

/** An organisation, a place, a number or a date alone. */
function isNameOnly(tokens: Tokens, line: Line): boolean {
  const organisation = organisationAt(tokens, line.body, line.end)
  if (organisation && organisation.end >= line.end) return true
  const place = placeAt(tokens, line.body, line.end)
  if (place && place.end >= line.end) return true
  return tokens.type[line.body] === NUMBER && !containsRole(tokens, line.body, line.end)
}

/** The subject of the newest mail that has one. */
function subject(meanings: Meanings, withRole: boolean): RoleValue | null {
  const { tokens, mails, lines } = meanings
  for (const mail of mails) {
    const line = lines[mail.subject]
    if (!line) continue
    const first = line.body + 2
    const role = roleOf(tokens, first, cutAt(tokens, first, line.end))
    const inside = role?.hasRoleWord ? roleInProse(tokens, role.first, line.end) : role
    if (inside && (!withRole || inside.hasRoleWord)) return inside
  }
  return null
}

/** What a sentence seeks: "zoekt een planner", "twee testers gezocht"; else the first role that running text names. */
function inProse(meanings: Meanings): RoleValue | null {
  return wishesOf(meanings).find(({ role }) => role)?.role ?? firstRole(meanings)
}

const FIRST_SENTENCES = 12

function firstRole(meanings: Meanings): RoleValue | null {
  let seen = 0
  for (const { first, end } of meanings.sentences) {
    if (!counts(meanings, first)) continue
    if (++seen > FIRST_SENTENCES) return null
    const role = roleIn(meanings, first, end)
    if (role) return role
  }
  return null
}

/** "zoekt een roosteraar": what is sought, though no list of roles knows the word. */
function unknownRole(meanings: Meanings): RoleValue | null {
  const { tokens } = meanings
  for (const { hit } of wishesOf(meanings)) {
    const { end } = sentenceOf(meanings, hit.first)
    for (let k = hit.end; k < Math.min(end, hit.end + 8); k++) {
      const role = isWord(tokens, k, 'een', 'a', 'an', 'n') ? roleInProse(tokens, k + 1, end) : null
      if (role) return role
    }
  }
  return null
}

function anyLine(meanings: Meanings): RoleValue | null {
  const line = meanings.lines.find(
    (other) =>
      counts(meanings, other.body) &&
      other.end - other.body > 0 &&
      meanings.tokens.type[other.body] === WORD &&
      !isGreeting(meanings.tokens, other),
  )
  return line ? { first: line.body, end: Math.min(line.end, line.body + 16), hasRoleWord: false } : null
}
