import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { CANDIDATES, requestText } from '../pipeline/texts.ts'
import { temporaryFolder } from './fixture.ts'

const RADAR = join(import.meta.dirname, '../../infra/local/radar.ts')

async function radar(cwd: string, ...args: string[]) {
  const program = spawn(process.execPath, [RADAR, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err, [status]] = await Promise.all([text(program.stdout), text(program.stderr), once(program, 'close')])
  return { out, err, status }
}

/** A folder in which one run was done. */
async function afterRun(): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'inbox'))
  writeFileSync(join(folder, 'inbox/a.txt'), requestText())
  writeFileSync(join(folder, 'kandidaten.csv'), CANDIDATES)
  await run(folder)
  return folder
}
const run = (folder: string) =>
  radar(
    folder,
    ...['run', '--inbox', 'inbox', '--candidates', 'kandidaten.csv', '--out', 'mails', '--state', 'state', '--once'],
    ...['--as-of', '2026-02-16T08:00:00Z'],
  )

describe('radar inspect and radar erase', () => {
  test('show what is held, remove it also from the disk, refuse it from then on, and record who asked', async () => {
    const folder = await afterRun()
    const before = await radar(folder, 'inspect', 'w-1', '--state', 'state', '--by', 'Mieke', '--json')
    expect(JSON.parse(before.out)).toMatchObject({ candidate: { candidate: { name: 'Sanne de Wit' } } })
    const readable = await radar(folder, 'inspect', 'w-1', '--state', 'state')
    expect(readable.out).toContain('name  Sanne de Wit')

    const erased = await radar(folder, 'erase', 'w-1', '--yes', '--state', 'state', '--by', 'Mieke', '--json')
    expect(erased.status).toBe(0)
    expect(JSON.parse(erased.out)).toMatchObject({ candidate: true, matches: 1, mails: 1, recipients: 1 })
    expect(erased.err).toContain('May still name the person: candidates/kandidaten.csv')
    // Only the bucket still has the file that the agency put there.
    const naming = globSync('state/**', { cwd: folder })
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile() && /Sanne|sanne@/.test(readFileSync(file, 'latin1')))
    expect(naming.map((file) => file.includes('/objects/bodies/'))).toEqual([true])

    const again = await run(folder)
    expect(again.err).toContain('rij 1, regel 2, candidateId: geweigerd, erased')
    const after = await radar(folder, 'inspect', 'w-1', '--state', 'state', '--json')
    expect(JSON.parse(after.out)).toMatchObject({
      ...{ candidate: null, matches: [], mails: [], recipient: null },
      // Before it erases, it looks whether anything is held.
      accesses: [
        { by: 'Mieke', what: 'inspected' },
        { what: 'inspected' },
        { by: 'Mieke', what: 'inspected' },
        { by: 'Mieke', what: 'erased' },
        { what: 'inspected' },
      ],
    })
  })

  test.each([
    [['inspect', '--state', 'state'], 'radar inspect: the command takes one CANDIDATE'],
    [['inspect', 'a', 'b', '--state', 'state'], 'radar inspect: the command takes one CANDIDATE, not 2'],
    [['erase', 'a b', '--state', 'state'], 'radar erase: CANDIDATE takes a candidateId, 1 to 64 of A-Z a-z 0-9 . _ -'],
    [['erase', 'a'], 'radar erase: --state takes the folder that the tables are kept in'],
    [['erase', 'a', '--state', '.'], 'radar erase: --state takes the folder of an earlier run, "." holds no tables'],
  ])('radar %j ends with status 2 and what it takes', async (args, line) => {
    expect(await radar(temporaryFolder(), ...args)).toEqual({ out: '', err: `${line}\n`, status: 2 })
  })
})
