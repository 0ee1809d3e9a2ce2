import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTables } from '../../../infra/local/services/dynamodb/tables.ts'
import { type Random, random } from '../random.ts'
import { memoryTables } from './tables.ts'

const KEYS = { rows: { partition: 'id', sort: 'number', index: { name: 'open', partition: 'open', sort: 'since' } } }
const TableName = 'rows'
const EXACT = { stale: () => false, pageSize: 1_000 }

let dynamo: DynamoDBDocumentClient
const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-model-'))
let stop = async () => {}

beforeAll(async () => {
  const tables = await startTables(folder)
  const client = new DynamoDBClient({
    endpoint: `http://${tables.address}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'id', KeyType: 'HASH' },
        { AttributeName: 'number', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'number', AttributeType: 'N' },
        { AttributeName: 'open', AttributeType: 'S' },
        { AttributeName: 'since', AttributeType: 'S' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'open',
          KeySchema: [
            { AttributeName: 'open', KeyType: 'HASH' },
            { AttributeName: 'since', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  )
  dynamo = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  stop = async () => {
    client.destroy()
    await tables.stop()
  }
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true })
})

const COMMANDS = { GetCommand, BatchGetCommand, PutCommand, UpdateCommand, DeleteCommand, QueryCommand, ScanCommand }
type Operation = { command: keyof typeof COMMANDS; input: object }

const some = (chance: Random) => ({
  // Beyond U+E000 the emulator orders by UTF-16, DynamoDB and the model by UTF-8.
  text: () => chance.pick(['a', 'b', 'B', 'ab', '2026-01-01T00:00:00Z', 'é', '😀']),
  key: () => ({ id: chance.pick(['p', 'q']), number: chance.pick([1, 2, 10]) }),
})

/** The conditions of our code, in the shapes that it writes them in. */
const CONDITIONS = [
  'attribute_not_exists(id)',
  'attribute_exists(id) AND (attribute_not_exists(#since) OR #since < :text)',
  'attribute_not_exists(since) OR since < :text OR (attribute_not_exists(#open) AND #since <= :text)',
  '#open IN (:text, :other) AND #since = :text',
  '#open = :text AND since <> :other',
  'since <> :other',
  'attribute_exists(more.#deep)',
  'more.#deep = :text',
]
const NAMES = { '#open': 'open', '#since': 'since', '#deep': 'y' }

/** The names and values that an expression uses, and no others: a stray one is refused. */
function used(text: string, values: Record<string, unknown>) {
  const names = Object.entries(NAMES).filter(([name]) => text.includes(name))
  const own = Object.entries(values).filter(([name]) => text.includes(name))
  return {
    ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names) }),
    ...(own.length > 0 && { ExpressionAttributeValues: Object.fromEntries(own) }),
  }
}

function operation(chance: Random): Operation {
  const { text, key } = some(chance)
  const values = { ':text': text(), ':other': text(), ':p': chance.pick(['p', 'q']), ':flag': { deep: [1, undefined] } }
  const condition = chance.chance(0.6) ? chance.pick(CONDITIONS) : undefined
  const conditional = (all: string) => ({
    TableName,
    ...(condition && { ConditionExpression: condition }),
    ...used(all, values),
  })
  switch (chance.pick(Object.keys(COMMANDS) as Operation['command'][])) {
    case 'GetCommand':
      return { command: 'GetCommand', input: { TableName, Key: key(), ConsistentRead: true } }
    case 'BatchGetCommand': {
      const Keys = [...new Map([key(), key()].map((each) => [JSON.stringify(each), each])).values()]
      return { command: 'BatchGetCommand', input: { RequestItems: { [TableName]: { Keys, ConsistentRead: true } } } }
    }
    case 'PutCommand': {
      const Item = {
        ...key(),
        ...(chance.chance(0.7) && { since: text(), open: text() }),
        left: undefined,
        more: { x: [text()], ...(chance.chance(0.5) && { y: text() }) },
      }
      return { command: 'PutCommand', input: { ...conditional(condition ?? ''), Item } }
    }
    case 'UpdateCommand': {
      const UpdateExpression = chance.pick([
        'SET #open = :text, since = if_not_exists(since, :other)',
        'SET since = :text REMOVE #open',
        'SET more = :flag',
      ])
      const input = {
        ...conditional(`${condition} ${UpdateExpression}`),
        UpdateExpression,
        Key: key(),
        ReturnValues: 'ALL_NEW',
      }
      return { command: 'UpdateCommand', input }
    }
    case 'DeleteCommand':
      return { command: 'DeleteCommand', input: { ...conditional(condition ?? ''), Key: key() } }
    case 'QueryCommand': {
      const ofIndex = chance.chance(0.5)
      const KeyConditionExpression = ofIndex ? '#open = :text AND since <= :other' : 'id = :p'
      const index = ofIndex ? { IndexName: 'open' } : { ConsistentRead: true }
      return {
        command: 'QueryCommand',
        input: { TableName, ...index, KeyConditionExpression, ...used(KeyConditionExpression, values) },
      }
    }
    case 'ScanCommand': {
      const FilterExpression = chance.pick([
        ...['since > :text', '#open = :text AND since <> :other'],
        ...['attribute_exists(more.#deep)', 'more.#deep = :text'],
      ])
      return {
        command: 'ScanCommand',
        input: { TableName, ConsistentRead: true, FilterExpression, ...used(FilterExpression, values) },
      }
    }
  }
}

/** What an answer says, without counts, and without the order that a scan or a tie leaves open. */
function said(answer: object): unknown {
  const { Item, Items, Attributes, Responses } = answer as Answer
  const plain = (item: object | undefined) => JSON.stringify(Object.entries(item ?? {}).toSorted())
  return { Item: plain(Item), Attributes: plain(Attributes), Items: (Items ?? Responses?.rows)?.map(plain).toSorted() }
}
type Answer = { Item?: object; Items?: object[]; Attributes?: object; Responses?: { rows: object[] } }

test('the tables of the simulation answer as the emulator does, whatever is asked', { timeout: 60_000 }, async () => {
  const model = memoryTables(KEYS, () => 0)
  const chance = random(20260222)
  const outcomes = { answered: 0, refused: 0 }
  for (let nth = 0; nth < 1_000; nth++) {
    const { command, input } = operation(chance)
    const Command = COMMANDS[command] as new (input: object) => Parameters<typeof dynamo.send>[0]
    const [real, ours] = await Promise.all([
      dynamo.send(new Command(input)).then(said, (error: Error) => error.name),
      Promise.resolve()
        .then(() => model.perform(command, input, EXACT))
        .then(said, (error: Error) => error.name),
    ])
    outcomes[typeof real === 'string' ? 'refused' : 'answered']++
    expect({ nth, command, input, answer: ours }).toEqual({ nth, command, input, answer: real })
  }
  expect(outcomes.refused).toBeGreaterThan(100)
  expect(outcomes.answered).toBeGreaterThan(500)
})

test('a read in pages goes on where it was, also where the row that it stopped at is gone by then', async () => {
  const model = memoryTables(KEYS, () => 0)
  const both = async (command: keyof typeof COMMANDS, input: object, pageSize: number) => {
    const Command = COMMANDS[command] as new (input: object) => Parameters<typeof dynamo.send>[0]
    const real = (await dynamo.send(new Command({ ...input, Limit: pageSize }))) as Page
    return { real, ours: model.perform(command, input, { stale: () => false, pageSize }) as Page }
  }
  const chance = random(20261123)
  let pages = 0
  for (let nth = 0; nth < 40; nth++) {
    for (let number = 1; number <= 6; number++) {
      const item = { TableName, Item: { id: 'paged', number, open: 'yes', since: `${chance.below(3)}` } }
      await dynamo.send(new PutCommand(item))
      model.perform('PutCommand', item, EXACT)
    }
    const ofIndex = chance.chance(0.5)
    const query = ofIndex
      ? { IndexName: 'open', KeyConditionExpression: '#open = :yes', ...used('#open', {}) }
      : { ConsistentRead: true, KeyConditionExpression: 'id = :yes' }
    const values = { ':yes': ofIndex ? 'yes' : 'paged' }
    const pageSize = 1 + chance.below(3)
    let from: Record<string, unknown> | undefined
    do {
      const start = from && { ExclusiveStartKey: from }
      const input = { TableName, ...query, ...start, ExpressionAttributeValues: values }
      const { real, ours } = await both('QueryCommand', input, pageSize)
      // Of equal places in an index any may come first, so that these pages are compared by their places alone.
      const shown = ({ Items = [] }: Page) => Items.map((item) => (ofIndex ? item.since : item.number))
      expect({ nth, page: shown(ours) }).toEqual({ nth, page: shown(real) })
      pages++
      from = ours.LastEvaluatedKey
      if (ofIndex) break
      const gone = from ?? { id: 'paged', number: 1 }
      if (chance.chance(0.5)) {
        const remove = { TableName, Key: { id: gone.id, number: gone.number } }
        await dynamo.send(new DeleteCommand(remove))
        model.perform('DeleteCommand', remove, EXACT)
      }
    } while (from)
  }
  expect(pages).toBeGreaterThan(80)
})

type Page = { Items?: Record<string, unknown>[]; LastEvaluatedKey?: Record<string, unknown> }
