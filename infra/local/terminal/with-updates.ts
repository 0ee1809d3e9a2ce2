import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Reading, RequestRecord } from '../../../shared/request.ts'
import { requestsIn } from '../../../shared/requests/requests-in.ts'
import { saidNow } from '../../../shared/requests/said-now.ts'
import { statementsOf } from '../../../shared/requests/statement.ts'
import { tell } from './print.ts'
import { plain } from './shown-values.ts'

export type Read = { file: string; reading: Reading }

/**
 * The requests, each as the updates and withdrawals among the texts leave it, and the refusals. Each text of a request
 * stands for itself: which of two is the newer nobody can tell. Of updates the date of publication tells, where they
 * state one, and else what they say: the later closing.
 */
export function withUpdates(readings: Read[], language: Language): Read[] {
  const read = readings.flatMap(({ file, reading }) => ('record' in reading ? [{ file, reading }] : []))
  const statements = [...Map.groupBy(read, ({ file }) => file)].flatMap(([text, of]) =>
    statementsOf(
      of.map(({ reading }) => reading),
      { text, order: '' },
    ),
  )
  const orderOf = ({ kind, publishedOn, deadline }: RequestRecord) =>
    [publishedOn ?? (kind === 'request' ? '' : '9999'), kind, deadline?.closesAt, JSON.stringify(deadline)].join(' ')
  const ordered = statements.map((each) => ({ ...each, order: orderOf(each.record) }))
  const { requests, waiting } = requestsIn(ordered)
  for (const { text, record } of waiting) {
    tell(`${plain(text)}: ${waitingLine(record, language)}`)
  }
  const saidBy = requests.flatMap(({ wholes, updates }) =>
    wholes.map((whole) => {
      return [whole.record, saidNow({ wholes, updates, knownSince: whole.order }, whole).record] as const
    }),
  )
  const said = new Map(saidBy)
  return readings.flatMap(({ file, reading }): Read[] => {
    if ('refused' in reading) return [{ file, reading }]
    const record = said.get(reading.record)
    return record ? [{ file, reading: { ...reading, record } }] : []
  })
}

function waitingLine({ kind, requestNumber }: RequestRecord, language: Language): string {
  const say = inLanguage(language)
  const what = kind === 'update' ? say('wijziging', 'update') : say('intrekking', 'withdrawal')
  return say(
    `${what} van ${requestNumber === null ? 'een aanvraag' : `aanvraag ${requestNumber}`} die niet bij de bestanden is, of niet de enige is`,
    `${what} of ${requestNumber === null ? 'a request' : `request ${requestNumber}`}, which is not among the files, or not the only one`,
  )
}
