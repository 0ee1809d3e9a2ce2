import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Cues, hits } from '../concepts/cues.ts'
import { CELL, GLUED, MARK, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Line } from './line.ts'
import { BAR, CELLS, FIGURES, PATH } from './signs.ts'
import { headOf } from './table-head.ts'

/** Menus, breadcrumbs, logos, cookie notices, page heads and numbers. */
export const FURNITURE = 1

const LONGEST_FURNITURE = 14
const LONGEST_PAGE_NUMBER = 16

export function markFurniture(tokens: Tokens, cues: Cues, lines: Line[], scope: Uint8Array) {
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    if (isPageNumber(tokens, line) || isBreadcrumb(tokens, line)) scope[i] = FURNITURE
    else if (isMenu(tokens, line) && !isOfTable(tokens, lines, i)) scope[i] = FURNITURE
    const key = repeatKey(tokens, line)
    if (key === null) return
    const before = seen.get(key)
    // A page's head stands once as itself; where it comes again it only breaks into the text.
    if (before !== undefined) scope[i] = FURNITURE
    else seen.set(key, i)
  })
  for (const cue of ['page.furniture', 'page.picture'] as const) {
    for (const { first, end } of hits(cues, cue)) {
      const i = lineOf(lines, first)
      const line = lines[i]
      const short = line && line.body === first && line.end - line.body <= LONGEST_FURNITURE
      if (short && (cue === 'page.picture' || !(namesRole(tokens, line) || saysWhere(tokens, line, end))))
        scope[i] = FURNITURE
    }
  }
}

/** "Contact: 020 …", "Reageer op deze opdracht via inhuur@voorbeeld.nl": more than a button. */
function saysWhere(tokens: Tokens, line: Line, end: number): boolean {
  if (markAt(tokens, end) === ':' && end + 1 < line.end) return true
  for (let k = end; k < line.end; k++) if (markAt(tokens, k) === '@') return true
  return false
}

function namesRole(tokens: Tokens, line: Line): boolean {
  for (let k = line.body; k < line.end; k++) if (tokens.word[k]?.isRole) return true
  return false
}

/** Lines that come again word for word, but for their numbers; null for lines of which that is natural. */
function repeatKey(tokens: Tokens, line: Line): string | null {
  const start = tokens.start[line.first] ?? 0
  const end = tokens.end[line.end - 1] ?? 0
  if (line.item || end - start < 20 || end - start > 120 || line.end - line.first < 4) return null
  if (markAt(tokens, line.end - 1) === '.' || markAt(tokens, line.end - 1) === ';') return null
  const words = tokens.plain.slice(start, end)
  return hasPage(tokens, line) ? words.replace(/[0-9]+/g, '#') : null
}

function hasPage(tokens: Tokens, line: Line): boolean {
  if ((line.signs & FIGURES) === 0) return false
  for (let k = line.body; k < line.end - 1; k++)
    if (isOneOf(tokens.word[k], PAGE) && tokens.type[k + 1] === NUMBER) return true
  return false
}

const PAGE = wordSet('pagina page pag blad bladzijde p')

/** "Pagina 2 van 3", "blad 2", "- 3 -", "2/3", "… - offerte RX-11   blad 2 van 3". */
function isPageNumber(tokens: Tokens, line: Line): boolean {
  if ((line.signs & FIGURES) === 0 || line.end - line.body > LONGEST_PAGE_NUMBER) return false
  for (let k = line.body; k < line.end - 1; k++) {
    if (!isOneOf(tokens.word[k], PAGE)) continue
    const at = markAt(tokens, k + 1) === '.' ? k + 2 : k + 1
    // "Ervaring met Primavera P6" names no page.
    if (tokens.type[at] !== NUMBER || (at === k + 1 && tokens.gap[at] === GLUED) || line.item) continue
    const rest = line.end - at - 1
    if (rest === 0 || (rest === 2 && tokens.type[line.end - 1] === NUMBER)) return true
  }
  return false
}

