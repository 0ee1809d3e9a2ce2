import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test, vi } from 'vitest'
import { deadLetters } from '../../infra/local/commands/dead-letters.ts'
import { reviewMails } from '../../infra/local/commands/mails.ts'
import { reviewRecipients } from '../../infra/local/commands/recipients.ts'
import { reparseTexts } from '../../infra/local/commands/reparse.ts'
import { runInbox } from '../../infra/local/inbox/inbox-run.ts'
import { about, keepDeadLetters, keptDeadLetters } from '../../infra/local/state/dead-letters.ts'
import { type ExitStatus, UsageError } from '../../infra/local/terminal/usage.ts'
import { sweptEvent } from '../../shared/ingest/object-event.ts'
import { PARSER_VERSION } from '../../shared/parser-version.ts'
import { rowsOf, startStack } from '../pipeline/running-stack.ts'
import { candidates, requestText, text } from '../pipeline/texts.ts'
import { temporaryFolder } from './fixture.ts'

/** Calls a command in this process; gives what it prints, its JSON lines as values. */
async function call(command: (args: string[]) => Promise<ExitStatus>, ...args: string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const printed = (stream: typeof out) => stream.mock.calls.map(([chunk]) => String(chunk)).join('')
  try {
    const status = await command(args)
    const lines = printed(out).split('\n').filter(Boolean)
    return { status, out: lines.map((line): unknown => JSON.parse(line)), err: printed(err) }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

/**
 * A folder whose state is after trouble: a text that an older parser refused, a mail that is held, and dead letters:
 * a text's, which has no outcome therefore, a run's, and one that nobody understands.
 */
async function afterTrouble() {
  const folder = temporaryFolder()
  const { stack } = await startStack({ folder })
  const texts = [text('wonen.txt'), text('zorg.txt', requestText({ number: '90211', title: 'Consulent Zorg' }))]
  await runInbox(stack, { candidates: [candidates()], texts, asOf: '2026-02-16T08:00:00Z' })
  const client = DynamoDBDocumentClient.from(stack.dynamodb)

  const documents = await rowsOf(stack, 'DOCUMENTS_TABLE')
  const outcomeOf = (key: string) => documents.find((row) => row.key === key)
  const { objectId, versionId, key, recordedAt } = outcomeOf('requests/wonen.txt') ?? {}
  const refused = { outcome: 'refused', reason: 'encoding', detail: '' }
  const TableName = stack.variable('DOCUMENTS_TABLE')
  await client.send(new PutCommand({ TableName, Item: { objectId, versionId, key, recordedAt, ...refused } }))

  const lost = outcomeOf('requests/zorg.txt')
  const Key = { objectId: lost?.objectId, versionId: lost?.versionId }
  await client.send(new DeleteCommand({ TableName, Key }))

  const [mail] = await rowsOf(stack, 'MAILS_TABLE')
  const held = { state: 'held', unsettled: 'held', reason: 'TimeoutError' }
  await client.send(new PutCommand({ TableName: stack.variable('MAILS_TABLE'), Item: { ...mail, ...held } }))

  const bury = async (name: string, message: unknown) => {
    const queue = stack.queues.find((each) => each.name.startsWith(name))
    const MessageBody = typeof message === 'string' ? message : JSON.stringify(message)
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: queue?.url, MessageBody }))
  }
  const version = { bucket: stack.inbox, key: 'requests/zorg.txt', versionId: String(lost?.versionId) }
  await bury('ParseQueueDeadLetters', sweptEvent({ ...version, newestOfSecond: true }))
  await bury('DailyRunDeadLetters', {
    requestContext: { functionArn: stack.schedules.find(({ name }) => name === 'DailyRun')?.target },
    requestPayload: { scheduledTime: '2026-02-16T06:00:00Z' },
  })
  await stack.stop()
  return { folder, mailId: `${mail?.recipientId}_${mail?.number}` }
}

