import { decode } from '../read/text/decode.ts'
import type { Refusal } from '../request.ts'
import { type Allowance, take } from './allowance.ts'
import { HERE } from './html-writer.ts'
import { BLANK, type Line, line, within } from './line.ts'
import { sourceKind } from './source-kind.ts'
import { SourceRefusal } from './source-refusal.ts'

/** A mail, whatever program kept it. `body` is what its sender wrote. */
export type Letter = { from: string; date: string; subject: string; body: Line[]; attachments: Attachment[] }
export type Attachment = { name: string; bytes: Uint8Array }

/** An attachment that may hold the request, and could not be read. */
export type Unread = { name: string; refused: Refusal }

export type Lines = { lines: Line[]; unread: Unread[] }

/**
 * The lines of a mail: who, when and about what; what it says; then each attachment below a line with its name.
 * `linesOf` reads an attachment.
 */
export async function letterLines(
  letter: Letter,
  allowance: Allowance,
  linesOf: (bytes: Uint8Array, allowance: Allowance) => Promise<Lines>,
): Promise<Lines> {
  const head = [`From: ${letter.from}`, `Date: ${letter.date}`, `Subject: ${letter.subject}`]
  const lines = [...head.filter((each) => !each.endsWith(': ')).map((each) => line(each, HERE)), BLANK, ...letter.body]
  const unread: Unread[] = []
  take(allowance, 'depth')
  for (const attachment of letter.attachments) {
    take(allowance, 'parts')
    if (isNoText(attachment.bytes)) continue
    const name = shownName(attachment.name)
    lines.push(BLANK, line(`--- bijlage: ${name} ---`, HERE), BLANK)
    try {
      const inner = await linesOf(attachment.bytes, allowance)
      lines.push(...within(name, inner.lines))
      unread.push(...inner.unread.map((each) => ({ ...each, name: `${name} / ${each.name}` })))
    } catch (error) {
      // What is too much is too much for the whole mail; else the rest of it is read all the same.
      if (!(error instanceof SourceRefusal) || error.refused.reason === 'too-large') throw error
      unread.push({ name, refused: error.refused })
    }
  }
  allowance.depth++
  return { lines, unread }
}

/** Pictures, sound, calendars, keys: nobody writes a request in those. */
function isNoText(bytes: Uint8Array): boolean {
  if (sourceKind(bytes) !== 'text') return false
  const decoded = decode(bytes)
  if ('refused' in decoded) return decoded.refused.reason === 'not-text' || decoded.refused.reason === 'empty'
  const text = decoded.text.trimStart()
  return text.startsWith('BEGIN:V') || text.startsWith('-----BEGIN ')
}

const LONGEST_NAME = 100

/** The name of an attachment without folders, and without characters that change how a line looks. */
function shownName(name: string): string {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const shown = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  return shown.slice(0, LONGEST_NAME) || 'zonder naam'
}
