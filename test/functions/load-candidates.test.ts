import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sweptEvent } from '../../shared/ingest/object-event.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const handler = await services.handler('load-candidates')
const sweepInbox = await services.handler('sweep-inbox')
const { allCandidates } = await import('../../functions/tables/candidates.ts')
const { dynamo } = await import('../../functions/tables/dynamo.ts')

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
const row = (candidateId: string, rate = '80.00') => `${candidateId},Vera Canarie,vera@bureau.example,${rate},*,24,36`
const file = (...rows: string[]) => [HEADER, ...rows].join('\n')
const load = (...events: unknown[]) => invoke(handler, batchOf(...events))
const idsOf = async (key: string) =>
  (await allCandidates())
    .filter(({ file }) => file === key)
    .map(({ candidateId }) => candidateId)
    .sort()
const candidateOf = async (id: string) => (await allCandidates()).find(({ candidateId }) => candidateId === id)
/** The sweep of an hour from now, and the loads that it asks for. */
const sweep = async () => {
  await invoke(sweepInbox, { scheduledTime: new Date(Date.now() + 61 * 60_000).toISOString() })
  return invoke(handler, { Records: await services.take('LOAD_QUEUE_URL') })
}
const reportOn = (key: string) => services.read(key.replace('candidates/', 'reports/').concat('.json'))

let nth = 0
let key = ''
/** An id that no other test uses. */
const id = (name: string) => `${name}-${nth}`
beforeEach(() => {
  nth += 1
  key = `candidates/bureau/file-${nth}.csv`
})

describe('a candidate file is a full replacement', () => {
  test('the table holds the rows of the newest version, and no others of that file', async () => {
    const first = await services.put(key, file(row(id('a')), row(id('b'))))
    expect(await load(first)).toEqual({ batchItemFailures: [] })
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
    await load(await services.put(key, file(row(id('b'), '85'), row(id('c')))))
    expect(await idsOf(key)).toEqual([id('b'), id('c')])
    expect(await candidateOf(id('b'))).toMatchObject({ candidate: { rateCents: 8500 } })
  })

  test('a late or repeated event of an older version changes nothing', async () => {
    const older = await services.put(key, file(row(id('a'))))
    const newer = await services.put(key, file(row(id('b'))))
    await load(newer, older, older)
    expect(await idsOf(key)).toEqual([id('b')])
  })

  test('a version that the sweep reports once more stays as it was loaded', async () => {
    const event = await services.put(key, file(row(id('a'))))
    const { bucket, object } = event.detail
    const swept = sweptEvent({ bucket: bucket.name, key, versionId: object['version-id'], newestOfSecond: true })
    await load(event, swept, event)
    expect(await idsOf(key)).toEqual([id('a')])
  })

  test('versions loaded at once end at the newest', async () => {
    const older = await services.put(key, file(row(id('a')), row(id('b'))))
    const newer = await services.put(key, file(row(id('c'))))
    await Promise.all([load(older), load(newer), load(older)])
    expect(await idsOf(key)).toEqual([id('c')])
  })

  test('a header alone removes all', async () => {
    await load(await services.put(key, file(row(id('a')))))
    await load(await services.put(key, HEADER))
    expect(await idsOf(key)).toEqual([])
  })

  test('a file that is refused as a whole changes nothing', async () => {
    await load(await services.put(key, file(row(id('a')))))
    await load(await services.put(key, 'nothing,of,use\n1,2,3'))
    expect(await idsOf(key)).toEqual([id('a')])
  })

  test('a version that was removed before it was read changes nothing', async () => {
    const event = await services.put(key, file(row(id('a'))))
    await services.removeVersion(event)
    expect(await load(event)).toEqual({ batchItemFailures: [] })
    expect(await idsOf(key)).toEqual([])
  })
})

