import { html } from 'hono/html'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { Markup } from './markup.ts'
import type { ShownFile } from './shown-file.ts'
import type { Piece } from './text-pieces.ts'

/** What shows nothing, steers what displays it, or turns the direction of reading. */
const SIGNS =
  /([\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]+)/u

/** The text of a file: what states something is a link to what was read there. */
export function textView(file: ShownFile): Markup {
  return html`${file.pieces.map((piece) => pieceView(piece, file))}`
}

function pieceView(piece: Piece, { id: file, names, doubts }: ShownFile): Markup {
  const heading = piece.heading === null ? '' : html`<span class="page">${plain(piece.heading)}</span>`
  const [first] = piece.ids
  if (first === undefined) return html`${heading}${shownText(piece.text)}`
  const said = piece.ids.slice(0, 4).map((id) => names.get(id) ?? '')
  const address = piece.opens ? html` id="${file}t${piece.start}"` : ''
  const skipped = piece.goesOn ? html` tabindex="-1"` : ''
  return html`${heading}<a class="${piece.ids.some((id) => doubts.has(id)) ? 'quote doubt' : 'quote'}" href="#${first}"${address}${skipped} data-states="${piece.ids.join(' ')}" title="${said.join('\n')}">${shownText(piece.text)}</a>`
}

/** Text of others, as it stands; what would turn or hide it is shown by its number. */
function shownText(text: string): (string | Markup)[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(SIGNS)
    .map((part, k) => (k % 2 === 0 ? part : html`<span class="sign">${codePoints(part)}</span>`))
}

function codePoints(signs: string): string {
  const all = [...signs].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return all.length > 4 ? `${all.slice(0, 4).join(' ')} … (${all.length})` : all.join(' ')
}
