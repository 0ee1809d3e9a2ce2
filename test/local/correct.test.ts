import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { correctRequest } from '../../infra/local/commands/correct.ts'
import { keepGolden } from '../../infra/local/commands/golden.ts'
import { runInbox } from '../../infra/local/inbox/inbox-run.ts'
import type { Command } from '../../infra/local/terminal/usage.ts'
import { startStack } from '../pipeline/running-stack.ts'
import { candidates, requestText, text } from '../pipeline/texts.ts'
import { temporaryFolder } from './fixture.ts'

/** Calls a command in this process; gives what it prints. */
async function callOf(command: Command, ...args: string[]): Promise<string> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    expect(await command(args)).toBe(0)
    return out.mock.calls.map(([chunk]) => String(chunk)).join('')
  } finally {
    vi.restoreAllMocks()
  }
}

const call = (...args: string[]) => callOf(correctRequest, ...args)

test('an operator corrects a value on the terminal, sees it, and takes it back', { timeout: 240_000 }, async () => {
  const folder = temporaryFolder()
  const { stack } = await startStack({ folder })
  await runInbox(stack, { candidates: [candidates()], texts: [text('wonen.txt')], asOf: '2026-02-16T08:00:00Z' })
  await stack.stop()
  const state = ['--state', folder]
  const by = ['--by', 'A. Visser']

  const stated = ['90210', 'rateCap', '98,50', ...by, ...state]
  expect(await call(...stated)).toBe('Maximumtarief: € 98,50\n')
  expect(await call('90210', ...state)).toMatch(
    /^rateCap +Maximumtarief +€ 98,50 +door A\. Visser op .+; de tekst zegt € 95,00$/m,
  )
  await expect(correctRequest(['90210', 'deadline', 'morgen', ...by, ...state])).rejects.toThrow(
    'deadline takes een datum met een tijd, zoals 2027-02-01 12:00; of twee, met "en" ertussen; of "onbekend", not "morgen"',
  )
  await expect(correctRequest(['1', 'client', 'Epe', ...by, ...state])).rejects.toThrow(
    'REQUEST takes the number of a request',
  )

  const out = join(folder, 'adviseur-wonen')
  const kept = await callOf(keepGolden, '90210', '--out', out, ...state)
  expect(kept).toBe(`${out}.txt, ${out}.json: read otherwise today: rateCap, netRateCapCents\n`)
  expect(readFileSync(`${out}.txt`, 'utf8')).toBe(requestText())
  expect(JSON.parse(readFileSync(`${out}.json`, 'utf8'))).toMatchObject({
    record: { requestNumber: '90210', rateCap: { stages: [{ cents: 9850 }], vat: 'excluded' }, netRateCapCents: 9850 },
    misses: ['rateCap', 'netRateCapCents'],
  })

  const undone = await call('90210', 'rateCap', '--undo', ...by, ...state, '--json')
  expect(JSON.parse(undone)).toEqual({
    ...{ requestId: 'number:90210', revision: 3, field: 'rateCap' },
    value: [{ fromMonth: 0, cents: 9500 }],
  })
})
