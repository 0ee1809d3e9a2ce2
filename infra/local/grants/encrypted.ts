import * as z from 'zod'
import type { ResolvedTemplate } from '../stack/template.ts'

const Table = z.object({ SSESpecification: z.object({ KMSMasterKeyId: z.string().optional() }).optional() })
const Queue = z.object({ KmsMasterKeyId: z.string().optional() })
const Bucket = z.object({
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({
          BucketKeyEnabled: z.boolean().default(false),
          ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }),
        }),
      ),
    })
    .optional(),
})

/** By the ARN of a table, queue or bucket: the ARN of our key that it lies under, and in which context it encrypts. */
export type Encrypted = Map<string, { key: string; context: (resource: string) => Record<string, string> }>

/** Only what lies under keys of ours: those of AWS ask for no grant. */
export function encryptedIn(template: ResolvedTemplate): Encrypted {
  const encrypted: Encrypted = new Map()
  for (const { arn, name, is } of template.all('AWS::DynamoDB::Table', Table)) {
    const key = is.SSESpecification?.KMSMasterKeyId
    const account = arn.split(':')[4] ?? ''
    const context = { 'aws:dynamodb:tableName': name, 'aws:dynamodb:subscriberId': account }
    if (key !== undefined) encrypted.set(arn, { key, context: () => context })
  }
  for (const { arn, is } of template.all('AWS::SQS::Queue', Queue)) {
    if (is.KmsMasterKeyId !== undefined) {
      encrypted.set(arn, { key: is.KmsMasterKeyId, context: () => ({ 'aws:sqs:arn': arn }) })
    }
  }
  for (const { arn, is } of template.all('AWS::S3::Bucket', Bucket)) {
    for (const rule of is.BucketEncryption?.ServerSideEncryptionConfiguration ?? []) {
      const key = rule.ServerSideEncryptionByDefault.KMSMasterKeyID
      // With a key of the bucket its objects have no context of their own.
      const context = (object: string) => ({ 'aws:s3:arn': rule.BucketKeyEnabled ? arn : object })
      if (key !== undefined) encrypted.set(arn, { key, context })
    }
  }
  return encrypted
}
