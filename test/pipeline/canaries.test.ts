import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { describe, expect, test } from 'vitest'
import { writeEml } from '../../infra/local/inbox/eml.ts'
import { catchUp, findMatches, runInbox, takeCandidates } from '../../infra/local/inbox/inbox-run.ts'
import type { AcceptedMail } from '../../infra/local/services/ses/mail-service.ts'
import type { LocalStack } from '../../infra/local/stack/stack.ts'
import type { Synthesised } from '../../infra/local/stack/synth.ts'
import { replacing } from '../infra/grants/planted.ts'
import { temporaryFolder } from '../local/fixture.ts'
import { CANARY, CANARY_FILES, mailboxOf, ONE_PERSON, OWNERS, othersThan } from './canary-people.ts'
import { idOf, rowsOf, startStack } from './running-stack.ts'
import { requestText, text } from './texts.ts'

const AS_OF = '2026-02-16T08:00:00Z'
/** All but those that hold people by their purpose: candidates, recipients, and what these were told. */
const TABLES = ['REQUESTS', 'DOCUMENTS', 'MATCHES', 'CANDIDATE_FILES', 'ERASURES', 'PERSON_ACCESS', 'SIGNING_KEYS']

const withCanary = (texts: string[]) => texts.filter((each) => CANARY.test(each))
const json = (value: unknown) => JSON.stringify(value)
const unfolded = ({ raw }: AcceptedMail) =>
  Buffer.from(raw)
    .toString()
    .replaceAll(/=?\r?\n/g, '')
const mailTo = (mails: AcceptedMail[], owner: string) => mails.filter(({ to }) => to.includes(mailboxOf(owner)))

async function reportsIn(stack: LocalStack): Promise<string[]> {
  const { Contents = [] } = await stack.s3.send(new ListObjectsV2Command({ Bucket: stack.inbox, Prefix: 'reports/' }))
  return Promise.all(
    Contents.map(async ({ Key }) => {
      const { Body } = await stack.s3.send(new GetObjectCommand({ Bucket: stack.inbox, Key }))
      return (await Body?.transformToString()) ?? ''
    }),
  )
}

/** What each file below a folder holds, unpacked, after its name. */
function filesBelow(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => {
      const bytes = readFileSync(join(folder, file))
      return `${file}\n${(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')}`
    })
}

const radar = (...args: string[]) =>
  spawnSync(process.execPath, ['infra/local/radar.ts', ...args], { encoding: 'utf8' })

const withoutFileNames = (text: string) =>
  CANARY_FILES.reduce((rest, { file }) => rest.replaceAll(file, 'a file'), text)

