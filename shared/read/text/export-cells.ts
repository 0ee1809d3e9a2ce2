import { isCapitalLetter, isLetter, isSmallLetter } from '../../language/letters.ts'
import type { Cell } from './export-rows.ts'
import type { Edit, Span } from './text.ts'
import { isBreak } from './units.ts'

/** "maxUurtarief" and "eis_1" are two words each. */
export function humpsIn(original: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = []
  for (let k = start + 1; k < end; k++) {
    const character = original.charAt(k)
    if (character === '_') edits.push({ start: k, end: k + 1, by: ' ' })
    else if (isSmallLetter(original.charAt(k - 1)) && isCapitalLetter(character))
      edits.push({ start: k, end: k, by: ' ' })
  }
  return edits
}

/** A doubled quote in a quoted cell is one. */
export function quotesIn(original: string, { start, end, quoted }: Cell): Edit[] {
  const edits: Edit[] = []
  if (!quoted) return edits
  // Looked for within the cell alone: other cells may have none to the end of the text.
  for (let k = start; k + 1 < end; k++) {
    if (original.charAt(k) !== '"' || original.charAt(k + 1) !== '"') continue
    edits.push({ start: k, end: k + 1, by: '' })
    k++
  }
  return edits
}

/** The line breaks in a quoted cell, which part no rows. */
export function breaksIn(original: string, { start, end, quoted }: Cell): Edit[] {
  const edits: Edit[] = []
  for (let k = start; quoted && k < end; k++)
    if (isBreak(original.charCodeAt(k))) edits.push({ start: k, end: k + 1, by: ' ' })
  return edits
}

const LONGEST_LABEL = 60
const MOST_WORDS = 6

/** Few words that begin with a letter and end no sentence. */
export function isLabel(words: string): boolean {
  if (words === '' || words.length > LONGEST_LABEL || words.split(' ').length > MOST_WORDS) return false
  return isLetter(words.charAt(0)) && !'.,:'.includes(words.slice(-1))
}
