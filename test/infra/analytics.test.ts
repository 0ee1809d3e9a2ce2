import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { savedQueries } from '../../infra/saved-queries.ts'
import { VIEWS } from '../../shared/analytics/views.ts'
import { synthesised } from './synthesised.ts'

const template = synthesised()

const bare = (id: string) => id.replace(/[0-9A-F]{8}$/, '')
const Definition = z.object({
  originalSql: z.string(),
  schema: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
})

describe('the nightly export', () => {
  test.each([
    ['documents', 'Documents'],
    ['requests', 'Requests'],
    ['matches', 'Matches'],
  ])('%s go to S3 by the scheduler itself, once a night however often it is tried', (prefix, table) => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      Name: Match.absent(),
      ScheduleExpression: 'cron(0 1 * * ? *)',
      ScheduleExpressionTimezone: 'UTC',
      Target: {
        Arn: 'arn:aws:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime',
        Input: Match.objectLike({
          'Fn::Join': [
            '',
            Match.arrayWith([{ 'Fn::GetAtt': [Match.stringLikeRegexp(`^${table}[0-9A-F]{8}$`), 'Arn'] }]),
          ],
        }),
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^NightlyExportDeadLetters'), 'Arn'] } },
      },
    })
    const inputs = Object.values(template.findResources('AWS::Scheduler::Schedule'))
      .map(({ Properties }) => Properties.Target.Input['Fn::Join']?.[1])
      .filter(Boolean)
      .map((parts: unknown[]) => JSON.parse(parts.map((part) => (typeof part === 'string' ? part : 'x')).join('')))
    expect(inputs).toContainEqual({
      TableArn: 'x',
      S3Bucket: 'x',
      S3Prefix: prefix,
      S3SseAlgorithm: 'AES256',
      ExportFormat: 'DYNAMODB_JSON',
      ClientToken: `${prefix}-<aws.scheduler.scheduled-time>`,
    })
  })

  test('no table with personal data is exported', () => {
    const policies = Object.values(template.findResources('AWS::IAM::Policy'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }) => Action === 'dynamodb:ExportTableToPointInTime')
      .flatMap(({ Resource }) => [Resource].flat())
      .map((resource) => bare(resource['Fn::GetAtt'][0]))
    expect(policies.sort()).toEqual(['Documents', 'Matches', 'Requests'])
  })

  test('exports go after 30 days, results after 7; both are encrypted', () => {
    const kept = Object.entries(template.findResources('AWS::S3::Bucket'))
      .filter(([id]) => /^(?:Exports|QueryResults)[0-9A-F]{8}$/.test(id))
      .map(([id, { Properties }]) => [
        bare(id),
        Properties.LifecycleConfiguration.Rules[0].ExpirationInDays,
        Properties.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm,
      ])
    expect(kept).toEqual([
      ['Exports', 30, 'AES256'],
      ['QueryResults', 7, 'AES256'],
    ])
  })
})

describe('the workgroup', () => {
  test('decides where results go, that they are encrypted, and how much a query may read', () => {
    template.hasResourceProperties('AWS::Athena::WorkGroup', {
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 20 * 1024 ** 3,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      },
    })
  })

  test('holds every saved query, each with the question that it answers', () => {
    const held = Object.values(template.findResources('AWS::Athena::NamedQuery')).map(({ Properties }) => Properties)
    expect(held.map(({ Name }) => Name).sort()).toEqual(savedQueries().map(({ name }) => name))
    expect(held.length).toBeGreaterThanOrEqual(10)
    for (const { Description, QueryString } of held) {
      expect(Description).toMatch(/\?/)
      // What the service takes of each.
      expect(Description.length).toBeLessThanOrEqual(1024)
      expect(QueryString.length).toBeLessThanOrEqual(262_144)
    }
  })
})

describe('views', () => {
  const views = Object.values(template.findResources('AWS::Glue::Table'))
    .map(({ Properties }) => Properties.TableInput)
    .filter(({ TableType }) => TableType === 'VIRTUAL_VIEW')

  test('stand in the catalogue as Athena keeps them, with the columns that they say', () => {
    expect(views.map(({ Name }) => Name).sort()).toEqual(VIEWS.map(({ name }) => name).sort())
    for (const { ViewOriginalText, StorageDescriptor } of views) {
      const encoded = /^\/\* Presto View: (\S+) \*\/$/.exec(ViewOriginalText)?.[1] ?? ''
      const { columns, schema } = Definition.parse(JSON.parse(Buffer.from(encoded, 'base64').toString()))
      expect(schema).toBe('inhuurradar_dev')
      expect(columns.map(({ name }) => name)).toEqual(
        StorageDescriptor.Columns.map(({ Name }: { Name: string }) => Name),
      )
    }
  })

  test('say of every column what it is', () => {
    for (const { Description, StorageDescriptor } of views) {
      expect(Description).toMatch(/\w/)
      for (const { Comment } of StorageDescriptor.Columns) expect(Comment).toMatch(/\w/)
    }
  })
})
