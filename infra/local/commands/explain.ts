import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBDocumentClient, GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Candidate } from '../../../shared/candidate.ts'
import { readCandidateFile } from '../../../shared/candidates/candidates.ts'
import { NOTHING_SAID, Statements, standingOf } from '../../../shared/candidates/statements.ts'
import { aboutOf } from '../../../shared/ingest/outcome.ts'
import { doublesOf } from '../../../shared/mails/digest/doubles.ts'
import { explain, explanationText } from '../../../shared/matching/explain.ts'
import type { JudgedRequest } from '../../../shared/matching/rules/rule.ts'
import { type Refusal, RequestRecord } from '../../../shared/request.ts'
import { WORK } from '../example-files.ts'
import { readFiles } from '../files.ts'
import { type KeptTables, withKeptTables } from '../kept-tables.ts'
import { plain } from '../people.ts'
import { print, printJson } from '../print.ts'
import { readRequests } from '../read-requests.ts'
import { refusalLine } from '../refusal-lines.ts'
import { type ExitStatus, flag, instant, list, readArguments, text, UsageError } from '../usage.ts'

const PAIR = 'a REQUEST (a text file, or a request number) and a CANDIDATE (an id)'

/**
 * `radar explain`: why a request and a candidate do or do not match, rule by rule, with the places of the text. What no
 * file says is looked up in what a run kept (`--state`), where nothing else is named that of `radar live`.
 */
export async function explainPair(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    files: z.array(z.string(), PAIR).length(2, PAIR),
    requests: list('one or more FILEs').optional(),
    candidates: list('one or more FILEs').optional(),
    state: text('the state folder of a run').default(join(WORK, 'live', 'state')),
    'as-of': instant.optional(),
    json: flag,
  })
  const [requestName = '', candidateId = ''] = options.files
  const bannerCounts = options['as-of'] === undefined
  const asOf = { instant: options['as-of'] ?? new Date().toISOString(), bannerCounts }
  const capturedAt = bannerCounts ? asOf.instant : null

  const isFile = statSync(requestName, { throwIfNoEntry: false })?.isFile() ?? false
  const files = isFile ? [requestName] : options.requests
  const request = files
    ? await requestIn(readFiles(isFile ? 'REQUEST' : '--requests', files), isFile ? null : requestName, capturedAt)
    : await keptRequest(options.state, requestName)
  if ('refused' in request) {
    if (options.json) printJson(request)
    else print(refusalLine(request.file, request.refused))
    return 1
  }
  const candidate = options.candidates
    ? await candidateIn(readFiles('--candidates', options.candidates), candidateId)
    : await keptCandidate(options.state, candidateId)

  const explanation = explain(request, candidate, asOf)
  const { file, record, doubles } = request
  if (options.json) {
    printJson({ requestNumber: record.requestNumber, file, candidateId, asOf: asOf.instant, doubles, ...explanation })
    return 0
  }
  const heading = [record.title, record.requestNumber, file].filter((part) => part !== null).join('  ·  ')
  const like = doubles.length > 0 ? [`Lijkt dezelfde opdracht als ${doubles.join(', ')}`] : []
  const lines = [
    heading,
    ...like,
    `${candidateId}  ·  ${candidate.name}`,
    '',
    ...explanationText(explanation).split('\n'),
  ]
  print(lines.map(plain).join('\n'))
  return 0
}

/** With the requests that are likely the same. */
type Found = JudgedRequest & { doubles: string[] }

type Refused = { file: string; refused: Refusal }

/** The text with a number, or the only text there is. */
async function requestIn(
  files: { file: string; bytes: Uint8Array }[],
  number: string | null,
  capturedAt: string | null,
): Promise<Found | Refused> {
  const all: JudgedRequest[] = []
  for (const { file, bytes } of files) {
    const readings = await readRequests({ file, bytes }, { capturedAt })
    if (number === null && readings.length > 1)
      throw new UsageError(
        `REQUEST takes a file with one request, "${file}" holds ${readings.length}: name one by number`,
      )
    for (const reading of readings) {
      if (number === null && 'refused' in reading) return { file, refused: reading.refused }
      if ('record' in reading) all.push({ ...reading, file })
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

async function candidateIn(files: { file: string; bytes: Uint8Array }[], candidateId: string): Promise<Candidate> {
  const seenIds = new Set<string>()
  for (const { file, bytes } of files) {
    const { candidates } = await readCandidateFile(file, bytes, seenIds)
    const found = candidates.find(({ candidate }) => candidate.candidateId === candidateId)
    if (found) return found.candidate
  }
  throw new UsageError(`CANDIDATE takes the id of a valid row of --candidates, "${candidateId}" is none`)
}

const KeptFile = z.object({ place: z.string() })
const KeptRequest = z.object({ key: z.string(), record: RequestRecord, assignment: z.string().nullable() })

function keptRequest(state: string, number: string): Promise<Found> {
  return withKeptTables(state, async (tables) => {
    const row = await rowOf(tables, 'Requests', { requestId: aboutOf({ requestNumber: number }, '') })
    if (!row) throw new UsageError(`REQUEST takes a file, or a number that --state knows, "${number}" is neither`)
    const of = ({ key, record, assignment }: z.infer<typeof KeptRequest>): JudgedRequest => {
      return { record, assignment, file: key.replace(/^requests\//, '') }
    }
    const found = of(KeptRequest.parse(row))
    const scan = new ScanCommand({ TableName: tables.nameOf('Requests') })
    const { Items = [] } = await DynamoDBDocumentClient.from(tables.client).send(scan)
    const others = Items.flatMap((item) => KeptRequest.safeParse(item).data ?? []).map(of)
    return { ...found, doubles: doublesOf(found, others) }
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
