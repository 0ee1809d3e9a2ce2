import { untickedIn } from './boxes.ts'
import { COPY, DROP, KIND, REPLACE, replacement } from './characters.ts'
import { breaksLine, entityAt, linkEndAt, tagAt } from './markup.ts'
import type { Text } from './text.ts'
import { continuesAt } from './word-break.ts'

const NEWLINE = 10
const RETURN = 13
const SPACE = 32
const TAB = 9

/** The plain form of a decoded text. Linear in its length; never throws. */
export function plainText(original: string): Text {
  const writer = new PlainWriter(original)
  const dropped = untickedIn(original)
  let next = 0
  writer.lineStart(0)
  while (writer.at < original.length) {
    const open = dropped[next]
    if (open && writer.at >= open.start) {
      writer.skipTo(open.end)
      next++
      continue
    }
    const unit = original.charCodeAt(writer.at)
    const kind = KIND[unit]
    if (kind === COPY) writer.at++
    else if (kind === REPLACE) writer.replace(replacement(unit), 1)
    else if (kind === DROP) writer.drop(1)
    else writer.look(unit)
  }
  return writer.finish()
}

/** Copies runs of the original as they are, and notes where the plain text leaves it. */
class PlainWriter {
  at = 0
  private readonly original: string
  private readonly parts: string[] = []
  private length = 0
  private runStart = 0
  private line = 0
  private inTable = false
  private readonly headings: number[] = []
  private readonly bold: number[] = []
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

  /** Leaves out all up to an offset; a line may end there. */
  skipTo(end: number) {
    if (end > this.at) this.drop(end - this.at)
    if (this.original.charCodeAt(this.at - 1) === NEWLINE) this.lineStart(this.at)
  }

  private get offset(): number {
    return this.length + this.at - this.runStart
  }

  /** A character that depends on its neighbours. */
  look(unit: number) {
    const { original, at } = this
    const next = original.charCodeAt(at + 1)
    if (unit === NEWLINE || unit === RETURN) this.lineBreak(unit === RETURN && next === NEWLINE ? 2 : 1)
    else if (unit === 38 /* & */) this.entity()
    else if (unit === 60 /* < */) this.tag()
    else if (unit === 42 /* * */) this.emphasis()
    else if (unit === 95 /* _ */) this.underscores()
    else if (unit === 92 /* \ */ && isEscaped(next)) this.escaped()
    else if (unit === 124 /* | */ && this.inTable) this.replace('\t', 1)
    else if (unit === 91 /* [ */ && this.linkFollows()) this.drop(1)
    else if (unit === 93 /* ] */ && linkEndAt(original, at) > 0) this.drop(linkEndAt(original, at))
    else if (unit === 0xbb) this.replace(isBlank(original.charCodeAt(at - 1)) && isBlank(next) ? '›' : '"', 1)
    else if (unit >= 0x300 && unit <= 0x36f) this.combine()
    else this.at++
  }

  private lineBreak(length: number) {
    const hyphen = this.at - 1
    if (isHyphen(this.original.charCodeAt(hyphen)) && hyphen >= this.runStart) {
      const next = continuesAt(this.original, hyphen, this.line)
      if (next > 0) {
        this.at = hyphen
        this.drop(next - hyphen)
        this.line = next - LONG_LINE
        return
      }
    }
    if (length === 1 && this.original.charCodeAt(this.at) === NEWLINE) this.at++
    else this.replace('\n', length)
    this.lineStart(this.at)
  }

  /** Marks at the start of a line: a heading, a row of a table. The marks of a quoted mail stay, for the blocks. */
  lineStart(start: number) {
    this.line = start
    this.inTable = false
    let i = start
    while (isBlank(this.original.charCodeAt(i))) i++
    const unit = this.original.charCodeAt(i)
    if (unit === 124 /* | */) this.tableRow(i)
    else if (unit === 35 /* # */) this.heading(i)
  }

  private heading(start: number) {
    let end = start
    while (this.original.charAt(end) === '#') end++
    if (end - start > 6 || !isBlank(this.original.charCodeAt(end))) return
    while (isBlank(this.original.charCodeAt(end))) end++
    this.at = start
    this.drop(end - start)
    this.headings.push(this.length)
  }