describe('a file of changes adds and replaces, and removes nobody', () => {
  const changes = () => key.replace('candidates/', 'candidates/changes/')

  test('what it names is put in, the rest of the full file stays', async () => {
    await load(await services.put(key, file(row(id('a')), row(id('b')))))
    await load(await services.put(changes(), file(row(id('b'), '95'), row(id('c'), '70'))))
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
    expect(await candidateOf(id('b'))).toMatchObject({ candidate: { rateCents: 9500 } })
    expect(await candidateOf(id('c'))).toMatchObject({ candidate: { rateCents: 7000 } })
  })

  test('each version of it counts, also one that was replaced before it was loaded', async () => {
    const first = await services.put(changes(), file(row(id('a'), '70')))
    const second = await services.put(changes(), file(row(id('b'), '75')))
    await load(second, first)
    expect(await idsOf(changes())).toEqual([id('a'), id('b')])
  })

  test('of two statements on one candidate the newer counts, in whatever order they are loaded', async () => {
    const older = await services.put(key, file(row(id('a'), '80'), row(id('b'), '80')))
    await services.nextSecond()
    const newer = await services.put(changes(), file(row(id('a'), '95')))
    await load(newer, older, newer, older)
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 9500 } })
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
  })

  test('a newer full file overrules the change, and removes whom it does not name', async () => {
    const full = await services.put(key, file(row(id('a'), '80'), row(id('b'), '80')))
    await services.nextSecond()
    const change = await services.put(changes(), file(row(id('a'), '95'), row(id('b'), '95')))
    await services.nextSecond()
    const next = await services.put(key, file(row(id('a'), '85')))
    await load(full, change, next, change)
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 8500 } })
    expect(await candidateOf(id('b'))).toBeUndefined()
  })

  test('a change from before a full file that drops a candidate brings nobody back, however late it comes', async () => {
    await load(await services.put(key, file(row(id('a')), row(id('b')))))
    await services.nextSecond()
    const late = await services.put(changes(), file(row(id('a'), '95'), row(id('b'), '95'), row(id('c'), '95')))
    await services.nextSecond()
    await load(await services.put(key, file(row(id('b')))))
    await load(late)
    expect(await candidateOf(id('a'))).toBeUndefined()
    expect(await candidateOf(id('b'))).toMatchObject({ candidate: { rateCents: 8000 } })
    expect(await candidateOf(id('c'))).toMatchObject({ candidate: { rateCents: 9500 } })
    await load(await services.put(changes(), file(row(id('a'), '70'))))
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 7000 } })
  })

  test('who is dropped by one file may be brought by another, also by an older one that comes late', async () => {
    await load(await services.put(key, file(row(id('a')))))
    const late = await services.put(key.replace('file', 'other'), file(row(id('a'), '70')))
    await services.nextSecond()
    await load(await services.put(key, HEADER))
    await load(late)
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 7000 } })
  })

  test('a full file takes over whom a change brought, and then removes them as its own', async () => {
    await load(await services.put(changes(), file(row(id('a')))))
    await services.nextSecond()
    await load(await services.put(key, file(row(id('a'), '85'))))
    expect(await idsOf(key)).toEqual([id('a')])
    await load(await services.put(key, HEADER))
    expect(await candidateOf(id('a'))).toBeUndefined()
  })
})

describe('who a candidate is', () => {
  test('a candidate keeps the pseudonym, which has nothing of the id, through every new version', async () => {
    await load(await services.put(key, file(row(id('a')))))
    const before = await candidateOf(id('a'))
    await load(await services.put(key, file(row(id('a'), '90'))))
    const after = await candidateOf(id('a'))
    expect(after?.pseudonym).toBe(before?.pseudonym)
    expect(after?.pseudonym).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a candidate belongs to the newest file that names them', () => {
  const other = () => key.replace('file', 'other')
  /** All orders in which three events may come. */
  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const
  const inOrder = async (order: readonly number[], events: unknown[]) => {
    for (const nth of order) await load(events[nth])
  }

  test('a newer file takes a candidate over, keeps the pseudonym, and says from which file', async () => {
    await load(await services.put(key, file(row(id('a'), '80'), row(id('b')))))
    const before = await candidateOf(id('a'))
    await services.nextSecond()
    await load(await services.put(other(), file(row(id('a'), '90'), row(id('z')))))
    expect(await candidateOf(id('a'))).toEqual({
      ...before,
      file: other(),
      candidate: { ...before?.candidate, rateCents: 9000 },
    })
    expect(await idsOf(key)).toEqual([id('b')])
    expect(await reportOn(other())).toMatchObject({ loaded: 2, takenOver: { [key]: 1 }, outdated: {}, refused: [] })
  })

  test('an older file that comes late takes nobody, and its report says who has them', async () => {
    const older = await services.put(key, file(row(id('a'), '80'), row(id('b'))))
    await services.nextSecond()
    await load(await services.put(other(), file(row(id('a'), '90'))))
    await load(older)
    expect(await idsOf(other())).toEqual([id('a')])
    expect(await idsOf(key)).toEqual([id('b')])
    expect(await reportOn(key)).toMatchObject({ loaded: 2, takenOver: {}, outdated: { [other()]: 1 } })
  })

  test('renaming a file loses nobody, also when the old one is deleted before the new one is loaded', async () => {
    const rows = file(row(id('a')), row(id('b')))
    const first = await services.put(key, rows)
    await load(first)
    const renamed = await services.put(other(), rows)
    await load(renamed)
    await services.removeVersion(first)
    await sweep()
    expect(await idsOf(other())).toEqual([id('a'), id('b')])
    await services.removeVersion(renamed)
    const back = await services.put(key, rows)
    await sweep()
    await load(back)
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
  })

  test('whom the newest file names no more, or with the file itself is gone, belongs to the older that names them', async () => {
    await load(await services.put(key, file(row(id('a'), '80'), row(id('b'), '80'))))
    await services.nextSecond()
    const newer = await services.put(other(), file(row(id('a'), '90'), row(id('b'), '90')))
    await load(newer)
    const next = await services.put(other(), file(row(id('a'), '95')))
    await load(next)
    expect(await candidateOf(id('b'))).toMatchObject({ file: key, candidate: { rateCents: 8000 } })
    await services.removeVersion(next)
    await services.removeVersion(newer)
    await sweep()
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 8000 } })
  })

  test.each(ORDERS)('splitting a file in two loses nobody, in the order %i %i %i', async (...order) => {
    const events = [await services.put(key, file(row(id('a')), row(id('b'))))]
    await services.nextSecond()
    events.push(await services.put(other(), file(row(id('b'), '90'))))
    events.push(await services.put(key, file(row(id('a'), '90'))))
    await inOrder(order, events)
    expect(await idsOf(key)).toEqual([id('a')])
    expect(await idsOf(other())).toEqual([id('b')])
  })

  test.each(ORDERS)('merging two files loses nobody, in the order %i %i %i', async (...order) => {
    const events = [await services.put(key, file(row(id('a')))), await services.put(other(), file(row(id('b'))))]
    await services.nextSecond()
    events.push(await services.put(key, file(row(id('a'), '90'), row(id('b'), '90'))))
    await inOrder(order, events)
    await load(await services.put(other(), HEADER))
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
  })
})

