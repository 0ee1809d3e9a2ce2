import type { Text } from './text.ts'
import { NEWLINE } from './units.ts'

/** Copies runs of the original as they are, and notes where the plain text leaves it. */
export class PlainWriter {
  /** Where in the original reading is. */
  at = 0
  /** Where the line that is read begins, in the original, and whether it is a row of a table. */
  line = 0
  inTable = false
  readonly original: string
  readonly headings: number[] = []
  readonly bold: number[] = []
  private readonly parts: string[] = []
  private length = 0
  private runStart = 0
  private readonly pieces: Text['pieces'] = { plain: [], from: [], end: [] }

  constructor(original: string) {
    this.original = original
  }

  /** The run up to here is copied; what follows begins a piece of its own. */
  private flush() {
    if (this.at > this.runStart) {
      this.note(this.runStart, -1)
      this.parts.push(this.original.slice(this.runStart, this.at))
      this.length += this.at - this.runStart
    }
    this.runStart = this.at
  }

  private note(from: number, end: number) {
    this.pieces.plain.push(this.length)
    this.pieces.from.push(from)
    this.pieces.end.push(end)
  }

  replace(by: string, length: number) {
    this.flush()
    if (by !== '') {
      this.note(this.at, this.at + length)
      this.parts.push(by)
      this.length += by.length
    }
    this.at += length
    this.runStart = this.at
  }

  drop(length: number) {
    this.replace('', length)
  }

  /** Where in the plain text reading is. */
  get offset(): number {
    return this.length + this.at - this.runStart
  }

  /** How much of what was read last is copied as it is, and may still be taken back. */
  get pending(): number {
    return this.at - this.runStart
  }

  atLineStart(): boolean {
    if (this.offset === 0) return true
    if (this.at > this.runStart) return this.original.charCodeAt(this.at - 1) === NEWLINE
    return this.parts.at(-1)?.endsWith('\n') ?? true
  }

  finish(): Text {
    this.flush()
    const { original, parts, headings, bold, pieces } = this
    return { original, plain: parts.join(''), headings, bold, pieces }
  }
}
