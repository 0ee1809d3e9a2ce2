import { type Mutant, mutant } from '../mutant.ts'

const REQUESTS = ['requests change, and are withdrawn']
const TOLD = ['a request that was told changes']
const CORRECTED = ['people correct requests that change']
const CORRECT = 'functions/correct-request.ts'
const PARSE = 'functions/parse-request.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const UP_TO_DATE = 'functions/steps/bring-up-to-date.ts'
const STATEMENTS = 'functions/tables/statements.ts'
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
    '  const abouts = await noteAbouts(objectId, [...statements.keys()])\n',
    '  await noteAbouts(objectId, [...statements.keys()])\n  const abouts = new Set(statements.keys())\n',
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
    REQUESTS,
    'what is written once is not looked at again',
    UP_TO_DATE,
    '    if (isDone) return { requestsOf, waiting }',
    '    return { requestsOf, waiting }',
  ),
  mutant(
    REQUESTS,
    'a request that nobody states any more stays open',
    UP_TO_DATE,
    "if (ids.includes(requestId) || !seen?.row || seen.row.basis === 'nobody') continue",
    'continue',
  ),
  mutant(
    REQUESTS,
    'two first ids race',
    STATEMENTS,
    ": { ConditionExpression: 'attribute_not_exists(about)' }\n  const Item",
    ': {}\n  const Item',
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
    CORRECTED,
    'a correction is kept, and the request does not say so',
    CORRECT,
    'await putCorrection(requestId, correction)\n  await bringUpToDate(aboutOfRequest(requestId))',
    'await putCorrection(requestId, correction)',
  ),
  mutant(
    CORRECTED,
    'what was begun to be corrected is not ended by asking again',
    CORRECT,
    'and did not end counts first.\n  await bringUpToDate(aboutOfRequest(requestId))',
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
