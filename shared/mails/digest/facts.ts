import { decimal, euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import { showDate, showMonth } from '../../language/local-time.ts'
import { showHours } from '../../language/show-hours.ts'
import { provinceNames } from '../../places/province-names.ts'
import type { RequestRecord } from '../../request.ts'
import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { contactFacts } from './contact-facts.ts'
import { plain, shorten } from './plain.ts'

/** `href`: where a press of it leads. */
export type Fact = { label: string; value: string; href?: string }

/** The facts of a request by which a person decides; what the text does not state says so. */
export function factsOf({ request, source }: DigestItem, asOf: string, language: Language): Fact[] {
  const say = inLanguage(language)
  const fact = (nl: string, en: string, value: string | null): Fact => ({
    label: say(nl, en),
    value: value ?? notStated(language),
  })
  const facts = [
    fact('Opdrachtgever', 'Client', request.client),
    fact('Plaats', 'Place', showRegion(request.region, language)),
    fact('Aantal', 'People', showPositions(request, language)),
    fact('Uren', 'Hours', request.hoursPerWeek && showHours(request.hoursPerWeek, language)),
    fact('Maximumtarief', 'Maximum rate', showCap(request.rateCap, language)),
    fact('Fee', 'Fee', showFee(request.brokerFee, language)),
    ...(request.rateCap === null ? [] : [fact('Netto maximum', 'Net maximum', showNetCap(request, language))]),
    fact('Start', 'Start', showStart(request.start, asOf, language)),
    fact('Duur', 'Duration', showDuration(request, asOf, language)),
    fact('Gesprekken', 'Interviews', showInterviews(request, asOf, language)),
    fact('Opleiding', 'Education', request.education),
    fact('Registraties', 'Registrations', request.registrations.join(', ') || say('geen genoemd', 'none stated')),
    fact('Zzp', 'Self-employed', showSelfEmployed(request.selfEmployed, language)),
    fact('Thuiswerken', 'Working from home', showHybrid(request, language)),
    fact('Papieren', 'Papers', showPapers(request, language)),
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
  facts.push(fact('Aanvraagnummer', 'Request number', request.requestNumber))
  if (source !== undefined) facts.push(fact('Bestand', 'File', source))
  const safe = facts.map(({ label, value }) => ({ label, value: shorten(plain(value), 600) }))
  return [...safe, ...contactFacts(request, language)]
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
  const isOne = provinces.length === 1
  const parts = [
    ...(place === null ? [] : [place]),
    ...(nationwide ? [say('landelijk', 'nationwide')] : []),
    ...(provinces.length === 0 || nationwide
      ? []
      : [isOne && (place === null || names === place) ? say(`provincie ${names}`, `province of ${names}`) : names]),
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

function showFee(fee: RequestRecord['brokerFee'], language: Language): string | null {
  const say = inLanguage(language)
  switch (fee?.kind) {
    case 'none':
      return say('geen', 'none')
    case 'perHour':
      return say(`${euros(fee.cents, language)} per uur`, `${euros(fee.cents, language)} an hour`)
    case 'percent':
      return say(`${decimal(fee.percent, language)}% van het tarief`, `${decimal(fee.percent, language)}% of the rate`)
    default:
      return null
  }
}

/** "2 mensen; hooguit 1 kandidaat per leverancier" */
function showPositions({ positions, perSupplier }: DigestRequest, language: Language): string | null {
  const say = inLanguage(language)
  const parts = [
    ...(positions === null ? [] : [say(count(positions, 'persoon', 'mensen'), count(positions, 'person', 'people'))]),
    ...(perSupplier == null
      ? []
      : [
          say(
            `hooguit ${count(perSupplier, 'kandidaat', 'kandidaten')} per leverancier`,
            `at most ${count(perSupplier, 'candidate', 'candidates')} per supplier`,
          ),
        ]),
  ]
  return parts.join('; ') || null
}

/** "ma 8 feb 14:00–17:00; bericht uiterlijk do 4 feb" */
function showInterviews({ interviews }: DigestRequest, asOf: string, language: Language): string | null {
  const say = inLanguage(language)
  const { on, from, to, noticeBy } = interviews
  const times = [from, to].filter((time) => time !== null).join('–')
  const notice = noticeBy === null ? '' : showDate(noticeBy, asOf, language)
  const parts = [
    ...(on === null ? [] : [`${showDate(on, asOf, language)} ${times}`.trim()]),
    ...(notice === '' ? [] : [say(`bericht uiterlijk ${notice}`, `notice by ${notice}`)]),
  ]
  return parts.join('; ') || null
}

function showPapers({ documents }: DigestRequest, language: Language): string {
  const say = inLanguage(language)
  const names: Record<RequestRecord['documents'][number], string> = {
    vog: say('VOG', 'certificate of conduct (VOG)'),
    integrity: say('integriteitsverklaring', 'integrity statement'),
    kvk: say('uittreksel KvK', 'extract of the trade register (KvK)'),
    uea: 'UEA',
    waadi: say('Waadi-registratie', 'Waadi registration'),
    sroi: 'SROI',
  }
  return documents.map((document) => names[document]).join(', ') || say('geen genoemd', 'none stated')
}

function showNetCap({ netRateCapCents, rateCap }: DigestRequest, language: Language): string {
  const say = inLanguage(language)
  if (netRateCapCents !== null && rateCap?.vat === 'unstated') {
    const amount = euros(netRateCapCents, language)
    return say(
      `${amount} per uur, als het maximumtarief excl. btw is`,
      `${amount} an hour, if the maximum rate is excl. VAT`,
    )
  }
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
