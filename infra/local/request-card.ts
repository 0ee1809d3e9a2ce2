import type { Reading, RequestRecord } from '../../shared/request.ts'
import { money, plain, range, when } from './people.ts'

/**
 * One request for a person: what decides whether to go on reading, what the text leaves open or contradicts, and the
 * labels in it that we do not know.
 */
export function requestCard(file: string, { record, unknownLabels }: Read): string {
  const { region, rateCap, netRateCapCents, deadline, hoursPerWeek, start } = record
  const where = region.nationwide ? ['nationwide'] : [region.place, ...region.provinces]
  const lines: [string, string | null][] = [
    ['client', record.client],
    ['region', where.filter(Boolean).join(', ') || null],
    ['hours', hoursPerWeek && `${range(hoursPerWeek)} a week`],
    ['rate cap', rateCap && rateCapLine(rateCap, netRateCapCents)],
    ['start', [start.asap ? 'as soon as possible' : null, start.date].filter(Boolean).join(', ') || null],
    ['act by', deadline && when(deadline.actBy)],
    ['closes', deadline && deadline.closesAt !== deadline.actBy ? when(deadline.closesAt) : null],
    ['self-employed', record.selfEmployed === 'unknown' ? null : record.selfEmployed],
    ['education', record.education],
    ['criteria', criteriaLine(record)],
    ['missing', record.missing.join(', ') || null],
    ['format', record.format],
    ['unknown labels', unknownLabels.join(', ') || null],
  ]
  return [
    plain([record.title, record.requestNumber, file].filter((part) => part !== null).join('  ·  ')),
    ...lines.flatMap(([label, value]) => (value ? [`  ${label.padEnd(16)}${plain(value)}`] : [])),
    ...(record.closedBanner ? ['  ! the text says that it is closed'] : []),
    ...record.conflicts.map(
      (conflict) => `  ! ${conflict.code}: ${conflict.quotes.map((quote) => `“${plain(quote)}”`).join(' / ')}`,
    ),
    '',
  ].join('\n')
}

type Read = Exclude<Reading, { refused: unknown }>

function rateCapLine(
  { stages, unit, vat, includes }: NonNullable<RequestRecord['rateCap']>,
  net: number | null,
): string {
  const caps = stages.map(({ fromMonth, cents }) =>
    fromMonth === 0 ? money(cents) : `${money(cents)} from month ${fromMonth}`,
  )
  const terms = [
    `per ${unit}`,
    vat === 'unstated' ? '' : `VAT ${vat}`,
    includes.length > 0 ? `incl. ${includes.join(', ')}` : '',
  ]
  return `${caps.join(', then ')} ${terms.filter(Boolean).join(', ')}${net === null ? '' : ` → net ${money(net)} an hour`}`
}

function criteriaLine({ knockouts, awards }: RequestRecord): string | null {
  return knockouts.length + awards.length === 0 ? null : `${knockouts.length} knock-out, ${awards.length} scored`
}