  /** "| a | b |": the outer bars go, the inner ones are tabs; the rule below the labels goes. */
  private tableRow(start: number) {
    let end = start
    let marks = 0
    while (end < this.original.length && !isBreak(this.original.charCodeAt(end))) {
      if (!'|-: \t'.includes(this.original.charAt(end))) marks++
      end++
    }
    this.at = start
    if (marks === 0) this.drop(end - start)
    else this.drop(1)
    this.inTable = marks > 0
  }

  private entity() {
    const found = entityAt(this.original, this.at)
    if (!found) this.at++
    else this.replace([...found.characters].map(folded).join(''), found.length)
  }

  private tag() {
    const tag = tagAt(this.original, this.at)
    if (!tag) {
      this.at++
      return
    }
    if (tag.name === 'b' || tag.name === 'strong') this.bold.push(this.offset)
    if (/^h[1-6]$/.test(tag.name) && !tag.closes) this.headings.push(this.offset + (this.atLineStart() ? 0 : 1))
    const cell = (tag.name === 'td' || tag.name === 'th') && tag.closes
    const item = tag.name === 'li' && !tag.closes
    const breaks = breaksLine(tag) && !this.atLineStart()
    this.replace(`${breaks ? '\n' : ''}${cell ? '\t' : ''}${item ? '- ' : ''}`, tag.length)
  }

  private atLineStart(): boolean {
    if (this.offset === 0) return true
    if (this.at > this.runStart) return this.original.charCodeAt(this.at - 1) === NEWLINE
    return this.parts.at(-1)?.endsWith('\n') ?? true
  }

  /** "*" before a blank at the start of a line is a bullet; elsewhere it marks emphasis. */
  private emphasis() {
    const { original, at } = this
    const isFirst = at - this.line < DEEPEST_BULLET && original.slice(this.line, at).trim() === ''
    if (isFirst && isBlank(original.charCodeAt(at + 1))) {
      this.at++
      return
    }
    let end = at
    while (original.charAt(end) === '*') end++
    if (end - at === 2 || end - at === 3) this.bold.push(this.offset)
    this.drop(end - at)
  }

  /** Two mark emphasis; three or more are a blank to fill in. */
  private underscores() {
    let end = this.at
    while (this.original.charAt(end) === '_') end++
    if (end - this.at === 2) {
      this.bold.push(this.offset)
      this.drop(2)
    } else this.at = end
  }

  private escaped() {
    this.drop(1)
    this.at++
  }

  /** Whether "[" opens the words of a Markdown link, on this line. */
  private linkFollows(): boolean {
    const close = this.original.slice(this.at, this.at + LONGEST_LINK).indexOf(']')
    return close > 0 && linkEndAt(this.original, this.at + close) > 0
  }

  /** A loose accent goes onto its letter. */
  private combine() {
    let end = this.at + 1
    while (end - this.at < 31 && isCombining(this.original.charCodeAt(end))) end++
    if (this.at <= this.runStart) {
      this.at = end
      return
    }
    this.at--
    this.replace(this.original.slice(this.at, end).normalize('NFC'), end - this.at)
  }

  finish(): Text {
    this.flush()
    const { original, parts, headings, bold, pieces } = this
    return { original, plain: parts.join(''), headings, bold, pieces }
  }
}

/** Longer than any line that is no prose. */
const LONG_LINE = 100
const LONGEST_LINK = 200
const DEEPEST_BULLET = 40

function folded(character: string): string {
  const unit = character.charCodeAt(0)
  if (character.length > 1 || KIND[unit] === COPY) return character
  return KIND[unit] === REPLACE ? replacement(unit) : KIND[unit] === DROP ? '' : character
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === 0xa0
}

function isBreak(unit: number): boolean {
  return unit === NEWLINE || unit === RETURN
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0xad || unit === 0x2010
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f
}

function isEscaped(unit: number): boolean {
  return '()[]*_#.-!<>&'.includes(String.fromCharCode(unit))
}
