import { parse } from '../../shared/read/parse.ts'
import type { Reading } from '../../shared/request.ts'
import { readingOf } from '../../shared/source/reading-of.ts'
import { sourceKind } from '../../shared/source/source-kind.ts'

/** The requests in a file of any kind, or why it holds none. What takes files apart is loaded only for one that is no plain text. */
export async function readRequests(bytes: Uint8Array, options: { capturedAt: string | null }): Promise<Reading[]> {
  if (sourceKind(bytes) === 'text') return parse(bytes, options)
  const { sourceText } = await import('../../shared/source/source-text.ts')
  return readingOf(await sourceText(bytes), options)
}
