import { styleText } from 'node:util'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Evidence, Reading, RequestRecord } from '../../../shared/request.ts'
import { type OpenPoint, openPoints } from '../reading-page/open-points.ts'
import { valueGroups } from '../reading-page/value-groups.ts'
import { plain } from './shown-values.ts'

type Read = Exclude<Reading, { refused: unknown }>

const LABEL_WIDTH = 20

/**
 * One request for a person: what it says, each value with the line of the text, the criteria, what the text contradicts or
 * leaves out with the question to ask, and the labels in it that nobody here knows.
 */
export function requestCard(file: string, { record, conflictPlaces, unknownLabels }: Read, language: Language): string {
  const say = inLanguage(language)
  const row = (label: string, value: string) => `  ${label.padEnd(LABEL_WIDTH)}${value}`
  const isA = isLine(record, language)
  const values = valueGroups(record, language)
    .flatMap((group) => group.values)
    .filter(({ fields }) => !fields.includes('title') && !fields.includes('requestNumber'))
    .flatMap(({ label, value, fields }) => {
      const places = fields.flatMap((field) => record.evidence[field] ?? [])
      return value === null ? [] : [`${row(label, plain(value))}${linesOf(places, language)}`]
    })
  const points = openPoints(record, conflictPlaces, language)
  return [
    styled('bold', plain([record.title, record.requestNumber, file].filter((part) => part !== null).join('  ·  '))),
    ...(isA === null ? [] : [row(say('Is', 'Is'), isA)]),
    ...(record.closedBanner
      ? [
          styled(
            'yellow',
            say('  ! de tekst zegt zelf dat reageren niet meer kan', '  ! the text says that it is closed'),
          ),
        ]
      : []),
    ...values,
    ...criteriaLines(record, language),
    ...points.flatMap((point) => pointLines(point, language)),
    ...(unknownLabels.length > 0
      ? [row(say('Onbekende labels', 'Unknown labels'), plain(unknownLabels.join(', ')))]
      : []),
    '',
  ].join('\n')
}

const styled = (style: 'bold' | 'dim' | 'yellow', words: string) => styleText(style, words, { stream: process.stdout })

/** "  (regel 3, 12)" */
function linesOf(places: Evidence[], language: Language): string {
  const numbers = [...new Set(places.map(({ line }) => line))].toSorted((a, b) => a - b)
  if (numbers.length === 0) return ''
  const shown = numbers.length > 4 ? [...numbers.slice(0, 4), '…'] : numbers
  return styled('dim', `  (${inLanguage(language)('regel', 'line')} ${shown.join(', ')})`)
}

/** What the text is, where that is not the one request that it holds. */
function isLine({ kind, part }: RequestRecord, language: Language): string | null {
  const say = inLanguage(language)
  const what = {
    request: say('aanvraag', 'request'),
    update: say('een wijziging van een aanvraag', 'an update of a request'),
    withdrawal: say('een intrekking van een aanvraag', 'a withdrawal of a request'),
  }[kind]
  if (part.of > 1) return `${what}, ${part.index} ${say('van', 'of')} ${part.of} ${say('in de tekst', 'in the text')}`
  return kind === 'request' ? null : what
}

function criteriaLines({ knockouts, awards, evidence }: RequestRecord, language: Language): string[] {
  const say = inLanguage(language)
  const list = (title: string, places: Evidence[] | undefined, rows: string[]) =>
    rows.length === 0 ? [] : [`  ${title}${linesOf(places ?? [], language)}`, ...rows.map((row) => `    ${plain(row)}`)]
  return [
    ...list(
      say('Eisen', 'Knock-out criteria'),
      evidence.knockouts,
      knockouts.map(({ number, text }) => `${number}. ${text}`),
    ),
    ...list(
      say('Wensen', 'Scored criteria'),
      evidence.awards,
      awards.map(({ number, text, points }) => {
        return `${number}. ${text}${points === null ? '' : ` (${points} ${say('punten', 'points')})`}`
      }),
    ),
  ]
}

function pointLines({ kind, name, question, places }: OpenPoint, language: Language): string[] {
  const quotes = kind === 'conflict' ? [...new Set(places.map(({ quote }) => `“${plain(quote)}”`))].join(' / ') : ''
  return [
    `${styled('yellow', `  ! ${name}`)}${quotes && `: ${quotes}`}${linesOf(places, language)}`,
    ...(question === null ? [] : [`      ${question}`]),
  ]
}
