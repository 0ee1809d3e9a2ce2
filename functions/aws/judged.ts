import * as z from 'zod'
import type { Shard } from '../../shared/matching/shard.ts'
import { keepObject, keptObject } from './kept-objects.ts'

/**
 * What the last run of a part has judged, and told whom it concerned. There only after a run that came to its end: the
 * next one goes on from there, and without it judges everything. Nothing of a person but pseudonyms.
 */
const Judged = z.object({
  /** The snapshot of the candidates: see snapshot. */
  snapshotId: z.string(),
  instant: z.iso.datetime(),
  /** By id: the revision that was judged, and how many of its pairs match or may. */
  requests: z.record(z.string(), z.object({ revision: z.int(), alerts: z.int() })),
  /** Candidates whose recipients may not have been told all: see tell-recipient. */
  owed: z.array(z.string()),
})
export type Judged = z.infer<typeof Judged>

export async function lastJudged(part: Shard): Promise<Judged | null> {
  const kept = await keptObject(keyOf(part))
  return kept && Judged.nullable().parse(JSON.parse(new TextDecoder().decode(kept)))
}

/** Null: the next run judges everything. */
export async function keepJudged(part: Shard, judged: Judged | null): Promise<void> {
  await keepObject(keyOf(part), JSON.stringify(judged))
}

const keyOf = ({ index, of }: Shard) => `judged/${index}-of-${of}`
