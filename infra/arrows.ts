import { Stack, Validations } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { type Conditions, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { ConfigurationSet, IEmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { resourceOf } from './stores.ts'

type TableRead = 'GetItem' | 'BatchGetItem' | 'Query' | 'Scan'
type TableWrite = 'PutItem' | 'UpdateItem' | 'DeleteItem'

/**
 * Every arrow of the drawing that starts or ends at a function is one of these calls. Each gives the grant (exact
 * actions on the exact resource) together with the variable that names the resource, so that neither stands alone.
 */
export function reads(worker: Lambda, table: Table, ...actions: TableRead[]): void {
  allow(worker, tableActions(actions), table.tableArn)
  allowTableKey(worker, table, ['kms:Decrypt'])
  worker.addEnvironment(variable(table, 'TABLE'), table.tableName)
}

export function readsIndex(worker: Lambda, table: Table, indexName: string): void {
  allow(worker, ['dynamodb:Query'], `${table.tableArn}/index/${indexName}`)
  allowTableKey(worker, table, ['kms:Decrypt'])
  worker.addEnvironment(variable(table, 'TABLE'), table.tableName)
}

export function writes(worker: Lambda, table: Table, ...actions: TableWrite[]): void {
  allow(worker, tableActions(actions), table.tableArn)
  allowTableKey(worker, table, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'])
  worker.addEnvironment(variable(table, 'TABLE'), table.tableName)
}

/** What stands for a person: made with a key that never leaves KMS, and opens nothing. */
export function hashesPeople(worker: Lambda, personKey: Key): void {
  allow(worker, ['kms:GenerateMac'], personKey.keyArn, { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } })
  worker.addEnvironment('PERSON_KEY', personKey.keyId)
}

type ObjectRead = 'GetObject' | 'GetObjectVersion'

/** One object at a time, under one prefix: the newest version by GetObject, any by GetObjectVersion. */
export function readsObjects(worker: Lambda, bucket: Bucket, prefix: string, ...actions: ObjectRead[]): void {
  // Without this S3 answers "forbidden" for an object that is gone, which looks like trouble that may pass.
  allow(worker, ['s3:ListBucket'], bucket.bucketArn)
  const objectActions = actions.map((action) => `s3:${action}`)
  allowObjects(worker, bucket, prefix, objectActions, ['kms:Decrypt'])
}

export function writesObjects(worker: Lambda, bucket: Bucket, prefix: string): void {
  allowObjects(worker, bucket, prefix, ['s3:PutObject'], ['kms:GenerateDataKey'])
}

/** Objects under one prefix that functions keep for themselves, and take away again. */
export function keepsObjects(worker: Lambda, bucket: Bucket, prefix: string): void {
  readsObjects(worker, bucket, prefix, 'GetObject')
  allowObjects(worker, bucket, prefix, ['s3:PutObject', 's3:DeleteObject'], ['kms:GenerateDataKey'])
}

/** The names and versions of all objects, without what is in them. */
export function listsVersions(worker: Lambda, bucket: Bucket): void {
  allow(worker, ['s3:ListBucketVersions'], bucket.bucketArn)
  worker.addEnvironment(variable(bucket, 'BUCKET'), bucket.bucketName)
}

/** The names of all objects as they are now. */
export function listsObjects(worker: Lambda, bucket: Bucket): void {
  allow(worker, ['s3:ListBucket'], bucket.bucketArn)
  worker.addEnvironment(variable(bucket, 'BUCKET'), bucket.bucketName)
}

export function sends(worker: Lambda, queue: Queue): void {
  allow(worker, ['sqs:SendMessage'], queue.queueArn)
  allowQueueKey(worker, queue, ['kms:Decrypt', 'kms:GenerateDataKey'])
  worker.addEnvironment(variable(queue, 'URL'), queue.queueUrl)
}

export function receives(worker: Lambda, queue: Queue): void {
  allow(worker, ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn)
  allowQueueKey(worker, queue, ['kms:Decrypt'])
}

/** The right to send from the sender's domain, by this configuration set, with no other address as sender. */
export function sendsMail(
  worker: Lambda,
  identity: IEmailIdentity,
  configurationSet: ConfigurationSet,
  { sender, replyTo }: { sender: string; replyTo: string },
): void {
  const configurationSetArn = Stack.of(worker).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSet.configurationSetName,
  })
  for (const resource of [identity.emailIdentityArn, configurationSetArn]) {
    // A raw message is checked as ses:SendRawEmail, whichever version of the API it comes by.
    allow(worker, ['ses:SendEmail', 'ses:SendRawEmail'], resource, { StringEquals: { 'ses:FromAddress': sender } })
  }
  worker.addEnvironment('CONFIGURATION_SET', configurationSet.configurationSetName)
  worker.addEnvironment('SENDER', sender)
  worker.addEnvironment('REPLY_TO', replyTo)
}

