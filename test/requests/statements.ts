import type { RequestRecord } from '../../shared/request.ts'
import { numberKey, type Statement } from '../../shared/requests/statement.ts'
import { aRequest } from '../examples.ts'

/** A whole text of a request. */
export function aWhole(order: string, differs: Partial<RequestRecord> = {}, lot: string | null = null): Statement {
  const record = aRequest(differs)
  return { text: `text-${order}`, order, number: numberKey(record), lot, record, assignment: null }
}

const NOTHING = {
  ...{ client: null, rateCap: null, netRateCapCents: null, brokerFee: null, hoursPerWeek: null, deadline: null },
  region: { provinces: [], place: null, nationwide: false },
  ...{ knockouts: [], registrations: [], documents: [], extensions: [], durationMonths: null, education: null },
  start: { asap: false, date: null, precision: null },
  questions: { deadline: null, answersOn: null },
  interviews: { on: null, from: null, to: null, noticeBy: null },
  shortlist: { cvs: null, invited: null },
  cv: { maxPages: null, language: null, references: null },
} satisfies Partial<RequestRecord>

/** A text that states these fields of the request with number 4711, and nothing else. */
export function anUpdate(order: string, states: Partial<RequestRecord>, kind: 'update' | 'withdrawal' = 'update') {
  const evidence = Object.fromEntries(
    Object.keys(states).map((name) => [name, [{ start: 0, end: 1, line: 1, quote: order }]]),
  )
  const record = aRequest({ ...NOTHING, title: 'Wijziging', kind, evidence, ...states })
  return {
    ...{ text: `text-${order}`, order, number: numberKey(record), lot: null, record, assignment: null },
  } satisfies Statement
}
