import { showHours } from '../../matching/rules/hours.ts'
import { provinceNames } from '../../places/province-names.ts'
import type { RequestRecord } from '../../request.ts'
import type { DigestRequest } from '../digest-input.ts'
import { euros } from '../euros.ts'
import { inLanguage, type Language } from '../language.ts'
import { showDate, showMonth } from '../local-time.ts'
import { plain, shorten } from './plain.ts'

export type Fact = { label: string; value: string }

/** The facts of a request by which a person decides; what the text does not state says so. */
export function factsOf(request: DigestRequest, asOf: string, language: Language): Fact[] {
  const say = inLanguage(language)
  const fact = (nl: string, en: string, value: string | null): Fact => ({
    label: say(nl, en),
    value: value ?? notStated(language),
  })
  const facts = [
    fact('Opdrachtgever', 'Client', request.client),
    fact('Plaats', 'Place', showRegion(request.region, language)),
    fact('Uren', 'Hours', request.hoursPerWeek && showHours(request.hoursPerWeek, language)),
    fact('Maximumtarief', 'Maximum rate', showCap(request.rateCap, language)),
    fact('Netto maximum', 'Net maximum', showNetCap(request, language)),
    fact('Start', 'Start', showStart(request.start, asOf, language)),
    fact('Duur', 'Duration', showDuration(request, asOf, language)),
    fact('Opleiding', 'Education', request.education),
    fact('Registraties', 'Registrations', request.registrations.join(', ') || say('geen genoemd', 'none stated')),
    fact('Zzp', 'Self-employed', showSelfEmployed(request.selfEmployed, language)),
    fact('Thuiswerken', 'Working from home', showHybrid(request, language)),
    fact('Aanvraagnummer', 'Request number', request.requestNumber),
  ]
  const { maxPages, references } = request.cv
  if (maxPages !== null || references !== null) {
    const parts = [
      ...(maxPages === null
        ? []
        : [say(`hooguit ${count(maxPages, 'pagina', 'pagina’s')}`, `at most ${count(maxPages, 'page', 'pages')}`)]),
      ...(references === null
        ? []
        : [say(count(references, 'referentie', 'referenties'), count(references, 'reference', 'references'))]),
    ]
    facts.push(fact('Cv', 'CV', parts.join(', ')))
  }
  return facts.map(({ label, value }) => ({ label, value: shorten(plain(value), 600) }))
}

export function notStated(language: Language): string {
  return inLanguage(language)('niet genoemd', 'not stated')
}

/** "Heerde, Gelderland"; null where nothing is known. */
export function showRegion(
  { place, provinces, nationwide }: RequestRecord['region'],
  language: Language,
): string | null {
  const say = inLanguage(language)
  const names = provinceNames(provinces, language)
  const parts = [
    ...(place === null ? [] : [place]),
    ...(nationwide ? [say('landelijk', 'nationwide')] : []),
    ...(provinces.length === 0 || nationwide
      ? []
      : [names === place ? say(`provincie ${names}`, `province of ${names}`) : names]),
  ]
  return parts.join(', ') || null
}

/** "€ 83,95 per uur excl. btw, incl. fee en reiskosten; na 12 maanden € 90,00"; null where there is none. */
export function showCap(cap: RequestRecord['rateCap'], language: Language): string | null {
  const [first, ...later] = cap?.stages ?? []
  if (cap === null || first === undefined) return null
  const say = inLanguage(language)
  const unit = cap.unit === 'day' ? say('per dag', 'a day') : say('per uur', 'an hour')
  const vat = {
    excluded: say(' excl. btw', ' excl. VAT'),
    included: say(' incl. btw', ' incl. VAT'),
    unstated: say(' (btw niet genoemd)', ' (VAT not stated)'),
  }[cap.vat]
  const names = {
    brokerFee: 'fee',
    devices: say('apparatuur', 'devices'),
    travel: say('reiskosten', 'travel'),
  }
  const includes = cap.includes.filter((part) => part !== 'allIn').map((part) => names[part])
  const last = includes.pop()
  const list = includes.length === 0 ? last : `${includes.join(', ')} ${say('en', 'and')} ${last}`
  const covers = `${cap.includes.includes('allIn') ? ', all-in' : ''}${list === undefined ? '' : `, incl. ${list}`}`
  const stages = later.map(({ fromMonth, cents }) =>
    say(`; na ${fromMonth} maanden ${euros(cents, language)}`, `; after ${fromMonth} months ${euros(cents, language)}`),
  )
  return `${euros(first.cents, language)} ${unit}${vat}${covers}${stages.join('')}`
}

function showNetCap({ netRateCapCents, rateCap }: DigestRequest, language: Language): string {
  const say = inLanguage(language)
  if (netRateCapCents !== null) {
    return say(
      `${euros(netRateCapCents, language)} per uur excl. btw`,
      `${euros(netRateCapCents, language)} an hour excl. VAT`,
    )
  }
  if (rateCap === null) return notStated(language)
  return say('niet bekend: de fee is niet genoemd', 'not known: the fee is not stated')
}

function showStart({ asap, date, precision }: RequestRecord['start'], asOf: string, language: Language): string | null {
  const say = inLanguage(language)
  const day = date === null ? null : precision === 'month' ? showMonth(date, language) : showDate(date, asOf, language)
  if (!asap) return day
  return [say('z.s.m.', 'as soon as possible'), ...(day === null ? [] : [day])].join(', ')
}

function showDuration(
  { durationMonths, end, extensions }: DigestRequest,
  asOf: string,
  language: Language,
): string | null {
  const say = inLanguage(language)
  const months = (number: number) => say(count(number, 'maand', 'maanden'), count(number, 'month', 'months'))
  const parts = [
    ...(durationMonths === null ? [] : [months(durationMonths)]),
    ...(end === null ? [] : [say(`tot ${showDate(end, asOf, language)}`, `until ${showDate(end, asOf, language)}`)]),
    ...extensions.map(({ times, months: each }) => `${say('optie', 'option')} ${times} × ${months(each)}`),
  ]
  return parts.join(', ') || null
}

function showSelfEmployed(value: RequestRecord['selfEmployed'], language: Language): string {
  const say = inLanguage(language)
  return {
    excluded: say('uitgesloten', 'excluded'),
    conditional: say('alleen met goede onderbouwing', 'only when argued well'),
    allowed: say('toegestaan', 'allowed'),
    unknown: notStated(language),
  }[value]
}

function showHybrid({ hybrid, onSiteDays }: DigestRequest, language: Language): string {
  const say = inLanguage(language)
  const value = {
    yes: say('ja', 'yes'),
    no: say('nee', 'no'),
    limited: say('beperkt', 'limited'),
    unknown: notStated(language),
  }[hybrid]
  if (onSiteDays === null) return value
  return say(
    `${value}, minstens ${count(onSiteDays, 'dag', 'dagen')} op locatie`,
    `${value}, at least ${count(onSiteDays, 'day', 'days')} on site`,
  )
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}
