import { by, type Json, named, ofType, type Pin } from './template-parts.ts'

/** How long what is kept is kept, and that it stays until then. */
export const KEPT_PINS: Pin[] = [
  {
    name: 'days that what lies under each prefix is kept, as the newest version and after it',
    of: (all) =>
      Object.fromEntries(
        named(all, 'S3::Bucket', 'Inbox').LifecycleConfiguration.Rules.map((rule: Json) => [
          rule.Prefix,
          [rule.ExpirationInDays ?? 'for good', rule.NoncurrentVersionExpiration?.NoncurrentDays],
        ]),
      ),
    is: {
      'requests/': ['for good', 365],
      'texts/': [365, 1],
      'candidates/': ['for good', 30],
      'candidates/changes/': [30, 2],
      'reports/': [30, 1],
    },
  },
  {
    name: 'the inbox keeps versions and tells what happens in it',
    of: (all) => {
      const { VersioningConfiguration, NotificationConfiguration } = named(all, 'S3::Bucket', 'Inbox')
      return [VersioningConfiguration?.Status, NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled]
    },
    is: ['Enabled', true],
  },
  {
    name: 'tables can be brought back, and stay when the stack goes',
    of: (all) => [
      ...new Set(
        ofType(all, 'DynamoDB::Table').map(({ is, policy }) =>
          [policy, is.DeletionProtectionEnabled, is.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled].join(
            ' ',
          ),
        ),
      ),
    ],
    is: ['Retain true true'],
  },
  {
    name: 'what runs and questions leave behind is gone after these days',
    of: (all) =>
      by(
        ofType(all, 'S3::Bucket').filter(({ id }) => id !== 'Inbox' && !id.endsWith('AccessLogs')),
        ({ LifecycleConfiguration }) =>
          LifecycleConfiguration.Rules.map(({ Prefix = '', ExpirationInDays = null }: Json) => [
            Prefix,
            ExpirationInDays,
          ]),
      ),
    is: {
      Snapshots: [
        ['candidates/', 3],
        ['judged/', 14],
        ['', null],
      ],
      Exports: [['', 30]],
      QueryResults: [['', 7]],
    },
  },
  {
    name: 'buckets and keys stay when the stack goes',
    of: (all) => [...new Set([...ofType(all, 'S3::Bucket'), ...ofType(all, 'KMS::Key')].map(({ policy }) => policy))],
    is: ['Retain'],
  },
  {
    name: 'the settings that functions know, as they are set',
    of: (all) => [
      named(all, 'Lambda::Function', 'ForgetPeople').Environment.Variables.CANDIDATE_VERSION_DAYS,
      named(all, 'Lambda::Function', 'FindMatches').Environment.Variables.REMINDER_HOURS,
    ],
    is: ['30', '0'],
  },
]
