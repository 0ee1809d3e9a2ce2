const BLANKS = /\s+/g

/** A text with every run of blanks and line breaks as one blank, and none at its ends. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}

/** Whether a text is one line already: no breaks, tabs or other controls, and no blanks too many. */
export function isOneLine(text: string): boolean {
  return oneLine(text) === text && [...text].every((character) => character >= ' ' && character !== '\u007f')
}
