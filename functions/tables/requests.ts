import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { RequestNow } from '../../shared/mails/as-it-stands.ts'
import { RequestRecord } from '../../shared/request.ts'
import { parserVersionOf } from '../../shared/tables/document-row.ts'
import { RequestRow, WITHDRAWN } from '../../shared/tables/request-row.ts'
import { requestRowOf } from '../../shared/tables/request-row-of.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('REQUESTS_TABLE', ResourceName)

type NewText = Omit<RequestRow, 'revision' | 'openUntil' | 'listed'>
type TextId = Pick<RequestRow, 'objectId' | 'versionId'>

/**
 * Makes a text the current one of its request, unless a newer one is, or this one by the same parser. False where
 * nothing moved.
 * Single conditional writes: who loses a race looks again.
 */
export async function moveRequest(text: NewText): Promise<boolean> {
  const { requestId, textOrder, record } = text
  for (;;) {
    const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { requestId }, ConsistentRead: true }))
    const current = Item && requestRowOf(Item)
    if (current && current.textOrder >= textOrder && !isReadAnew(current, text)) return false
    const closesAt = record.deadline?.closesAt ?? '9999'
    const next: RequestRow = {
      ...text,
      listed: 'open',
      revision: current ? current.revision + (saysTheSame(current, text) ? 0 : 1) : 1,
      openUntil: current && current.openUntil > closesAt ? current.openUntil : closesAt,
    }
    const condition = current
      ? {
          ConditionExpression: 'textOrder = :seen AND revision = :revision',
          ExpressionAttributeValues: { ':seen': current.textOrder, ':revision': current.revision },
        }
      : { ConditionExpression: 'attribute_not_exists(requestId)' }
    if (await holds(dynamo.send(new PutCommand({ TableName, Item: next, ...condition })))) return true
  }
}

/**
 * Takes a request back whose current text is this one, which turned out to be no text of it. It is open at no time, and
 * any other text of it that comes, or comes again, is its current one; its revisions go on from there.
 */
export function withdrawText(requestId: string, { objectId, versionId }: TextId): Promise<boolean> {
  return holds(
    dynamo.send(
      new UpdateCommand({
        TableName,
        Key: { requestId },
        UpdateExpression: 'SET openUntil = :withdrawn, textOrder = :withdrawn, listed = :list',
        ConditionExpression: 'objectId = :objectId AND versionId = :versionId',
        ExpressionAttributeValues: {
          ...{ ':withdrawn': WITHDRAWN, ':list': 'withdrawn' satisfies RequestRow['listed'] },
          ...{ ':objectId': objectId, ':versionId': versionId },
        },
      }),
    ),
  )
}

const Now = RequestRow.pick({ revision: true, openUntil: true }).extend({
  record: RequestRecord.pick({ deadline: true, closedBanner: true }),
})

/** What is known of a request now, or null where it was never known. */
export async function requestNow(requestId: string): Promise<RequestNow | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { requestId }, ConsistentRead: true }))
  if (!Item) return null
  const { revision, openUntil, record } = Now.parse(Item)
  return { ...record, revision, withdrawn: openUntil === WITHDRAWN }
}

/** The requests that no text states, as far as is known. */
export async function withdrawnRequests(): Promise<Set<string>> {
  return new Set((await idsListed('withdrawn', WITHDRAWN)).map(({ requestId }) => requestId))
}

/** The requests of which some revision was still open at an instant, or stated no deadline. */
export async function requestsOpenAt(instant: string): Promise<RequestRow[]> {
  // The index may lag behind, but the rows that it leads to do not.
  const rows = (await itemsAt(TableName, await idsListed('open', instant))).map(requestRowOf)
  return rows.filter(({ openUntil }) => openUntil > instant)
}

/** By the index, so that what has closed long ago costs nothing. */
async function idsListed(list: RequestRow['listed'], from: string): Promise<{ requestId: string }[]> {
  const ids: { requestId: string }[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: 'listed',
        KeyConditionExpression: 'listed = :list AND openUntil >= :from',
        ExpressionAttributeValues: { ':list': list, ':from': from },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const { requestId } of pages) ids.push({ requestId: String(requestId) })
  return ids
}

/** Whether it is the current text itself, read by a newer parser. */
function isReadAnew(current: RequestRow, text: NewText): boolean {
  const isSame = current.objectId === text.objectId && current.versionId === text.versionId
  return isSame && parserVersionOf(current) < parserVersionOf(text)
}

/**
 * Both went through the schema, so that equal records have equal JSON. Evidence does not count: where a thing stands in
 * the text changes nothing in what it says (and a table keeps no order in a map of free keys).
 */
function saysTheSame(a: NewText, b: NewText): boolean {
  const said = ({ record, assignment }: NewText) => JSON.stringify([WithoutEvidence.parse(record), assignment])
  return said(a) === said(b)
}

const WithoutEvidence = RequestRecord.omit({ evidence: true })
