import { DynamoDBDocumentClient, GetCommand, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { unpackPair } from '../../../shared/matching/kept-pair.ts'
import { MatchRow } from '../../../shared/tables/match-row.ts'
import { requestRowOf } from '../../../shared/tables/request-row-of.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import type { LocalStack } from '../stack/stack.ts'

const CandidateRow = z.object({ candidateId: z.string(), pseudonym: z.string() })

/** A request as it stands in the tables, and whom it was last found to fit, by candidate id. */
export async function findingsOf(stack: LocalStack, requestId: string) {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const table = (variable: string) => ({ TableName: stack.variable(variable), ConsistentRead: true })
  const request = await client.send(new GetCommand({ ...table('REQUESTS_TABLE'), Key: { requestId } }))
  const ids = new Map<string, string>()
  // Not those whom a file dropped: their ids alone are left.
  const candidates = { ...table('CANDIDATES_TABLE'), FilterExpression: 'attribute_exists(pseudonym)' }
  for await (const page of paginateScan({ client }, candidates)) {
    for (const row of z.array(CandidateRow).parse(page.Items)) ids.set(row.pseudonym, row.candidateId)
  }
  const pairs: { candidateId: string; verdict: Verdict['verdict'] }[] = []
  const ofRequest = {
    ...table('MATCHES_TABLE'),
    KeyConditionExpression: 'requestId = :requestId',
    ExpressionAttributeValues: { ':requestId': requestId },
  }
  for await (const page of paginateQuery({ client }, ofRequest)) {
    for (const { pseudonym, verdict } of z
      .array(MatchRow)
      .parse(page.Items)
      .flatMap(({ pairs }) => pairs.map(unpackPair))) {
      pairs.push({ candidateId: ids.get(pseudonym) ?? pseudonym, verdict })
    }
  }
  const who = (verdict: Verdict['verdict']) =>
    pairs
      .filter((pair) => pair.verdict === verdict)
      .map(({ candidateId }) => candidateId)
      .toSorted()
  const row = requestRowOf(request.Item)
  // An update to a request that is not known yet.
  if (!row) return null
  return { record: row.record, match: who('match'), ask: who('ask'), near: who('near') }
}
