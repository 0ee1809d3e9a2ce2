import { expect, test, vi } from 'vitest'
import { correctRequest } from '../../infra/local/commands/correct.ts'
import { runInbox } from '../../infra/local/inbox/inbox-run.ts'
import { startStack } from '../pipeline/running-stack.ts'
import { candidates, text } from '../pipeline/texts.ts'
import { temporaryFolder } from './fixture.ts'

/** Calls the command in this process; gives what it prints. */
async function call(...args: string[]): Promise<string> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    expect(await correctRequest(args)).toBe(0)
    return out.mock.calls.map(([chunk]) => String(chunk)).join('')
  } finally {
    vi.restoreAllMocks()
  }
}

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

  const undone = await call('90210', 'rateCap', '--undo', ...by, ...state, '--json')
  expect(JSON.parse(undone)).toEqual({
    ...{ requestId: 'number:90210', revision: 3, field: 'rateCap' },
    value: [{ fromMonth: 0, cents: 9500 }],
  })
})
