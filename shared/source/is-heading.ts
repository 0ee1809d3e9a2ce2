import { isLetter } from '../language/letters.ts'

const LONGEST_HEADING = 80

const ENDINGS = '.,;!?'

/** Whether a line that is wholly bold is a heading: a short one that is no sentence, and no label with its value. */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || ENDINGS.includes(text.slice(-1)) || holdsValue(text)) return false
  return !text.includes('\t') && [...text].some(isLetter)
}

/** "Uren: 36": a label with its value. */
export function holdsValue(text: string): boolean {
  return text.trimEnd().includes(': ')
}
