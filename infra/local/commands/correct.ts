import * as z from 'zod'
import { CORRECTABLE, type Correctable, correctable } from '../../../shared/corrections/correctable.ts'
import { CorrectedBy, Correction, type StandingCorrection } from '../../../shared/corrections/correction.ts'
import { shownValue, typedAgain } from '../../../shared/corrections/typed-value.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { keptRequests } from '../console/kept.ts'
import { LIVE_STATE } from '../inbox/example-files.ts'
import type { OperatedStack } from '../stack/running.ts'
import { requestNamed } from '../state/request-named.ts'
import { needsTables } from '../state/state-folder.ts'
import { nearest } from '../terminal/nearest.ts'
import { flag, JSON_LINES, LANG, STATE, text, words } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain, when } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'

const TAKES = 'REQUEST FIELD VALUE, or REQUEST alone for what can be corrected of it'
const NAME = 'your name, as mails show it: a line of at most 100 characters'

/** `radar correct`: a person says what a value of a request is; alone with a request, what it says and who corrected it. */
export const correctRequest = command({
  options: {
    files: words('REQUEST FIELD VALUE', TAKES, [1, 3], 'the number of a request; what is wrong; what it is'),
    by: text('NAME', NAME, 'who corrects: stands in the mails').optional(),
    undo: flag('takes the correction of FIELD back; without VALUE'),
    state: STATE.default(LIVE_STATE),
    json: JSON_LINES,
    lang: LANG,
  },
  example: 'correct 4711 hoursPerWeek 32-36 --by "A. Visser"',
  async run({ files: [name = '', field, value], by, undo, ...options }) {
    if (field === undefined) return showRequest(name, options)
    const what = fieldNamed(field)
    if (undo === (value !== undefined))
      throw new UsageError(`the command takes a VALUE or --undo, ${undo ? 'not both' : 'one of them'}`)
    const person = CorrectedBy.safeParse(by)
    if (!person.success) throw new UsageError(`--by takes ${NAME}`)
    needsTables(options.state)
    return correct(name, { what, value: value ?? null, by: person.data }, options)
  },
})

type Options = { state: string; json: boolean; lang: Language }

function fieldNamed(name: string): Correctable {
  const what = correctable(name)
  if (what) return what
  const names = CORRECTABLE.map((each) => each.name)
  const meant = nearest(name, names)
  throw new UsageError(
    `FIELD takes one of ${names.join(', ')}, not "${plain(name)}"${meant ? `; did you mean ${meant}?` : ''}`,
  )
}

const Answer = z.union([
  z.object({ corrected: Correction }),
  z.object({ refused: z.object({ field: z.string(), value: z.string(), reason: z.string() }) }),
  z.object({ changed: z.literal(true) }),
])
type Stated = { what: Correctable; value: string | null; by: string }

/** Has a value of a request corrected, as it was when the person looked. */
export async function stateValue(
  stack: OperatedStack,
  { requestId, revision }: Pick<RequestRow, 'requestId' | 'revision'>,
  { what, value, by }: Stated,
  language: Language,
): Promise<z.infer<typeof Answer>> {
  const event = { requestId, revision, field: what.name, value, by, language }
  return Answer.parse(await callFunction(stack, 'CorrectRequest', event))
}

async function correct(name: string, stated: Stated, { state, json, lang }: Options): Promise<ExitStatus> {
  const done = await onKeptStack(state, async (stack) => {
    const row = requestNamed(await keptRequests(stack), name)
    const answer = await stateValue(stack, row, stated, lang)
    if ('refused' in answer)
      throw new UsageError(`${stated.what.name} takes ${answer.refused.reason}, not "${plain(answer.refused.value)}"`)
    if ('changed' in answer)
      throw new UsageError(`the request changed meanwhile: look at it again with radar correct ${plain(name)}`)
    return requestNamed(await keptRequests(stack), row.requestId)
  })
  if (done === null) return 130
  const { what } = stated
  const say = inLanguage(lang)
  if (json)
    printJson({ requestId: done.requestId, revision: done.revision, field: what.name, value: what.of(done.record) })
  else print(plain(`${what.label[lang]}: ${shownValue(what, what.of(done.record), lang)}`))
  tell(
    say(
      'Wie deze aanvraag eerder gemaild kreeg, hoort met de volgende run wat er verandert.',
      'Who was mailed this request before hears with the next run what changes.',
    ),
  )
  return 0
}

async function showRequest(name: string, { state, json, lang }: Options): Promise<ExitStatus> {
  needsTables(state)
  const row = await onKeptStack(state, async (stack) => requestNamed(await keptRequests(stack), name))
  if (row === null) return 130
  const { record, corrections = [] } = row
  const all = CORRECTABLE.map((what) => ({
    what,
    value: what.of(record),
    correction: corrections.find(({ field }) => field === what.name) ?? null,
  }))
  if (json) {
    for (const { what, value, correction } of all)
      printJson({ field: what.name, value, typed: typedAgain(what, value), correction })
    return 0
  }
  const say = inLanguage(lang)
  const rows = all.map(({ what, value, correction }) => [
    ...[what.name, what.label[lang], plain(shownValue(what, value, lang))],
    correction === null ? '' : plain(correctionWords(what, correction, lang)),
  ])
  print(table([say('veld', 'field'), say('is', 'is'), say('nu', 'now'), say('gecorrigeerd', 'corrected')], rows))
  return 0
}

function correctionWords(
  what: Correctable,
  { value, read, by, at, holds }: StandingCorrection,
  language: Language,
): string {
  const say = inLanguage(language)
  const who = say(`door ${by} op ${when(at, language)}`, `by ${by} on ${when(at, language)}`)
  if (holds) {
    const said = shownValue(what, JSON.parse(read), language)
    return say(`${who}; de tekst zegt ${said}`, `${who}; the text says ${said}`)
  }
  const stated = shownValue(what, JSON.parse(value), language)
  return say(
    `${who} tot ${stated}; vervallen, de tekst zegt iets anders`,
    `${who} to ${stated}; over, the text says something else`,
  )
}
