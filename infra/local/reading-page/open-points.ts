import { conflictName } from '../../../shared/conflict-names.ts'
import { euros } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { MISSING_QUESTIONS, UNKNOWN_QUESTIONS, vatQuestion } from '../../../shared/missing-questions.ts'
import type { Evidence, RequestRecord } from '../../../shared/request.ts'

/** Something to mind or to ask about: where the text says it, and the ready Dutch question. */
export type OpenPoint = {
  kind: 'conflict' | 'missing' | 'unknown'
  name: string
  question: string | null
  places: Evidence[]
}

/** What the text contradicts, leaves out, or leaves open; what must be known before anybody is offered comes first. */
export function openPoints(record: RequestRecord, conflictPlaces: Evidence[][], language: Language): OpenPoint[] {
  const conflicts = record.conflicts.map(({ code, question }, k): OpenPoint => {
    return { kind: 'conflict', name: conflictName(code, language), question, places: conflictPlaces[k] ?? [] }
  })
  return [
    ...conflicts.filter(({ question }) => question !== null),
    ...record.missing.map((field): OpenPoint => {
      return { kind: 'missing', name: MISSING_NAMES[field][language], question: MISSING_QUESTIONS[field], places: [] }
    }),
    ...unknowns(record, language),
    ...conflicts.filter(({ question }) => question === null),
  ]
}

const MISSING_NAMES: Record<RequestRecord['missing'][number], Record<Language, string>> = {
  requestNumber: { nl: 'Aanvraagnummer niet genoemd', en: 'Request number not stated' },
  client: { nl: 'Opdrachtgever niet genoemd', en: 'Client not stated' },
  region: { nl: 'Plaats niet genoemd', en: 'Place not stated' },
  hoursPerWeek: { nl: 'Uren niet genoemd', en: 'Hours not stated' },
  rateCap: { nl: 'Maximumtarief niet genoemd', en: 'Maximum rate not stated' },
  start: { nl: 'Start niet genoemd', en: 'Start not stated' },
  deadline: { nl: 'Sluiting niet genoemd', en: 'Closing not stated' },
  education: { nl: 'Opleiding niet genoemd', en: 'Education not stated' },
}

/** What is stated in part, or not at all, and decides who can be offered at which rate. */
function unknowns(record: RequestRecord, language: Language): OpenPoint[] {
  const say = inLanguage(language)
  const { evidence, kind, netRateCapCents, rateCap, selfEmployed } = record
  if (kind !== 'request') return []
  const point = (isOpen: boolean, name: string, question: string, field: string): OpenPoint[] =>
    isOpen ? [{ kind: 'unknown', name, question, places: evidence[field] ?? [] }] : []
  const cap = rateCap?.stages[0]?.cents ?? 0
  return [
    ...point(
      rateCap?.vat === 'unstated',
      say('Met of zonder btw?', 'With or without VAT?'),
      vatQuestion(euros(cap, 'nl')),
      'rateCap',
    ),
    ...point(
      rateCap !== null && netRateCapCents === null,
      say('Fee niet genoemd', 'Fee not stated'),
      UNKNOWN_QUESTIONS.fee,
      'rateCap',
    ),
    ...point(
      selfEmployed === 'unknown',
      say('Zzp niet genoemd', 'Self-employed not stated'),
      UNKNOWN_QUESTIONS.selfEmployed,
      'selfEmployed',
    ),
    ...point(
      selfEmployed === 'conditional',
      say('Zzp onder voorwaarden', 'Self-employed on conditions'),
      UNKNOWN_QUESTIONS.conditions,
      'selfEmployed',
    ),
  ]
}
