import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type KeptStatement, keptStatements } from '../../../shared/requests/kept-statements.ts'
import { requestsIn } from '../../../shared/requests/requests-in.ts'
import { standing } from '../../../shared/requests/standing.ts'
import { HEAD } from '../../../shared/tables/document-row.ts'
import { requestRowOf } from '../../../shared/tables/request-row-of.ts'
import { GIVEN_IDS, StatementRow } from '../../../shared/tables/statement-row.ts'
import { type KeptTables, withKeptTables } from '../kept-tables.ts'
import { plain } from '../people.ts'
import { print, printJson } from '../print.ts'
import { type ExitStatus, flag, readArguments } from '../usage.ts'
import { stateOption } from './operator.ts'

/**
 * `radar status`: how many texts came in and what became of them, how many requests are open or over, which rows cannot
 * be read, and which updates and withdrawals wait for a request that is not known.
 */
export async function showStatus(args: string[]): Promise<ExitStatus> {
  const { state, json } = readArguments(args, { state: stateOption, json: flag })
  const status = await withKeptTables(state, statusOf)
  if (json) {
    printJson(status)
    return 0
  }
  const counts = (of: Record<string, number>) => Object.entries(of).map(([name, count]) => `${count} ${name}`)
  print(`texts      ${counts(status.texts).join(', ') || 'none'}`)
  print(`requests   ${counts(status.requests).join(', ') || 'none'}`)
  for (const requestId of status.unreadable)
    print(`unreadable ${plain(requestId)}: the next sweep reads its texts again`)
  for (const { file, kind, of } of status.waiting) print(`waits      ${plain(file)}: ${kind} of ${plain(of)}`)
  return 0
}

const Document = z.object({ versionId: z.string(), outcome: z.string() })
const Head = z.object({ objectId: z.string(), headVersionId: z.string().nullish(), isDeleted: z.boolean().nullish() })

async function statusOf(tables: KeptTables) {
  const documents = await rowsOf(tables, 'Documents')
  const heads = documents.flatMap((row) => (row.versionId === HEAD ? [Head.parse(row)] : []))
  const texts = documents.filter(({ versionId }) => versionId !== HEAD).map((row) => Document.parse(row))
  const requests = await rowsOf(tables, 'Requests')
  const read = requests.flatMap((row) => requestRowOf(row) ?? [])
  const kinds = read.map(({ record }) => (record.kind === 'withdrawal' ? 'over' : 'not over'))
  const rows = (await rowsOf(tables, 'Statements')).filter(({ source }) => source !== GIVEN_IDS)
  const statements = rows.flatMap((row) => keptStatements(StatementRow.parse(row)))
  return {
    texts: counted(texts.map(({ outcome }) => outcome)),
    requests: counted(kinds),
    unreadable: requests.filter((row) => requestRowOf(row) === null).map(({ requestId }) => String(requestId)),
    waiting: waitingIn(statements, new Map(heads.map((head) => [head.objectId, headOf(head)]))),
  }
}

const headOf = ({ headVersionId, isDeleted }: z.infer<typeof Head>) => (isDeleted ? null : (headVersionId ?? null))

/** Updates that no request is known for; one without a number is of the request that its file stated before. */
function waitingIn(statements: KeptStatement[], heads: Map<string, string | null>) {
  return requestsIn(standing(statements, heads)).waiting.map(({ key, record, number }) => ({
    file: key.replace(/^requests\//, ''),
    kind: record.kind,
    of: number === null ? 'a request' : `request ${number}`,
  }))
}

function counted(names: string[]): Record<string, number> {
  const groups = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const)
  return Object.fromEntries(groups.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function rowsOf({ client, nameOf }: KeptTables, table: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  const input = { TableName: nameOf(table), ConsistentRead: true }
  for await (const { Items = [] } of paginateScan({ client: DynamoDBDocumentClient.from(client) }, input))
    rows.push(...Items)
  return rows
}