test('an operator decides on a held mail, redrives dead letters, and has texts read again', {
  timeout: 240_000,
}, async () => {
  const { folder, mailId } = await afterTrouble()
  const state = ['--state', folder, '--json']

  const list = await call(reviewMails, ...state)
  expect(list.out).toMatchObject([{ mailId, state: 'held', reason: 'TimeoutError' }])
  expect(list.err).toContain('send-again: if it did leave, the recipient gets it a second time.')
  const released = await call(reviewMails, 'release', mailId, '--as', 'send-again', '--even-if-sent-twice', ...state)
  expect(released).toMatchObject({ status: 0, out: [{ mailId, as: 'send-again', open: null }] })

  const letters = await call(deadLetters, ...state)
  expect(letters.out).toMatchObject([
    { kind: 'Object Created', about: 'requests/zorg.txt' },
    { kind: 'scheduled run', about: '2026-02-16T06:00:00Z' },
  ])
  const redriven = await call(deadLetters, '--redrive', ...state)
  expect(redriven).toMatchObject({ status: 0, out: [] })
  expect(redriven.err).toContain('2 dead letters tried again, 0 left.')
  expect(keptDeadLetters(folder)).toEqual([])

  // Two: the text of the dead letter has its outcome by now.
  const reparsed = await call(reparseTexts, '--parser-version-before', String(PARSER_VERSION + 1), ...state)
  expect(reparsed.out).toMatchObject([
    { key: 'requests/wonen.txt', outcome: 'parsed', before: { outcome: 'refused', reason: 'encoding' } },
  ])
  expect(reparsed.err).toContain('2 texts read again, 1 with a new outcome')
})

test('an operator sees who is stopped and why, and has an address mailed again by naming the risk', {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder()
  const { stack } = await startStack({ folder })
  await runInbox(stack, { candidates: [candidates()], texts: [text('wonen.txt')], asOf: '2026-02-16T08:00:00Z' })
  const [recipient] = await rowsOf(stack, 'RECIPIENTS_TABLE')
  const stopped = { reason: 'bounced', at: '2026-02-16T09:00:00Z' }
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  await client.send(new PutCommand({ TableName: stack.variable('RECIPIENTS_TABLE'), Item: { ...recipient, stopped } }))
  await stack.stop()

  const state = ['--state', folder, '--json']
  const email = String(recipient?.email)
  const list = await call(reviewRecipients, ...state)
  expect(list.out).toContainEqual({ email, recipientId: recipient?.recipientId, stopped })
  expect(list.err).toContain('bounced for good: --even-if-it-bounces; too many mails to addresses that do not exist')
  await expect(reviewRecipients(['resume', email, ...state])).rejects.toThrow('resume takes --even-if-it-bounces')
  const resumed = await call(reviewRecipients, 'resume', email.toUpperCase(), '--even-if-it-bounces', ...state)
  expect(resumed).toMatchObject({ status: 0, out: [{ email, resumed: true }] })
  await expect(reviewRecipients(['resume', email, '--even-if-it-bounces', ...state])).rejects.toThrow(
    'resume takes an ADDRESS that is stopped',
  )
})

