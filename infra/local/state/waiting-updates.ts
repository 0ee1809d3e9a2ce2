import * as z from 'zod'
import { statementRowOf } from '../../../functions/tables/packed-said.ts'
import { type KeptStatement, keptStatements } from '../../../shared/requests/kept-statements.ts'
import { requestsIn } from '../../../shared/requests/requests-in.ts'
import { standing } from '../../../shared/requests/standing.ts'
import { HEAD } from '../../../shared/tables/document-row.ts'

/** An update or withdrawal that no request is known for. */
export type WaitingUpdate = { file: string; kind: string; of: string }

const Head = z.object({ objectId: z.string(), headVersionId: z.string().nullish(), isDeleted: z.boolean().nullish() })

/** Which updates wait, by the rows of the tables of documents and statements. */
export function waitingUpdates(
  documents: Record<string, unknown>[],
  statements: Record<string, unknown>[],
): WaitingUpdate[] {
  const heads = documents.flatMap((row) => (row.versionId === HEAD ? [Head.parse(row)] : []))
  const kept = statements.flatMap((item): KeptStatement[] => {
    const row = statementRowOf(item)
    return row ? keptStatements(row) : []
  })
  // One without a number is of the request that its file stated before.
  return requestsIn(standing(kept, new Map(heads.map((head) => [head.objectId, headOf(head)])))).waiting.map(
    ({ key, record, number }) => ({
      file: key.replace(/^requests\//, ''),
      kind: record.kind,
      of: number === null ? 'a request' : `request ${number}`,
    }),
  )
}

const headOf = ({ headVersionId, isDeleted }: z.infer<typeof Head>) => (isDeleted ? null : (headVersionId ?? null))
