import { type Mutant, mutant } from '../mutant.ts'

const FILES = ['candidate files come in']
const CHANGES = ['changes to candidates come in']
const PEOPLE = ['people are forgotten']
const LOAD = 'functions/load-candidates.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const HEAD = 'functions/aws/head.ts'
const DROPPED = 'functions/aws/dropped-candidates.ts'
const CANDIDATES = 'functions/aws/candidates.ts'

/** Mistakes in how candidate files come in. */
export const FILE_MUTANTS: Mutant[] = [
  mutant(
    FILES,
    'each event loads its own version',
    LOAD,
    '  const versionId = head.headVersionId\n',
    '  const { versionId } = event\n',
  ),
  mutant(
    FILES,
    'a file is loaded once',
    LOAD,
    '    if (await markLoaded(loadId, file.headVersionId)) return\n',
    '    await markLoaded(loadId, file.headVersionId)\n    return\n',
  ),
  mutant(
    FILES,
    'what a file has no more stays',
    LOAD,
    'const removed = isRefusedWhole(read) || isChangesFile(file) ? 0 : await dropOthers(source)',
    'const removed = 0',
  ),
  mutant(
    FILES,
    'removing goes by any version',
    DROPPED,
    "'#file = :file AND statedBy < :order'",
    "'#file = :file AND statedBy <= :order'",
  ),
  mutant(
    FILES,
    'a file counts as loaded before it is',
    LOAD,
    '    await load(event, loadId, file)\n    if (await markLoaded(loadId, file.headVersionId)) return\n',
    '    const marked = await markLoaded(loadId, file.headVersionId)\n    await load(event, loadId, file)\n    if (marked) return\n',
  ),
  mutant(FILES, 'a pseudonym is drawn anew', CANDIDATES, 'if_not_exists(pseudonym, :pseudonym)', ':pseudonym'),
  mutant(FILES, 'the sweep forgets candidate files', SWEEP_INBOX, '    await load(sweptEvent(version))\n', ''),
  mutant(
    PEOPLE,
    'what is loaded is loaded again',
    LOAD,
    'while (file && file.headVersionId !== file.loadedVersionId) {',
    'for (let first = true; file && (first || file.headVersionId !== file.loadedVersionId); first = false) {',
  ),
  mutant(
    FILES,
    'what a slower load left behind stays',
    LOAD,
    '  if (file && !isChangesFile(event.key)) await removeLeftBehind(event, file)\n',
    '',
  ),
  mutant(
    FILES,
    'a version that is reported again gets another place',
    HEAD,
    "(headVersionId <> :versionId AND place < :place)'",
    "place < :place'",
  ),
  mutant(
    FILES,
    'an older statement on a candidate replaces a newer one',
    CANDIDATES,
    'OR statedBy <= :order AND',
    'OR attribute_exists(statedBy) AND',
  ),
  mutant(
    CHANGES,
    'whom a file dropped, an older change brings back',
    DROPPED,
    "'SET statedBy = :order, droppedFrom",
    "'SET droppedFrom",
  ),
  mutant(
    CHANGES,
    'a change is taken whatever was said later',
    CANDIDATES,
    "? 'attribute_not_exists(candidateId) OR statedBy <= :order'",
    "? 'attribute_not_exists(candidateId) OR attribute_exists(statedBy)'",
  ),
  mutant(CHANGES, 'a change takes a candidate from its file', CANDIDATES, 'if_not_exists(#file, :file)', ':file'),
  mutant(
    CHANGES,
    'a file does not take over whom a newer change brought',
    CANDIDATES,
    'if (put || changes) return true',
    'if (put || changes || source) return put',
  ),
  mutant(
    CHANGES,
    'of changes only the newest version counts',
    'functions/aws/inbox.ts',
    'isChangesFile(key) ?',
    'isChangesFile(key) && versionId === null ?',
  ),
  mutant(
    CHANGES,
    'the sweep looks at the newest changes only',
    SWEEP_INBOX,
    '!(version.isLatest || isChangesFile(version.key))',
    '!version.isLatest',
  ),
  mutant(
    CHANGES,
    'changes remove whom they do not name',
    LOAD,
    'isRefusedWhole(read) || isChangesFile(file) ? 0',
    'isRefusedWhole(read) ? 0',
  ),
  mutant(
    FILES,
    'the sweep drops whom a file names',
    SWEEP_INBOX,
    'await dropAllBut(present, until)',
    'await dropAllBut(new Set(), until)',
  ),
  mutant(
    CHANGES,
    'the sweep drops who came after it looked',
    SWEEP_INBOX,
    'await dropAllBut(present, until)',
    'await dropAllBut(present, scheduledTime)',
  ),
]
