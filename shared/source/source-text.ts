import { decode } from '../read/text/decode.ts'
import type { Refusal } from '../request.ts'
import { type Allowance, fullAllowance, MOST_SOURCE_BYTES, withinText } from './allowance.ts'
import { docxLines } from './docx-lines.ts'
import { decodeHtml } from './html-decode.ts'
import { htmlLines } from './html-lines.ts'
import { type Stretch, textOf } from './line.ts'
import { type Lines, letterLines, type Unread } from './mail-letter.ts'
import { letterOf, textLines } from './mail-lines.ts'
import { outlookLetter } from './outlook-lines.ts'
import { pdfLines } from './pdf-lines.ts'
import { type SourceKind, sourceKind } from './source-kind.ts'
import { SourceRefusal } from './source-refusal.ts'

/** The one text that a file gives. */
export type SourceText = {
  text: string
  kind: SourceKind
  /** Where each stretch of the text came from; empty for a plain text, which is the file itself. */
  map: Stretch[]
  /** Attachments that may hold a request, and could not be read. */
  unread: Unread[]
}

/**
 * The text of a file, whatever kind its bytes say that it is. Plain text, Markdown and JSON are given as they stand; all
 * others in one convention:
 * - headings as `# ` to `###### `, list items as `- ` or `1. `, nested ones two spaces further in;
 * - paragraphs with an empty line between, a line break where the author set one;
 * - a table as a line a row, tabs between its cells, ` / ` between blocks within a cell; a list of terms and a form the same;
 * - a mail as `From: `, `Date: ` and `Subject: `, an empty line, and what it says, lines that it quotes behind `> `; each
 *   attachment below a line `--- bijlage: NAME ---`;
 * - between the pages of a PDF a form feed on a line of its own.
 * Script, menus, cookie notices, lists of other assignments, heads and feet of pages are left out. Fetches nothing, runs
 * nothing, and takes apart no more than `Allowance` says: else the file is refused, with what to do.
 */
export async function sourceText(bytes: Uint8Array): Promise<SourceText | { refused: Refusal }> {
  const kind = sourceKind(bytes)
  if (kind === 'text') {
    const decoded = decode(bytes)
    return 'refused' in decoded ? decoded : { text: decoded.text, kind, map: [], unread: [] }
  }
  try {
    if (bytes.length > MOST_SOURCE_BYTES) {
      throw new SourceRefusal('too-large', `${bytes.length} bytes; at most ${MOST_SOURCE_BYTES} are read`)
    }
    const { lines, unread } = await linesOf(bytes, fullAllowance())
    const { text, map } = textOf(lines)
    if (text.trim() === '') throw new SourceRefusal('empty', 'there is no text in it')
    return { text: withinText(text), kind, map, unread }
  } catch (error) {
    if (error instanceof SourceRefusal) return { refused: error.refused }
    throw error
  }
}

async function linesOf(bytes: Uint8Array, allowance: Allowance): Promise<Lines> {
  const kind = sourceKind(bytes)
  switch (kind) {
    case 'text': {
      const decoded = decode(bytes)
      if ('refused' in decoded) throw new SourceRefusal(decoded.refused.reason, decoded.refused.detail)
      return { lines: textLines(decoded.text), unread: [] }
    }
    case 'html':
      return { lines: htmlLines(decodeHtml(bytes), 'page'), unread: [] }
    case 'mail':
      return letterLines(await letterOf(bytes), allowance, linesOf)
    case 'outlook':
      return letterLines(await outlookLetter(bytes), allowance, linesOf)
    case 'pdf':
      return { lines: await pdfLines(bytes, allowance), unread: [] }
    case 'docx':
      return { lines: await docxLines(bytes, allowance), unread: [] }
    case 'locked':
      throw new SourceRefusal('unreadable', 'the file has a password; save it without one')
    case 'word97':
      throw new SourceRefusal('not-text', 'the file is Word 97 or another old Office file; save it as DOCX or PDF')
    case 'rtf':
      throw new SourceRefusal('not-text', 'the file is RTF; save it as DOCX or PDF')
    case 'zip':
      throw new SourceRefusal(
        'not-text',
        'the file is a ZIP or a workbook; send the request in it as PDF, DOCX or text',
      )
  }
}