describe('dead letters', () => {
  test('that fail again are kept again, and what no function understands shows nothing of itself', async () => {
    const folder = temporaryFolder()
    const { stack } = await startStack({ folder })
    const queue = stack.queues.find(({ name }) => name.startsWith('ParseQueueDeadLetters'))
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: queue?.url, MessageBody: 'vera@bureau.example' }))
    const [letter] = await stack.deadLetters()
    if (!letter) throw new Error('no dead letter')
    // What is redriven goes beside what lies there, and fails again.
    await stack.redrive(letter)
    await stack.settled()
    await stack.stop()
    const kept = keptDeadLetters(folder)
    expect(kept).toMatchObject([{ body: letter.body }, { body: letter.body }])
    expect(kept.map(about)).toEqual(Array(2).fill({ kind: 'unknown', about: '' }))
  })

  test('of what this version does not have are left and told; the others are tried again', async () => {
    const folder = temporaryFolder()
    const { stack } = await startStack({ folder })
    await stack.stop()
    const callOf = (functionArn: string) =>
      JSON.stringify({ requestContext: { functionArn }, requestPayload: { scheduledTime: '2026-02-16T06:00:00Z' } })
    const sentAt = '2026-02-16T06:00:00Z'
    const daily = stack.queues.find(({ name }) => name.startsWith('DailyRunDeadLetters'))?.name ?? ''
    const letters = [
      { queue: daily, sentAt, body: callOf('arn:aws:lambda:eu-west-1:000000000000:function:Renamed') },
      { queue: daily, sentAt, body: 'no call' },
      { queue: 'Renamed', sentAt, body: '{}' },
    ]
    const known = {
      queue: daily,
      sentAt,
      body: callOf(stack.schedules.find(({ name }) => name === 'DailyRun')?.target ?? ''),
    }
    keepDeadLetters(folder, [...letters, known])
    const { status, err } = await call(deadLetters, '--redrive', '--state', folder, '--json')
    expect([status, keptDeadLetters(folder)]).toEqual([1, letters])
    expect(err).toContain('1 dead letters tried again, 3 left.')
    expect(err).toContain('3 are for what this version does not have.')
  })

  test('of the mail service are kept without addresses, and still say which mail', () => {
    const folder = temporaryFolder()
    const mail = {
      destination: ['vera@bureau.example'],
      tags: { mailId: ['m_1'] },
      commonHeaders: { to: ['"V" <v@b.nl>'] },
    }
    const body = JSON.stringify({ 'detail-type': 'Email Bounced', source: 'aws.ses', detail: { mail } })
    keepDeadLetters(folder, [{ queue: 'MailQueueDeadLetters', sentAt: '2026-01-01T00:00:00Z', body }])
    const [letter] = keptDeadLetters(folder)
    expect(letter?.body).not.toMatch(/vera|v@b/)
    expect(letter && about(letter)).toEqual({ kind: 'Email Bounced', about: 'm_1' })
    keepDeadLetters(folder, [])
    expect(keptDeadLetters(folder)).toEqual([])
  })
})

describe('wrong usage says what the command takes', () => {
  test.each([
    [reparseTexts, ['--state', '.'], '--state takes the folder of an earlier run, "." holds no tables'],
    [reparseTexts, ['--state', 'x', '--reason', 'ugly'], '--reason takes one of empty, too-large, not-text'],
    [reparseTexts, ['--state', 'x', '--parser-version-before', '0'], '--parser-version-before takes the version of'],
    [
      reparseTexts,
      ['--state', 'x', '--reason', 'empty', '--parser-version-before', '2'],
      'the command takes --reason or --parser-version-before, not both',
    ],
    [reviewMails, ['release', '--state', 'x'], 'the command takes nothing, or release and one ID of the list'],
    [reviewMails, ['hold', 'a', '--state', 'x'], 'the command takes nothing, or release and one ID of the list'],
    [reviewMails, ['release', 'a', '--state', 'x'], '--as takes sent or send-again'],
    [
      reviewMails,
      ['release', 'a', '--state', 'x', '--as', 'sent', '--even-if-sent-twice'],
      '--as sent takes --even-if-never-heard beside it: if it never left, the recipient never hears of its requests',
    ],
    [reviewRecipients, ['resume', '--state', 'x'], 'the command takes nothing, or resume and one ADDRESS of the list'],
    [
      reviewRecipients,
      ['stop', 'a', '--state', 'x'],
      'the command takes nothing, or resume and one ADDRESS of the list',
    ],
    [deadLetters, [], '--state takes the folder that the tables are kept in'],
    [deadLetters, ['--state', 'x'], '--state takes the folder of an earlier run, "x" holds no tables'],
  ])('%o %j', async (command, args, line) => {
    await expect(command(args)).rejects.toThrow(line)
    await expect(command(args)).rejects.toThrow(UsageError)
  })
})
