import { findingsOf } from './findings.ts'
import type { TextOutcome } from './inbox-run.ts'
import { plain, shorten, table, when } from './people.ts'
import type { LocalStack } from './stack.ts'

/** What became of each text, and whom it fits, for a person. */
export async function outcomeTable(stack: LocalStack, texts: TextOutcome[], asOf: string | undefined): Promise<string> {
  const clock = asOf ?? new Date().toISOString()
  const rows = await Promise.all(
    texts.map(async ({ file, outcome }) => {
      if (outcome.outcome !== 'parsed') {
        return [[plain(file), outcome.outcome, outcome.outcome === 'refused' ? outcome.reason : '', '', '', '']]
      }
      return Promise.all(outcome.requestIds.map((requestId, index) => requestRow(requestId, index === 0 ? file : '')))
    }),
  )
  return table(['text', 'outcome', 'request', 'client', 'act by', 'fits'], rows.flat())

  async function requestRow(requestId: string, file: string): Promise<string[]> {
    const found = await findingsOf(stack, requestId)
    if (!found) return [plain(file), 'waits', `for ${plain(requestId)}`, '', '', '']
    const { record, match, ask, near } = found
    const closed = record.deadline !== null && record.deadline.closesAt <= clock
    const fits = [counted(match, 'match'), counted(ask, 'ask'), counted(near, 'near')].filter(Boolean).join(', ')
    return [
      plain(file),
      'parsed',
      shorten(plain(record.title), 40),
      shorten(plain(record.client ?? '–'), 28),
      record.deadline ? when(record.deadline.actBy) : '–',
      record.kind === 'withdrawal' ? 'withdrawn' : closed ? 'closed' : fits || 'nobody',
    ]
  }
}

/** "3 match (k-1, k-2, …)" */
function counted(ids: string[], verdict: string): string {
  if (ids.length === 0) return ''
  return `${ids.length} ${verdict} (${ids.slice(0, 2).join(', ')}${ids.length > 2 ? ', …' : ''})`
}
