import type { LabelKind } from '../../vocabulary/labels.ts'
import { nextOf, step } from '../../vocabulary/trie.ts'
import { labelKindOf, labelRoot } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { GLUED, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { misspelt } from './misspelt.ts'

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
  incl ex exclusief inclusief btw uur hour euro eur vat min max minimum maximum vanaf from to
`)

const MOST_BEFORE = 6

export type LabelMatch = { kind: LabelKind; end: number; exact: boolean }

/** The longest label that begins at a token, before `limit`: where it ends, and what it stands for. */
export function labelFrom(tokens: Tokens, first: number, limit: number): LabelMatch | null {
  let start = first
  for (let skipped = 0; skipped < MOST_BEFORE && start < limit; skipped++) {
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
export function labelOf(tokens: Tokens, start: number, end: number): LabelKind | null {
  const [from, to] = bare(tokens, start, end)
  if (to <= from || to - from > 14) return null
  // "Maximum" heads rates, but "Maximum uren" hours: where the words behind a label are no filling, it may begin later.
  for (let k = from; k < Math.min(to, from + MOST_BEFORE); k++) {
    const found = walk(tokens, k, to)
    if (found && onlyAfter(tokens, found.end, to)) return found.kind
    if (!isOneOf(tokens.word[k], BEFORE)) break
  }
  const slash = halfAt(tokens, from, to)
  if (slash > 0) return labelOf(tokens, from, slash) ?? labelOf(tokens, slash + 1, to)
  const [first, last] = withoutWordsAround(tokens, from, to)
  return misspelt(tokens, from, to) ?? (first > from || last < to ? misspelt(tokens, first, last) : null)
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
  from = behindCode(tokens, from, to)
  for (let k = from + 1; k < to; k++) {
    if (markAt(tokens, k) === '(' && tokens.gap[k] !== 0) {
      to = k
      break
    }
  }
  while (to > from && tokens.type[to - 1] === MARK) to--
  return [from, to]
}

/** "B2 Tot en met", "3.1.2 Start": where the words begin behind the number of a field. */
export function behindCode(tokens: Tokens, first: number, end: number): number {
  const isLetter = tokens.type[first] === WORD && (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) === 1
  let k = isLetter ? first + 1 : first
  if (tokens.type[k] !== NUMBER || (isLetter && tokens.gap[k] !== GLUED)) return first
  k++
  const from = k
  while (k + 1 < end && markAt(tokens, k) === '.' && tokens.gap[k] === GLUED && tokens.type[k + 1] === NUMBER) k += 2
  return (isLetter || k > from) && k < end && tokens.type[k] === WORD && tokens.gap[k] !== GLUED ? k : first
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
