import { distance } from 'fastest-levenshtein'
import { wordList } from '../../language/word-list.ts'
import { LABELS, type LabelKind } from '../../vocabulary/labels.ts'
import { spellingsOf } from '../../vocabulary/rows.ts'
import { isMark, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

const SHORTEST_MISSPELT = 7
const LONGEST_MISSPELT = 40
const MOST_SLACK = 2
/** The long labels, of rows that say one, by how many letters they have, since a misspelt one is about as long as what was meant. */
const BY_LENGTH = Map.groupBy(
  Object.entries(LABELS).flatMap(([kind, rows]) =>
    rows
      .split('\n')
      .filter((row) => !row.includes('[') && !row.includes('|'))
      .map(lettersIn)
      .filter((label) => label.length >= SHORTEST_MISSPELT)
      .map((label) => ({ kind: kind as LabelKind, label, letters: lettersOf(label) })),
  ),
  ({ label }) => label.length,
)

/** The same labels without their vowels: "Standplts", "Startdtm". */
const WITHOUT_VOWELS = Map.groupBy([...BY_LENGTH.values()].flat(), ({ label }) => withoutVowels(label))

function withoutVowels(word: string): string {
  return [...word].filter((letter) => !'aeiou'.includes(letter)).join('')
}

/** The letters of a row, without the blanks and marks that are easily forgotten. */
function lettersIn(row: string): string {
  return spellingsOf(row)
    .filter((spelling) => spelling >= 'a')
    .join('')
}

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

/** Words of their own that are a letter away from a label. */
const NO_SLIPS = new Set(
  wordList(`politie gezicht bezocht overleggen verkenning vergroening gericht straten monumenten running registrator
  inwerkdagen beginner begonnen huiswerk lesdagen reorganisatie afwezigheid opdrachtnemer opdrachtnemers contracting
  contractor contractors contracten contractteam inhuurt inhuurteam verbonden deelnemen organisator verdenking verlegen
  plakken opdrachtsom through plaatsten doorheen inhouding verlangen verlenen bevestigen bekendmaken nagevraagd
  afdracht huisvesten`),
)

/** What a whole stretch stands for as a label with a typing error; else null. */
export function misspelt(tokens: Tokens, first: number, end: number): LabelKind | null {
  let written = ''
  for (let k = first; k < end; k++) {
    if (tokens.type[k] === WORD) written += tokens.word[k]?.folded ?? ''
    else if (tokens.type[k] === NUMBER || isMark(tokens, k, '€')) return null
  }
  if (written.length < SHORTEST_MISSPELT || written.length > LONGEST_MISSPELT || NO_SLIPS.has(written)) return null
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
  const own = lettersOf(written)
  let best: { kind: LabelKind; away: number } | null = null
  for (let length = written.length - slack; length <= written.length + slack; length++) {
    for (const { kind, label, letters } of BY_LENGTH.get(length) ?? []) {
      // Each wrong letter changes at most two of the letters that a word has.
      if (bitCount(letters ^ own) > 2 * slack) continue
      const away = awayFrom(label, written, slack)
      if (away <= slack && away < (best?.away ?? 3)) best = { kind, away }
    }
  }
  return best?.kind ?? shortened(written)
}

/** Vowels were left out, three at most. */
function shortened(written: string): LabelKind | null {
  const found = WITHOUT_VOWELS.get(withoutVowels(written))?.find(
    ({ label }) => label.length - written.length <= 3 && distance(label, written) === label.length - written.length,
  )
  return found?.kind ?? null
}

/** How many letters are wrong; two that changed places count for one ("Maximm uurtareif"). */
function awayFrom(label: string, written: string, slack: number): number {
  if (swapped(label, written)) return 1
  const away = distance(label, written)
  if (away !== slack + 1) return away
  for (let k = 0; k + 1 < written.length; k++) {
    const turned = written.slice(0, k) + written.charAt(k + 1) + written.charAt(k) + written.slice(k + 2)
    if (distance(label, turned) < slack) return slack
  }
  return away
}

/** Two letters that changed places ("Urne per week"). */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let k = 0
  while (k < a.length && a[k] === b[k]) k++
  return k < a.length - 1 && a[k] === b[k + 1] && a[k + 1] === b[k] && a.slice(k + 2) === b.slice(k + 2)
}
