import { PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { OUTCOME_OF, pseudonymOf, unpackPair } from '../../shared/matching/kept-pair.ts'
import { changedPages, type Found } from '../../shared/matching/pages.ts'
import { MatchRow } from '../../shared/tables/match-row.ts'
import { RULES } from '../../shared/verdict.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items } from './dynamo.ts'

const TableName = variable('MATCHES_TABLE', ResourceName)

/**
 * Keeps what was found of a request, unless a later run, or one that knew a newer text, was here: then it `isOutdated`.
 * Other parts of the same run, each with candidates of its own, write the same pages, and are not later. Gives the pairs
 * that stand there then, packed. Who loses a race looks again.
 */
export async function keepFound(
  judged: Pick<MatchRow, 'requestId' | 'revision' | 'asOf'>,
  found: Found,
): Promise<{ pairs: string[]; isOutdated: boolean }> {
  for (;;) {
    const pages = await pagesOf(judged.requestId)
    const isOutdated = pages.some(({ asOf, revision }) => asOf > judged.asOf || revision > judged.revision)
    const changed = isOutdated ? [] : changedPages(pages, judged, found)
    if (await putPages(changed)) {
      const after = new Map([...pages, ...changed].map((page) => [page.page, page]))
      return { pairs: [...after.values()].flatMap(({ pairs }) => pairs), isOutdated }
    }
  }
}

async function pagesOf(requestId: string): Promise<MatchRow[]> {
  const pages: MatchRow[] = []
  const answers = items((ExclusiveStartKey) =>
    dynamo.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'requestId = :requestId',
        ExpressionAttributeValues: { ':requestId': requestId },
        ExclusiveStartKey,
      }),
    ),
  )
  for await (const item of answers) pages.push(MatchRow.parse(item))
  return pages
}

/** False where one of them was written by somebody else meanwhile; those before it are written. */
async function putPages(pages: MatchRow[]): Promise<boolean> {
  for (const Item of pages) {
    const condition =
      Item.written === 1
        ? { ConditionExpression: 'attribute_not_exists(requestId)' }
        : { ConditionExpression: 'written = :seen', ExpressionAttributeValues: { ':seen': Item.written - 1 } }
    if (!(await holds(dynamo.send(new PutCommand({ TableName, Item, ...condition }))))) return false
  }
  return true
}

/** All verdicts on some candidates. */
export async function matchesWith(pseudonyms: ReadonlySet<string>) {
  const found = []
  for await (const { requestId, revision, asOf, pairs } of pagesWith(pseudonyms)) {
    for (const packed of pairs.filter((each) => pseudonyms.has(pseudonymOf(each)))) {
      const { outcomes, ...pair } = unpackPair(packed)
      const rules = RULES.map((rule, at) => ({ rule, outcome: OUTCOME_OF[outcomes.charAt(at)] }))
      found.push({ requestId, ...pair, rules, revision, asOf })
    }
  }
  return found
}

/** Removes all verdicts on some candidates; gives their number. */
export async function removeMatchesOf(pseudonyms: ReadonlySet<string>): Promise<number> {
  let removed = 0
  for (let isAgain = true; isAgain; ) {
    isAgain = false
    for await (const page of pagesWith(pseudonyms)) {
      const pairs = page.pairs.filter((packed) => !pseudonyms.has(pseudonymOf(packed)))
      if (await putPages([{ ...page, pairs, written: page.written + 1 }])) removed += page.pairs.length - pairs.length
      else isAgain = true
    }
  }
  return removed
}

async function* pagesWith(pseudonyms: ReadonlySet<string>): AsyncGenerator<MatchRow> {
  if (pseudonyms.size === 0) return
  const answers = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of answers) {
    const page = MatchRow.parse(item)
    if (page.pairs.some((packed) => pseudonyms.has(pseudonymOf(packed)))) yield page
  }
}
