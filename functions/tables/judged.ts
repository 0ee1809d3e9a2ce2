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

/** A part of the runs: which runs of it have begun and not ended, and where that lies what was judged last. */
const Part = z.object({
  part: z.string(),
  begun: z.int(),
  underWay: z.array(z.string()),
  judged: z.string().nullable(),
  /** Another one after each write. */
  stamp: z.string(),
})
type Part = z.infer<typeof Part>

/** A run of a part that has begun; the table is as it left it. */
export type Begun = { row: Part; claim: string; isAlone: boolean }

/** Notes that a run begins, and gives what the last one has judged. */
export async function beginRun(shard: Shard, now: string): Promise<{ begun: Begun; last: Judged | null }> {
  const claim = `${now}/${randomUUID()}`
  const { before, row } = await changePart(partName(shard), (row) => {
    return { ...row, begun: row.begun + 1, underWay: [...othersIn(row, claim, now), claim] }
  })
  return { begun: { row, claim, isAlone: othersIn(before, claim, now).length === 0 }, last: await lastOf(row) }
}

/** Whether this run of a part has come to its end, as far as that was kept. */
export async function hasEnded(shard: Shard, run: string): Promise<boolean> {
  const row = await partNow(partName(shard))
  return row !== null && (await lastOf(row))?.run === run
}

async function lastOf({ judged }: Part): Promise<Judged | null> {
  const kept = judged === null ? null : await keptObject(judged)
  // What another version of the program kept is not gone on from.
  return (kept && Judged.safeParse(JSON.parse(new TextDecoder().decode(kept))).data) ?? null
}

/**
 * The next run judges everything, also where this one breaks off: what this one saw may leave no trace by then, as half of
 * a load that another took the place of, or was of the past, where it looked back. Its verdicts would stay.
 */
export async function forgetJudged({ row }: Begun): Promise<void> {
  await changePart(row.part, (now) => ({ ...now, judged: null }))
}

/**
 * Notes that a run has come to its end, and what it has judged. Where another one ran meanwhile, and may have told
 * something older after it, the next one goes on from where they began.
 */
export async function endRun({ row, claim, isAlone }: Begun, judged: Judged | null, now: string): Promise<void> {
  const key = `judged/${row.part}/${randomUUID()}`
  if (judged && isAlone) await keepObject(key, new TextEncoder().encode(JSON.stringify(judged)))
  await changePart(row.part, (present) => {
    const isKept = judged !== null && isAlone && present.begun === row.begun
    return { ...present, underWay: othersIn(present, claim, now), judged: isKept ? key : present.judged }
  })
}

function othersIn({ underWay }: Part, claim: string, now: string): string[] {
  const isOver = (each: string) => each < earlier(now, { minutes: MINUTES_UNDER_WAY })
  return underWay.filter((each) => each !== claim && !isOver(each))
}

/** Changes the row from what stands there; who loses a race looks again. */
async function changePart(part: string, change: (row: Part) => Part): Promise<{ before: Part; row: Part }> {
  for (;;) {
    const there = await partNow(part)
    const before = there ?? { part, begun: 0, underWay: [], judged: null, stamp: '' }
    const row = { ...change(before), stamp: randomUUID() }
    const condition = there
      ? { ConditionExpression: 'stamp = :seen', ExpressionAttributeValues: { ':seen': before.stamp } }
      : { ConditionExpression: 'attribute_not_exists(part)' }
    if (await holds(dynamo.send(new PutCommand({ TableName, Item: row, ...condition })))) return { before, row }
  }
}

async function partNow(part: string): Promise<Part | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { part }, ConsistentRead: true }))
  return Item ? Part.parse(Item) : null
}

const partName = ({ index, of }: Shard) => `${index}-of-${of}`
