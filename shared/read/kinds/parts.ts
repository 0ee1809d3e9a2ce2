import type { Refusal } from '../../request.ts'
import type { Line } from '../blocks/line.ts'
import type { Pair } from '../blocks/pair.ts'
import { hitsIn } from '../concepts/cues.ts'
import { counts, cuesOf, type Meanings, sentenceOf, valuesWithin } from '../meanings/meanings.ts'
import { NUMBER, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import { referenceAt } from '../values/reference.ts'
import { containsRole, roleInProse } from '../values/roles.ts'

/** A stretch of tokens that belongs to one of several requests; the end is exclusive. */
type Own = { first: number; end: number }

/** So many requests in one text is no overview that a broker mails. Each is read in the light of the whole text. */
const MOST_PARTS = 100

/**
 * The requests that a text holds, each as the text without what belongs to the others. What stands in none of them is
 * said of all. A text with one request is its only part.
 */
export function partsOf(meanings: Meanings): Meanings[] | { refused: Refusal } {
  const parts =
    byRows(meanings) ??
    byLots(meanings) ??
    byNumbers(meanings) ??
    byItems(meanings) ??
    byTitles(meanings) ??
    byStatements(meanings) ??
    inSentence(meanings)
  if (parts && parts.length > MOST_PARTS) {
    const detail = `${parts.length} requests, at most ${MOST_PARTS} are read from one text`
    return { refused: { reason: 'several-requests', detail } }
  }
  return parts && parts.length > 1 ? parts.map((_, k) => withoutOthers(meanings, parts, k)) : [meanings]
}

function withoutOthers(meanings: Meanings, parts: Own[][], k: number): Meanings {
  const hidden = new Uint8Array(meanings.tokens.count + 1)
  parts.forEach((stretches, other) => {
    if (other !== k) for (const { first, end } of stretches) hidden.fill(1, first, end)
  })
  const seen = <T extends { first: number }>(list: T[]) => list.filter(({ first }) => hidden[first] === 0)
  return {
    ...meanings,
    hidden,
    start: Math.min(...(parts[k] ?? []).map(({ first }) => first)),
    values: seen(meanings.values),
    organisations: seen(meanings.organisations),
    places: seen(meanings.places),
    dates: meanings.dates.filter(({ value }) => hidden[value.first] === 0),
  }
}

/** Rows of a table below its labels, objects of a JSON list. */
function byRows({ pairs }: Meanings): Own[][] | null {
  const rows = new Map<number, Pair[]>()
  for (const pair of pairs) {
    if (pair.shape !== 'column' && pair.shape !== 'json') continue
    rows.set(pair.row, [...(rows.get(pair.row) ?? []), pair])
  }
  const full = [...rows.values()].filter((row) => row.some(({ kind }) => kind === 'title' || kind === 'number'))
  if (full.length < 2 || full.length < rows.size) return null
  return full.map((row) => row.map(({ first, end }) => ({ first, end })))
}

const LOTS = [
  'rol',
  'perceel',
  'lot',
  'opdracht',
  'functie',
  'aanvraag',
  'uitvraag',
  'profiel',
  'positie',
  'role',
  'assignment',
  'vacature',
  'position',
  'onderdeel',
  'deel',
  'verzoek',
  'inhuurverzoek',
  'inhuuropdracht',
]

/** "Rol A: Projectleider", "Perceel 1 - Toezichthouder", "Opdracht WR-3301": a block each, from one such line to the next. */
function byLots(meanings: Meanings): Own[][] | null {
  const { lines, tokens } = meanings
  const starts = lines.flatMap((line, i) => (counts(meanings, line.body) && isLot(tokens, line) ? [i] : []))
  const names = new Set(
    starts.map((i) => textOf(tokens, lines[i]?.body ?? 0, Math.min(lines[i]?.end ?? 0, (lines[i]?.body ?? 0) + 8))),
  )
  if (names.size < starts.length) return null
  return starts.length > 1 ? blocksFrom(meanings, starts) : null
}

function isLot(tokens: Tokens, { body, end }: Line): boolean {
  const named = isWord(tokens, body, ...LOTS) ? body + 1 : body
  if (named === body) return false
  const reference = referenceAt(tokens, named, end)
  if (reference && isLongEnough(tokens, reference) && reference.end - reference.first > 1) {
    const behind = reference.end
    return behind === end || (isMark(tokens, behind, ':-|') && containsRole(tokens, behind, Math.min(end, behind + 10)))
  }
  const letter = tokens.type[named] === WORD && (tokens.end[named] ?? 0) - (tokens.start[named] ?? 0) === 1
  const number = tokens.type[named] === NUMBER && (tokens.number[named] ?? 99) < 30
  return (
    (letter || number) &&
    isMark(tokens, named + 1, ':-.)|') &&
    containsRole(tokens, named + 2, Math.min(end, named + 12))
  )
}

/** The same label with another number each time: a block each, from the line of its role on. */
function byNumbers(meanings: Meanings): Own[][] | null {
  const { tokens } = meanings
  const numbers = meanings.pairs.filter(
    (pair) => pair.kind === 'number' && counts(meanings, pair.first) && referenceAt(tokens, pair.first, pair.end),
  )
  const byLabel = new Map<string, Pair[]>()
  for (const pair of numbers) {
    const label = textOf(tokens, pair.labelFirst, pair.labelEnd).toLowerCase()
    byLabel.set(label, [...(byLabel.get(label) ?? []), pair])
  }
  for (const same of byLabel.values()) {
    const values = new Set(same.map(({ first, end }) => textOf(tokens, first, end).trim()))
    if (values.size < 2 || values.size < same.length) continue
    return blocksFrom(
      meanings,
      same.map(({ line }) => blockStart(meanings, line)),
    )
  }
  return null
}

/** The line of the role, or other labels, right above a line of a block. */
function blockStart({ lines, pairs, tokens }: Meanings, line: number): number {
  let start = line
  while (start > 0) {
    const here = lines[start]
    const above = lines[start - 1]
    if (!here || !above || (here.apart && start !== line)) break
    const isRole = containsRole(tokens, above.body, above.end) && above.end - above.body < 16
    const isLabel = pairs.some((pair) => pair.line === start - 1)
    if (here.apart && !isRole) break
    if (!isRole && !isLabel && !above.marked) break
    start--
    if (isRole && !isLabel) break
  }
  return start
}

/** From each line to the next; the last goes on to its own end, and a paragraph that speaks of all belongs to none. */
function blocksFrom(meanings: Meanings, starts: number[]): Own[][] {
  const { lines, scope } = meanings
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? lines.length
    const own: Own[] = []
    let shared = false
    for (let i = start; i < end; i++) {
      const line = lines[i]
      if (!line) continue
      if (line.apart) shared = speaksOfAll(meanings, i, end)
      if (scope[i] !== 0 || shared) continue
      own.push({ first: line.first, end: line.end })
    }
    return own
  })
}

