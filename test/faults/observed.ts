import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { openObjectVersions } from '../../infra/local/services/s3/object-versions.ts'
import type { LocalStack } from '../../infra/local/stack/stack.ts'
import { DigestInput } from '../../shared/mails/digest-input.ts'
import { MAIL_STATES } from '../../shared/mails/mail-state.ts'
import { DocumentRow, HEAD } from '../../shared/tables/document-row.ts'
import { MatchRow } from '../../shared/tables/match-row.ts'
import { RequestRow } from '../../shared/tables/request-row.ts'

const Head = z.object({ objectId: z.string(), headVersionId: z.string() })

const Mail = z
  .object({
    recipientId: z.string(),
    number: z.int(),
    state: z.enum(MAIL_STATES),
    delivery: z.string().optional(),
    digest: z.instanceof(Uint8Array),
  })
  .transform(({ digest, recipientId, number, ...mail }) => ({
    ...mail,
    mailId: `${recipientId}_${number}`,
    recipientId,
    digest: DigestInput.parse(JSON.parse(gunzipSync(digest).toString())),
  }))

const CandidateRow = z.object({ candidateId: z.string(), pseudonym: z.string() })
const CandidateFile = z.object({ loadedVersionId: z.string().nullable() })

const Accepted = z.object({ mailId: z.string(), epoch: z.string(), messageId: z.string(), acceptedAt: z.string() })
const Logged = z.object({ name: z.string(), line: z.string() })
const Answer = z.object({ worker: z.string(), event: z.unknown(), outcome: z.unknown() })

/** The tables that the pipeline writes, by the variable that names each. */
const TABLES = [
  'DOCUMENTS_TABLE',
  'REQUESTS_TABLE',
  'CANDIDATES_TABLE',
  'CANDIDATE_FILES_TABLE',
  'MATCHES_TABLE',
  'RECIPIENTS_TABLE',
  'MAILS_TABLE',
] as const
type Rows = Record<(typeof TABLES)[number], Record<string, unknown>[]>

/** All that the stack keeps, as far as the guarantees are about it. */
export type Observed = ReturnType<typeof readState> extends Promise<infer State> ? State : never

/** Reads the tables, the inbox, and what was written down of accepted mails, answers and logs. */
export async function readState(stack: LocalStack, folder: string) {
  const rows = await rowsOf(stack)
  const versions = openObjectVersions(join(folder, 'objects/versions.jsonl'))
    .list(stack.inbox, '')
    .filter(({ key }) => !key.startsWith('reports/'))
    .map(({ bucket, key, versionId, sequencer, lastModified }) => {
      const text = readFileSync(join(folder, 'objects/bodies', versionId), 'utf8')
      return { bucket, key, versionId, sequencer, lastModified, text }
    })
  const isHead = ({ versionId }: Record<string, unknown>) => versionId === HEAD
  return {
    versions,
    outcomes: z.array(DocumentRow).parse(rows.DOCUMENTS_TABLE.filter((row) => !isHead(row))),
    heads: z.array(Head).parse(rows.DOCUMENTS_TABLE.filter(isHead)),
    requests: z.array(RequestRow).parse(rows.REQUESTS_TABLE),
    candidates: z.array(CandidateRow).parse(rows.CANDIDATES_TABLE.filter((row) => 'pseudonym' in row)),
    candidateFiles: z.array(CandidateFile).parse(rows.CANDIDATE_FILES_TABLE),
    matches: z.array(MatchRow).parse(rows.MATCHES_TABLE),
    mails: z.array(Mail).parse(rows.MAILS_TABLE),
    accepted: linesOf(folder, 'accepted.jsonl', Accepted),
    logs: linesOf(folder, 'log.jsonl', Logged),
    answers: linesOf(folder, 'answers.jsonl', Answer),
    /** Every row of every table, each as one line; in order, so that equal tables are equal texts. */
    tables: TABLES.flatMap((name) => rows[name].map((row) => `${name} ${canonical(row)}`)).toSorted(),
  }
}

async function rowsOf(stack: LocalStack): Promise<Rows> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const all = async (variable: string) => {
    const rows: Record<string, unknown>[] = []
    const input = { TableName: stack.variable(variable), ConsistentRead: true }
    for await (const { Items = [] } of paginateScan({ client }, input)) rows.push(...Items)
    return rows
  }
  const read = await Promise.all(TABLES.map(async (name) => [name, await all(name)] as const))
  return z.record(z.enum(TABLES), z.array(z.record(z.string(), z.unknown()))).parse(Object.fromEntries(read))
}

/** JSON with the keys in order: a table keeps none in its maps. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Uint8Array) return Buffer.from(inner).toString('base64')
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The lines of a file that grows by whole lines; none where nothing was written yet. */
export function linesOf<T>(folder: string, file: string, Line: z.ZodType<T>): T[] {
  const path = join(folder, file)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return lines.filter(Boolean).map((line) => Line.parse(JSON.parse(line)))
}
