import { type ReadCandidates, readCandidateFile } from '../../../shared/candidates/candidates.ts'
import { columnsOf } from '../../../shared/matching/columns.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { JudgedRequest } from '../../../shared/matching/rules/rule.ts'
import { NO, verdictsOf } from '../../../shared/matching/verdicts.ts'
import type { Reading, RequestRecord } from '../../../shared/request.ts'
import { requestsIn } from '../../../shared/requests/requests-in.ts'
import { saidNow } from '../../../shared/requests/said-now.ts'
import { statementsOf } from '../../../shared/requests/statement.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import { readFiles } from '../files.ts'
import { money, plain, shorten, table } from '../people.ts'
import { print, printJson, tell } from '../print.ts'
import { progress } from '../progress.ts'
import { readRequests } from '../read-requests.ts'
import { candidateRefusalLine, refusalLine } from '../refusal-lines.ts'
import { type ExitStatus, flag, instant, list, readArguments } from '../usage.ts'

/**
 * `radar match`: one verdict per pair of text and candidate that is not `no` (`--all`: those too), in the order of the
 * texts, then of the candidates. A refused text stands in its place; refused candidate rows follow at the end.
 */
export async function matchFiles(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    requests: list('one or more FILEs'),
    candidates: list('one or more FILEs'),
    'as-of': instant,
    json: flag,
    all: flag,
  })
  const requests = readFiles('--requests', options.requests)
  const seenIds = new Set<string>()
  const people: ReadCandidates[] = []
  // One after another: of two files with the same id, the first named has it.
  for (const { file, bytes } of readFiles('--candidates', options.candidates)) {
    people.push(await readCandidateFile(file, bytes, seenIds))
  }
  const candidates = people.flatMap((read) => read.candidates.map(({ candidate }) => candidate))
  const refusals = people.flatMap((read) => read.refusals)
  const columns = columnsOf(candidates)
  const asOf = { instant: options['as-of'], bannerCounts: false }

  const readings: Read[] = []
  for (const { file, bytes } of requests) {
    for (const reading of await readRequests({ file, bytes }, { capturedAt: null })) readings.push({ file, reading })
  }
  const texts = withUpdates(readings)
  const bar = progress('pairs', texts.length * candidates.length)
  let judged = 0
  let status: ExitStatus = refusals.length > 0 ? 1 : 0
  for (const { file, reading } of texts) {
    if ('refused' in reading) {
      status = 1
      judged += candidates.length
      bar.at(judged)
      if (options.json) printJson({ file, refused: reading.refused })
      else print(`${refusalLine(file, reading.refused)}\n`)
      continue
    }
    const { record, assignment } = reading
    const rows: string[][] = []
    const request = { record, file, assignment }
    const verdicts = verdictsOf(request, asOf, columns)
    for (const [index, candidate] of candidates.entries()) {
      bar.at(++judged)
      if (!options.all && verdicts[index] === NO) continue
      const verdict = judge(request, candidate, asOf)
      if (options.json) printJson(verdict)
      else rows.push(verdictRow(verdict))
    }
    if (!options.json) print(verdictTable(headingOf(request), rows))
  }
  bar.stop()
  for (const refusal of refusals) {
    if (options.json) printJson(refusal)
    else print(candidateRefusalLine(refusal))
  }
  return status
}

type Read = { file: string; reading: Reading }

/**
 * The requests, each as the updates and withdrawals among the texts leave it, and the refusals. Each text of a request
 * stands for itself: which of two is the newer nobody can tell. Of updates the date of publication tells, where they
 * state one, and else what they say: the later closing.
 */
function withUpdates(readings: Read[]): Read[] {
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
    const of = record.requestNumber === null ? 'a request' : `request ${record.requestNumber}`
    tell(`${plain(text)}: ${record.kind} of ${of}, which is not among the files, or not the only one`)
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

/** Where a file holds several requests, which of them this is. */
function headingOf({ record: { title, requestNumber, part }, file }: JudgedRequest): string {
  const place = part.of === 1 ? file : `${file}, ${part.index} of ${part.of}`
  return plain(`${title}  ·  ${requestNumber ?? 'no number'}  ·  ${place}`)
}

function verdictRow({ verdict, candidateId, headroomCents, rules }: Verdict): string[] {
  const reasons = rules.filter(({ outcome }) => outcome !== 'pass').map(({ rule, detail }) => `${rule}: ${detail}`)
  return [
    verdict,
    candidateId,
    headroomCents === null ? '?' : money(headroomCents),
    shorten(plain(reasons.join('; ')), 100),
  ]
}

function verdictTable(heading: string, rows: string[][]): string {
  if (rows.length === 0) return `${heading}\n  nobody\n`
  return `${heading}\n${table(['verdict', 'candidate', 'headroom', 'because'], rows)}\n`
}
