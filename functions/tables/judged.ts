import { randomUUID } from 'node:crypto'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { earlier } from '../../shared/ingest/earlier.ts'
import type { Shard } from '../../shared/matching/shard.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { keepObject, keptObject } from '../services/kept-objects.ts'
import { dynamo, holds } from './dynamo.ts'

const TableName = variable('RUNS_TABLE', ResourceName)

/** Far longer than a part takes: what began before was broken off. Until then the nights go on from before it. */
const MINUTES_UNDER_WAY = 3 * 24 * 60

/**
 * What the last run of a part has judged, and told whom it concerned: the next one goes on from there, and without it
 * judges everything. Nothing of a person but pseudonyms.
 */
const Judged = z.object({
  run: z.string(),
  /** The snapshot of the candidates: see snapshot. */
  snapshotId: z.string(),
  instant: z.iso.datetime(),
  /** The roles of the candidates. */
  roles: z.array(z.string()),
  /** By id: the revision that was judged, how many of its pairs match or may, and which of the roles it asks. */
  requests: z.record(z.string(), z.object({ revision: z.int(), alerts: z.int(), asks: z.array(z.int()) })),
  /** Candidates whose recipients may not have been told all: see tell-recipient. */
  owed: z.array(z.string()),
})
export type Judged = z.infer<typeof Judged>

/**
 * Who is at work on verdicts, and where that lies what the runs of each part judged last. One row, so that whoever is at
 * work shows to all: a candidate may go from one part to another, and be judged by both.
 */
const Runs = z.object({
  part: z.literal('all'),
  /** How many have begun, ever; and who has begun and not ended, as `instant/id`. */
  begun: z.int(),
  underWay: z.array(z.string()),
  judged: z.record(z.string(), z.string()),
  /** Another one after each write. */
  stamp: z.string(),
})
type Runs = z.infer<typeof Runs>

/** Somebody who has begun; the table is as it left it. */
export type Begun = { row: Runs; claim: string; isAlone: boolean }

/**
 * Notes that somebody begins who writes or removes verdicts. What a run has judged is kept only where nobody else was at
 * work meanwhile, who may have written something older after it, or removed what it wrote.
 */
export async function beginWork(now: string): Promise<Begun> {
  const claim = `${now}/${randomUUID()}`
  const { before, row } = await changeRuns((row) => {
    return { ...row, begun: row.begun + 1, underWay: [...othersIn(row, claim, now), claim] }
  })
  return { row, claim, isAlone: othersIn(before, claim, now).length === 0 }
}

export async function endWork({ claim }: Begun, now: string): Promise<void> {
  await changeRuns((present) => ({ ...present, underWay: othersIn(present, claim, now) }))
}

/** Notes that a run of a part begins, and gives what the last one has judged. */
export async function beginRun(shard: Shard, now: string): Promise<{ begun: Begun; last: Judged | null }> {
  const begun = await beginWork(now)
  return { begun, last: await lastOf(begun.row, shard) }
}

/** Whether this run of a part has come to its end, as far as that was kept. */
export async function hasEnded(shard: Shard, run: string): Promise<boolean> {
  const row = await runsNow()
  return row !== null && (await lastOf(row, shard))?.run === run
}

async function lastOf({ judged }: Runs, shard: Shard): Promise<Judged | null> {
  const key = judged[partName(shard)]
  const kept = key === undefined ? null : await keptObject(key)
  // What another version of the program kept is not gone on from.
  return (kept && Judged.safeParse(JSON.parse(new TextDecoder().decode(kept))).data) ?? null
}

/**
 * The next run judges everything, also where this one breaks off: what this one saw may leave no trace by then, as half of
 * a load that another took the place of, or was of the past, where it looked back. Its verdicts would stay.
 */
export async function forgetJudged(shard: Shard): Promise<void> {
  await changeRuns(({ judged: { [partName(shard)]: _, ...judged }, ...row }) => ({ ...row, judged }))
}

/** Notes that a run has come to its end, and what it has judged; else the next one goes on from where this one began. */
export async function endRun(
  shard: Shard,
  { row, claim, isAlone }: Begun,
  judged: Judged | null,
  now: string,
): Promise<void> {
  const part = partName(shard)
  const key = `judged/${part}/${randomUUID()}`
  if (judged && isAlone) await keepObject(key, new TextEncoder().encode(JSON.stringify(judged)))
  await changeRuns((present) => {
    const isKept = judged !== null && isAlone && present.begun === row.begun
    const underWay = othersIn(present, claim, now)
    return { ...present, underWay, judged: isKept ? { ...present.judged, [part]: key } : present.judged }
  })
}

function othersIn({ underWay }: Runs, claim: string, now: string): string[] {
  const isOver = (each: string) => each < earlier(now, { minutes: MINUTES_UNDER_WAY })
  return underWay.filter((each) => each !== claim && !isOver(each))
}

/** Changes the row from what stands there; who loses a race looks again. */
async function changeRuns(change: (row: Runs) => Runs): Promise<{ before: Runs; row: Runs }> {
  for (;;) {
    const there = await runsNow()
    const before = there ?? { ...KEY, begun: 0, underWay: [], judged: {}, stamp: '' }
    const row = { ...change(before), stamp: randomUUID() }
    const condition = there
      ? { ConditionExpression: 'stamp = :seen', ExpressionAttributeValues: { ':seen': before.stamp } }
      : { ConditionExpression: 'attribute_not_exists(part)' }
    if (await holds(dynamo.send(new PutCommand({ TableName, Item: row, ...condition })))) return { before, row }
  }
}

async function runsNow(): Promise<Runs | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: KEY, ConsistentRead: true }))
  return Item ? Runs.parse(Item) : null
}

const KEY = { part: 'all' } as const

const partName = ({ index, of }: Shard) => `${index}-of-${of}`
