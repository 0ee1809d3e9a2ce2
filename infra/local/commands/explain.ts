import { statSync } from 'node:fs'
import { DynamoDBDocumentClient, GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Candidate } from '../../../shared/candidate.ts'
import { readCandidateFile } from '../../../shared/candidates/candidates.ts'
import { NOTHING_SAID, Statements, standingOf } from '../../../shared/candidates/statements.ts'
import type { StandingCorrection } from '../../../shared/corrections/correction.ts'
import { correctionLines } from '../../../shared/corrections/correction-line.ts'
import { aboutOf } from '../../../shared/ingest/outcome.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { doublesOf } from '../../../shared/mails/digest/doubles.ts'
import { explain, explanationText } from '../../../shared/matching/explain.ts'
import type { JudgedRequest } from '../../../shared/matching/rules/rule.ts'
import type { Refusal } from '../../../shared/request.ts'
import { RequestRow } from '../../../shared/tables/request-row.ts'
import { LIVE_STATE } from '../inbox/example-files.ts'
import { type KeptTables, withKeptTables } from '../state/kept-tables.ts'
import { clockOf } from '../terminal/clock.ts'
import { type NamedBytes, readFiles } from '../terminal/files.ts'
import { asOf, CANDIDATES, FILES, JSON_LINES, LANG, STATE, words } from '../terminal/options.ts'
import { print, printJson } from '../terminal/print.ts'
import { readRequests } from '../terminal/read-requests.ts'
import { refusalLine } from '../terminal/refusal-lines.ts'
import { plain } from '../terminal/shown-values.ts'
import { command, UsageError } from '../terminal/usage.ts'

const PAIR = 'a REQUEST (a text file, or a request number) and a CANDIDATE (an id)'

/**
 * `radar explain`: why a request and a candidate do or do not match, rule by rule, with the places of the text. What no
 * file says is looked up in what a run kept (`--state`), where nothing else is named that of `radar live`.
 */
export const explainPair = command({
  options: {
    files: words('REQUEST CANDIDATE', PAIR, [2, 2], 'a text file or the number of a request; the id of a candidate'),
    requests: FILES.optional(),
    candidates: CANDIDATES.optional(),
    state: STATE.default(LIVE_STATE),
    'as-of': asOf.optional(),
    json: JSON_LINES,
    lang: LANG,
  },
  example: 'explain aanvraag.txt k-12 --candidates kandidaten.csv',
  async run(options) {
    const [requestName = '', candidateId = ''] = options.files
    const now = new Date().toISOString()
    const bannerCounts = options['as-of'] === undefined
    const reading = { capturedAt: bannerCounts ? now : null, language: options.lang }

    const isFile = requestName === '-' || (statSync(requestName, { throwIfNoEntry: false })?.isFile() ?? false)
    const files = isFile ? [requestName] : options.requests
    const request = files
      ? await requestIn(readFiles(isFile ? 'REQUEST' : '--requests', files), isFile ? null : requestName, reading)
      : await keptRequest(options.state, requestName)
    if ('refused' in request) {
      if (options.json) printJson(request)
      else print(refusalLine(request.file, request.refused, options.lang))
      return 1
    }
    const candidate = options.candidates
      ? await candidateIn(readFiles('--candidates', options.candidates), candidateId)
      : await keptCandidate(options.state, candidateId)

    const clock = options['as-of'] === undefined ? now : clockOf(options['as-of'], [request])
    const explanation = explain(request, { ...candidate, language: options.lang }, { instant: clock, bannerCounts })
    const { file, record, doubles, corrections = [] } = request
    if (options.json) {
      printJson({
        requestNumber: record.requestNumber,
        file,
        candidateId,
        asOf: clock,
        doubles,
        corrections,
        ...explanation,
      })
      return 0
    }
    const heading = [record.title, record.requestNumber, file].filter((part) => part !== null).join('  ·  ')
    const like = inLanguage(options.lang)('Lijkt dezelfde opdracht als', 'Looks like the same assignment as')
    const lines = [
      heading,
      ...(doubles.length > 0 ? [`${like} ${doubles.join(', ')}`] : []),
      ...correctionLines(corrections, options.lang),
      ...[`${candidateId}  ·  ${candidate.name}`, ''],
    ]
    print([...lines, ...explanationText(explanation, options.lang).split('\n')].map(plain).join('\n'))
    return 0
  },
})

