import { Aws, Duration, Stack, Validations } from 'aws-cdk-lib'
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { EXPORTED_TABLES, type ExportedTable, itemColumn, rawTable } from '../shared/analytics/exported-table.ts'
import { viewSql } from '../shared/analytics/view-sql.ts'
import { type ColumnType, VIEWS, type View } from '../shared/analytics/views.ts'
import type { Configuration } from './configuration.ts'
import { deadLetters } from './queues.ts'
import { savedQueries } from './saved-queries.ts'
import { logBucket, privateBucket, resourceOf } from './stores.ts'

const EXPORT_DAYS = 30
const RESULT_DAYS = 7
/** What one query may read: a slip costs a few cents at most. */
const MOST_BYTES = 20 * 1024 ** 3

/**
 * For analysts: every night the scheduler itself has DynamoDB export its tables to S3, without a function and without
 * load on the tables; Athena reads them by flat views. Gives where exports and
 * answers lie, and the dead letters of the exports.
 */
export function analytics(
  scope: Construct,
  tables: Record<ExportedTable, Table>,
  configuration: Configuration,
): { exports: Bucket; results: Bucket; deadLetters: Queue; workgroup: string } {
  const logs = logBucket(scope, 'AnalyticsAccessLogs', configuration)
  const bucket = (id: string, days: number) =>
    privateBucket(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      // An assertion, because the library's Bucket is no IBucket under exactOptionalPropertyTypes.
      serverAccessLogsBucket: logs as IBucket,
      serverAccessLogsPrefix: `${id}/`,
      lifecycleRules: [{ expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    })
  const exports = bucket('Exports', EXPORT_DAYS)
  const results = bucket('QueryResults', RESULT_DAYS)

  const lost = nightlyExports(scope, tables, exports)
  const workgroup = new CfnWorkGroup(scope, 'Analysts', {
    name: `inhuurradar-${configuration.stage}`,
    description: 'Questions about requests and matches; candidates are known by pseudonym only',
    // What was asked is in the results bucket as well; without this a workgroup that was used cannot be taken down.
    recursiveDeleteOption: true,
    workGroupConfiguration: {
      // What a client asks for does not count: results are encrypted, go to this bucket, and a query has its limit.
      enforceWorkGroupConfiguration: true,
      publishCloudWatchMetricsEnabled: true,
      bytesScannedCutoffPerQuery: MOST_BYTES,
      engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
      resultConfiguration: {
        outputLocation: `s3://${results.bucketName}/`,
        encryptionConfiguration: { encryptionOption: 'SSE_S3' },
        expectedBucketOwner: Aws.ACCOUNT_ID,
      },
    },
  })

  const databaseName = `inhuurradar_${configuration.stage}`
  const database = new CfnDatabase(scope, 'AnalyticsDatabase', {
    catalogId: Aws.ACCOUNT_ID,
    databaseInput: { name: databaseName, description: 'The nightly exports of Inhuurradar, and flat views of them' },
  })
  const glueTable = (id: string, tableInput: CfnTable.TableInputProperty) =>
    new CfnTable(scope, id, { catalogId: Aws.ACCOUNT_ID, databaseName, tableInput }).addResourceDependency(database)
  for (const table of EXPORTED_TABLES) glueTable(`${pascal(rawTable(table))}Table`, rawInput(table, exports))
  for (const view of VIEWS) glueTable(`${pascal(view.name)}View`, viewInput(view, databaseName))

  for (const { name, about, sql } of savedQueries()) {
    const query = new CfnNamedQuery(scope, `${pascal(name)}Query`, {
      name,
      description: about,
      database: databaseName,
      workGroup: workgroup.name,
      queryString: sql,
    })
    query.addResourceDependency(workgroup)
    query.addResourceDependency(database)
  }
  return { exports, results, deadLetters: lost, workgroup: workgroup.name }
}

/** One schedule a table, an hour after midnight UTC; what is not exported today is tomorrow. */
function nightlyExports(scope: Construct, tables: Record<ExportedTable, Table>, exports: Bucket): Queue {
  const lost = deadLetters(scope, 'NightlyExportDeadLetters')
  Validations.of(lost).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is the dead-letter queue of schedules, which this check does not look at.',
  })
  const role = new Role(scope, 'NightlyExportRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }))
  allow(['sqs:SendMessage'], [lost.queueArn])
  for (const table of EXPORTED_TABLES) {
    allow(['dynamodb:ExportTableToPointInTime'], [tables[table].tableArn])
    allow(['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload'], [exports.arnForObjects(`${table}/*`)])
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(scope).getLogicalId(resourceOf(exports))}.Arn>/${table}/*]`,
      reason: `DynamoDB makes up the names of its files under ${table}/.`,
    })
    new CfnSchedule(scope, `Nightly${pascal(table)}Export`, {
      scheduleExpression: 'cron(0 1 * * ? *)',
      scheduleExpressionTimezone: 'UTC',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: 'arn:aws:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime',
        roleArn: role.roleArn,
        input: Stack.of(scope).toJsonString({
          TableArn: tables[table].tableArn,
          S3Bucket: exports.bucketName,
          S3Prefix: table,
          S3SseAlgorithm: 'AES256',
          ExportFormat: 'DYNAMODB_JSON',
          // A night that is tried twice is exported once.
          ClientToken: `${table}-<aws.scheduler.scheduled-time>`,
        }),
        deadLetterConfig: { arn: lost.queueArn },
        retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 6 * 3600 },
      },
    })
  }
  return lost
}

/** The files of all exports of one table: lines of data, and a summary of each export. */
function rawInput(table: ExportedTable, exports: Bucket): CfnTable.TableInputProperty {
  return {
    name: rawTable(table),
    description: `DynamoDB JSON of the table ${table}, all exports of ${EXPORT_DAYS} days; the views take the newest`,
    tableType: 'EXTERNAL_TABLE',
    parameters: { EXTERNAL: 'TRUE', classification: 'json', compressionType: 'gzip' },
    storageDescriptor: {
      location: `s3://${exports.bucketName}/${table}/AWSDynamoDB/`,
      inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
      outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
      serdeInfo: {
        serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
        // Beside the data lie summaries, laid out in any way, and checksums, which are no JSON.
        parameters: { 'ignore.malformed.json': 'true' },
      },
      columns: [{ name: 'item', type: itemColumn(table).hive, comment: 'In the files of data' }],
    },
  }
}

const HIVE: Partial<Record<ColumnType, string>> = { varchar: 'string' }
/** As Athena describes the columns of a view; a timestamp has three digits after the second unless asked otherwise. */
const TRINO: Partial<Record<ColumnType, string>> = { timestamp: 'timestamp(3)' }

/** A view as Athena itself would keep it in Glue. */
function viewInput(view: View, databaseName: string): CfnTable.TableInputProperty {
  const definition = {
    originalSql: viewSql(view),
    catalog: 'awsdatacatalog',
    schema: databaseName,
    columns: view.columns.map(({ name, type }) => ({ name, type: TRINO[type] ?? type })),
  }
  return {
    name: view.name,
    description: view.about,
    tableType: 'VIRTUAL_VIEW',
    parameters: { presto_view: 'true', comment: 'Presto View' },
    viewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(definition)).toString('base64')} */`,
    viewExpandedText: '/* Presto View */',
    storageDescriptor: {
      serdeInfo: {},
      columns: view.columns.map(({ name, type, about }) => ({ name, type: HIVE[type] ?? type, comment: about })),
    },
  }
}

/** median-cap, unknown_labels → MedianCap, UnknownLabels */
function pascal(name: string): string {
  return name.replace(/(?:^|[-_])([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
