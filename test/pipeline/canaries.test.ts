import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { describe, expect, test } from 'vitest'
import { writeEml } from '../../infra/local/eml.ts'
import { runInbox, takeCandidates } from '../../infra/local/inbox-run.ts'
import type { LocalStack } from '../../infra/local/stack.ts'
import type { Synthesised } from '../../infra/local/synth.ts'
import { sheetRows, workbook } from '../candidates/workbook.ts'
import { idOf, rowsOf, startStack } from './running-stack.ts'
import { text } from './texts.ts'

const COLUMNS = [
  'candidateId',
  'name',
  'alertEmail',
  'rate',
  'provinces',
  'hoursMin',
  'hoursMax',
  'roles',
  'registrations',
]

/** A person whose every word is a canary: looked for by what no other word of the run holds. */
const person = (owner: string, differs: Record<string, string> = {}) => {
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
/** One wrong cell in each row, and it too is a canary; a phone number too many; quotes that are not closed. */
const REFUSED = COLUMNS.slice(2, 7).map((column, index) => person(`refused${index}`, { [column]: 'canary wrong' }))
const csv = (...rows: string[][]) => Buffer.from([COLUMNS, ...rows].map((row) => row.join(',')).join('\n'))
const json = (...rows: string[][]) =>
  Buffer.from(JSON.stringify(rows.map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])))))

const FILES = [
  { file: 'canary-file-a.csv', bytes: csv(person('alpha'), ...REFUSED, ['"canary-quote']) },
  { file: 'canary-file-b.json', bytes: json(person('beta'), person('alpha'), ...REFUSED) },
  { file: 'canary-file-c.xlsx', bytes: Buffer.from(workbook(sheetRows([COLUMNS, person('gamma'), ...REFUSED]))) },
  { file: 'changes/canary-file-d.csv', bytes: csv(person('delta'), ...REFUSED) },
  { file: 'canary-file-e.csv', bytes: Buffer.from('canary-column\ncanary-cell') },
  { file: 'canary-file-f.xlsx', bytes: Buffer.from(workbook('canary').subarray(0, 99)) },
]
const OWNERS = ['alpha', 'beta', 'gamma', 'delta']
const CANARY = /canary|5550\d777/i

const lineOf = (value: unknown) => JSON.stringify(value)

async function reportsIn(stack: LocalStack): Promise<string[]> {
  const { Contents = [] } = await stack.s3.send(new ListObjectsV2Command({ Bucket: stack.inbox, Prefix: 'reports/' }))
  return Promise.all(
    Contents.map(async ({ Key }) => {
      const { Body } = await stack.s3.send(new GetObjectCommand({ Bucket: stack.inbox, Key }))
      return (await Body?.transformToString()) ?? ''
    }),
  )
}

describe('who a candidate is', () => {
  test('stands after a whole run nowhere but among the candidates and in the mails of their own recipient', async () => {
    const { stack, mails, log } = await startStack()
    const out = mkdtempSync(join(tmpdir(), 'canaries-'))
    await runInbox(stack, {
      candidates: FILES,
      texts: [text('wonen.txt'), text('leeg.txt', '')],
      asOf: '2026-02-16T08:00:00Z',
    })
    for (const owner of OWNERS) {
      await stack.call('InspectPerson', { candidateId: `canary-id-${owner}`, by: 'Beheer' })
    }
    await stack.call('InspectPerson', { candidateId: 'canary not an id', by: 'Beheer' })
    for (const mail of mails) writeEml(out, mail)

    // There was something to find.
    expect(await rowsOf(stack, 'CANDIDATES_TABLE')).toHaveLength(OWNERS.length)
    expect(mails.map(({ to }) => to.join()).toSorted()).toEqual(
      OWNERS.map((owner) => `canary-mail-${owner}@canary.example`).toSorted(),
    )
    const reports = await reportsIn(stack)
    expect(reports).toHaveLength(FILES.length)
    expect(log.join('\n')).toContain('CandidatesRefused')
    expect(log.join('\n')).toContain('_aws')

    // Logs, with the metrics in them and the texts of errors; reports; dead letters; names of mails' files.
    expect(log.filter((line) => CANARY.test(line))).toEqual([])
    expect(reports.filter((report) => CANARY.test(report))).toEqual([])
    expect((await stack.deadLetters()).map(lineOf).filter((letter) => CANARY.test(letter))).toEqual([])
    expect(readdirSync(out).filter((name) => CANARY.test(name))).toEqual([])
    // Tables, but for those that hold people by their purpose: candidates, recipients and what these were told.
    for (const table of ['REQUESTS', 'DOCUMENTS', 'MATCHES', 'CANDIDATE_FILES', 'ERASURES', 'PERSON_ACCESS']) {
      const rows = (await rowsOf(stack, `${table}_TABLE`)).map(lineOf)
      expect([table, rows.filter((row) => CANARY.test(row))]).toEqual([table, []])
    }
    // Nobody else's mail, sent or frozen.
    const others = (owner: string) => new RegExp(`-(?:${OWNERS.filter((each) => each !== owner).join('|')})\\b`)
    for (const { to, raw } of mails) {
      const owner = /canary-mail-(\w+)@/.exec(to.join())?.[1] ?? ''
      expect(
        Buffer.from(raw)
          .toString()
          .replaceAll(/=\r?\n/g, ''),
      ).not.toMatch(others(owner))
    }
    for (const { digest } of await rowsOf(stack, 'MAILS_TABLE')) {
      const said = digest instanceof Uint8Array ? gunzipSync(digest).toString() : ''
      const owner = /canary-mail-(\w+)@/.exec(said)?.[1] ?? ''
      expect(said).not.toMatch(others(owner))
    }
  })

  test('stands neither in the logs nor in the dead letters where every load fails', async () => {
    /** The loading looks for a table that is not there. */
    const change = (synthesised: Synthesised): Synthesised => {
      const id = idOf(synthesised, 'LoadCandidates')
      const worker = synthesised.template.Resources[id]
      if (!worker) throw new Error('no function')
      const Environment = {
        Variables: { ...Object(worker.Properties?.Environment).Variables, CANDIDATES_TABLE: 'Nowhere' },
      }
      const Resources = {
        ...synthesised.template.Resources,
        [id]: { ...worker, Properties: { ...worker.Properties, Environment } },
      }
      return { ...synthesised, template: { Resources } }
    }
    const { stack, log } = await startStack({ change })
    await takeCandidates(stack, [{ file: 'kandidaten.csv', bytes: csv(person('alpha')) }])
    const letters = await stack.deadLetters()
    expect(letters).toHaveLength(1)
    expect(log.join('\n')).toContain('MessageFailed')
    expect([...letters.map(lineOf), ...log].filter((line) => CANARY.test(line))).toEqual([])
  })
})