describe('what becomes of a load', () => {
  /** Who is written while something is done, in order; the write of `failing` fails, and all wait for `held`. */
  async function written(work: () => Promise<unknown>, failing?: string, held?: Promise<void>): Promise<string[]> {
    const ids: string[] = []
    dynamo.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const { Item } = args.input as { Item?: { candidateId?: string } }
          if (commandName === 'PutItemCommand' && Item?.candidateId) {
            if (Item.candidateId === failing) throw new Error('pulled the plug')
            ids.push(Item.candidateId)
            await held
          }
          return next(args)
        },
      { name: 'written', step: 'initialize' },
    )
    await work().finally(() => dynamo.middlewareStack.remove('written'))
    return ids
  }

  test('rows that stay the same are not written again, and count as the new version says all the same', async () => {
    const other = key.replace('file', 'other')
    await load(await services.put(key, file(row(id('a')), row(id('b')))))
    await services.nextSecond()
    await load(await services.put(other, file(row(id('b'), '90'))))
    await services.nextSecond()
    const next = await services.put(key, file(row(id('a')), row(id('b')), row(id('c'))))
    expect(await written(() => load(next))).toEqual([id('c')])
    expect(await reportOn(key)).toMatchObject({ loaded: 3, written: 1, takenOver: { [other]: 1 } })
    expect(await idsOf(key)).toEqual([id('a'), id('b'), id('c')])
    expect(await candidateOf(id('b'))).toMatchObject({ candidate: { rateCents: 8000 } })
  })

  test('a load that breaks off goes on where it was', async () => {
    const event = await services.put(key, file(row(id('a')), row(id('b')), row(id('c'))))
    expect(await written(() => load(event), id('b'))).toEqual([id('a'), id('c')])
    expect(await written(() => load(event))).toEqual([id('b')])
    expect(await idsOf(key)).toEqual([id('a'), id('b'), id('c')])
  })

  test('a load that is slower than that of a newer version ends at the newer one', async () => {
    const older = await services.put(key, file(row(id('a'), '70'), row(id('b'))))
    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const slow = written(() => load(older), undefined, held)
    await vi.waitFor(async () =>
      expect(await services.rows('CANDIDATE_FILES_TABLE')).toContainEqual(expect.objectContaining({ file: key })),
    )
    const newer = await services.put(key, file(row(id('a'), '90')))
    dynamo.middlewareStack.remove('written')
    await load(newer)
    go()
    await slow
    expect(await idsOf(key)).toEqual([id('a')])
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 9000 } })
  })

  test('of a file that is deleted while its first load had broken off, nothing stays', async () => {
    const event = await services.put(key, file(row(id('a')), row(id('b'))))
    await written(() => load(event), id('b'))
    expect(await idsOf(key)).toEqual([id('a')])
    await services.removeVersion(event)
    await sweep()
    expect(await idsOf(key)).toEqual([])
  })

  test('where the newest version was removed for good, the one before it counts again, once', async () => {
    await load(await services.put(key, file(row(id('a'), '80'), row(id('b')))))
    const newest = await services.put(key, file(row(id('a'), '90'), row(id('c'))))
    await load(newest)
    await services.removeVersion(newest)
    await sweep()
    expect(await idsOf(key)).toEqual([id('a'), id('b')])
    expect(await candidateOf(id('a'))).toMatchObject({ candidate: { rateCents: 8000 } })
    await invoke(sweepInbox, { scheduledTime: new Date(Date.now() + 61 * 60_000).toISOString() })
    const queued = (await services.take('LOAD_QUEUE_URL')).map(({ body }) => JSON.parse(body).detail.object.key)
    expect(queued).not.toContain(key)
  })
})

test('the report beside the file names row, column and reason, and nothing of the person', async () => {
  await load(
    await services.put(key, file(row(id('a')), row(id('b'), 'veel'), `${id('c')},Vera Canarie,geen-adres,80,*,24,36`)),
  )
  const report = await services.read(`reports/bureau/file-${nth}.csv.json`)
  expect(report).toMatchObject({
    loaded: 1,
    removed: 0,
    refused: [
      { row: 2, column: 'rate' },
      { row: 3, column: 'alertEmail' },
    ],
  })
  expect(JSON.stringify(report)).not.toMatch(/Canarie|veel|geen-adres|bureau\.example/)
})
