import { distance } from 'fastest-levenshtein'
import { LABELS, type LabelKind } from '../../vocabulary/labels.ts'
import { nextOf, step } from '../../vocabulary/trie.ts'
import { labelKindOf, labelRoot } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** Words around a label that leave its meaning as it is: "uw verwachte startdatum van de opdracht". */
const BEFORE = wordSet(`
  uw ons onze jouw je de het een your our the verwacht verwachte gewenst gewenste beoogd beoogde gevraagd
  gevraagde gepland geplande vereist vereiste uiterst uiterste uiterlijke definitieve voorlopige indicatieve
  geschat geschatte totaal totale gemiddeld gemiddelde wekelijks wekelijkse initiele maximum maximaal maximale
  max minimum minimaal minimale min expected estimated desired required requested preferred planned final latest
  total average supplier suppliers gewijzigde aangepaste verlengde gecorrigeerde actuele juiste herziene new
  updated revised extended candidate candidates assignment job request hoeveel welke verplichte vaste eventuele
  aantal nieuwe wat is zijn er what
`)
const AFTER = wordSet(`
  opdracht opdrachten van de deze het aanvraag inhuur inzet uiterlijk voor op tot met per week nodig gevraagd
  gewenst vereist mogelijk toegestaan welkom bekend gepland klant opdrachtgever bij before until by on for
  suppliers candidates needed required allowed possible of the assignment leverancier leveranciers werkzaamheden
  kandidaat project professional ongeveer circa verwacht indicatief maximaal minimaal datum pw p w / wk excl
  incl ex exclusief inclusief btw uur hour euro eur vat
`)

export type LabelMatch = { kind: LabelKind; end: number; exact: boolean }

/** The longest label that begins at a token, before `limit`: where it ends, and what it stands for. */
export function labelFrom(tokens: Tokens, first: number, limit: number): LabelMatch | null {
  let start = first
  for (let skipped = 0; skipped < 6 && start < limit; skipped++) {
    const found = walk(tokens, start, limit)
    if (found) return found
    if (!isOneOf(tokens.word[start], BEFORE)) return null
    start++
  }
  return null
}

function walk(tokens: Tokens, first: number, limit: number): LabelMatch | null {
  let node = labelRoot
  let best: LabelMatch | null = null
  for (let k = first; k < limit; k++) {
    const word = tokens.word[k]
    if (!word) break
    // "locatie(s)", "e-mail": marks within a label do not part its words.
    if (tokens.type[k] === MARK && !nextOf(node, word)) {
      if (k > first && isJoint(tokens, k)) continue
      break
    }
    const next = step(node, word)
    if (!next) break
    node = next
    const kind = labelKindOf(node.concepts)
    if (kind) best = { kind, end: k + 1, exact: true }
  }
  return best
}

function isJoint(tokens: Tokens, k: number): boolean {
  return "-/'.&_".includes(markAt(tokens, k))
}

/** What a whole stretch stands for as a label, also with words around it, two languages or a typing error; else null. */
export function labelOf(tokens: Tokens, first: number, end: number): LabelKind | null {
  const [from, to] = bare(tokens, first, end)
  if (to <= from || to - from > 14) return null
  const found = labelFrom(tokens, from, to)
  if (found && onlyAfter(tokens, found.end, to)) return found.kind
  const slash = halfAt(tokens, from, to)
  if (slash > 0) return labelOf(tokens, from, slash) ?? labelOf(tokens, slash + 1, to)
  return misspelt(tokens, from, to) ?? misspelt(tokens, ...withoutWordsAround(tokens, from, to))
}

/** "gewenste startdatm opdracht": the label itself. */
function withoutWordsAround(tokens: Tokens, first: number, end: number): [number, number] {
  let [from, to] = [first, end]
  while (from < to && isOneOf(tokens.word[from], BEFORE)) from++
  while (to > from && isOneOf(tokens.word[to - 1], AFTER)) to--
  return [from, to]
}

/** Without remarks in brackets and marks around. */
function bare(tokens: Tokens, first: number, end: number): [number, number] {
  let from = first
  let to = end
  while (from < to && tokens.type[from] === MARK) from++
  for (let k = from + 1; k < to; k++) {
    if (markAt(tokens, k) === '(' && tokens.gap[k] !== 0) {
      to = k
      break
    }
  }
  while (to > from && tokens.type[to - 1] === MARK) to--
  return [from, to]
}

function onlyAfter(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (tokens.type[k] === NUMBER) return false
    if (tokens.type[k] === WORD && !isOneOf(tokens.word[k], AFTER)) return false
  }
  return true
}

/** "Uren per week / Hours", "Rol | Role": where the second language begins. */
function halfAt(tokens: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end - 1; k++) {
    const mark = markAt(tokens, k)
    if ((mark === '/' || mark === '|' || mark === ',' || mark === '&') && tokens.gap[k] !== 0) return k
  }
  return -1
}

const SHORTEST_MISSPELT = 7
const LONGEST_MISSPELT = 40
const MOST_SLACK = 2
const LONG = Object.entries(LABELS).flatMap(([kind, rows]) =>
  rows
    .split('\n')
    .map((row) => row.trim().replace(/[^a-z]/g, ''))
    .filter((row) => row.length >= SHORTEST_MISSPELT)
    .map((label) => ({ kind: kind as LabelKind, label, letters: lettersOf(label) })),
)

/** The long labels that are about as long as what was written, by its length, each list when it is first asked for. */
const aboutAsLong: (typeof LONG)[] = []

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** What was asked lately; a table's labels come again on every page of a broker. */
const asked = new Map<string, LabelKind | null>()
const MOST_ASKED = 2_000

function misspelt(tokens: Tokens, first: number, end: number): LabelKind | null {
  let written = ''
  for (let k = first; k < end; k++) {
    if (tokens.type[k] === NUMBER || markAt(tokens, k) === '€') return null
    if (tokens.type[k] === WORD) written += tokens.word[k]?.folded ?? ''
  }
  if (written.length < SHORTEST_MISSPELT || written.length > LONGEST_MISSPELT) return null
  const known = asked.get(written)
  if (known !== undefined) return known
  if (asked.size >= MOST_ASKED) asked.clear()
  const found = nearest(written)
  asked.set(written, found)
  return found
}

/** One wrong letter, or two in a longer label. */
function nearest(written: string): LabelKind | null {
  const slack = written.length >= 10 ? MOST_SLACK : 1
  aboutAsLong[written.length] ??= LONG.filter(({ label }) => Math.abs(label.length - written.length) <= MOST_SLACK)
  const own = lettersOf(written)
  let best: { kind: LabelKind; away: number } | null = null
  for (const { kind, label, letters } of aboutAsLong[written.length] ?? []) {
    if (Math.abs(label.length - written.length) > slack) continue
    // Each wrong letter changes at most two of the letters that a word has.
    if (bitCount(letters ^ own) > 2 * slack) continue
    const away = swapped(label, written) ? 1 : distance(label, written)
    if (away <= slack && away < (best?.away ?? 3)) best = { kind, away }
  }
  return best?.kind ?? null
}

/** Two letters that changed places ("Urne per week"). */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let k = 0
  while (k < a.length && a[k] === b[k]) k++
  return k < a.length - 1 && a[k] === b[k + 1] && a[k + 1] === b[k] && a.slice(k + 2) === b.slice(k + 2)
}
