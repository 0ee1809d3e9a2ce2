import type { TableKeys } from './models/tables.ts'

/** The names of our resources, as the functions have them in their environment. */
export const TABLES = {
  documents: { partition: 'objectId', sort: 'versionId' },
  statements: { partition: 'about', sort: 'source' },
  requests: { partition: 'requestId', index: { name: 'listed', partition: 'listed', sort: 'openUntil' } },
  candidates: { partition: 'candidateId' },
  candidateFiles: { partition: 'objectId' },
  runs: { partition: 'part' },
  matches: { partition: 'requestId', sort: 'page' },
  recipients: { partition: 'email', index: { name: 'byId', partition: 'recipientId' } },
  mails: {
    partition: 'recipientId',
    sort: 'number',
    index: { name: 'unsettled', partition: 'unsettled', sort: 'since' },
  },
  signingKeys: { partition: 'keyId' },
  erasures: { partition: 'personHash' },
  personAccess: { partition: 'personHash', sort: 'entry' },
} as const satisfies Record<string, TableKeys>

export const BUCKET = 'inbox'
export const SNAPSHOTS = 'snapshots'
const UNSUBSCRIBE_URL = 'https://stop.example/'

export function setEnvironment(): void {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'simulated',
    AWS_SECRET_ACCESS_KEY: 'simulated',
    AWS_MAX_ATTEMPTS: '3',
    INBOX_BUCKET: BUCKET,
    SNAPSHOTS_BUCKET: SNAPSHOTS,
    DOCUMENTS_TABLE: 'documents',
    STATEMENTS_TABLE: 'statements',
    REQUESTS_TABLE: 'requests',
    CANDIDATES_TABLE: 'candidates',
    CANDIDATE_FILES_TABLE: 'candidateFiles',
    MATCHES_TABLE: 'matches',
    RUNS_TABLE: 'runs',
    RECIPIENTS_TABLE: 'recipients',
    MAILS_TABLE: 'mails',
    SIGNING_KEYS_TABLE: 'signingKeys',
    ERASURES_TABLE: 'erasures',
    PERSON_ACCESS_TABLE: 'personAccess',
    PERSON_KEY: 'person-key',
    REMINDER_HOURS: '30',
    CANDIDATE_VERSION_DAYS: '30',
    UNSUBSCRIBE_URL,
    UNSUBSCRIBE_KEY: 'key1',
    PARSE_QUEUE_URL: 'http://queues/parse',
    TAKE_APART_QUEUE_URL: 'http://queues/apart',
    LOAD_QUEUE_URL: 'http://queues/load',
    MAIL_QUEUE_URL: 'http://queues/mail',
    CONFIGURATION_SET: 'mails',
    SENDER: 'alerts@inhuurradar.example',
    REPLY_TO: 'vragen@inhuurradar.example',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_SERVICE_NAME: 'simulation',
    POWERTOOLS_METRICS_NAMESPACE: 'simulation',
  })
}
