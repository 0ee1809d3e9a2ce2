import { decodeHTMLStrict } from 'entities'
import type { Evidence } from '../request.ts'
import { chatStampAt } from './chat-stamp.ts'
import { folded, UNSEEN } from './folded.ts'
import { tooLongRun } from './long-runs.ts'
import { wordBreakAt } from './word-break.ts'

/** A stretch of the plain text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/** A decoded text with its plain form, in which everything is read, and the way back to the original. */
export type Text = {
  original: string
  /** NFC, one kind of space, dash, quote and line break; entities unescaped; Markdown and HTML marks gone. */
  plain: string
  lines: Line[]
  /** Where a plain span stands in the original. */
  evidence(span: Span): Evidence
}

/** One line of the plain text, without its line break. */
export type Line = Span & {
  text: string
  /** Marked as a heading, or wholly bold, in Markdown or HTML. */
  marked: boolean
  /** Length of the bold run at the start of the line. */
  bold: number
}

const BREAK = /[\n\r\u000b\u000c\u0085\u2028\u2029]/
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/y
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>\n]{0,300})?\/?>/y
const KNOWN_TAGS = new Set(
  'a b strong i em u s p br div span ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 font small sup sub hr img'.split(
    ' ',
  ),
)
const BREAKING_TAGS = new Set('p br div li ul ol tr table h1 h2 h3 h4 h5 h6 hr'.split(' '))

/** The plain form of a decoded text. Linear in its length; never throws. */
export function readText(original: string): Text {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  /** Offsets in the plain text where a bold run opens or closes, and heading marks. */
  const boldMarks: number[] = []
  const headingMarks = new Set<number>()

  const tooLong = tooLongRun()
  const put = (characters: string, from: number, to: number) => {
    for (let k = 0; k < characters.length; k++) {
      if (tooLong(characters.charAt(k))) continue
      out.push(characters.charAt(k))
      starts.push(from)
      ends.push(to)
    }
  }
  const atLineStart = () => {
    for (let k = out.length - 1; k >= 0 && out.length - k < 200; k--) {
      if (out[k] === '\n') return true
      if (out[k] !== ' ' && out[k] !== '>') return false
    }
    return out.length < 200
  }

  let i = 0
  while (i < original.length) {
    const c = original.charAt(i)
    const next = original.charAt(i + 1)
    const entity = c === '&' ? matchAt(ENTITY, original, i) : null
    const tag = c === '<' ? knownTag(original, i) : null
    const wordBreak = wordBreakAt(original, i)
    const chat = /[[0-9]/.test(c) && /[\n\r]/.test(original[i - 1] ?? '\n') ? chatStampAt(original, i) : null
    if (wordBreak > 0) {
      i += wordBreak
    } else if (chat) {
      // The stamp is a line of its own; what was written starts on the next.
      for (const end = i + chat.stamp; i < end; i++) put(original.charAt(i), i, i + 1)
      put('\n', i, i + chat.sender)
      i += chat.sender
    } else if (c === '\r' && next === '\n') {
      put('\n', i, i + 2)
      i += 2
    } else if (BREAK.test(c)) {
      put('\n', i, i + 1)
      i++
    } else if (entity) {
      const decoded = decodeHTMLStrict(entity)
      put(decoded === entity ? entity : folded(decoded), i, i + entity.length)
      i += entity.length
    } else if (tag) {
      if (tag.name === 'b' || tag.name === 'strong') boldMarks.push(out.length)
      if (tag.name === 'td' || tag.name === 'th') put(tag.closes ? '\t' : '', i, i + tag.length)
      else if (BREAKING_TAGS.has(tag.name) && out.length > 0 && out[out.length - 1] !== '\n')
        put('\n', i, i + tag.length)
      if (tag.name === 'li' && !tag.closes) put('- ', i, i + tag.length)
      if (/^h[1-6]$/.test(tag.name) && !tag.closes) headingMarks.add(out.length)
      i += tag.length
    } else if (c === '#' && atLineStart()) {
      let n = 1
      while (original.charAt(i + n) === '#' && n < 6) n++
      if (/[ \t]/.test(original.charAt(i + n))) {
        headingMarks.add(out.length)
        i += n
        while (/[ \t]/.test(original.charAt(i)) && i < original.length) i++
      } else {
        put('#'.repeat(n), i, i + n)
        i += n
      }
    } else if (c === '>' && atLineStart()) {
      // The mark of a quoted mail.
      i += next === ' ' ? 2 : 1
    } else if ((c === '*' || c === '_') && next === c) {
      let run = 2
      while (original.charAt(i + run) === c) run++
      // Three underscores or more are a blank to fill in.
      if (c === '_' && run > 2) put('_'.repeat(run), i, i + run)
      else boldMarks.push(out.length)
      i += run
    } else if (c === '*' && !(atLineStart() && /[ \t]/.test(next))) {
      // Emphasis; but "*" before a space at the start of a line is a bullet.
      i++
    } else if (c === '\\' && /[()[\]*_#.\-!<>&]/.test(next)) {
      i++
    } else if (UNSEEN.test(c)) {
      i++
    } else {
      let end = i + (isPair(original, i) ? 2 : 1)
      while (end < original.length && end - i < 32 && /\p{M}/u.test(original.charAt(end))) end++
      put(folded(original.slice(i, end)), i, end)
      i = end
    }
  }

  const plain = out.join('')
  const lineAt = lineFinder(original)
  return {
    original,
    plain,
    lines: linesOf(plain, boldMarks, headingMarks),
    evidence(span) {
      const start = starts[span.start] ?? original.length
      const end = span.end > span.start ? (ends[span.end - 1] ?? original.length) : start
      return { start, end, line: lineAt(start), quote: original.slice(start, end) }
    },
  }
}

/** Whether one character takes two UTF-16 units here. */
function isPair(text: string, i: number): boolean {
  return (text.codePointAt(i) ?? 0) > 0xffff
}

function matchAt(sticky: RegExp, text: string, index: number): string | null {
  sticky.lastIndex = index
  return sticky.exec(text)?.[0] ?? null
}

function knownTag(text: string, index: number): { name: string; closes: boolean; length: number } | null {
  TAG.lastIndex = index
  const found = TAG.exec(text)
  const name = found?.[2]?.toLowerCase()
  if (!found || !name || !KNOWN_TAGS.has(name)) return null
  return { name, closes: found[1] === '/', length: found[0].length }
}

function linesOf(plain: string, boldMarks: number[], headingMarks: Set<number>): Line[] {
  const lines: Line[] = []
  let start = 0
  let mark = 0
  for (const text of plain.split('\n')) {
    const end = start + text.length
    let covered = 0
    let from = start
    let first = 0
    // A bold run does not go on past its line: an unclosed mark would make the rest of the text bold.
    let bold = false
    for (; mark < boldMarks.length && (boldMarks[mark] ?? 0) <= end; mark++) {
      const at = boldMarks[mark] ?? end
      if (bold) {
        covered += at - from
        if (plain.slice(start, from).trim() === '') first = at - start
      }
      from = at
      bold = !bold
    }
    const visible = text.trim().length
    lines.push({
      start,
      end,
      text,
      marked: visible > 0 && (headingMarks.has(start + text.search(/\S/)) || covered >= visible),
      bold: first,
    })
    start = end + 1
  }
  return lines
}

/** 1-based line of an offset, with the line breaks that editors know. */
function lineFinder(original: string): (offset: number) => number {
  const starts = [0]
  for (const found of original.matchAll(/\r\n|\r|\n/g)) starts.push(found.index + found[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
