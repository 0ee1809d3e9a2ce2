import { styleText } from 'node:util'
import type { Candidate, CandidateRefusal } from '../../../shared/candidate.ts'
import { readCandidateFile } from '../../../shared/candidates/candidates.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { columnsOf } from '../../../shared/matching/columns.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { JudgedRequest } from '../../../shared/matching/rules/rule.ts'
import { NO, verdictsOf } from '../../../shared/matching/verdicts.ts'
import { ruleName } from '../../../shared/rule-names.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import { clockOf } from '../terminal/clock.ts'
import { type NamedBytes, readThoseThere } from '../terminal/files.ts'
import { asOf, CANDIDATES, FILES, flag, JSON_LINES, LANG } from '../terminal/options.ts'
import { print, printJson } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'
import { readRequests } from '../terminal/read-requests.ts'
import { candidateRefusalLines, refusalLine } from '../terminal/refusal-lines.ts'
import { money, plain } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'
import { verdictName } from '../terminal/verdict-name.ts'
import { type Read, withUpdates } from '../terminal/with-updates.ts'

/**
 * `radar match`: one verdict per pair of text and candidate that is not `no` (`--all`: those too), in the order of the
 * texts, then of the candidates. A refused text stands in its place; refused candidate rows follow at the end.
 */
export const matchFiles = command({
  options: {
    requests: FILES,
    candidates: CANDIDATES,
    'as-of': asOf,
    json: JSON_LINES,
    all: flag('also the pairs that do not fit'),
    lang: LANG,
  },
  example: 'match --requests *.txt --candidates kandidaten.csv --as-of 2027-01-18T08:00:00Z',
  async run(options) {
    const { json, lang: language } = options
    const requests = readThoseThere('--requests', options.requests)
    const files = readThoseThere('--candidates', options.candidates)
    const { candidates, refusals } = await candidatesIn(files.read, language)
    const texts = withUpdates(await readTexts(requests.read, language), language)
    const records = texts.flatMap(({ file, reading }) =>
      'record' in reading ? [{ file, record: reading.record }] : [],
    )
    const instant = clockOf(options['as-of'], records)

    const columns = columnsOf(candidates)
    const bar = progress(inLanguage(language)('aanvragen', 'requests'), texts.length)
    let status: ExitStatus = refusals.length > 0 ? 1 : 0
    for (const [index, { file, reading }] of texts.entries()) {
      if ('refused' in reading) {
        status = 1
        if (json) printJson({ file, refused: reading.refused })
        else print(`${refusalLine(file, reading.refused, language)}\n`)
      } else {
        const request = { record: reading.record, file, assignment: reading.assignment }
        const verdicts = verdictsIn(request, { candidates, columns, instant, all: options.all })
        if (json) for (const verdict of verdicts) printJson(verdict)
        else print(verdictTable(request, [...verdicts], language))
      }
      await bar.at(index + 1)
    }
    bar.stop()
    if (json) refusals.forEach(printJson)
    else for (const line of await candidateRefusalLines(files.read, refusals, language)) print(line)
    requests.nameUnread()
    files.nameUnread()
    return status
  },
})

/** With the details of verdicts in one language: in mails each candidate has their own. */
async function candidatesIn(files: NamedBytes[], language: Language) {
  const seenIds = new Set<string>()
  const candidates: Candidate[] = []
  const refusals: CandidateRefusal[] = []
  // One after another: of two files with the same id, the first named has it.
  for (const { file, bytes } of files) {
    const read = await readCandidateFile(file, bytes, seenIds)
    candidates.push(...read.candidates.map(({ candidate }) => ({ ...candidate, language })))
    refusals.push(...read.refusals)
  }
  return { candidates, refusals }
}

async function readTexts(files: NamedBytes[], language: Language): Promise<Read[]> {
  const bar = progress(inLanguage(language)('teksten', 'texts'), files.length)
  const readings: Read[] = []
  for (const [index, { file, bytes }] of files.entries()) {
    for (const reading of await readRequests({ file, bytes }, { capturedAt: null, language })) {
      readings.push({ file, reading })
    }
    await bar.at(index + 1)
  }
  bar.stop()
  return readings
}

function* verdictsIn(
  request: JudgedRequest,
  against: { candidates: Candidate[]; columns: ReturnType<typeof columnsOf>; instant: string; all: boolean },
): Generator<Verdict> {
  const asOf = { instant: against.instant, bannerCounts: false }
  const verdicts = verdictsOf(request, asOf, against.columns)
  for (const [index, candidate] of against.candidates.entries()) {
    if (against.all || verdicts[index] !== NO) yield judge(request, candidate, asOf)
  }
}

function verdictTable(request: JudgedRequest, verdicts: Verdict[], language: Language): string {
  const say = inLanguage(language)
  const heading = styleText('bold', headingOf(request, language), { stream: process.stdout })
  if (verdicts.length === 0) return `${heading}\n  ${say('niemand', 'nobody')}\n`
  const head = say('oordeel|kandidaat|ruimte|omdat', 'verdict|candidate|headroom|because').split('|')
  const rows = verdicts.map(({ verdict, candidateId, headroomCents, rules }) => [
    verdictName(verdict, language),
    candidateId,
    headroomCents === null ? '?' : money(headroomCents, language),
    rules
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ rule, detail }) => plain(`${ruleName(rule, language)}: ${detail}`))
      .join('; '),
  ])
  return `${heading}\n${table(head, rows)}\n`
}

/** Where a file holds several requests, which of them this is. */
function headingOf({ record: { title, requestNumber, part }, file }: JudgedRequest, language: Language): string {
  const say = inLanguage(language)
  const place = part.of === 1 ? file : `${file}, ${part.index} ${say('van', 'of')} ${part.of}`
  return plain(`${title}  ·  ${requestNumber ?? say('geen nummer', 'no number')}  ·  ${place}`)
}
