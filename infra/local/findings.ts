import { DynamoDBDocumentClient, GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { RequestRecord } from '../../shared/request.ts'
import { Verdict } from '../../shared/verdict.ts'
import type { LocalStack } from './stack.ts'

const RequestRow = z.object({ record: RequestRecord })
const CandidateRow = z.object({ candidateId: z.string(), pseudonym: z.string() })
const MatchRow = z.object({ pseudonym: z.string(), verdict: Verdict.shape.verdict })

/** A request as it stands in the tables, and whom it was last found to fit, by candidate id. */
export async function findingsOf(stack: LocalStack, requestId: string) {
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const table = (variable: string) => ({ TableName: stack.variable(variable), ConsistentRead: true })
  const request = await client.send(new GetCommand({ ...table('REQUESTS_TABLE'), Key: { requestId } }))
  const people = await client.send(new ScanCommand(table('CANDIDATES_TABLE')))
  const matches = await client.send(
    new QueryCommand({
      ...table('MATCHES_TABLE'),
      KeyConditionExpression: 'requestId = :requestId',
      ExpressionAttributeValues: { ':requestId': requestId },
    }),
  )
  const ids = new Map(
    z
      .array(CandidateRow)
      .parse(people.Items)
      .map((row) => [row.pseudonym, row.candidateId]),
  )
  const pairs = z
    .array(MatchRow)
    .parse(matches.Items)
    .map(({ pseudonym, verdict }) => ({ candidateId: ids.get(pseudonym) ?? pseudonym, verdict }))
    .toSorted((a, b) => (a.candidateId < b.candidateId ? -1 : 1))
  const who = (verdict: Verdict['verdict']) =>
    pairs.filter((pair) => pair.verdict === verdict).map(({ candidateId }) => candidateId)
  return { record: RequestRow.parse(request.Item).record, match: who('match'), ask: who('ask'), near: who('near') }
}
