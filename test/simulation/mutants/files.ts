import { type Mutant, mutant } from '../mutant.ts'

const FILES = ['candidate files come in']
const CHANGES = ['changes to candidates come in']
const VERSIONS = ['versions of a candidate file meet']
const MOVES = ['people move between candidate files']
const TOLD = ['people move while runs go']
const PEOPLE = ['people are forgotten']
const LOAD = 'functions/load-candidates.ts'
const VERSION = 'functions/steps/version-to-load.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const CANDIDATES = 'functions/tables/candidates.ts'
const STATEMENTS = 'shared/candidates/statements.ts'

/** Mistakes in how candidate files come in. */
export const FILE_MUTANTS: Mutant[] = [
  mutant(
    FILES,
    'each event loads its own version',
    VERSION,
    'const newest = await readNewest(event, MOST_BYTES)',
    'const newest = await readVersion(event, MOST_BYTES)',
  ),
  mutant(
    FILES,
    'what a file has no more stays',
    LOAD,
    'isAgain) : dropped(said, fileId, place, inVain)',
    'isAgain) : said.change || place ? said : dropped(said, fileId, place)',
  ),
  mutant(
    FILES,
    'a load that broke off is not remembered',
    SWEEP_INBOX,
    'return isGone || (hasBrokenOff(each, scheduledTime) &&',
    'return isGone || (hasBrokenOff(each, scheduledTime) && each.file === "" &&',
  ),
  mutant(
    FILES,
    'a file counts as loaded before it is',
    LOAD,
    '    const { rows, refused } = await rowsOf(load.read)\n',
    '    const { rows, refused } = await rowsOf(load.read)\n    await endLoad(begun, { place: load.place, loadedVersionId: load.versionId, isWritten: false }, now())\n',
  ),
  mutant(
    VERSIONS,
    'whom a slow load of an older version dropped, a change from before the newest brings back',
    LOAD,
    'if (goesOn) inVain.add(place)',
    '',
  ),
  mutant(FILES, 'a pseudonym is drawn anew', CANDIDATES, 'row?.pseudonym ?? randomUUID()', 'randomUUID()'),
  mutant(FILES, 'the sweep forgets candidate files', SWEEP_INBOX, '    await load(sweptEvent(version))\n', ''),
  mutant(
    FILES,
    'what one load wrote, another overwrites unseen',
    CANDIDATES,
    "{ ConditionExpression: 'attribute_not_exists(stamp)' }",
    '{}',
  ),
  mutant(
    PEOPLE,
    'a version that comes again brings back whose consent is over',
    STATEMENTS,
    "if (before?.is === 'ended' && isAgain) return said\n",
    '',
  ),
  mutant(
    FILES,
    'a row that says something else is not written',
    STATEMENTS,
    "if (before?.is === 'named' && isSame(before.candidate, candidate)) return said",
    "if (before?.is === 'named') return said",
  ),
  mutant(
    TOLD,
    'a candidate belongs to whatever file comes first',
    STATEMENTS,
    'toSorted((a, b) => (a.place < b.place ? 1 : -1))',
    'slice()',
  ),
  mutant(
    MOVES,
    'a file is no newer by a version that says the same',
    LOAD,
    'await endLoad(begun, { place, loadedVersionId',
    'await endLoad(begun, { place: begun.file.place || place, loadedVersionId',
  ),
  mutant(
    MOVES,
    'whom one file drops, all let go',
    STATEMENTS,
    "return { full: { ...said.full, [fileId]: { is: 'dropped', file: before.file, place } }, change }",
    "return { full: { [fileId]: { is: 'dropped', file: before.file, place } }, change }",
  ),
  mutant(
    MOVES,
    'a file that takes a candidate over forgets who had them',
    STATEMENTS,
    "return { ...said, full: { ...said.full, [fileId]: { is: 'named', file, candidate } } }",
    "return { ...said, full: { [fileId]: { is: 'named', file, candidate } } }",
  ),
  mutant(
    MOVES,
    'a file that is gone keeps its candidates',
    SWEEP_INBOX,
    'const isGone = !there.has(each.file) &&',
    'const isGone = !there.has(each.file) && each.file === "" &&',
  ),
  mutant(
    CHANGES,
    'whom a file dropped, an older change brings back',
    STATEMENTS,
    'return isRepeated || placesIn(said, placeOf).some(({ place }) => place > change.place) ?',
    'return isRepeated ?',
  ),
  mutant(
    CHANGES,
    'with whom a file drops, an older change of them stays',
    STATEMENTS,
    'const change = said.change && said.change.place > place ? said.change : null',
    'const change = said.change',
  ),
  mutant(
    CHANGES,
    'a change is taken whatever was changed later',
    STATEMENTS,
    'const isRepeated = said.change !== null && said.change.place >= change.place',
    'const isRepeated = said.change?.place === change.place',
  ),
  mutant(
    TOLD,
    'a change does not count before an older file',
    STATEMENTS,
    "if (change && change.place > (latest[0]?.place ?? ''))",
    'if (change && latest.length === 0)',
  ),
  mutant(
    CHANGES,
    'of changes only the newest version counts',
    'functions/services/inbox.ts',
    'isChangesFile(key) ?',
    'isChangesFile(key) && versionId === null ?',
  ),
  mutant(
    CHANGES,
    'the sweep looks at the newest changes only',
    SWEEP_INBOX,
    '(version.isLatest || isChangesFile(version.key))',
    'version.isLatest',
  ),
  mutant(
    CHANGES,
    'changes remove whom they do not name',
    LOAD,
    'const counts = isChangesFile(load.file) ? await change(load, rows) : await replace(load, rows, inVain)',
    'const counts = await replace(load, rows)',
  ),
]
