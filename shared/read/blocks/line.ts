/** One line of the plain text that has anything on it. Positions are token indexes, the end exclusive. */
export type Line = {
  first: number
  end: number
  /** The first token behind bullets, numbering and the marks of a quoted mail. */
  body: number
  /** How the line is itemised: "- x", "3. x", "b) x". */
  item: 'bullet' | 'number' | 'letter' | null
  /** The number of a numbered line; "4.2" counts as 2 below chapter 4. */
  number: number | null
  /** Marked as a heading by Markdown or HTML, or wholly bold. */
  marked: boolean
  /** An empty line stands before, or nothing. */
  apart: boolean
  /** How many marks of a quoted mail stand before it. */
  quoted: number
  /** Which marks stand on the line (signs.ts): what none of them can begin is not looked for. */
  signs: number
  /** Blanks before the first token. */
  indent: number
  /** The token behind a bold run with which the line begins ("**Regio** Drenthe"); the body's first where there is none. */
  bold: number
}
