import { inLanguage, type Language } from '../../language/language.ts'
import { showDate, showMonth } from '../../language/local-time.ts'
import { provinceNames } from '../../places/province-names.ts'
import type { RequestRecord } from '../../request.ts'
import type { DigestRequest } from '../digest-input.ts'

// How the values of a request read for people, in mails and pages alike. `asOf` decides whether a date shows its year.

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

/** "2 mensen; hooguit 1 kandidaat per leverancier" */
export function showPositions(
  { positions, perSupplier }: Pick<DigestRequest, 'positions' | 'perSupplier'>,
  language: Language,
): string | null {
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
export function showInterviews(
  { interviews }: Pick<DigestRequest, 'interviews'>,
  asOf: string,
  language: Language,
): string | null {
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

export function showPapers({ documents }: Pick<DigestRequest, 'documents'>, language: Language): string {
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

export function showStart(
  { asap, date, precision }: RequestRecord['start'],
  asOf: string,
  language: Language,
): string | null {
  const say = inLanguage(language)
  const day = date === null ? null : precision === 'month' ? showMonth(date, language) : showDate(date, asOf, language)
  if (!asap) return day
  return [say('z.s.m.', 'as soon as possible'), ...(day === null ? [] : [day])].join(', ')
}

export function showDuration(
  { durationMonths, end, extensions }: Pick<DigestRequest, 'durationMonths' | 'end' | 'extensions'>,
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

export function showSelfEmployed(value: RequestRecord['selfEmployed'], language: Language): string {
  const say = inLanguage(language)
  return {
    excluded: say('uitgesloten', 'excluded'),
    conditional: say('alleen met goede onderbouwing', 'only when argued well'),
    allowed: say('toegestaan', 'allowed'),
    unknown: notStated(language),
  }[value]
}

export function showHybrid(
  { hybrid, onSiteDays }: Pick<DigestRequest, 'hybrid' | 'onSiteDays'>,
  language: Language,
): string {
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

export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}