/** "Home / Opdrachten / Planner", "Aanbod » Ruimte » Projectleider". */
function isBreadcrumb(tokens: Tokens, line: Line): boolean {
  if ((line.signs & (PATH | BAR)) === 0) return false
  let arrows = 0
  let slashes = 0
  /** One of these may part a label from its value. */
  let pointers = 0
  for (let k = line.body + 1; k < line.end - 1; k++) {
    const mark = markAt(tokens, k)
    if (mark === '→' || (mark === '>' && '-='.includes(markAt(tokens, k - 1) || ' '))) pointers++
    else if (mark === '<') return false
    else if ('»›>'.includes(mark) && mark !== '') arrows++
    else if ((mark === '/' || mark === '|') && tokens.gap[k] !== 0 && tokens.gap[k + 1] !== 0) slashes++
    // "Home > Zorg > Teamleider a.i." has no sentence in it.
    else if (mark === ':' || mark === '€' || (mark === '.' && tokens.gap[k + 1] !== GLUED)) return false
  }
  // "Inhuur planner | Ede": the first entry of a path is one word.
  const first = tokens.type[line.body + 1] === MARK ? (tokens.word[line.body]?.folded ?? '') : ''
  // "Start | week 45 van 2026" is a label with its value.
  if (first === 'start' && slashes + pointers === 1 && !CRUMBS.has(tokens.word[line.body + 2]?.folded ?? ''))
    return false
  return line.end - line.body < 24 && (arrows > 0 || pointers > 1 || (slashes + pointers > 0 && CRUMBS.has(first)))
}

const LEAST_ENTRIES = 3

const LONGEST_ENTRY = 4

/** "Dashboard   Uitvragen   Contracten", "Mijn reacties (0) | Alle uitvragen | Uitloggen": short entries without facts. */
function isMenu(tokens: Tokens, line: Line): boolean {
  if ((line.signs & (PATH | BAR | CELLS)) === 0) return false
  // "Zo werkt het   Leverancier worden   Inloggen": neither a Sunday nor a role.
  const isOfSite = isOneOf(tokens.word[line.end - 1], OF_ACCOUNTS)
  let entries = 1
  let length = 0
  for (let k = line.body; k < line.end; k++) {
    const mark = markAt(tokens, k)
    // "Rijbewijs  [ ]  [ ]" waits for a tick.
    if (mark === '[' && markAt(tokens, k + 1) === ']') return false
    const parts = mark === '|' || mark === '·' || mark === '•' || (k > line.body && tokens.gap[k] === CELL)
    if (parts) {
      entries++
      length = 0
      if (mark !== '') continue
    }
    if (++length > LONGEST_ENTRY || mark === ':' || mark === '€') return false
    if (isOneOf(tokens.word[k], MENU_FACTS)) return false
    if ((tokens.type[k] === NUMBER || !isOfSite) && (tokens.word[k]?.isRole || isFact(tokens, k))) return false
  }
  return entries >= LEAST_ENTRIES
}

const OF_ACCOUNTS = wordSet('inloggen uitloggen login logout registreren')

/** A row of words only ("Werkplek  Assen  Hybride  nee") right above or below one with facts, of as many cells. */
function isOfTable(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  // "Nr  Eis  Voldoet" heads a table of criteria.
  if (line && headOf(tokens, line) !== null) return true
  const own = cellCount(tokens, line)
  const isAlike = (other: Line | undefined) =>
    other !== undefined && cellCount(tokens, other) === own && !isMenu(tokens, other)
  return (
    own > LEAST_ENTRIES &&
    (isAlike(lines[i + 1]?.apart ? undefined : lines[i + 1]) || (!line?.apart && isAlike(lines[i - 1])))
  )
}

function cellCount(tokens: Tokens, line: Line | undefined): number {
  let cells = 1
  for (let k = (line?.body ?? 0) + 1; k < (line?.end ?? 0); k++) if (tokens.gap[k] === CELL) cells++
  return cells
}

/** A number that is no count in brackets, a unit, a day. */
function isFact(tokens: Tokens, k: number): boolean {
  if (tokens.type[k] === NUMBER) return markAt(tokens, k - 1) !== '('
  return tokens.word[k]?.atom != null
}

/** A row of these is a row of facts, or of labels. */
const MENU_FACTS = wordSet(`
  gemeente provincie waterschap hbo mbo wo zzp hybride functie referentie uren start locatie tarief
  opdrachtgever klant
`)

const CRUMBS = new Set(
  'home start aanbod opdrachten inhuuropdrachten vacatures overzicht assignments jobs aanvragen opdrachtenoverzicht zoeken inhuur portal dashboard'.split(
    ' ',
  ),
)

function lineOf(lines: Line[], token: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}
