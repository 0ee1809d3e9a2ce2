import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { EventPattern } from 'aws-cdk-lib/aws-events'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  type IBucket,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Configuration } from './configuration.ts'

/** The nights write snapshots anew; one that is older was left behind. */
const SNAPSHOT_DAYS = 3
/** What was judged is gone on from for longer, where runs break off. */
const JUDGED_DAYS = 14

type Keys = {
  partition: string
  sort?: { name: string; type: 'string' | 'number' }
  index?: { name: string; partition: string; sort?: string }
  /** Our own key, for personal data. */
  key?: IKey
}

/** A table with our defaults: on demand, point-in-time recovery, protected from deletion. */
export function table(scope: Construct, id: string, { partition, sort, index, key }: Keys): Table {
  const made = new Table(scope, id, {
    partitionKey: { name: partition, type: AttributeType.STRING },
    ...(sort && {
      sortKey: { name: sort.name, type: sort.type === 'number' ? AttributeType.NUMBER : AttributeType.STRING },
    }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(key
      ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }
      : { encryption: TableEncryption.AWS_MANAGED }),
  })
  if (index) {
    made.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: { name: index.partition, type: AttributeType.STRING },
      ...(index.sort !== undefined && { sortKey: { name: index.sort, type: AttributeType.STRING } }),
      projectionType: ProjectionType.KEYS_ONLY,
    })
  }
  return made
}

/**
 * What runs keep from one to the next: no versions, so that what is replaced is gone, and nothing that is not written anew
 * within days.
 */
export function snapshotBucket(scope: Construct, id: string, key: IKey, configuration: Configuration): Bucket {
  const logs = logBucket(scope, `${id}AccessLogs`, configuration)
  return privateBucket(scope, id, {
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    serverAccessLogsBucket: logs as IBucket,
    lifecycleRules: [
      { prefix: 'candidates/', expiration: Duration.days(SNAPSHOT_DAYS) },
      { prefix: 'judged/', expiration: Duration.days(JUDGED_DAYS) },
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  })
}

/**
 * The bucket that everything arrives in: every version is kept for a while, nothing is public, TLS only, under our key.
 * A bucket key: else each object costs a call of KMS to write and to read. What a function may read is decided by the
 * names of the objects alone, then; the key opens the whole bucket.
 */
export function inboxBucket(scope: Construct, id: string, key: IKey, configuration: Configuration): Bucket {
  const logs = logBucket(scope, `${id}AccessLogs`, configuration)
  const inbox = privateBucket(scope, id, {
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    versioned: true,
    // An assertion, because the library's Bucket is no IBucket under exactOptionalPropertyTypes.
    serverAccessLogsBucket: logs as IBucket,
    lifecycleRules: [
      { prefix: 'requests/', noncurrentVersionExpiration: Duration.days(configuration.requestVersionDays) },
      // No longer than the original of any of them may be kept; made again from it when it is read again.
      {
        prefix: 'texts/',
        expiration: Duration.days(configuration.requestVersionDays),
        noncurrentVersionExpiration: Duration.days(1),
      },
      { prefix: 'candidates/', noncurrentVersionExpiration: Duration.days(configuration.candidateVersionDays) },
      // Done once they are loaded; a full file stays, because its newest version says who is there.
      {
        prefix: 'candidates/changes/',
        expiration: Duration.days(configuration.candidateVersionDays),
        noncurrentVersionExpiration: Duration.days(2),
      },
      {
        prefix: 'reports/',
        expiration: Duration.days(configuration.candidateVersionDays),
        noncurrentVersionExpiration: Duration.days(1),
      },
    ],
  })
  reportsEvents(inbox)
  return inbox
}

/** A bucket with our defaults: nothing is public, TLS only, kept when the stack goes. */
export function privateBucket(scope: Construct, id: string, settings: BucketProps): Bucket {
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    ...settings,
  })
}

export function logBucket(scope: Construct, id: string, { logRetentionDays }: Configuration): Bucket {
  const logs = privateBucket(scope, id, {
    // The log service cannot write under a key of ours.
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(logRetentionDays) }],
  })
  Validations.of(logs).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'It holds the access logs; logging itself would never end.',
  })
  return logs
}

/** The CloudFormation resource of a bucket. */
export function resourceOf(bucket: Bucket): CfnBucket {
  const resource = bucket.node.defaultChild
  if (!(resource instanceof CfnBucket)) throw new Error('a bucket without its CloudFormation resource')
  return resource
}

/** The event that a new object version under a prefix gives. */
export function objectCreated(bucket: Bucket, prefix: string): EventPattern {
  return {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix }] } },
  }
}

/**
 * Lets a bucket tell EventBridge what happens in it. The construct's own `eventBridgeEnabled` would bring a
 * custom-resource function that may change the notifications of any bucket; the plain property needs none.
 */
function reportsEvents(bucket: Bucket): void {
  resourceOf(bucket).notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
}
