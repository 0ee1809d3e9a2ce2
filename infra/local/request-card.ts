import type { Reading, RequestRecord } from '../../shared/request.ts'
import { money, plain, range, when } from './people.ts'

/**
 * One request for a person: what decides whether to go on reading, what the text leaves open or contradicts, and the
 * labels in it that we do not know.
 */
export function requestCard(file: string, { record, unknownLabels }: Read): string {
  const { region, rateCap, netRateCapCents, deadline, hoursPerWeek, start } = record
  const contact = [record.contact.phone, record.contact.email, record.contact.url].filter((way) => way !== null)
  const where = region.nationwide ? ['nationwide'] : [region.place, ...region.provinces]
  const lines: [string, string | null][] = [
    ['is', isLine(record)],
    ['client', record.client],
    ['broker', record.broker],
    ['published', record.publishedOn],
    ['region', where.filter(Boolean).join(', ') || null],
    ['hours', hoursPerWeek && `${range(hoursPerWeek)} a week`],
    ['rate cap', rateCap && rateCapLine(rateCap, netRateCapCents)],
    ['start', [start.asap ? 'as soon as possible' : null, start.date].filter(Boolean).join(', ') || null],
    ['act by', deadline && when(deadline.actBy)],
    ['closes', deadline && deadline.closesAt !== deadline.actBy ? when(deadline.closesAt) : null],
    ['self-employed', record.selfEmployed === 'unknown' ? null : record.selfEmployed],
    ['education', record.education],
    [
      'demanded',
      [...record.registrations, ...record.certificates, ...record.languages.map(languageLine)].join(', ') || null,
    ],
    ['criteria', criteriaLine(record)],
    ['per supplier', record.perSupplier === null ? null : `${record.perSupplier} at most`],
    ['contact', contact.join(', ') || null],
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

/** What the text is, where that is not the one request that it holds. */
function isLine({ kind, part }: RequestRecord): string | null {
  const what =
    kind === 'request' ? 'request' : kind === 'update' ? 'an update of a request' : 'a withdrawal of a request'
  if (part.of > 1) return `${what}, ${part.index} of ${part.of} in the text`
  return kind === 'request' ? null : what
}

function languageLine({ language, level }: RequestRecord['languages'][number]): string {
  return level === null ? language : `${language} ${level}`
}

function criteriaLine({ knockouts, awards, priceWeight }: RequestRecord): string | null {
  const parts = [
    knockouts.length + awards.length === 0 ? null : `${knockouts.length} knock-out, ${awards.length} scored`,
    priceWeight === null ? null : `the rate decides ${priceWeight}%`,
  ]
  return parts.filter((part) => part !== null).join(', ') || null
}