/** With the requests that are likely the same, and what people corrected. */
type Found = JudgedRequest & { doubles: string[]; corrections?: StandingCorrection[] | undefined }

type Refused = { file: string; refused: Refusal }

/** The text with a number, or the only text there is. */
async function requestIn(
  files: NamedBytes[],
  number: string | null,
  reading: { capturedAt: string | null; language: Language },
): Promise<Found | Refused> {
  const all: JudgedRequest[] = []
  for (const { file, bytes } of files) {
    const readings = await readRequests({ file, bytes }, reading)
    if (number === null && readings.length > 1)
      throw new UsageError(
        `REQUEST takes a file with one request, "${file}" holds ${readings.length}: name one by number`,
      )
    for (const read of readings) {
      if (number === null && 'refused' in read) return { file, refused: read.refused }
      if ('record' in read) all.push({ ...read, file })
    }
  }
  const found = all.find(({ record }) => number === null || record.requestNumber === number)
  if (found)
    return {
      ...found,
      doubles: doublesOf(
        found,
        all.filter((each) => each !== found),
      ),
    }
  throw new UsageError(`REQUEST takes a file, or the number of one of --requests, "${number}" is neither`)
}

async function candidateIn(files: NamedBytes[], candidateId: string): Promise<Candidate> {
  const seenIds = new Set<string>()
  for (const { file, bytes } of files) {
    const { candidates } = await readCandidateFile(file, bytes, seenIds)
    const found = candidates.find(({ candidate }) => candidate.candidateId === candidateId)
    if (found) return found.candidate
  }
  throw new UsageError(`CANDIDATE takes the id of a valid row of --candidates, "${candidateId}" is none`)
}

const KeptFile = z.object({ place: z.string() })
const KeptRequest = RequestRow.pick({ key: true, record: true, assignment: true, corrections: true })

function keptRequest(state: string, number: string): Promise<Found> {
  return withKeptTables(state, async (tables) => {
    const row = await rowOf(tables, 'Requests', { requestId: aboutOf({ requestNumber: number }, '') })
    if (!row) throw new UsageError(`REQUEST takes a file, or a number that --state knows, "${number}" is neither`)
    const of = ({ key, record, assignment }: z.infer<typeof KeptRequest>): JudgedRequest => {
      return { record, assignment, file: key.replace(/^requests\//, '') }
    }
    const kept = KeptRequest.parse(row)
    const found = of(kept)
    const scan = new ScanCommand({ TableName: tables.nameOf('Requests') })
    const { Items = [] } = await DynamoDBDocumentClient.from(tables.client).send(scan)
    const others = Items.flatMap((item) => KeptRequest.safeParse(item).data ?? []).map(of)
    return { ...found, doubles: doublesOf(found, others), corrections: kept.corrections }
  })
}

function keptCandidate(state: string, candidateId: string): Promise<Candidate> {
  return withKeptTables(state, async (tables) => {
    const row = await rowOf(tables, 'Candidates', { candidateId })
    const { statements } = z.object({ statements: Statements }).parse(row ?? { statements: NOTHING_SAID })
    const places = new Map<string, string>()
    for (const objectId of Object.keys(statements.full)) {
      places.set(objectId, KeptFile.parse(await rowOf(tables, 'CandidateFiles', { objectId })).place)
    }
    const standing = standingOf(statements, (fileId) => places.get(fileId) ?? '')
    if (standing) return standing.candidate
    throw new UsageError(`CANDIDATE takes an id that --candidates or --state know, "${candidateId}" is none`)
  })
}

async function rowOf({ client, nameOf }: KeptTables, table: string, Key: Record<string, string>): Promise<unknown> {
  const get = new GetCommand({ TableName: nameOf(table), Key })
  return (await DynamoDBDocumentClient.from(client).send(get)).Item
}
