import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { isChangesFile } from '../../../shared/candidates/change-files.ts'
import { type OperatedStack, runningOn } from '../stack/running.ts'
import { compactErased, noteErased } from '../state/compact-erased.ts'
import { claimState } from '../state/state-folder.ts'
import { isAgreed } from '../terminal/ask.ts'
import { flag } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'
import { PERSON, type PersonOptions, personOf } from './person.ts'

const File = z.object({ key: z.string(), versionId: z.string(), lastModified: z.string(), isLatest: z.boolean() })
type File = z.infer<typeof File>

const Erased = z.object({
  candidateId: z.string(),
  candidate: z.boolean(),
  matches: z.int(),
  mails: z.int(),
  recipients: z.int(),
  files: z.array(File),
})

const Held = z.object({
  statements: z.unknown(),
  mails: z.array(z.unknown()),
  erasure: z.unknown(),
})

/** `radar erase`: removes a person everywhere, once somebody said so. Run again, it finds nothing more, and changes nothing. */
export const erasePerson = command({
  options: {
    ...PERSON,
    yes: flag('without being asked first'),
    'delete-superseded': flag('also the older versions of candidate files that may still hold the person'),
    'even-if-unknown': flag('also an id that nothing is held of: it is refused from then on'),
  },
  example: 'erase k-12 --state .radar/live/state',
  run: erase,
})

type Options = Parameters<typeof personOf>[0] & Record<'yes' | 'delete-superseded' | 'even-if-unknown', boolean>

async function erase(given: Options): Promise<ExitStatus> {
  const options = personOf(given)
  const { candidateId, state, by, json } = options
  if (!given.yes && !(await isAgreed(`Remove ${candidateId} everywhere, for good?`, '--yes'))) {
    tell('Nothing was removed.')
    return 0
  }
  const erased = await onKeptStack(state, async (stack) => {
    if (!given['even-if-unknown']) await expectKnown(stack, options)
    const answer = Erased.parse(await callFunction(stack, 'ErasePerson', { candidateId, by }))
    noteErased(state)
    const superseded = answer.files.filter(isSuperseded)
    const isDeleted = superseded.length > 0 && (await mayDelete(superseded, given))
    if (isDeleted) for (const file of superseded) await remove(stack, file)
    return { ...answer, files: isDeleted ? answer.files.filter((file) => !isSuperseded(file)) : answer.files }
  })
  if (erased === null) return 130
  await compact(state)
  if (json) printJson(erased)
  else show(erased)
  tellFiles(erased.files)
  return 0
}

/** A slip of the keyboard would refuse somebody else for good, whom nobody has heard of yet. */
async function expectKnown(stack: OperatedStack, { candidateId, by }: PersonOptions): Promise<void> {
  const held = Held.parse(await callFunction(stack, 'InspectPerson', { candidateId, by }))
  if (held.statements !== null || held.mails.length > 0 || held.erasure !== null) return
  const all = '--even-if-unknown refuses the id from now on all the same'
  throw new UsageError(`CANDIDATE takes an id that something is held of, "${candidateId}" is none; ${all}`)
}

/** The newest version of a file that says who is there is the agency's to replace. */
const isSuperseded = ({ key, isLatest }: File) => !isLatest || isChangesFile(key)

async function mayDelete(files: File[], given: Options): Promise<boolean> {
  if (given['delete-superseded']) return true
  if (given.yes || !process.stdin.isTTY) return false
  for (const { key, lastModified } of files) tell(`  ${plain(key)} of ${lastModified}`)
  return isAgreed(`Delete these ${files.length} superseded files, which may still hold ${given.files[0]}?`, '')
}

async function remove(stack: OperatedStack, { key, versionId }: File): Promise<void> {
  await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.inbox, Key: key, VersionId: versionId }))
}

/** What a table deletes stays on the disk until its files are written anew; a stack that runs does so when it stops. */
async function compact(state: string): Promise<void> {
  if (runningOn(state)) {
    tell('The files of the tables on the disk are cleaned when the running stack stops.')
    return
  }
  const release = claimState(state)
  await compactErased(state).finally(release)
}

function show({ candidateId, candidate, matches, mails, recipients }: z.infer<typeof Erased>): void {
  print(`${candidateId}: ${candidate ? 'removed' : 'was not there (any more)'}, and is refused from now on.`)
  print(
    `${matches} verdicts removed, ${mails} mails rewritten${recipients > 0 ? ', and who was alerted removed' : ''}.`,
  )
}

function tellFiles(files: File[]): void {
  for (const { key, lastModified, isLatest } of files) {
    const replaces = isLatest && !isChangesFile(key)
    const what = replaces ? 'the newest version; put one without the person' : 'remove it with --delete-superseded'
    tell(`May still name the person: ${plain(key)} of ${lastModified} (${what}).`)
  }
}
