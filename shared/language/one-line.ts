const BLANKS = /\s+/g

/** A text with every run of blanks and line breaks as one blank, and none at its ends. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}
