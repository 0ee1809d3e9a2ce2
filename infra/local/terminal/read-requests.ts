import type { Language } from '../../../shared/language/language.ts'
import { parse } from '../../../shared/read/parse.ts'
import { decode } from '../../../shared/read/text/decode.ts'
import type { Reading, Refusal } from '../../../shared/request.ts'
import { readingOf } from '../../../shared/source/reading-of.ts'
import { sourceKind } from '../../../shared/source/source-kind.ts'
import type { SourceText } from '../../../shared/source/source-text.ts'
import type { NamedBytes } from './files.ts'
import { tell } from './print.ts'
import { refusalLine } from './refusal-lines.ts'

/** The text that a file gave, or why it gave none, and what was read in it. */
export type Read = { given: SourceText | { refused: Refusal }; readings: Reading[] }

/**
 * The text of a file of any kind, and the requests in it or why it holds none. What takes files apart is loaded only for
 * one that is no plain text.
 */
export async function readText(bytes: Uint8Array, options: { capturedAt: string | null }): Promise<Read> {
  if (sourceKind(bytes) === 'text') {
    const decoded = decode(bytes)
    const given = 'refused' in decoded ? decoded : { text: decoded.text, kind: 'text' as const, map: [], unread: [] }
    return { given, readings: parse(bytes, options) }
  }
  const { sourceText } = await import('../../../shared/source/source-text.ts')
  const given = await sourceText(bytes)
  return { given, readings: readingOf(given, options) }
}

/** The requests in a file. Attachments that could not be read are told. */
export async function readRequests(
  { file, bytes }: NamedBytes,
  options: { capturedAt: string | null; language: Language },
): Promise<Reading[]> {
  const { given, readings } = await readText(bytes, options)
  const unread = 'refused' in given ? [] : given.unread
  for (const { name, refused } of unread) tell(refusalLine(`${file}, ${name}`, refused, options.language))
  return readings
}
