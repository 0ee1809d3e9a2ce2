import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { PARSER_VERSION } from '../../../shared/parser-version.ts'
import { REFUSAL_REASONS, type Refusal } from '../../../shared/request.ts'
import { DocumentRow } from '../../../shared/tables/document-row.ts'
import type { OperatedStack } from '../stack/running.ts'
import { needsTables } from '../state/state-folder.ts'
import { JSON_LINES, oneOf, STATE, wholeNumber } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'

const version = 'the version of a parser, a whole number from 1'
const Swept = z.object({ reparsed: z.int() })

/**
 * `radar reparse`: texts that an older parser read, or that were refused by a reason, are read again. Gives each text
 * that has a new outcome, with the one before it; where the parser is the same there is none.
 */
export const reparseTexts = command({
  options: {
    state: STATE,
    reason: oneOf(REFUSAL_REASONS, 'those that were refused for this').optional(),
    'parser-version-before': wholeNumber('V', version, 'those that a parser before this version read').optional(),
    json: JSON_LINES,
  },
  example: 'reparse --state .radar/live/state --reason encoding',
  run: reparse,
})

type Options = {
  state: string
  reason?: Refusal['reason'] | undefined
  'parser-version-before'?: number | undefined
  json: boolean
}

async function reparse(options: Options): Promise<ExitStatus> {
  const { state, reason, 'parser-version-before': parserVersionBefore = PARSER_VERSION } = options
  if (reason !== undefined && options['parser-version-before'] !== undefined) {
    throw new UsageError('the command takes --reason or --parser-version-before, not both')
  }
  needsTables(state)
  const reparse = reason === undefined ? { parserVersionBefore } : { reason }
  const scheduledTime = new Date().toISOString()
  const done = await onKeptStack(state, async (stack) => {
    const { reparsed } = Swept.parse(await callFunction(stack, 'SweepInbox', { scheduledTime, reparse }))
    await stack.settled()
    return { reparsed, documents: await readSince(stack, scheduledTime) }
  })
  if (done === null) return 130
  for (const { key, versionId, earlier, ...now } of done.documents) {
    const before = earlier?.at(-1)
    if (options.json) printJson({ key, versionId, outcome: now.outcome, reason: now.reason ?? null, before })
    else print(`${plain(key)}: ${before && said(before)} → ${said(now)}`)
  }
  tell(`${done.reparsed} texts read again, ${done.documents.length} with a new outcome by parser ${PARSER_VERSION}.`)
  return 0
}

function said({ outcome, reason }: Pick<DocumentRow, 'outcome' | 'reason'>): string {
  return reason === undefined ? outcome : `${outcome} (${reason})`
}

/** The texts that were there before and got an outcome since an instant. */
async function readSince(stack: OperatedStack, instant: string): Promise<DocumentRow[]> {
  const scan = {
    TableName: stack.variable('DOCUMENTS_TABLE'),
    FilterExpression: 'recordedAt >= :instant AND attribute_exists(earlier)',
    ExpressionAttributeValues: { ':instant': instant },
  }
  const documents: DocumentRow[] = []
  for await (const { Items = [] } of paginateScan({ client: DynamoDBDocumentClient.from(stack.dynamodb) }, scan)) {
    for (const item of Items) documents.push(DocumentRow.parse(item))
  }
  return documents.sort((a, b) => (a.key < b.key ? -1 : 1))
}