describe('who a candidate is', () => {
  test('stands after all that can be done nowhere but among the candidates and in the mails of their own recipient', async () => {
    const state = temporaryFolder()
    const { stack, mails, log } = await startStack({ folder: state })
    const input = { candidates: CANARY_FILES, texts: [text('wonen.txt'), text('leeg.txt', '')], asOf: AS_OF }
    const { refusals } = await runInbox(stack, input)
    // The deadline moves: a second mail.
    const moved = text('wonen.txt', requestText({ closes: '24 februari 2026 om 09:00 uur' }))
    await runInbox(stack, { candidates: [], texts: [moved], asOf: AS_OF })

    const answers = await Promise.all(
      ['canary-id-beta', 'canary not an id'].map((candidateId) =>
        stack.call('InspectPerson', { candidateId, by: 'X' }),
      ),
    )
    const url = /List-Unsubscribe: <([^>]+)>/.exec(unfolded(mailTo(mails, 'delta')[0] as AcceptedMail))?.[1] ?? ''
    const click = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
    const pages = await Promise.all([fetch(url, click), fetch(`${url}canary`, click)])
    expect(pages.map(({ status }) => status)).toEqual([200, 404])
    answers.push(await stack.call('ErasePerson', { candidateId: 'canary-id-gamma', by: 'X' }))
    await takeCandidates(stack, CANARY_FILES)
    await catchUp(stack)
    await findMatches(stack, AS_OF)

    // There was something to find, and each thing was done.
    expect(new Set(refusals.map(({ refused }) => refused.reason)).size).toBeGreaterThan(6)
    expect(OWNERS.map((owner) => mailTo(mails, owner).length)).toEqual([2, 2, 2, 2])
    const said = log.join('\n')
    const done = ['CandidatesRefused', 'MailSent', 'RecipientStopped', 'PersonInspected', 'PersonErased', '_aws']
    for (const name of done) expect(said).toContain(name)
    expect(said).toContain('it takes { candidateId, by }')
    const rows = await rowsOf(stack, 'CANDIDATES_TABLE')
    const ids = rows.filter((row) => 'pseudonym' in row).map(({ candidateId }) => candidateId)
    expect(ids.toSorted()).toEqual(['alpha', 'beta', 'bounced', 'delta'].map((owner) => `canary-id-${owner}`))

    // Logs with the metrics in them and the texts of errors, reports, dead letters, pages, every other table.
    expect(withCanary(log)).toEqual([])
    const reports = await reportsIn(stack)
    expect(reports).toHaveLength(CANARY_FILES.length)
    // A report says from which file it took somebody over; names of files are no place for people.
    expect(withCanary(reports.map(withoutFileNames))).toEqual([])
    expect(withCanary((await stack.deadLetters()).map(json))).toEqual([])
    expect(withCanary(await Promise.all(pages.map((page) => page.text())))).toEqual([])
    expect(withCanary(answers.filter((answer) => 'error' in answer).map(json))).toEqual([])
    for (const table of TABLES) {
      const rows = (await rowsOf(stack, `${table}_TABLE`)).map(json)
      // Which candidate files there are is known under the key of the candidates.
      const shown = table === 'CANDIDATE_FILES' ? rows.map(withoutFileNames) : rows
      expect([table, withCanary(shown)]).toEqual([table, []])
    }
    // Nobody else's mail, sent or frozen.
    for (const owner of OWNERS) {
      for (const mail of mailTo(mails, owner)) expect(unfolded(mail)).not.toMatch(othersThan(owner))
    }
    for (const { digest } of await rowsOf(stack, 'MAILS_TABLE')) {
      const frozen = digest instanceof Uint8Array ? gunzipSync(digest).toString() : ''
      const owner = /canary-mail-(\w+)@/.exec(frozen)?.[1]
      if (owner) expect(frozen).not.toMatch(othersThan(owner))
    }

    // The state folder, but for what the agency put in and what holds the tables; names of files everywhere.
    await stack.stop()
    const out = temporaryFolder()
    for (const mail of mails) writeEml(join(out, 'mails'), mail)
    expect(withCanary(globSync('**', { cwd: out }))).toEqual([])
    expect(withCanary(globSync('**', { cwd: state }))).toEqual([])
    const mayHold = /^(?:tables|objects)\//
    const holding = withCanary(filesBelow(state))
    expect(holding.length).toBeGreaterThan(OWNERS.length)
    expect(holding.filter((file) => !mayHold.test(file))).toEqual([])

    // What analysts get of this very folder.
    const exported = join(out, 'export')
    const report = join(out, 'report.html')
    const query = ['query', '--export', exported, '--format', 'csv']
    const told = [
      radar('export', '--state', state, '--out', exported, '--as-of', AS_OF),
      radar('report', '--export', exported, '--out', report),
      ...['matches', 'documents', 'unknown_labels'].map((view) => radar(...query, `SELECT * FROM ${view}`)),
    ]
    expect(told.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0])
    expect(told[2]?.stdout.split('\r\n').length).toBeGreaterThan(OWNERS.length)
    expect(withCanary(told.flatMap(({ stdout, stderr }) => [stdout, stderr]))).toEqual([])
    expect(withCanary([readFileSync(report, 'utf8'), ...filesBelow(exported)])).toEqual([])
  }, 240_000)

  test.each([
    ['every load', 'LoadCandidates', 'CANDIDATES_TABLE'],
    ['every mail', 'CarryMail', 'CANDIDATES_TABLE'],
    ['the finding', 'FindMatches', 'MATCHES_TABLE'],
  ])('stands neither in the logs nor in the dead letters where %s fails', async (_, name, variable) => {
    /** The function looks for a table that is not there, and may. */
    const change = (original: Synthesised): Synthesised => {
      const table = variable === 'MATCHES_TABLE' ? 'Matches' : 'Candidates'
      const arn = { 'Fn::GetAtt': [idOf(original, table), 'Arn'] }
      const elsewhere = '"arn:aws:dynamodb:eu-west-1:000000000000:table/Nowhere"'
      const template = replacing(original.template, `${name}RoleDefaultPolicy`, JSON.stringify(arn), elsewhere)
      const synthesised = { ...original, template }
      const id = idOf(synthesised, name)
      const worker = synthesised.template.Resources[id]
      if (!worker) throw new Error('no function')
      const Environment = { Variables: { ...Object(worker.Properties?.Environment).Variables, [variable]: 'Nowhere' } }
      const broken = { ...worker, Properties: { ...worker.Properties, Environment } }
      return { ...synthesised, template: { Resources: { ...synthesised.template.Resources, [id]: broken } } }
    }
    const { stack, log } = await startStack({ change })
    const candidates = [{ file: 'kandidaten.csv', bytes: ONE_PERSON }]
    await takeCandidates(stack, candidates)
    await runInbox(stack, { candidates: [], texts: [text('wonen.txt')], asOf: AS_OF }).catch(() => {})
    const letters = await stack.deadLetters()
    expect(letters).toHaveLength(1)
    expect(log.join('\n')).toMatch(/MessageFailed|ScheduleFailed|The function failed/)
    expect(withCanary([...letters.map(json), ...log])).toEqual([])
  })
})
