import { parse } from '../../shared/read/parse.ts'
import type { Reading } from '../../shared/request.ts'
import { readingOf } from '../../shared/source/reading-of.ts'
import { sourceKind } from '../../shared/source/source-kind.ts'
import { tell } from './print.ts'
import { refusalLine } from './refusal-lines.ts'

/**
 * The requests in a file of any kind, or why it holds none. What takes files apart is loaded only for one that is no
 * plain text. Attachments that could not be read are told.
 */
export async function readRequests(
  { file, bytes }: { file: string; bytes: Uint8Array },
  options: { capturedAt: string | null },
): Promise<Reading[]> {
  if (sourceKind(bytes) === 'text') return parse(bytes, options)
  const { sourceText } = await import('../../shared/source/source-text.ts')
  const given = await sourceText(bytes)
  const unread = 'refused' in given ? [] : given.unread
  for (const { name, refused } of unread) tell(refusalLine(`${file}, ${name}`, refused))
  return readingOf(given, options)
}
