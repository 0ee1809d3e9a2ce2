import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import type { ExportedTable } from '../../shared/analytics/exported-table.ts'
import { ResourceName, variable } from './environment.ts'
import { s3 } from './s3.ts'

const Bucket = variable('EXPORTS_BUCKET', ResourceName)

/** When the first export of a table that is still there was started, and when the newest complete one was done. */
export async function exportsOf(
  table: ExportedTable,
): Promise<{ firstStarted: string | null; completed: string | null }> {
  const started: string[] = []
  const completed: string[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: `${table}/AWSDynamoDB/`, ContinuationToken }))
    for (const { Key = '', LastModified } of page.Contents ?? []) {
      if (!LastModified) throw new Error('a listed object without date')
      started.push(LastModified.toISOString())
      // Written last of all.
      if (Key.endsWith('/manifest-summary.json')) completed.push(LastModified.toISOString())
    }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
  return { firstStarted: started.toSorted()[0] ?? null, completed: completed.toSorted().at(-1) ?? null }
}
