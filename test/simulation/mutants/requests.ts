import { type Mutant, mutant } from '../mutant.ts'

const REQUESTS = ['requests change, and are withdrawn']
const MEETING = ['texts of one request meet']
const VERSIONS = ['versions of one text meet']
const TOLD = ['a request that was told changes']
const CORRECTED = ['people correct requests that change']
const CORRECT = 'functions/correct-request.ts'
const PARSE = 'functions/parse-request.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const UP_TO_DATE = 'functions/steps/bring-up-to-date.ts'
const REQUESTS_IN = 'shared/requests/requests-in.ts'
const SAID_NOW = 'shared/requests/said-now.ts'
const STANDING = 'shared/requests/standing.ts'

/** Mistakes in what requests say by several texts, and whose texts these are. */
export const REQUEST_MUTANTS: Mutant[] = [
  mutant(
    REQUESTS,
    'only the first request of a text is kept',
    'shared/ingest/outcome.ts',
    "return { outcome: 'parsed', readings }",
    "return { outcome: 'parsed', readings: readings.slice(0, 1) }",
  ),
  mutant(
    REQUESTS,
    'who reads a newer version does not know what older ones were about',
    PARSE,
    '  return { own: new Set(statements.keys()), head }',
    '  return { own: new Set(statements.keys()), head: { ...head, abouts: new Set(statements.keys()) } }',
  ),
  mutant(REQUESTS, 'every version counts', STANDING, 'isPast: !counts(index)', 'isPast: !counts(index) && false'),
  mutant(
    REQUESTS,
    'only the newest version counts, also where it is an update',
    STANDING,
    '(whole < 0 || index <= whole)',
    'index === head',
  ),
  mutant(
    MEETING,
    'what is written once is not looked at again',
    UP_TO_DATE,
    'rows = await replaceAll(changed, rows)\n',
    'await replaceAll(changed, rows)\n    return { requestsOf, waiting }\n',
  ),
  mutant(
    REQUESTS,
    'a request that nobody states any more stays open',
    UP_TO_DATE,
    'correctionsOf(requestId, corrections), seen) : rowOfNobody(seen)',
    'correctionsOf(requestId, corrections), seen) : null',
  ),
  mutant(
    VERSIONS,
    'whoever makes the first row does not look at the head again',
    UP_TO_DATE,
    'isDeepStrictEqual(await headOf(objectId), head) ?',
    'isDeepStrictEqual(head, head) ?',
  ),
  mutant(
    REQUESTS,
    'whoever reads a new version takes it to stand alone',
    UP_TO_DATE,
    'statements.every((each) => each.source === source)',
    'statements.some((each) => each.source === source)',
  ),
  mutant(
    REQUESTS,
    'the ids that were given are forgotten',
    UP_TO_DATE,
    '{ ...row, given }',
    '{ ...row, given: given.slice(0, 1) }',
  ),
  mutant(
    REQUESTS,
    'an id goes to another client',
    'shared/requests/request-ids.ts',
    'ofLot(each) && each.client === client) ??',
    'ofLot(each)) ??',
  ),
  mutant(
    REQUESTS,
    'two clients with one number are one request',
    REQUESTS_IN,
    '[whole.text, lot] : [number, client, lot]',
    '[whole.text, lot] : [number, lot]',
  ),
  mutant(
    REQUESTS,
    'an update is of every client with its number',
    REQUESTS_IN,
    'return new Set(meant.map((group) => group.client)).size === 1 ? meant : []',
    'return meant',
  ),
  mutant(REQUESTS, 'an update before its request is lost', SAID_NOW, ' || isFirst', ''),
  mutant(REQUESTS, 'an older update counts after a newer text', SAID_NOW, 'order > whole.order ||', 'order !== "" ||'),
  mutant(
    REQUESTS,
    'an update takes the place of its request',
    SAID_NOW,
    'withUpdate(record, update)',
    '{ ...update, kind: record.kind }',
  ),
  mutant(REQUESTS, 'a withdrawal closes nothing', SAID_NOW, "update.kind === 'withdrawal' ?", 'update.kind === null ?'),
  mutant(
    REQUESTS,
    'of one second an update goes before its text',
    'shared/requests/kept-statements.ts',
    '{ request: 0, update: 1, withdrawal: 2 }',
    '{ request: 3, update: 1, withdrawal: 2 }',
  ),
  mutant(
    REQUESTS,
    'an update without a number is of nobody',
    UP_TO_DATE,
    "statements.push(...all.filter(({ record }) => record.kind !== 'request'))",
    '',
  ),
  mutant(REQUESTS, 'a deleted text stays', SWEEP_INBOX, 'mayBeDeleted: deleted.has(version)', 'mayBeDeleted: false'),
  mutant(
    REQUESTS,
    'a deleted text stays deleted',
    PARSE,
    "(await readNewest(event, 0)).is === 'gone')",
    "(await readNewest(event, 0)).is === 'gone' || true)",
  ),
  mutant(
    CORRECTED,
    'a correction loses to the text that it is of, once that comes again',
    'shared/requests/request-row-now.ts',
    'withCorrections(read, stated)',
    'withCorrections(read, [])',
  ),
  mutant(
    CORRECTED,
    'a correction survives a text that says something else',
    'shared/requests/with-corrections.ts',
    'holds: asRead(what, read) === was',
    'holds: true',
  ),
  mutant(
    CORRECTED,
    'an older correction goes before a newer',
    'shared/requests/with-corrections.ts',
    'placeOf(last) > placeOf(each)',
    'placeOf(last) < placeOf(each)',
  ),
  mutant(
    CORRECTED,
    "a correction is also of other clients' requests with that number",
    UP_TO_DATE,
    'rows.filter((row) => row.requestId === requestId)',
    'rows',
  ),
  mutant(
    VERSIONS,
    'an update without a number does not reach what came meanwhile',
    PARSE,
    'const { abouts } = isOfAll ? await headOf(objectId) : head',
    'const { abouts } = head',
  ),
  mutant(
    CORRECTED,
    'a correction is kept, and the request does not say so',
    CORRECT,
    'await putCorrection(requestId, correction)\n  await bringUpToDate(aboutOfRequest(requestId), null)',
    'await putCorrection(requestId, correction)',
  ),
  mutant(
    CORRECTED,
    'what was begun to be corrected is not ended by asking again',
    CORRECT,
    'and did not end counts first.\n  await bringUpToDate(aboutOfRequest(requestId), null)',
    'and did not end counts first.',
  ),
  mutant(
    TOLD,
    'that a request is over is told to nobody',
    'shared/requests/request-row-now.ts',
    "record.kind === 'withdrawal' ? toldUntil(openUntil, textOrder)",
    "record.kind === 'withdrawal' ? ''",
  ),
  mutant(
    TOLD,
    'that nobody states a request any more is told to nobody',
    'shared/requests/request-row-now.ts',
    "basis: 'nobody', openUntil: toldUntil(before.openUntil, now)",
    "basis: 'nobody', openUntil: ''",
  ),
  mutant(
    TOLD,
    'that a request is over is told though it is back',
    'shared/mails/as-it-stands.ts',
    "request.kind === 'withdrawal' && typeof now",
    'request.kind === null && typeof now',
  ),
]
