import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3'
import { DynamoDBDocumentClient, GetCommand, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Candidate } from '../../../shared/candidate.ts'
import { Statements, standingOf } from '../../../shared/candidates/statements.ts'
import { type KeptPair, unpackPair } from '../../../shared/matching/kept-pair.ts'
import { DocumentRow, HEAD } from '../../../shared/tables/document-row.ts'
import { MatchRow } from '../../../shared/tables/match-row.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { requestRowOf } from '../../../shared/tables/request-row-of.ts'
import type { KeptStack } from '../stack/kept-stack.ts'

// What the tables and the bucket hold, as the console shows it.

export async function rowsOf(stack: KeptStack, table: string): Promise<unknown[]> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const rows: unknown[] = []
  const pages = paginateScan({ client }, { TableName: stack.variable(table), ConsistentRead: true })
  for await (const { Items = [] } of pages) rows.push(...Items)
  return rows
}

/** What became of each version that came in, the newest first. */
export async function keptDocuments(stack: KeptStack): Promise<DocumentRow[]> {
  const rows = (await rowsOf(stack, 'DOCUMENTS_TABLE')) as { versionId?: unknown }[]
  const outcomes = rows.filter(({ versionId }) => versionId !== HEAD).map((row) => DocumentRow.parse(row))
  return outcomes.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))
}

export async function keptDocument(stack: KeptStack, Key: { objectId: string; versionId: string }) {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const { Item } = await client.send(new GetCommand({ TableName: stack.variable('DOCUMENTS_TABLE'), Key }))
  return Item ? DocumentRow.parse(Item) : null
}

/** An object as it came in; null where it is not kept any more. */
export async function keptObject(stack: KeptStack, Key: string, VersionId?: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await stack.s3.send(new GetObjectCommand({ Bucket: stack.inbox, Key, VersionId }))
    return Body ? await Body.transformToByteArray() : null
  } catch (error) {
    if (error instanceof NoSuchKey || (error instanceof Error && error.name === 'NoSuchVersion')) return null
    throw error
  }
}

export async function keptRequests(stack: KeptStack): Promise<RequestRow[]> {
  return (await rowsOf(stack, 'REQUESTS_TABLE')).flatMap((row) => requestRowOf(row) ?? [])
}

export async function keptRequest(stack: KeptStack, requestId: string): Promise<RequestRow | null> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const get = new GetCommand({ TableName: stack.variable('REQUESTS_TABLE'), Key: { requestId } })
  const { Item } = await client.send(get)
  return Item ? requestRowOf(Item) : null
}

/** The last verdict of a run on each candidate that was near at least. */
export async function keptMatches(stack: KeptStack, requestId: string): Promise<KeptPair[]> {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const pairs: KeptPair[] = []
  const ofRequest = {
    TableName: stack.variable('MATCHES_TABLE'),
    ConsistentRead: true,
    KeyConditionExpression: 'requestId = :requestId',
    ExpressionAttributeValues: { ':requestId': requestId },
  }
  for await (const { Items } of paginateQuery({ client }, ofRequest)) {
    pairs.push(
      ...z
        .array(MatchRow)
        .parse(Items)
        .flatMap((row) => row.pairs.map(unpackPair)),
    )
  }
  return pairs
}

const CandidateRow = z.object({ candidateId: z.string(), pseudonym: z.string(), statements: Statements })
const CandidateFile = z.object({ objectId: z.string(), file: z.string(), place: z.string() })

export type KeptCandidate = { candidate: Candidate; pseudonym: string; file: string }

/** Whom some file names, each as the newest of them says. Personal data. */
export async function keptCandidates(stack: KeptStack): Promise<KeptCandidate[]> {
  const files = z.array(CandidateFile).parse(await rowsOf(stack, 'CANDIDATE_FILES_TABLE'))
  const places = new Map(files.map(({ objectId, place }) => [objectId, place]))
  return (await rowsOf(stack, 'CANDIDATES_TABLE')).flatMap((row) => {
    const known = CandidateRow.safeParse(row)
    // Of whom every file dropped, the id alone is left.
    const standing = known.success && standingOf(known.data.statements, (fileId) => places.get(fileId) ?? '')
    return standing ? [{ ...standing, pseudonym: known.data.pseudonym }] : []
  })
}

/** The keys of the candidate files that are known. */
export async function keptCandidateFiles(stack: KeptStack): Promise<string[]> {
  const files = z.array(CandidateFile).parse(await rowsOf(stack, 'CANDIDATE_FILES_TABLE'))
  return files.map(({ file }) => file).toSorted()
}