const ALL = ['beide', 'beiden', 'allebei', 'alle', 'both', 'all', 'elk', 'allen', 'drie', 'bovenstaande', 'genoemde']
const MATTERS = [
  'opdrachten',
  'aanvragen',
  'functies',
  'rollen',
  'posities',
  'uitvragen',
  'vacatures',
  'assignments',
  'requests',
  'roles',
  'kandidaten',
  'geldt',
  'reageren',
  'gelden',
  'opdracht',
  'gevallen',
  'drie',
  'twee',
  'kan',
  'tot',
  'for',
]

/** A paragraph about all requests: "Reageren op beide kan tot …", "Voor alle opdrachten geldt …". */
function speaksOfAll({ lines, tokens }: Meanings, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const line = lines[i]
    if (!line || (i > first && line.apart)) return false
    for (let k = line.body; k < line.end; k++) {
      if (!isWord(tokens, k, ...ALL)) continue
      for (let t = k + 1; t < Math.min(line.end, k + 4); t++) if (isWord(tokens, t, ...MATTERS)) return true
    }
  }
  return false
}

/** Items of a list that each have a number of their own, or a role with hours or a rate. */
function byItems(meanings: Meanings): Own[][] | null {
  const { lines } = meanings
  const isOwn = (i: number) => {
    const line = lines[i]
    if (!line?.item || !counts(meanings, line.body)) return false
    const numbered = numberIn(meanings, line.body, line.end) !== null || bracketed(meanings, line) !== null
    return (
      containsRole(meanings.tokens, line.body, Math.min(line.end, line.body + 14)) &&
      (numbered || hasFacts(meanings, line.body, line.end))
    )
  }
  const items = lines.flatMap((_, i) => (isOwn(i) ? [i] : []))
  if (items.length < 2 || items.length > 40) return null
  const numbers = new Set(
    items.map((i) => {
      const line = lines[i] as Line
      return numberIn(meanings, line.body, line.end) ?? bracketed(meanings, line)
    }),
  )
  if (numbers.size < items.length && !items.every((i) => hasFacts(meanings, lines[i]?.body ?? 0, lines[i]?.end ?? 0)))
    return null
  return items.map((i) => {
    let end = i + 1
    while (end < lines.length && lines[end]?.item === null && !lines[end]?.apart) end++
    return [{ first: lines[i]?.first ?? 0, end: lines[end - 1]?.end ?? 0 }]
  })
}

/** "(NW-1041)" at the end of a line. */
function bracketed({ tokens }: Meanings, { body, end }: Line): string | null {
  if (!isMark(tokens, end - 1, ')]')) return null
  for (let k = end - 2; k > body && end - k < 10; k--) {
    if (!isMark(tokens, k, '([')) continue
    const found = referenceAt(tokens, k + 1, end - 1)
    return found && found.end === end - 1 && isLongEnough(tokens, found) ? textOf(tokens, found.first, found.end) : null
  }
  return null
}