export function allow(worker: Lambda, actions: string[], resource: string, conditions: Conditions = {}): void {
  worker.addToRolePolicy(new PolicyStatement({ actions, resources: [resource], conditions }))
}

/** Accepts a finding of cdk-nag on a function's grants, with the reason why it stands. */
export function acknowledge(worker: Lambda, finding: string, reason: string): void {
  if (!worker.role) throw new Error('a function without a role')
  Validations.of(worker.role).acknowledge({ id: finding, reason })
}

function tableActions(actions: string[]): string[] {
  return actions.map((action) => `dynamodb:${action}`)
}

/** The key opens only this table for this function, by the context that DynamoDB encrypts with. */
function allowTableKey(worker: Lambda, table: Table, actions: string[]): void {
  if (!table.encryptionKey) return
  const { keyArn } = table.encryptionKey
  const dynamodb = via(worker, 'dynamodb').StringEquals
  allow(worker, actions, keyArn, {
    StringEquals: { ...dynamodb, 'kms:EncryptionContext:aws:dynamodb:tableName': table.tableName },
  })
  allow(worker, ['kms:DescribeKey'], keyArn, { StringEquals: dynamodb })
}

/** The key opens only this queue for this function, by the context that SQS encrypts with. */
function allowQueueKey(worker: Lambda, queue: Queue, actions: string[]): void {
  if (!queue.encryptionMasterKey) return
  const sqs = via(worker, 'sqs').StringEquals
  allow(worker, actions, queue.encryptionMasterKey.keyArn, {
    StringEquals: { ...sqs, 'kms:EncryptionContext:aws:sqs:arn': queue.queueArn },
  })
}

/** With a bucket key the encryption context is the bucket: the key opens that, and the actions name the prefix. */
function allowObjects(worker: Lambda, bucket: Bucket, prefix: string, actions: string[], keyActions: string[]): void {
  const objects = bucket.arnForObjects(`${prefix}*`)
  allow(worker, actions, objects)
  if (bucket.encryptionKey) {
    const s3 = via(worker, 's3').StringEquals
    allow(worker, keyActions, bucket.encryptionKey.keyArn, {
      StringEquals: { ...s3, 'kms:EncryptionContext:aws:s3:arn': bucket.bucketArn },
    })
  }
  worker.addEnvironment(variable(bucket, 'BUCKET'), bucket.bucketName)
  acknowledge(
    worker,
    `AwsSolutions-IAM5[Resource::<${Stack.of(bucket).getLogicalId(resourceOf(bucket))}.Arn>/${prefix}*]`,
    `Any object under ${prefix}, and nothing else: names of objects are not known before they come.`,
  )
}

function via(worker: Lambda, service: string): { StringEquals: Record<string, string> } {
  return { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(worker).region}.amazonaws.com` } }
}

/** MailQueue → MAIL_QUEUE_URL, CandidateFiles → CANDIDATE_FILES_TABLE. */
function variable(resource: Table | Bucket | Queue, suffix: string): string {
  return `${resource.node.id.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}_${suffix}`
}
