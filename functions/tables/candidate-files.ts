import { randomUUID } from 'node:crypto'
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { PlaceOf } from '../../shared/candidates/statements.ts'
import { earlier } from '../../shared/ingest/earlier.ts'
import { ResourceName, variable } from '../services/environment.ts'
import { dynamo, holds, items, itemsAt } from './dynamo.ts'

const TableName = variable('CANDIDATE_FILES_TABLE', ResourceName)

/** Far longer than a load may run: what began before is over, or was broken off. */
const MINUTES_UNDER_WAY = 120

/** What is loaded as one: a full file, or one version of a file of changes. See loadIdOf. */
const CandidateFile = z.object({
  objectId: z.string(),
  /** Its key in the inbox. */
  file: z.string(),
  /** The version that it became known by; of a file of changes the one that this row is about. */
  versionId: z.string(),
  /** Where the loaded version, or the change, stands among all versions of all files: see textOrder. Empty at first. */
  place: z.string(),
  /** The version that the candidates table was last brought to; GONE where the file is there no more. */
  loadedVersionId: z.string().nullable(),
  /** How many loads have written something and come to their end. */
  ended: z.int(),
  /** The loads that have begun and not ended, as `instant/id`, with blanks between. */
  underWay: z.string(),
})
export type CandidateFile = z.infer<typeof CandidateFile>

/** Stands for a version where a file is there no more. */
export const GONE = 'gone'

export async function candidateFile(objectId: string): Promise<CandidateFile | null> {
  const { Item } = await dynamo.send(new GetCommand({ TableName, Key: { objectId }, ConsistentRead: true }))
  return Item ? CandidateFile.parse(Item) : null
}

export async function allCandidateFiles(): Promise<CandidateFile[]> {
  const files: CandidateFile[] = []
  const pages = items((ExclusiveStartKey) =>
    dynamo.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey })),
  )
  for await (const item of pages) files.push(CandidateFile.parse(item))
  return files
}

/** Where each file stands that was loaded; of all files, or of those that are named. */
export async function places(objectIds?: string[]): Promise<PlaceOf> {
  const files = objectIds ? await candidateFilesAt(objectIds) : await allCandidateFiles()
  const known = new Map(files.map(({ objectId, place }) => [objectId, place]))
  return (objectId) => known.get(objectId) ?? ''
}

async function candidateFilesAt(objectIds: string[]): Promise<CandidateFile[]> {
  const keys = objectIds.map((objectId) => ({ objectId }))
  return (await itemsAt(TableName, keys)).map((item) => CandidateFile.parse(item))
}

/** Whether a load of the file broke off, so that it may have left what no version states. */
export function hasBrokenOff({ underWay }: CandidateFile, now: string): boolean {
  return loadsIn(underWay).some((load) => isOver(load, now))
}

/** A load that has begun: what is known of the file since then, and the name of this load. */
export type Begun = { file: CandidateFile; load: string }

/** Notes that a load begins; of a file that is not known yet, also what it is, and the place of a change. */
export async function beginLoad(
  objectId: string,
  first: Pick<CandidateFile, 'file' | 'versionId' | 'place'>,
  now: string,
): Promise<Begun> {
  const load = `${now}/${randomUUID()}`
  for (;;) {
    const known = await candidateFile(objectId)
    const file = known ?? { objectId, ...first, loadedVersionId: null, ended: 0, underWay: '' }
    const next = { ...file, underWay: [...loadsIn(file.underWay), load].join(' ') }
    if (await replaceFile(known, next)) return { file: next, load }
  }
}

/**
 * Notes that a load has come to its end, with the version that it brought the table to. Where another one ended
 * meanwhile, this one may have written something older after it, and is not over: gives it to be done anew.
 */
export async function endLoad(
  { file, load }: Begun,
  loaded: Pick<CandidateFile, 'place' | 'loadedVersionId'> & { isWritten: boolean },
  now: string,
): Promise<Begun | null> {
  for (;;) {
    const known = await candidateFile(file.objectId)
    if (!known) throw new Error('a file that is loaded is not known any more')
    if (known.ended !== file.ended) return { file: known, load }
    const { place, loadedVersionId, isWritten } = loaded
    const underWay = loadsIn(known.underWay).filter((each) => each !== load && !isOver(each, now))
    const ended = known.ended + (isWritten ? 1 : 0)
    const next = { ...known, place, loadedVersionId, ended, underWay: underWay.join(' ') }
    if (await replaceFile(known, next)) return null
  }
}

function loadsIn(underWay: string): string[] {
  return underWay.split(' ').filter((load) => load !== '')
}

function isOver(load: string, now: string): boolean {
  return load < earlier(now, { minutes: MINUTES_UNDER_WAY })
}

/** Writes a row as a whole, unless it has changed since it was read. */
function replaceFile(seen: CandidateFile | null, next: CandidateFile): Promise<boolean> {
  const isUnchanged = {
    ConditionExpression: '#ended = :ended AND #underWay = :underWay',
    ExpressionAttributeNames: { '#ended': 'ended', '#underWay': 'underWay' },
    ExpressionAttributeValues: { ':ended': seen?.ended, ':underWay': seen?.underWay },
  }
  const isNew = { ConditionExpression: 'attribute_not_exists(objectId)' }
  return holds(dynamo.send(new PutCommand({ TableName, Item: next, ...(seen ? isUnchanged : isNew) })))
}
