import type { ConflictCode } from '../../conflict-names.ts'
import type { RequestRecord } from '../../request.ts'
import type { Meanings } from '../meanings/meanings.ts'
import type { Span } from '../text/text.ts'

/** The record so far, on which the checks look. */
export type Draft = Omit<RequestRecord, 'conflicts' | 'missing' | 'evidence'>

/** What a check sees. `capturedAt`: when the text was taken from the broker's page, null where not known. */
export type Seen = { meanings: Meanings; record: Draft; capturedAt: string | null }

/** A contradiction with its places in the plain text, and a question that can be sent to the broker as it is. */
export type Found = { code: ConflictCode; field: keyof Draft; at: Span[]; question: string | null }
