import * as z from 'zod'
import type { AwsCli } from './aws-cli.ts'
import type { DeployedResource } from './deployed-stack.ts'

/** What the template keeps when its stack goes: all that holds something. Keys last: a table without its key cannot be changed. */
export const KEPT = ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key']

/** Whether all that it holds is made anew from the tables: what runs see of the candidates, and answers to questions. */
export function isMadeAnew({ type, logical }: DeployedResource): boolean {
  return type === 'AWS::S3::Bucket' && /^(?:Snapshots|QueryResults)[0-9A-F]{8}$/.test(logical)
}

const Version = z.object({ Key: z.string(), VersionId: z.string() })
const Versions = z.object({ Versions: z.array(Version).default([]), DeleteMarkers: z.array(Version).default([]) })

/** S3 takes a thousand at a time. */
const MOST = 1000

/** Removes a table, a bucket with all versions of all objects, or a key, which AWS keeps for seven days more. */
export async function emptyAndRemove(aws: AwsCli, { id, type }: DeployedResource): Promise<void> {
  switch (type) {
    case 'AWS::DynamoDB::Table':
      await aws(['dynamodb', 'update-table', '--table-name', id, '--no-deletion-protection-enabled'])
      await aws(['dynamodb', 'wait', 'table-exists', '--table-name', id])
      await aws(['dynamodb', 'delete-table', '--table-name', id])
      return
    case 'AWS::S3::Bucket':
      await emptyBucket(aws, id)
      await aws(['s3api', 'delete-bucket', '--bucket', id])
      return
    case 'AWS::KMS::Key':
      await aws(['kms', 'schedule-key-deletion', '--key-id', id, '--pending-window-in-days', '7'])
      return
    default:
      throw new Error(`${type} is not kept`)
  }
}

async function emptyBucket(aws: AwsCli, bucket: string): Promise<void> {
  for (;;) {
    const asked = ['s3api', 'list-object-versions', '--bucket', bucket, '--max-items', String(MOST)]
    const { Versions: versions, DeleteMarkers } = Versions.parse(await aws(asked))
    const all = [...versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }))
    if (all.length === 0) return
    for (let at = 0; at < all.length; at += MOST) {
      const some = JSON.stringify({ Objects: all.slice(at, at + MOST), Quiet: true })
      await aws(['s3api', 'delete-objects', '--bucket', bucket, '--delete', some])
    }
  }
}
