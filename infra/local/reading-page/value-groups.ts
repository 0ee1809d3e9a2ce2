import { decimal } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { LONG_AGO, showDate, showInstant } from '../../../shared/language/local-time.ts'
import { showHours } from '../../../shared/language/show-hours.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { showCap, showFee, showNetCap } from '../../../shared/mails/digest/shown-rates.ts'
import {
  showDuration,
  showHybrid,
  showInterviews,
  showPositions,
  showRegion,
  showStart,
} from '../../../shared/mails/digest/shown-values.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import { candidateRows, offerRows } from './offer-rows.ts'
import type { Row, Value } from './value.ts'

export type ValueGroup = { name: string; values: Value[] }

/**
 * What a record says, for a page and a terminal alike: first what decides whether to go on reading, then the rest in
 * the order in which somebody who makes an offer needs it. Criteria and competences are lists of their own.
 */
export function valueGroups(record: RequestRecord, language: Language): ValueGroup[] {
  const say = inLanguage(language)
  const group = (nl: string, en: string, rows: Row[]): ValueGroup => ({
    name: say(nl, en),
    values: rows.map(([fields, dutch, english, value]) => ({
      fields: Array.isArray(fields) ? fields : [fields],
      label: say(dutch, english),
      value: value === null ? null : plain(value) || null,
    })),
  })
  return [
    group('In het kort', 'In short', inShort(record, language)),
    group('Wat en voor wie', 'What and for whom', who(record, language)),
    group('Geld', 'Money', money(record, language)),
    group('Duur en werk', 'Term and work', term(record, language)),
    group('Planning', 'Planning', planning(record, language)),
    group('Kandidaat', 'Candidate', candidateRows(record, language)),
    group('Aanbieding', 'Offer', offerRows(record, language)),
  ]
}

function inShort(record: RequestRecord, language: Language): Row[] {
  const { deadline, hoursPerWeek, rateCap, region, start } = record
  const differs = deadline !== null && deadline.actBy !== deadline.closesAt
  return [
    ['deadline', 'Reageren vóór', 'Act by', deadline && showInstant(deadline.actBy, LONG_AGO, language)],
    ...(differs
      ? [['deadline', 'Sluit', 'Closes', showInstant(deadline.closesAt, LONG_AGO, language)] satisfies Row]
      : []),
    ['rateCap', 'Maximumtarief', 'Maximum rate', showCap(rateCap, language)],
    ...(rateCap === null
      ? []
      : [['netRateCapCents', 'Netto maximum', 'Net maximum', showNetCap(record, language)] satisfies Row]),
    ['hoursPerWeek', 'Uren', 'Hours', hoursPerWeek && showHours(hoursPerWeek, language)],
    ['start', 'Start', 'Start', showStart(start, LONG_AGO, language)],
    ['region', 'Plaats', 'Place', showRegion(region, language)],
  ]
}

function who(record: RequestRecord, language: Language): Row[] {
  const { phone, email, url } = record.contact
  return [
    ['title', 'Functie', 'Role', record.title],
    ['client', 'Opdrachtgever', 'Client', record.client],
    ['broker', 'Broker', 'Broker', record.broker],
    ['requestNumber', 'Aanvraagnummer', 'Request number', record.requestNumber],
    ['publishedOn', 'Gepubliceerd', 'Published', dateOf(record.publishedOn, language)],
    [['positions', 'perSupplier'], 'Aantal', 'People', showPositions(record, language)],
    ['contact', 'Contact', 'Contact', [phone, email, url].filter((way) => way !== null).join(', ') || null],
    ['das', 'Via een DAS', 'Under a DAS', yesOrNo(record.das, language)],
  ]
}

function money({ brokerFee, payScale, priceWeight }: RequestRecord, language: Language): Row[] {
  const scale = payScale && (payScale.min === payScale.max ? `${payScale.min}` : `${payScale.min}–${payScale.max}`)
  return [
    ['brokerFee', 'Fee', 'Fee', showFee(brokerFee, language)],
    ['payScale', 'Functieschaal', 'Pay scale', scale],
    [
      'priceWeight',
      'Weging prijs',
      'Weight of the rate',
      priceWeight === null ? null : `${decimal(priceWeight, language)}%`,
    ],
  ]
}

const DAYS: Record<Language, Record<NonNullable<RequestRecord['workdays']>[number], string>> = {
  nl: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
}

function term(record: RequestRecord, language: Language): Row[] {
  const { hybrid, onSiteDays, workdays } = record
  const isKnown = hybrid !== 'unknown' || onSiteDays !== null
  return [
    [['durationMonths', 'end', 'extensions'], 'Duur', 'Term', showDuration(record, LONG_AGO, language)],
    ['workdays', 'Werkdagen', 'Working days', workdays?.map((day) => DAYS[language][day]).join(', ') ?? null],
    [['hybrid', 'onSiteDays'], 'Thuiswerken', 'Working from home', isKnown ? showHybrid(record, language) : null],
  ]
}

function planning(record: RequestRecord, language: Language): Row[] {
  const { questions } = record
  const until = questions.deadline && showInstant(questions.deadline, LONG_AGO, language)
  return [
    ['questions', 'Vragen tot', 'Questions until', until],
    ['questions', 'Antwoorden op', 'Answers on', dateOf(questions.answersOn, language)],
    ['interviews', 'Gesprekken', 'Interviews', showInterviews(record, LONG_AGO, language)],
  ]
}

const dateOf = (date: string | null, language: Language) => date && showDate(date, LONG_AGO, language)

function yesOrNo(value: boolean | null, language: Language): string | null {
  const say = inLanguage(language)
  return value === null ? null : value ? say('ja', 'yes') : say('nee', 'no')
}
