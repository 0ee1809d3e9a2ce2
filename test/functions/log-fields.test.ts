import { afterAll, expect, test, vi } from 'vitest'

vi.stubEnv('POWERTOOLS_DEV', 'true')
vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true')
const lines: string[] = []
for (const level of ['info', 'error', 'log'] as const) {
  vi.spyOn(console, level).mockImplementation((...parts) => lines.push(parts.join(' ')))
}
afterAll(() => vi.restoreAllMocks())
const { report, reportFailure } = await import('../../functions/services/telemetry.ts')

/** What a careless change would pass: the compiler is told nothing of it. */
const careless = (fields: object) => Object.assign({ count: 1 }, fields)

test.each([
  ['a field that nobody listed', { name: 'Carla Canarie' }],
  ['an object in a listed field', { reason: { name: 'Carla Canarie' } }],
  ['an address in a listed field', { reason: 'Canarie@bureau.example, <Carla Canarie>' }],
  ['more than a few words in a listed field', { outcome: 'Canarie '.repeat(40) }],
  ['a line break in a listed field', { mailId: 'x\nCanarie' }],
])('%s is not logged, and the rest of the line is', (_, fields) => {
  lines.length = 0
  report('Something', careless(fields))
  reportFailure('SomethingFailed', new Error('Carla Canarie'), careless(fields))
  expect(lines).toHaveLength(2)
  expect(lines.join()).toMatch(/"count":\s*1/)
  expect(lines.join()).not.toContain('Canarie')
})

test('what is listed is logged', () => {
  lines.length = 0
  report('MailSent', { mailId: '7f0c_1', reason: 'the subject is not one line' })
  expect(lines.join()).toContain('7f0c_1')
  expect(lines.join()).toContain('the subject is not one line')
})
