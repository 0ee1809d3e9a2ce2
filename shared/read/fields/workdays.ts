import { WEEKDAYS } from '../../record-words.ts'
import type { RequestRecord } from '../../request.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf, valuesWithin } from '../meanings/meanings.ts'
import { newestOf } from '../meanings/newest.ts'
import { saidIn } from '../meanings/stance.ts'
import { type Weekdays, weekdaysIn } from '../meanings/weekdays.ts'
import { isMark } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Workdays = NonNullable<RequestRecord['workdays']>

/** Werkdagen: a label's value first, then what a sentence of the newest mail says of the work. */
export function workdays(meanings: Meanings): Field<Workdays | null> {
  if (hits(meanings.cues, 'workday.name').length + hits(meanings.cues, 'workday.whole').length === 0)
    return nothing(null)
  const said = stated(meanings)
  // "De werkdagen zijn …" says it; on a day that another sentence names something else may be done.
  const named = said.filter(({ first, end }) => namesWorkdays(meanings, first, end))
  const [best] = newestOf(meanings, [...labelled(meanings), ...named, ...said])
  return best
    ? { value: WEEKDAYS.filter((_, day) => best.days.has(day)), at: [spanOf(meanings, best.first, best.end)] }
    : nothing(null)
}

function labelled(meanings: Meanings): Weekdays[] {
  return pairsOf(meanings, 'workdays', 'hours').flatMap(({ labelFirst, labelEnd, first, end }) => {
    // "Werkdagen (ma t/m do): 32 uur".
    const from = hasHit(meanings.cues, 'workday.name', labelFirst, labelEnd) ? labelFirst : first
    return (isWished(meanings, first, end) ? null : weekdaysIn(meanings, from, end)) ?? []
  })
}

function namesWorkdays(meanings: Meanings, first: number, end: number): boolean {
  const sentence = sentenceOf(meanings, first)
  return hasHit(meanings.cues, 'workday.named', sentence.first, Math.min(sentence.end, end + NEAR))
}

/** A sentence without an end is not searched whole. */
const NEAR = 20

function stated(meanings: Meanings): Weekdays[] {
  const found: Weekdays[] = []
  let seen = -1
  const places = [...hits(meanings.cues, 'workday.name'), ...hits(meanings.cues, 'workday.whole')]
  for (const { first } of places.sort((a, b) => a.first - b.first)) {
    const sentence = stretchOf(meanings, first)
    if (sentence.first <= seen) continue
    seen = sentence.first
    const end = asideAt(meanings, sentence.first, sentence.end)
    if (!isOfWork(meanings, first, sentence.first, end)) continue
    const days = weekdaysIn(meanings, sentence.first, end)
    if (days) found.push(days)
  }
  return found
}

/** The sentence; "24 u pw, op ma di en do" on a line of its own, in a text without full stops, is said by itself. */
function stretchOf(meanings: Meanings, token: number): { first: number; end: number } {
  const sentence = sentenceOf(meanings, token)
  const line = meanings.lines[meanings.lineAt[token] ?? 0]
  if (!line || line.body <= sentence.first) return sentence
  const [hours] = valuesWithin(meanings, line.body, line.end)
  const isOfHours = hours?.kind === 'quantity' && hours.first === line.body && hours.per === 'week'
  return isOfHours ? { first: line.body, end: Math.min(line.end, sentence.end) } : sentence
}

const ELSEWHERE = new Set(['organisation', 'planning', 'procedure', 'questions', 'awards'])

/** Whether a sentence says on which days the work is done, and not when people meet, call or answer. */
function isOfWork(meanings: Meanings, token: number, first: number, end: number): boolean {
  const kind = sectionKind(meanings, token)
  const { cues } = meanings
  // Below the last scored criterion a text may go on with other facts.
  const isBelow = kind === 'awards' && criterionAt(meanings, token) === null && saysWork(meanings, first, end)
  if (!counts(meanings, token) || (kind !== null && ELSEWHERE.has(kind) && !isBelow)) return false
  if (isOfOffice(meanings, first, end) || hasHit(cues, 'workday.other', first, end) || isWished(meanings, first, end))
    return false
  return kind === 'workdays' || isLabelledWork(meanings, token, first) || saysWork(meanings, first, end)
}

/** "Op dinsdag en donderdag werk je op kantoor, de overige dagen thuis": only some of the days are named. */
function isOfOffice({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'home.rest', first, end) && hasHit(cues, 'home.work', first, end)
}

/** "De opdracht wordt vervuld op de volgende werkdagen: ma-di": the words before the colon speak of the value. */
function isLabelledWork(meanings: Meanings, token: number, first: number): boolean {
  const pair = pairAround(meanings, token)
  return (
    pair?.kind === null &&
    (pair.first === first || pair.labelFirst === first) &&
    NAMES.some((cue) => hasHit(meanings.cues, cue, pair.labelFirst, pair.labelEnd))
  )
}

const NAMES = ['workday.work', 'workday.named', 'workday.label'] as const

function saysWork({ cues }: Meanings, first: number, end: number): boolean {
  return hasHit(cues, 'workday.work', first, end) || hasHit(cues, 'workday.named', first, end)
}

/** "In overleg, met een voorkeur voor dinsdag": nothing is fixed. */
function isWished({ tokens }: Meanings, first: number, end: number): boolean {
  const said = saidIn(tokens, first, end)
  return said.some(({ is }) => is === 'prefers') && said.some(({ is }) => is === 'condition')
}

/** "…, incidenteel 's avonds", "…, dus thuiswerken gaat niet": what comes on top, behind what says the days by itself. */
function asideAt(meanings: Meanings, first: number, end: number): number {
  const { cues, tokens } = meanings
  const [aside] = hitsIn(cues, 'workday.other', first + 2, end)
  if (!aside || hasHit(cues, 'workday.other', first, first + 2)) return end
  let k = aside.first
  while (k > first && !isMark(tokens, k - 1, ',;(')) k--
  const isBy = k === aside.first || (hasHit(cues, 'workday.name', first, k) && saysWork(meanings, first, k))
  return k > first && isBy ? k : end
}
