import { oneLine } from '../../language/one-line.ts'
/** A name in capitals only becomes the proper name: "GEMEENTE DELFT" is "Gemeente Delft". */
export function properName(written: string): string {
  const words = oneLine(written)
  const shouted = words === words.toUpperCase() && words.length > 5 && words.includes(' ')
  const proper = shouted
    ? words
        .toLowerCase()
        .replace(/(^|[\s-])(ij|\p{L})/gu, (_, before: string, letters: string) => before + letters.toUpperCase())
    : words
  return capital(proper)
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
