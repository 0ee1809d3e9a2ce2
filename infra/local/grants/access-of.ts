import * as z from 'zod'
import type { Asked } from '../services/http-service.ts'
import type { ServiceName } from '../services/services.ts'
import type { Access, Caller } from './access.ts'

type Where = { account: string; region: string }

/** What a request asks for. Throws for what no row below describes: add it, with what AWS asks of it. */
export function accessesOf(service: ServiceName, asked: Asked, by: Caller, where: Where): Access[] {
  return OF[service](asked, where).map((access) => ({ by, context: {}, ...access }))
}

type Wanted = Omit<Access, 'by' | 'context'> & { context?: Record<string, string> }

/** By service, from the pages "Actions, resources, and condition keys" of the Service Authorization Reference. */
const OF: Record<ServiceName, (asked: Asked, where: Where) => Wanted[]> = {
  DYNAMODB(asked, { account, region }) {
    const operation = targetOf(asked, 'DynamoDB_20120810')
    if (operation === 'BatchGetItem') {
      const tables = Object.keys(
        jsonIn(asked, z.object({ RequestItems: z.record(z.string(), z.unknown()) })).RequestItems,
      )
      return tables.map((name) => ({
        action: 'dynamodb:BatchGetItem',
        resource: `arn:aws:dynamodb:${region}:${account}:table/${name}`,
      }))
    }
    if (!['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'].includes(operation)) throw unknown(asked)
    const { TableName, IndexName } = jsonIn(
      asked,
      z.object({ TableName: z.string(), IndexName: z.string().optional() }),
    )
    const table = `arn:aws:dynamodb:${region}:${account}:table/${TableName}`
    return [
      { action: `dynamodb:${operation}`, resource: IndexName === undefined ? table : `${table}/index/${IndexName}` },
    ]
  },
  SQS(asked, { account, region }) {
    const operation = targetOf(asked, 'AmazonSQS')
    if (!['SendMessage', 'GetQueueAttributes'].includes(operation)) throw unknown(asked)
    const { QueueUrl } = jsonIn(asked, z.object({ QueueUrl: z.string() }))
    const resource = `arn:aws:sqs:${region}:${account}:${QueueUrl.split('/').at(-1)}`
    return [{ action: `sqs:${operation}`, resource }]
  },
  S3(asked) {
    // Not as a URL, which would go up from a key with "..".
    const [path = '', search = ''] = asked.url.split(/\?(.*)/s)
    const query = new URLSearchParams(search)
    const [, bucket = '', ...key] = path.split('/').map(decodeURIComponent)
    const resource = `arn:aws:s3:::${[bucket, ...key].join('/')}`
    const ofObject = key.join('/') !== ''
    if (ofObject && (asked.method === 'GET' || asked.method === 'HEAD')) {
      return [{ action: query.has('versionId') ? 's3:GetObjectVersion' : 's3:GetObject', resource }]
    }
    // A copy, a tag or an upload in parts asks for more.
    const plain = [...query.keys()].every((name) => name === 'x-id') && !asked.headers['x-amz-copy-source']
    if (ofObject && asked.method === 'DELETE' && plain) return [{ action: 's3:DeleteObject', resource }]
    if (ofObject && asked.method === 'PUT' && plain) return [{ action: 's3:PutObject', resource }]
    if (!ofObject && asked.method === 'GET' && (query.has('versions') || query.get('list-type') === '2')) {
      const context = { 's3:prefix': query.get('prefix') ?? '' }
      const action = query.has('versions') ? 's3:ListBucketVersions' : 's3:ListBucket'
      return [{ action, resource: `arn:aws:s3:::${bucket}`, context }]
    }
    throw unknown(asked)
  },
  KMS(asked, { account, region }) {
    if (targetOf(asked, 'TrentService') !== 'GenerateMac') throw unknown(asked)
    const { KeyId, MacAlgorithm } = jsonIn(asked, z.object({ KeyId: z.string(), MacAlgorithm: z.string() }))
    const resource = `arn:aws:kms:${region}:${account}:key/${KeyId}`
    return [{ action: 'kms:GenerateMac', resource, context: { 'kms:MacAlgorithm': MacAlgorithm } }]
  },
  SESV2(asked, { account, region }) {
    if (asked.method !== 'POST' || asked.url !== '/v2/email/outbound-emails') throw unknown(asked)
    const mail = jsonIn(asked, SendEmail)
    const address = mail.FromEmailAddress
    const context = { 'ses:FromAddress': address }
    const of = (resource: string) => `arn:aws:ses:${region}:${account}:${resource}`
    // Which of the two actions stands for a raw message is said in two ways: both are asked for.
    return ['ses:SendEmail', 'ses:SendRawEmail'].flatMap((action) => [
      { action, resource: of(`identity/${address.slice(address.indexOf('@') + 1)}`), context },
      { action, resource: of(`configuration-set/${mail.ConfigurationSetName}`), context },
    ])
  },
}

const SendEmail = z.object({
  FromEmailAddress: z.string(),
  ConfigurationSetName: z.string(),
  Content: z.object({ Raw: z.object({}) }),
})

/** What is asked for as well where S3 says that an object is not there: without it, it says "forbidden". */
export function listsFor(access: Access): Access {
  return { ...access, action: 's3:ListBucket', resource: access.resource.replace(/(?<=^arn:aws:s3:::[^/]+)\/.*$/s, '') }
}

function targetOf({ headers }: Asked, service: string): string {
  const [version, operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  return version === service ? operation : ''
}

function jsonIn<S extends z.ZodType>({ body }: Asked, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(body.toString()))
}

function unknown({ method, url, headers }: Asked): Error {
  const what = String(headers['x-amz-target'] ?? `${method} ${url}`)
  return new Error(`the check of grants does not know ${what}: add to access-of.ts what AWS asks of it`)
}
