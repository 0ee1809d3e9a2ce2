import { pairAround } from '../../blocks/blocks.ts'
import { headingKindAt } from '../../blocks/headings.ts'
import type { Line } from '../../blocks/line.ts'
import type { Pair } from '../../blocks/pair.ts'
import { hasHit } from '../../concepts/cues.ts'
import { criterionAt } from '../../meanings/criteria.ts'
import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, markAt, NUMBER, type Tokens } from '../../tokens/tokens.ts'
import { organisationAt } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { closesAdInterim, containsRole, type RoleValue, roleOf } from '../../values/roles.ts'
import { endOfTitle } from './end-of-title.ts'
import { isGreeting } from './is-greeting.ts'
import { LONGEST } from './role-of-pair.ts'

/** A title stands among the first lines of a text; facts in a column before it do not count, within reason. */
const FIRST_LINES = 14
const MOST_LINES = 40

/** The line at the top that names the role. */
export function titleLine(meanings: Meanings): RoleValue | null {
  const { lines, tokens } = meanings
  let first: RoleValue | null = null
  let seen = 0
  let looked = 0
  for (let i = 0; i < lines.length && seen < FIRST_LINES && looked < MOST_LINES; i++) {
    const line = lines[i]
    if (!line || line.end <= meanings.start || !counts(meanings, line.body)) continue
    looked++
    const pair = pairOf(meanings, line)
    if (pair?.shape !== 'below') seen++
    if (pair && !isHead(tokens, pair)) continue
    const role = roleOfLine(meanings, line)
    if (!role) continue
    if (role.hasRoleWord) return role
    const stands = line.marked || (lines[i + 1]?.apart ?? false) || isLabelled(meanings, i + 1)
    if (first === null && stands && headingKindAt(tokens, line.body, line.end) === null) first = role
  }
  return first
}

/** "Inhuur planner | Hoeksche Waard": what stands above all, and no label. */
function isHead(tokens: Tokens, { kind, labelFirst, labelEnd }: Pair): boolean {
  const near = Math.min(labelEnd, labelFirst + 3)
  return kind === null && isMark(tokens, labelEnd, '|') && containsRole(tokens, labelFirst, near)
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
  if (criterionAt(meanings, line.body)) return null
  const last = markAt(tokens, line.end - 1)
  if (
    (last === '.' && !closesAdInterim(tokens, line.end - 1)) ||
    last === ';' ||
    last === ',' ||
    last === '?' ||
    last === ':'
  )
    return null
  const sentence = sentenceOf(meanings, line.body)
  // A line of prose that is broken off at a margin is no title.
  if ((sentence.first < line.first && !line.apart) || isSaid(meanings, line)) return null
  // "aanvr. nr. ZM-119" below it begins a line of its own, though in small letters.
  if (sentence.end > line.end && !hasHit(meanings.cues, 'number.before', line.end, line.end + NUMBER_AHEAD)) return null
  if (isGreeting(tokens, line) || isNameOnly(tokens, line) || isWord(tokens, line.body, ...NO_OPENING)) return null
  const first = behindClient(tokens, line)
  const role = roleOf(tokens, first, endOfTitle(tokens, first, line.end))
  return role && !isSeeking(meanings, line) && !isOfChat(meanings, line, role) ? role : null
}

const NUMBER_AHEAD = 4

/** "Aan de dienstverleners", "T.a.v. de adviseur", "De projectleider": whom a letter is for, or whom a text goes on to speak of. */
const NO_OPENING = ['aan', 'tav', 'attentie', 'to', 'cc', 'de', 'het', 'the', 'hun', 'onze', 'mijn', 'haar']

/** "Gemeente Ede - inhuur Adviseur": the name of the client before what is asked for. */
function behindClient(tokens: Tokens, { body, end }: Line): number {
  const client = organisationAt(tokens, body, end)?.end ?? body
  return client > body && isMark(tokens, client, '-|:•·') && containsRole(tokens, client, end) ? client + 1 : body
}

/** "#uitvragen-privacy", "Transcript overleg riolering": the channel of a chat, or what it is, above its first message. */
function isOfChat({ tokens, turns, lineAt }: Meanings, line: Line, role: RoleValue): boolean {
  const isAbove = (lineAt[line.first] ?? 0) < (turns[0]?.first ?? -1)
  const isChannel = isMark(tokens, line.first, '#')
  return role.hasRoleWord ? isAbove && isChannel : isAbove || isChannel
}

/** A line with a wish in it is a sentence ("Wij zoeken een planner"), unless it only ends or begins with the word. */
function isSeeking(meanings: Meanings, line: Line): boolean {
  const { tokens } = meanings
  for (let k = line.body; k < line.end; k++) {
    if ((isWord(tokens, k, 'zoekt', 'zoeken', 'zoek', 'vraagt', 'huurt') || isMark(tokens, k, '?')) && k > line.body)
      return true
    if (isWord(tokens, k, 'nodig', 'gezocht', 'gewenst', 'tekort') && k > line.body && k + 2 < line.end) return true
    // "Met spoed zoekende naar een planner", "Looking for a tester": never part of a role's name.
    if (isWord(tokens, k, 'zoekende', 'looking', 'kun', 'kunt', 'kunnen', 'needs')) return true
    if (isWord(tokens, k, ...OF_SENTENCES) && k < line.body + 4) return true
  }
  return false
}

const OF_SENTENCES = 'ben bent is heeft hebben wil willen wij we je u ik ze zij'.split(' ')

function pairOf(meanings: Meanings, line: Line): Pair | undefined {
  const { pairs } = meanings
  return pairAround(meanings, line.body) ?? pairs.find(({ labelFirst }) => labelFirst === line.body)
}

/** An organisation, a place, a number or a date alone. */
function isNameOnly(tokens: Tokens, line: Line): boolean {
  const organisation = organisationAt(tokens, line.body, line.end)
  if (organisation && organisation.end >= line.end) return true
  const place = placeAt(tokens, line.body, line.end)
  if (place && (place.end >= line.end || (isMark(tokens, place.end, ',') && tokens.type[place.end + 1] === NUMBER)))
    return true
  return tokens.type[line.body] === NUMBER && !containsRole(tokens, line.body, line.end)
}
