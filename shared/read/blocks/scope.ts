import { type Cues, hasHit } from '../concepts/cues.ts'
import { markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { commentsFrom } from './comments-from.ts'
import { markFurniture } from './furniture.ts'
import { headingKindAt } from './headings.ts'
import type { Line } from './line.ts'
import type { MailPart } from './mail-parts.ts'
import type { Section } from './section.ts'
import { COLON } from './signs.ts'
import type { Turn } from './turns.ts'

/** Whose line it is: only what is of the request, said by the asking side, counts. */
export const REQUEST = 0

/** Cards of other assignments. */
const RELATED = 2

export const SIGNATURE = 3

export const MAIL_HEAD = 4

/** Said in a chat, or in a quote that is answered, by somebody who does not ask. */
export const ANOTHER = 5

type Parts = {
  lines: Line[]
  sections: Section[]
  mails: MailPart[]
  inline: { first: number; end: number }[]
  signatures: { first: number; end: number }[]
  turns: Turn[]
}

export function scopesOf(tokens: Tokens, cues: Cues, parts: Parts): Uint8Array {
  const { lines, sections, mails, inline, signatures } = parts
  const scope = new Uint8Array(lines.length)
  markFurniture(tokens, cues, lines, scope)
  markRelated(sections, scope)
  markRelatedLines(tokens, lines, scope)
  for (const { first, end } of signatures) scope.fill(SIGNATURE, first, end)
  for (const { first, head } of mails) scope.fill(MAIL_HEAD, first, head)
  for (const { first, end } of inline) scope.fill(ANOTHER, first, end)
  scope.fill(ANOTHER, commentsFrom(tokens, lines))
  markOthers(tokens, cues, parts, scope)
  return scope
}

const ENDS_RELATED = new Set(['knockouts', 'awards', 'competences', 'planning', 'procedure', 'cv', 'condition'])

function markRelated(sections: Section[], scope: Uint8Array) {
  let related = false
  for (const { kind, heading, first, end } of sections) {
    if (kind === 'related') related = true
    else if (kind !== null && ENDS_RELATED.has(kind)) related = false
    if (related) scope.fill(RELATED, heading < 0 ? first : heading, end)
  }
}

/** "Andere opdrachten: Jobcoach (sluit 8 mei) | Jurist (sluit 11 mei)": the heading and what it heads on one line. */
function markRelatedLines(tokens: Tokens, lines: Line[], scope: Uint8Array) {
  lines.forEach(({ body, end, signs }, i) => {
    if ((signs & COLON) === 0) return
    let k = body
    while (k < end && k - body < LONGEST_RELATED && markAt(tokens, k) !== ':') k++
    if (markAt(tokens, k) === ':' && k + 1 < end && headingKindAt(tokens, body, k) === 'related') scope[i] = RELATED
  })
}

const LONGEST_RELATED = 8

/** In a chat the first who wants somebody hired asks; the others ask back, and offer. */
function markOthers(tokens: Tokens, cues: Cues, { lines, turns }: Parts, scope: Uint8Array) {
  if (turns.length === 0) return
  const asker = askerOf(tokens, cues, lines, turns)
  if (asker !== null)
    for (const turn of turns)
      if (turn.speaker !== asker && !isColleague(turn.speaker, asker) && !publishes(cues, lines, turn))
        scope.fill(ANOTHER, turn.first, turn.end)
}

/** "Rachid (teamleider, gemeente Assen)", beside "Marloes (inhuurdesk gemeente Assen)": of the same house. */
function isColleague(speaker: string, asker: string): boolean {
  const own = houseOf(speaker)
  return own !== '' && own === houseOf(asker)
}

function houseOf(speaker: string): string {
  const name = speaker.toLowerCase().replaceAll(')', '')
  const house = HOUSES.find((kind) => name.includes(kind))
  if (house) return name.slice(name.indexOf(house)).trim()
  // "Imran (inkoop, Stichting Noord)", "Lotte (Stichting Noord)".
  const opened = name.indexOf('(')
  return opened < 0 ? '' : name.slice(Math.max(opened, name.lastIndexOf(',')) + 1).trim()
}

const HOUSES = ['gemeente ', 'provincie ', 'waterschap ', 'ministerie ']

/** "Ik maak er QX-12 van", "Dan zet ik hem uit, sluiting maandag": the desk of who asks, who says more of the request. */
function publishes(cues: Cues, lines: Line[], { first, end }: Turn): boolean {
  const from = lines[first]?.body ?? 0
  const last = lines[end - 1]?.end ?? 0
  return hasHit(cues, 'intent.publishes', from, last) && !hasHit(cues, 'intent.offer', from, last)
}

function askerOf(tokens: Tokens, cues: Cues, lines: Line[], turns: Turn[]): string | null {
  const wanting = turns.filter(({ first, end }) =>
    hasHit(cues, 'intent.hire', lines[first]?.first ?? 0, lines[end - 1]?.end ?? 0),
  )
  const asks = ({ end }: Turn) => markAt(tokens, (lines[end - 1]?.end ?? 0) - 1) === '?'
  const tells = turns.filter((turn) => !asksOrOffers(tokens, cues, lines, turn))
  // "Zoek je nog iemand?" asks what another wants; "Heeft iemand een planner?" wants one, "Rijbewijs nodig?" nobody.
  const found = wanting.find((turn) => !asks(turn)) ?? wanting.find((turn) => namesRole(tokens, lines, turn))
  if (found && namesRole(tokens, lines, found)) return found.speaker
  // "Ik ga zoeken" wants nobody: who tells of hours, money and days does, by whatever word.
  return tellsFacts(tokens, lines, tells) ?? found?.speaker ?? mostTold(lines, tells)
}

/** The only one who tells several numbers. */
function tellsFacts(tokens: Tokens, lines: Line[], turns: Turn[]): string | null {
  const numbers = new Map<string, number>()
  for (const { speaker, first, end } of turns) {
    let told = numbers.get(speaker) ?? 0
    for (let k = lines[first]?.body ?? 0; k < (lines[end - 1]?.end ?? 0); k++) if (tokens.type[k] === NUMBER) told++
    numbers.set(speaker, told)
  }
  const telling = [...numbers].filter(([, told]) => told >= LEAST_TOLD)
  return telling.length === 1 ? (telling[0]?.[0] ?? null) : null
}

const LEAST_TOLD = 4

/** Nobody says that they want somebody: then who tells the most asks, and the others ask back. */
function mostTold(lines: Line[], turns: Turn[]): string | null {
  const told = new Map<string, number>()
  for (const { speaker, first, end } of turns) {
    const length = (lines[end - 1]?.end ?? 0) - (lines[first]?.body ?? 0)
    told.set(speaker, (told.get(speaker) ?? 0) + length)
  }
  let most: string | null = null
  for (const [speaker, length] of told) if (most === null || length > (told.get(most) ?? 0)) most = speaker
  return most
}

/** "Wat mag het kosten? Ik heb iemand voor 96": who asks back, or offers. */
function asksOrOffers(tokens: Tokens, cues: Cues, lines: Line[], { first, end }: Turn): boolean {
  const from = lines[first]?.body ?? 0
  const last = lines[end - 1]?.end ?? 0
  for (let k = from; k < last; k++) if (markAt(tokens, k) === '?') return true
  return hasHit(cues, 'intent.offer', from, last)
}

function namesRole(tokens: Tokens, lines: Line[], { first, end }: Turn): boolean {
  const last = lines[end - 1]?.end ?? 0
  for (let k = lines[first]?.body ?? 0; k < last; k++) if (tokens.word[k]?.isRole) return true
  return false
}
