import { REQUIRED_COLUMNS } from '../../shared/candidates/candidate-rows.ts'
import { sheetRows, workbook } from '../candidates/workbook.ts'

const COLUMNS = [...REQUIRED_COLUMNS, 'roles', 'registrations', 'consentUntil']

/** What no other word of a run holds; a phone number counts too, and the address of a mailbox that bounces. */
export const CANARY = /canary|5550\d777|bounce@/i

/** A person whose every word is a canary. */
function person(owner: string, differs: Record<string, string> = {}): string[] {
  const cells: Record<string, string> = {
    candidateId: `canary-id-${owner}`,
    name: `Canary-name-${owner} 06-5550${owner.length}777`,
    alertEmail: `canary-mail-${owner}@canary.example`,
    rate: '80',
    provinces: 'Overijssel',
    hoursMin: '24',
    hoursMax: '36',
    roles: 'Adviseur Wonen|canary-role',
    registrations: 'canary-registration',
    ...differs,
  }
  return COLUMNS.map((column) => cells[column] ?? '')
}

/** One wrong cell in each row, and it too is a canary; among the names one of two lines. */
const REFUSED = [
  ...COLUMNS.slice(2, 7).map((column, index) => person(`refused${index}`, { [column]: 'canary wrong' })),
  person('address', { alertEmail: 'Canary <canary@canary.example>\r\nBcc: canary@canary.example' }),
  person('lines', { name: 'Canary\r\nBcc: canary@canary.example' }),
  person('canary id'),
]

const quoted = (cell: string) => (/["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (...rows: string[][]) =>
  Buffer.from(
    [COLUMNS, ...rows]
      .map((row) => row.map(quoted).join(','))
      .join('\n')
      .concat('\n"canary-quote'),
  )
const json = (...rows: string[][]) =>
  Buffer.from(JSON.stringify(rows.map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])))))

/** Candidate files of every kind, and with everything that may be wrong with them. */
export const CANARY_FILES = [
  { file: 'canary-file-a.csv', bytes: csv(person('alpha'), ...REFUSED) },
  { file: 'canary-file-b.json', bytes: json(person('beta'), person('alpha'), ...REFUSED) },
  { file: 'canary-file-c.xlsx', bytes: Buffer.from(workbook(sheetRows([COLUMNS, person('gamma'), ...REFUSED]))) },
  { file: 'changes/canary-file-d.csv', bytes: csv(person('delta'), ...REFUSED) },
  { file: 'canary-file-e.csv', bytes: Buffer.from('canary-column\ncanary-cell') },
  { file: 'canary-file-f.xlsx', bytes: Buffer.from(workbook('canary').subarray(0, 99)) },
  { file: 'canary-file-g.csv', bytes: csv(person('bounced', { alertEmail: 'bounce@simulator.amazonses.com' })) },
  { file: 'canary-file-h.csv', bytes: csv(person('ended', { consentUntil: '2020-01-01' })) },
]
export const ONE_PERSON = csv(person('alpha'))

/** Whom the files bring, and who each of them is mailed at. */
export const OWNERS = ['alpha', 'beta', 'gamma', 'delta']
export const mailboxOf = (owner: string) => `canary-mail-${owner}@canary.example`
/** Anybody but this person. */
export const othersThan = (owner: string) =>
  new RegExp(`-(?:${[...OWNERS, 'bounced', 'ended'].filter((each) => each !== owner).join('|')})\\b`)