function hasFacts(meanings: Meanings, first: number, end: number): boolean {
  return valuesWithin(meanings, first, end).some(
    (value) =>
      value.kind === 'amount' || (value.kind === 'quantity' && (value.unit === 'hour' || value.unit === 'day')),
  )
}

/** "Aanvraag 7101": the number that words for it stand before. */
function numberIn(meanings: Meanings, first: number, end: number): string | null {
  for (const hit of hitsIn(meanings.cues, 'number.before', first, end)) {
    for (let k = hit.end; k < Math.min(hit.end + 3, end); k++) {
      const found = referenceAt(meanings.tokens, k, end)
      if (found && isLongEnough(meanings.tokens, found)) return textOf(meanings.tokens, found.first, found.end)
    }
  }
  return null
}

function isLongEnough(tokens: Tokens, { first, end }: { first: number; end: number }): boolean {
  return (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0) >= 3
}

/** Lines that name a role, each above labels of its own with the same meanings: "Planner ⏎ Uren: 24 ⏎ …". */
function byTitles(meanings: Meanings): Own[][] | null {
  const { lines, pairs, tokens } = meanings
  const firstOf = (kind: Pair['kind']) =>
    pairs.filter((pair) => pair.kind === kind && counts(meanings, pair.first) && pair.shape !== 'loose')
  for (const kind of ['title', 'hours', 'rate', 'deadline', 'start'] as const) {
    const same = firstOf(kind)
    if (same.length < 2) continue
    const starts = same.map(({ line }) => (kind === 'title' ? blockStart(meanings, line) : titleAbove(meanings, line)))
    if (starts.some((start) => start < 0) || new Set(starts).size < same.length) continue
    if (kind === 'title' && !same.every(({ first, end }) => containsRole(tokens, first, end))) continue
    const enough = starts.every((start, k) => factsBetween(meanings, start, starts[k + 1] ?? lines.length) >= 2)
    if (enough) return blocksFrom(meanings, starts)
  }
  return null
}

const MOST_ABOVE = 8

/** The line of a role above a labelled line, within the same block; -1 where there is none. */
function titleAbove({ lines, pairAt, tokens }: Meanings, line: number): number {
  for (let i = line - 1; i >= Math.max(0, line - MOST_ABOVE); i--) {
    const above = lines[i]
    if (!above) return -1
    const short = above.end - above.body <= 14 && (pairAt[above.end - 1] ?? -1) < 0
    if (short && containsRole(tokens, above.body, above.end)) return i
  }
  return -1
}

function factsBetween(meanings: Meanings, first: number, end: number): number {
  return new Set(
    meanings.pairs.filter(({ line, kind }) => line >= first && line < end && kind !== null).map(({ kind }) => kind),
  ).size
}

/** Sentences that each say what became of a request of their own: "Aanvraag 4401 is ingetrokken. Voor 4402 is …". */
function byStatements(meanings: Meanings): Own[][] | null {
  const own = new Map<string, Own[]>()
  for (const cue of ['kind.withdrawn', 'kind.changed'] as const) {
    for (const hit of cuesOf(meanings, cue)) {
      const { first, end } = sentenceOf(meanings, hit.first)
      const number = numberIn(meanings, first, end)
      if (number) own.set(number, [...(own.get(number) ?? []), { first, end }])
    }
  }
  return own.size > 1 ? [...own.values()].sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0)) : null
}

/** "zoekt een planner (24 uur) en een tekenaar (32 uur)": roles with facts of their own in one sentence. */
function inSentence(meanings: Meanings): Own[][] | null {
  const { tokens } = meanings
  let seen = -1
  for (const hit of cuesOf(meanings, 'kind.seeks')) {
    const sentence = sentenceOf(meanings, hit.first)
    if (sentence.first === seen) continue
    seen = sentence.first
    const parts: Own[] = []
    for (let k = hit.end; k < sentence.end; k++) {
      if (!isWord(tokens, k, 'een', 'a', 'an') && tokens.word[k]?.atom?.kind !== 'number') continue
      const role = roleInProse(tokens, k + 1, sentence.end)
      if (!role?.hasRoleWord || !isMark(tokens, role.end, '(')) continue
      const close = closing(tokens, role.end, sentence.end)
      if (close < 0 || !hasFacts(meanings, role.end, close)) continue
      parts.push({ first: k, end: close + 1 })
      k = close
    }
    if (parts.length > 1) return parts.map((part) => [part])
  }
  return null
}

const MOST_IN_BRACKETS = 40

function closing(tokens: Tokens, open: number, end: number): number {
  for (let k = open + 1; k < Math.min(end, open + MOST_IN_BRACKETS); k++) if (isMark(tokens, k, ')')) return k
  return -1
}
