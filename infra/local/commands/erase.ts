import * as z from 'zod'
import { isChangesFile } from '../../../shared/candidates/change-files.ts'
import { flag } from '../options.ts'
import { print, printJson, tell } from '../print.ts'
import { claimState, tablesIn } from '../state-folder.ts'
import { compactTables } from '../tables.ts'
import { command, type ExitStatus } from '../usage.ts'
import { callOnPerson, exitStatusOf, PERSON, personOf } from './person.ts'

const Erased = z.object({
  candidateId: z.string(),
  candidate: z.boolean(),
  matches: z.int(),
  mails: z.int(),
  recipients: z.int(),
  files: z.array(z.object({ key: z.string(), lastModified: z.string(), isLatest: z.boolean() })),
})

/** `radar erase`: removes a person everywhere. Run again, it finds nothing more, and changes nothing. */
export const erasePerson = command({
  options: { ...PERSON, yes: flag('without being asked first') },
  example: 'erase k-12 --state .radar/live/state',
  run: erase,
})

async function erase(given: Parameters<typeof personOf>[0] & { yes: boolean }): Promise<ExitStatus> {
  const options = personOf(given)
  const answer = await callOnPerson('ErasePerson', options)
  if (answer === null) return exitStatusOf(answer)
  // What a table deletes stays on the disk until the files of the table are written anew.
  const release = claimState(options.state)
  await compactTables(tablesIn(options.state)).finally(release)
  const erased = Erased.parse(answer)
  if (options.json) printJson(erased)
  else {
    const { candidateId, candidate, matches, mails, recipients } = erased
    print(`${candidateId}: ${candidate ? 'removed' : 'was not there (any more)'}, and is refused from now on.`)
    print(
      `${matches} verdicts removed, ${mails} mails rewritten${recipients > 0 ? ', and who was alerted removed' : ''}.`,
    )
  }
  for (const { key, lastModified, isLatest } of erased.files) {
    const replaces = isLatest && !isChangesFile(key)
    const what = replaces ? 'the newest version; put one without the person' : 'remove it'
    tell(`May still name the person: ${key} of ${lastModified} (${what}).`)
  }
  return 0
}
