import { type ReadCandidates, readCandidateFile } from '../../../shared/candidates/candidates.ts'
import { columnsOf } from '../../../shared/matching/columns.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { JudgedRequest } from '../../../shared/matching/rules/rule.ts'
import { NO, verdictsOf } from '../../../shared/matching/verdicts.ts'
import type { Reading } from '../../../shared/request.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import { readFiles } from '../files.ts'
import { money, plain, shorten, table } from '../people.ts'
import { print, printJson } from '../print.ts'
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

  const readings: { file: string; reading: Reading }[] = []
  for (const { file, bytes } of requests) {
    for (const reading of await readRequests({ file, bytes }, { capturedAt: null })) readings.push({ file, reading })
  }
  const bar = progress('pairs', readings.length * candidates.length)
  let judged = 0
  let status: ExitStatus = refusals.length > 0 ? 1 : 0
  for (const { file, reading } of readings) {
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
