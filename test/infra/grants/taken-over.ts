import type { Template } from '../../../infra/local/stack/template.ts'
import { granted } from './granted.ts'

const PERSONAL = [
  ...['Candidates', 'CandidateFiles', 'Mails', 'Recipients', 'Erasures', 'PersonAccess', 'SigningKeys'],
  ...[
    'inbox/candidates/*',
    'inbox/reports/*',
    'snapshots/candidates/*',
    'snapshots/judged/*',
    'LoadQueue',
    'MailQueue',
  ],
]

/** What each action comes to, for whoever has the credentials of a function. What every function may do is left out. */
const COMES_TO: Record<string, { column: 'reads' | 'changes' | 'sends'; how: string }> = {
  'dynamodb:GetItem': { column: 'reads', how: 'by key' },
  'dynamodb:BatchGetItem': { column: 'reads', how: 'by key' },
  'dynamodb:Query': { column: 'reads', how: 'by key' },
  'dynamodb:Scan': { column: 'reads', how: 'all' },
  's3:GetObject': { column: 'reads', how: 'all' },
  's3:GetObjectVersion': { column: 'reads', how: 'all' },
  's3:ListBucket': { column: 'reads', how: 'names' },
  's3:ListBucketVersions': { column: 'reads', how: 'names' },
  'sqs:ReceiveMessage': { column: 'reads', how: 'all' },
  'dynamodb:PutItem': { column: 'changes', how: 'put' },
  'dynamodb:UpdateItem': { column: 'changes', how: 'put' },
  'dynamodb:DeleteItem': { column: 'changes', how: 'delete' },
  's3:PutObject': { column: 'changes', how: 'put' },
  's3:DeleteObject': { column: 'changes', how: 'delete' },
  'sqs:DeleteMessage': { column: 'changes', how: 'delete' },
  'sqs:SendMessage': { column: 'sends', how: '' },
  'ses:SendEmail': { column: 'sends', how: 'mails to anyone' },
  'kms:GenerateMac': { column: 'reads', how: 'hashes of names' },
}
/** Without data of their own: a right to decrypt opens nothing that may not be read, and logs and traces only grow. */
const NO_DATA = /^(?:kms:(?!GenerateMac)|logs:|xray:|ses:SendRawEmail$|sqs:GetQueue)/

/** Markdown: by function, what could be read, changed and sent by whoever takes it over. Bold is personal data. */
export function takenOver(template: Template): string {
  const rows = new Map<string, Record<'reads' | 'changes' | 'sends', Map<string, Set<string>>>>()
  for (const grant of granted(template)) {
    const [, worker, action = '', what = ''] = /^(\w+)Role may (\S+) (\S+)/.exec(grant) ?? []
    if (worker === undefined || NO_DATA.test(action) || action.startsWith('lambda:')) continue
    if (!workersOf(template).includes(worker)) continue
    const comesTo = COMES_TO[action]
    if (!comesTo) throw new Error(`taken-over.ts does not say what ${action} comes to`)
    const row = rows.get(worker) ?? { reads: new Map(), changes: new Map(), sends: new Map() }
    rows.set(worker, row)
    const column = row[comesTo.column]
    column.set(what, (column.get(what) ?? new Set()).add(comesTo.how))
  }
  const cell = (column: Map<string, Set<string>>) =>
    [...column].map(([what, hows]) => `${marked(what)}${shown([...hows])}`).join(', ') || '–'
  return [
    '| function | reads | changes | sends |',
    '| --- | --- | --- | --- |',
    ...[...rows].map(
      ([worker, row]) => `| ${worker} | ${cell(row.reads)} | ${cell(row.changes)} | ${cell(row.sends)} |`,
    ),
    '',
  ].join('\n')
}

const marked = (what: string) =>
  PERSONAL.some((each) => what === each || what.startsWith(`${each}/`)) ? `**${spelt(what)}**` : spelt(what)
const spelt = (what: string) => what.replace('/*', '/…')
const shown = (hows: string[]) => (hows.join() === '' ? '' : ` (${hows.includes('all') ? 'all' : hows.join(', ')})`)

function workersOf(template: Template): string[] {
  return Object.entries(template.Resources).flatMap(([id, { Type }]) =>
    Type === 'AWS::Lambda::Function' ? [id.replace(/[0-9A-F]{8}$/, '')] : [],
  )
}
