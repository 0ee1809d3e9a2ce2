import { oneLine } from './one-line.ts'

/** The words of a text that are parted by blanks or line breaks. */
export function wordList(text: string): string[] {
  const line = oneLine(text)
  return line === '' ? [] : line.split(' ')
}
