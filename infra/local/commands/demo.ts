import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeEml } from '../eml.ts'
import { EXAMPLE, exampleCandidates, WORK } from '../example-files.ts'
import { readFolder } from '../inbox-folder.ts'
import { runInbox, summaryOf } from '../inbox-run.ts'
import { withLocalStack } from '../local-session.ts'
import { writeMailPage } from '../mail-page.ts'
import type { AcceptedMail } from '../mail-service.ts'
import { outcomeTable } from '../outcome-table.ts'
import { when } from '../people.ts'
import { print } from '../print.ts'
import { type ExitStatus, readArguments } from '../usage.ts'

/** The morning run of a Monday on which most examples are open, one is about to close and one is closed. */
const AS_OF = '2027-01-18T06:00:00Z'

/** `radar demo`: the examples through the whole pipeline, anew each time, and where to look. */
export async function runDemo(args: string[]): Promise<ExitStatus> {
  readArguments(args, {})
  const folder = join(WORK, 'demo')
  const mailFolder = join(folder, 'mails')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(mailFolder, { recursive: true })

  const mails: AcceptedMail[] = []
  const onMail = (mail: AcceptedMail) => {
    mails.push(mail)
    writeEml(mailFolder, mail)
  }
  const done = await withLocalStack({ state: join(folder, 'state'), onMail }, async (stack) => {
    const input = { candidates: exampleCandidates(), texts: readFolder(join(EXAMPLE, 'inbox')), asOf: AS_OF }
    const { texts, matches, untold } = await runInbox(stack, input)
    print(`${await outcomeTable(stack, texts, AS_OF)}\n`)
    const summary = await summaryOf(stack, { texts, matches, untold, mails: mails.length })
    const { objects, parsed, refused, mailsHeld } = summary
    print(`As of ${when(AS_OF)}: ${objects} texts, ${parsed} read, ${refused} refused.`)
    print(`${matches} pairs match or are worth asking; ${mails.length} mails sent, ${mailsHeld} held back.`)
    return true
  })
  if (!done) return 130

  const page = join(folder, 'mails.html')
  writeMailPage(page, mails)
  const here = (path: string) => relative(process.cwd(), path) || '.'
  print(`
The mails, to be opened in a browser   ${pathToFileURL(page)}
The same as files for a mail program   ${here(mailFolder)}
The texts that went in                 ${here(join(EXAMPLE, 'inbox'))}
The candidates                         ${here(join(EXAMPLE, 'candidates.csv'))}
What the functions logged              ${here(join(folder, 'state', 'functions.log'))}`)
  return 0
}
