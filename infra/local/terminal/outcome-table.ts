import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { findingsOf } from '../inbox/findings.ts'
import type { TextOutcome } from '../inbox/inbox-run.ts'
import type { ObjectOutcome } from '../inbox/outcomes.ts'
import type { LocalStack } from '../stack/stack.ts'
import { plain, shorten, when } from './shown-values.ts'
import { table } from './table.ts'
import { verdictName } from './verdict-name.ts'

/** What became of each text, and whom it fits, for a person. */
export async function outcomeTable(
  stack: LocalStack,
  texts: TextOutcome[],
  { asOf, language }: { asOf: string | undefined; language: Language },
): Promise<string> {
  const say = inLanguage(language)
  const clock = asOf ?? new Date().toISOString()
  const rows = await Promise.all(
    texts.map(async ({ file, outcome }) => {
      if (outcome.outcome !== 'parsed') {
        const reason = outcome.outcome === 'refused' ? outcome.reason : ''
        return [[plain(file), outcomeName(outcome.outcome, language), reason, '', '', '']]
      }
      return Promise.all(outcome.requestIds.map((requestId, index) => requestRow(requestId, index === 0 ? file : '')))
    }),
  )
  const head = say(
    'tekst|uitkomst|aanvraag|opdrachtgever|reageren vóór|past bij',
    'text|outcome|request|client|act by|fits',
  )
  return table(head.split('|'), rows.flat())

  async function requestRow(requestId: string, file: string): Promise<string[]> {
    const found = await findingsOf(stack, requestId)
    if (!found)
      return [plain(file), say('wacht', 'waits'), say(`op ${plain(requestId)}`, `for ${plain(requestId)}`), '', '', '']
    const { record } = found
    const isClosed = record.deadline !== null && record.deadline.closesAt <= clock
    const fits = (['match', 'ask', 'near'] as const)
      .map((verdict) => counted(found[verdict], verdictName(verdict, language)))
      .filter(Boolean)
      .join(', ')
    const closed = isClosed ? say('gesloten', 'closed') : ''
    return [
      plain(file),
      outcomeName('parsed', language),
      shorten(plain(record.title), 40),
      shorten(plain(record.client ?? '–'), 28),
      record.deadline ? when(record.deadline.actBy, language) : '–',
      (record.kind === 'withdrawal' ? say('ingetrokken', 'withdrawn') : closed) || fits || say('niemand', 'nobody'),
    ]
  }
}

export function outcomeName(outcome: ObjectOutcome['outcome'], language: Language): string {
  const say = inLanguage(language)
  return {
    parsed: say('gelezen', 'parsed'),
    refused: say('geweigerd', 'refused'),
    gone: say('weg', 'gone'),
    failed: say('mislukt', 'failed'),
  }[outcome]
}

/** "3 match (k-1, k-2, …)" */
function counted(ids: string[], verdict: string): string {
  if (ids.length === 0) return ''
  return `${ids.length} ${verdict} (${ids.slice(0, 2).join(', ')}${ids.length > 2 ? ', …' : ''})`
}
