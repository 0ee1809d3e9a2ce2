import { type Mutant, mutant } from '../mutant.ts'

const TEXTS = ['texts come in']
const GIVEN_UP = ['a file is given up and taken apart']
const CHANGES = ['requests change, and are withdrawn']
const MEETING = ['texts of one request meet']
const PARSE = 'functions/parse-request.ts'
const TAKE_APART = 'functions/take-apart.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const BATCH = 'functions/handlers/queue-handler.ts'
const REQUESTS = 'functions/tables/requests.ts'
const SAID_NOW = 'shared/requests/said-now.ts'
const ROW_NOW = 'shared/requests/request-row-now.ts'
const HEAD = 'functions/tables/head.ts'
const ORDER = 'shared/ingest/version-order.ts'
const PARSERS = ['a newer parser comes while texts are read']

/** Mistakes in how texts come in. */
export const TEXT_MUTANTS: Mutant[] = [
  mutant(
    TEXTS,
    'outcome first, the rest after it',
    PARSE,
    '  const settled = await settle(',
    '  const first = { ...source, recordedAt: new Date().toISOString(), parserVersion: PARSER_VERSION }\n  if (!(await putOutcome({ ...first, ...summaryOf(outcome, []) }, before))) return\n  const settled = await settle(',
  ),
  mutant(
    TEXTS,
    'the last outcome wins',
    'functions/tables/documents.ts',
    "  if (before && (row.outcome === 'gone' || parserVersionOf(before) >= parserVersionOf(row))) return false\n",
    '',
  ),
  mutant(
    PARSERS,
    'an outcome is put without the one that was seen',
    'functions/tables/documents.ts',
    "{ ConditionExpression: 'recordedAt = :seen', ExpressionAttributeValues: { ':seen': before.recordedAt } }",
    '{}',
  ),
  {
    name: 'an older parser reads again what a newer one read',
    scenarios: PARSERS,
    patches: [
      {
        file: PARSE,
        find: 'parserVersionOf(before) > PARSER_VERSION) return',
        replace: 'parserVersionOf(before) > PARSER_VERSION + 9) return',
      },
      {
        file: 'functions/tables/documents.ts',
        find: 'parserVersionOf(before) >= parserVersionOf(row)',
        replace: 'parserVersionOf(before) === parserVersionOf(row)',
      },
    ],
  },
  mutant(
    PARSERS,
    'what an older parser read takes the place of what a newer one did',
    'functions/tables/statements.ts',
    "'parserVersion < :parserVersion',",
    "'parserVersion <> :parserVersion',",
  ),
  mutant(
    PARSERS,
    'what an older parser read stays',
    'functions/tables/statements.ts',
    "'parserVersion < :parserVersion',",
    "'parserVersion > :parserVersion',",
  ),
  mutant(
    PARSERS,
    'with a new outcome the earlier one is lost',
    'functions/tables/documents.ts',
    'before ? supersede(before, row) : row',
    'row',
  ),
  mutant(
    TEXTS,
    'a version that is gone has no outcome',
    PARSE,
    '  if (before && standsAgainst(before, outcome)) return\n',
    "  if (version.is === 'gone') throw new Error('gone')\n  if (before && standsAgainst(before, outcome)) return\n",
  ),
  mutant(TEXTS, 'the head moves back too', HEAD, "'sequencer < :sequencer OR (", "'sequencer > :sequencer OR ("),
  mutant(
    TEXTS,
    'the head is not moved',
    HEAD,
    "'SET headVersionId = :versionId, place = :place, sequencer",
    "'SET place = :place, sequencer",
  ),
  mutant(
    TEXTS,
    'sequencers compared as numbers',
    ORDER,
    ".padEnd(SEQUENCER_DIGITS, '0')",
    ".padStart(SEQUENCER_DIGITS, '0')",
  ),
  mutant(TEXTS, 'sequencers compared as they are written', ORDER, 'sequencer.toUpperCase()', 'sequencer'),
  mutant(
    TEXTS,
    'texts ordered by version id',
    ORDER,
    "return [new Date(lastModified).toISOString(), within, versionId].join('#')",
    "return [versionId, new Date(lastModified).toISOString(), within].join('#')",
  ),
  mutant(
    TEXTS,
    'the sweep cannot tell two of one second apart',
    ORDER,
    'sequencer === null && newestOfSecond',
    'sequencer === null && !newestOfSecond && false',
  ),
  mutant(
    TEXTS,
    'the first whole text counts, and not the newest',
    SAID_NOW,
    'whole = wholes.at(-1)',
    'whole = wholes[0]',
  ),
  mutant(
    MEETING,
    'a race for a request is not noticed',
    REQUESTS,
    "ConditionExpression: 'written = :seen'",
    "ConditionExpression: ':seen = :seen'",
  ),
  mutant(
    MEETING,
    'two first texts of a request race',
    REQUESTS,
    ": 'attribute_not_exists(requestId)'",
    ": 'attribute_not_exists(nothing)'",
  ),
  mutant(
    CHANGES,
    'a request forgets that it was open longer',
    ROW_NOW,
    ".deadline?.closesAt ?? '9999', before?.openUntil ?? '', ...closings]",
    ".deadline?.closesAt ?? '9999']",
  ),
  mutant(
    MEETING,
    'revisions begin anew',
    ROW_NOW,
    'return before.row.revision + (saysTheSame(before.row, now) ? 0 : 1)',
    'return saysTheSame(before.row, now) ? 1 : 2',
  ),
  mutant(
    TEXTS,
    'trouble that passes is an outcome',
    PARSE,
    '  const version = await readVersion(event, MOST_SOURCE_BYTES)\n',
    "  const version = await readVersion(event, MOST_SOURCE_BYTES).catch(() => ({ is: 'gone' as const }))\n",
  ),
  mutant(
    TEXTS,
    'the sweep looks at the newest version only',
    SWEEP_INBOX,
    ': version.lastModified <= until',
    ': version.isLatest && version.lastModified <= until',
  ),
  mutant(
    TEXTS,
    'the sweep reads one page',
    'functions/services/inbox.ts',
    'from = page.IsTruncated ?',
    'from = page.IsTruncated && Math.random() < 0 ?',
  ),
  mutant(
    TEXTS,
    'the sweep takes what is as old as itself',
    SWEEP_INBOX,
    '    await parse(sweptEvent(',
    '    if (queued.texts > 0) await parse(sweptEvent(',
  ),
  mutant(
    TEXTS,
    'a batch fails as a whole',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '        throw error',
  ),
  mutant(
    TEXTS,
    'a batch ends at the first bad message',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })\n        break',
  ),
  mutant(
    TEXTS,
    'what failed is not given back',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '',
  ),
  mutant(
    TEXTS,
    'a file that is no plain text waits for nobody',
    PARSE,
    '    await takeApart(sweptEvent({ ...event, sequencer: event.sequencer ?? undefined }))\n',
    '',
  ),
  mutant(
    TEXTS,
    'the text of a file is an object of its own',
    PARSE,
    '  const event = taken?.of ?? told\n',
    '  const event = told\n',
  ),
  mutant(
    TEXTS,
    'a page is read as it stands',
    PARSE,
    "sourceKind(version.bytes) === 'text'",
    "sourceKind(version.bytes) !== 'pdf'",
  ),
  mutant(
    TEXTS,
    'of a file that is gone nothing is told',
    TAKE_APART,
    '  const given = tries',
    "  if (version.is === 'gone') throw new Error('gone')\n  const given = tries",
  ),
  mutant(
    TEXTS,
    'trouble with a file ends it',
    TAKE_APART,
    '  const version = await readVersion(event, MOST_SOURCE_BYTES)\n',
    "  const version = await readVersion(event, MOST_SOURCE_BYTES).catch(() => ({ is: 'gone' as const }))\n",
  ),
  mutant(
    TEXTS,
    'a file that was given up is read all the same',
    PARSE,
    '  if (before && standsAgainst(before, outcome)) return\n',
    '',
  ),
  mutant(
    GIVEN_UP,
    'a file is taken apart anew beside what was given first',
    'functions/services/texts.ts',
    'stands ? { ...kept.text, of: taken.of } : taken',
    'taken',
  ),
  mutant(
    GIVEN_UP,
    'two take a file apart at once, and both verdicts go about',
    'functions/services/texts.ts',
    "tag === null ? { IfNoneMatch: '*' } : { IfMatch: tag }",
    '{}',
  ),
  mutant(
    PARSERS,
    'what an older program took apart stands',
    'functions/services/texts.ts',
    'kept !== null && kept.text.parserVersion >= taken.parserVersion',
    'kept !== null',
  ),
  mutant(TEXTS, 'a file is given up at once', TAKE_APART, 'tries > MOST_TRIES', 'tries > 0'),
  mutant(
    TEXTS,
    'the sequencer of a file is lost on the way',
    PARSE,
    'sweptEvent({ ...event, sequencer: event.sequencer ?? undefined })',
    'sweptEvent({ ...event, sequencer: undefined })',
  ),
  mutant(
    TEXTS,
    'the head always moves',
    HEAD,
    'OR (headVersionId <> :versionId AND ($',
    'OR attribute_exists(headVersionId) OR (headVersionId <> :versionId AND ($',
  ),
]
