import type { Access } from './access.ts'
import type { Encrypted } from './encrypted.ts'

const TABLE_KEYS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'
const OBJECT_KEYS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'
const QUEUE_KEYS = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html'

/**
 * What AWS does with our key in the name of the caller, behind an access to what lies under it; each row was read in the
 * page that it names. None could be tried: where the page asks for more than may be needed, the row does too.
 */
const BEHIND: { of: string[]; does: string[]; source: string }[] = [
  {
    of: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:Scan'],
    does: ['kms:Decrypt', 'kms:DescribeKey'],
    source: TABLE_KEYS,
  },
  {
    of: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
    does: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    source: TABLE_KEYS,
  },
  { of: ['s3:GetObject', 's3:GetObjectVersion'], does: ['kms:Decrypt'], source: OBJECT_KEYS },
  { of: ['s3:PutObject'], does: ['kms:GenerateDataKey'], source: OBJECT_KEYS },
  { of: ['sqs:SendMessage'], does: ['kms:GenerateDataKey', 'kms:Decrypt'], source: QUEUE_KEYS },
  { of: ['sqs:ReceiveMessage'], does: ['kms:Decrypt'], source: QUEUE_KEYS },
]

/** An access, and what AWS does behind it. */
export function withBehind(access: Access, encrypted: Encrypted): Access[] {
  const { by, action, resource } = access
  const [owner = ''] = resource.split(/(?<=:table\/[^/]+)\/|(?<=:s3:::[^/]+)\//)
  const lies = encrypted.get(owner)
  if (!lies) return [access]
  const [, , service = ''] = owner.split(':')
  const [, , , region = ''] = lies.key.split(':')
  const inContext = Object.entries(lies.context(resource)).map(([key, value]) => [
    `kms:EncryptionContext:${key}`,
    value,
  ])
  // Whether a service that calls for itself comes via another is not said: no grant may count on it.
  const via = typeof by === 'object' && 'role' in by ? { 'kms:ViaService': `${service}.${region}.amazonaws.com` } : {}
  const does = BEHIND.filter(({ of }) => of.includes(action)).flatMap((row) => row.does)
  return [
    access,
    ...does.map((keyAction) => ({
      by,
      action: keyAction,
      resource: lies.key,
      // To describe a key is to say nothing of what it is for.
      context: keyAction === 'kms:DescribeKey' ? via : { ...via, ...Object.fromEntries(inContext) },
    })),
  ]
}
