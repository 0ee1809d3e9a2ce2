import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { condition, type Item, order, update } from './expressions.ts'

export type TableKeys = {
  partition: string
  sort?: string
  index?: { name: string; partition: string; sort?: string }
}

type Input = {
  TableName: string
  Key?: Item
  Item?: Item
  UpdateExpression?: string
  ConditionExpression?: string
  KeyConditionExpression?: string
  FilterExpression?: string
  ProjectionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
  ExclusiveStartKey?: Item
  IndexName?: string
  ConsistentRead?: boolean
  ReturnValues?: string
  RequestItems?: Record<string, { Keys: Item[]; ConsistentRead?: boolean }>
}

/** How a read goes: which rows come in their state before the last write, and how many rows go on a page. */
export type ReadOptions = { stale: (row: Row) => boolean; pageSize: number }

export type Row = { item: Item | undefined; before: Item | undefined; writtenAt: number }

export type Write = { table: string; before: Item | undefined; after: Item | undefined }

/** DynamoDB, as far as our code uses it, in memory. `onWrite` hears of every write, in order. */
export function memoryTables(
  keys: Record<string, TableKeys>,
  clock: () => number,
  onWrite: (write: Write) => void = () => {},
) {
  const tables = new Map<string, Map<string, Row>>(Object.keys(keys).map((name) => [name, new Map()]))

  const keysOf = (name: string) => {
    const found = keys[name]
    if (!found) throw new Error(`no table ${name}`)
    return found
  }
  const rowsOf = (name: string) => {
    const found = tables.get(name)
    if (!found) throw new Error(`no table ${name}`)
    return found
  }
  const idOf = ({ partition, sort }: TableKeys, item: Item) =>
    JSON.stringify(sort === undefined ? [item[partition]] : [item[partition], item[sort]])

  function write(input: Input, key: Item, next: (current: Item) => Item | undefined) {
    const table = keysOf(input.TableName)
    const rows = rowsOf(input.TableName)
    const id = idOf(table, key)
    const row = rows.get(id)
    const current = row?.item
    const { ConditionExpression: text, ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
    if (text !== undefined && !condition(text)(current ?? {}, names, values)) {
      throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} })
    }
    const after = next(current ?? {})
    rows.set(id, { item: after, before: current, writtenAt: clock() })
    onWrite({ table: input.TableName, before: current, after })
    return { after }
  }

  function read(input: Input, { stale, pageSize }: ReadOptions) {
    const table = keysOf(input.TableName)
    const index = input.IndexName === undefined ? undefined : table.index
    if (input.IndexName !== index?.name) throw new Error(`no index ${input.IndexName}`)
    if (index && input.ConsistentRead) throw new Error('an index has no consistent reads')
    const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
    const keep = input.KeyConditionExpression === undefined ? () => true : condition(input.KeyConditionExpression)
    const passes = input.FilterExpression === undefined ? () => true : condition(input.FilterExpression)

    const seen: { id: string; at: number; item: Item }[] = []
    let at = 0
    for (const [id, row] of rowsOf(input.TableName)) {
      at++
      const item = (index || !input.ConsistentRead) && stale(row) ? row.before : row.item
      if (!item || (index && keyNames(index).some((name) => item[name] === undefined))) continue
      if (keep(item, names, values)) seen.push({ id, at, item })
    }
    const sort = input.KeyConditionExpression === undefined ? undefined : index ? index.sort : table.sort
    if (sort !== undefined) seen.sort((a, b) => order(a.item[sort], b.item[sort]) || order(a.id, b.id))
    const start = input.ExclusiveStartKey
    const rest = start ? seen.filter(after(start)) : seen
    const page = rest.slice(0, pageSize)
    const last = page.at(-1)
    const more = rest.length > pageSize && last

    /** What comes after a row in the order of the read, also where that row is gone by now. */
    function after(key: Item): (row: (typeof seen)[number]) => boolean {
      const id = idOf(table, key)
      if (sort !== undefined) return (row) => (order(row.item[sort], key[sort]) || order(row.id, id)) > 0
      const place = [...rowsOf(input.TableName).keys()].indexOf(id) + 1
      return (row) => row.at > place
    }
    const shown = index && [...keyNames(table), ...keyNames(index)]
    const projected = input.ProjectionExpression?.split(',').map((name) => names?.[name.trim()] ?? name.trim()) ?? shown
    return {
      Items: page.flatMap(({ item }) =>
        passes(item, names, values) ? [projected ? pick(item, projected) : item] : [],
      ),
      ...(more && { LastEvaluatedKey: pick(last.item, [...keyNames(table), ...(index ? keyNames(index) : [])]) }),
    }
  }

  return {
    /** Does what a command of the document client asks. Throws ConditionalCheckFailedException as DynamoDB does. */
    perform(command: string, raw: object, options: ReadOptions): object {
      const input = raw as Input
      const key = input.Key ?? {}
      switch (command) {
        case 'GetCommand': {
          const row = rowsOf(input.TableName).get(idOf(keysOf(input.TableName), key))
          const item = row && !input.ConsistentRead && options.stale(row) ? row.before : row?.item
          return item ? { Item: item } : {}
        }
        case 'BatchGetCommand': {
          const asked = Object.entries(input.RequestItems ?? {})
          const Responses = asked.map(([TableName, { Keys, ConsistentRead }]) => {
            const found = Keys.map((Key) => this.perform('GetCommand', { TableName, Key, ConsistentRead }, options))
            return [TableName, found.flatMap((each) => ('Item' in each ? [each.Item] : []))]
          })
          return { Responses: Object.fromEntries(Responses), UnprocessedKeys: {} }
        }
        case 'PutCommand': {
          const item = kept(input.Item ?? {}) as Item
          write(input, item, () => item)
          return {}
        }
        case 'UpdateCommand': {
          const change = update(input.UpdateExpression ?? '')
          const { ExpressionAttributeNames: names, ExpressionAttributeValues } = input
          const values = kept(ExpressionAttributeValues ?? {}) as Item
          const { after } = write(input, key, (current) => change({ ...current, ...key }, names, values))
          return input.ReturnValues === 'ALL_NEW' ? { Attributes: after } : {}
        }
        case 'DeleteCommand':
          write(input, key, () => undefined)
          return {}
        case 'QueryCommand':
        case 'ScanCommand':
          return read(input, options)
        default:
          throw new Error(`the model knows no ${command}`)
      }
    },
    rows: (name: string): Item[] => [...rowsOf(name).values()].flatMap(({ item }) => (item ? [item] : [])),
    /** The rows by their keys. */
    items: (name: string): Map<string, Item> =>
      new Map([...rowsOf(name)].flatMap(([id, { item }]) => (item ? [[id, item]] : []))),
    snapshot: () => new Map([...tables].map(([name, rows]) => [name, new Map(rows)])),
    restore(from: Map<string, Map<string, Row>>): void {
      for (const [name, rows] of from) tables.set(name, new Map(rows))
    },
  }
}
export type MemoryTables = ReturnType<typeof memoryTables>

function keyNames({ partition, sort }: { partition: string; sort?: string }): string[] {
  return sort === undefined ? [partition] : [partition, sort]
}

function pick(item: Item, names: string[]): Item {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])))
}

/** A copy as the table would keep it: without what is undefined. */
function kept(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(kept)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Set) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, kept(each)]])),
  )
}
