import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { writeEml } from '../inbox/eml.ts'
import { EXAMPLE, exampleCandidates, WORK } from '../inbox/example-files.ts'
import { readFolder } from '../inbox/inbox-folder.ts'
import { runInbox, summaryOf } from '../inbox/inbox-run.ts'
import { writeMailPage } from '../inbox/mail-page.ts'
import type { AcceptedMail } from '../services/ses/mail-service.ts'
import { withLocalStack } from '../stack/local-session.ts'
import { LANG } from '../terminal/options.ts'
import { outcomeTable } from '../terminal/outcome-table.ts'
import { print } from '../terminal/print.ts'
import { when } from '../terminal/shown-values.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'

/** The morning run of a Monday on which most examples are open, one is about to close and one is closed. */
const AS_OF = '2027-01-18T06:00:00Z'

/** `radar demo`: the examples through the whole pipeline, anew each time, and where to look. */
export const runDemo = command({ options: { lang: LANG }, example: 'demo', run: demo })

async function demo({ lang: language }: { lang: Language }): Promise<ExitStatus> {
  const say = inLanguage(language)
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
    const input = { candidates: exampleCandidates(), texts: readFolder(join(EXAMPLE, 'inbox')), asOf: AS_OF, language }
    const { texts, matches, untold } = await runInbox(stack, input)
    print(`${await outcomeTable(stack, texts, { asOf: AS_OF, language })}\n`)
    const summary = await summaryOf(stack, { texts, matches, untold, mails: mails.length })
    const { objects, parsed, refused, mailsHeld } = summary
    const clock = when(AS_OF, language)
    print(
      say(
        `Op ${clock}: ${objects} teksten, ${parsed} gelezen, ${refused} geweigerd.`,
        `As of ${clock}: ${objects} texts, ${parsed} read, ${refused} refused.`,
      ),
    )
    print(
      say(
        `${matches} paren passen of zijn het navragen waard; ${mails.length} mails verstuurd, ${mailsHeld} vastgehouden.`,
        `${matches} pairs match or are worth asking; ${mails.length} mails sent, ${mailsHeld} held.`,
      ),
    )
    return true
  })
  if (!done) return 130

  const page = join(folder, 'mails.html')
  writeMailPage(page, mails, language)
  const here = (path: string) => relative(process.cwd(), path) || '.'
  const where: [nl: string, en: string, string][] = [
    ['De mails, te openen in een browser', 'The mails, to be opened in a browser', `${pathToFileURL(page)}`],
    ['Dezelfde als bestanden voor een mailprogramma', 'The same as files for a mail program', here(mailFolder)],
    ['De teksten die erin gingen', 'The texts that went in', here(join(EXAMPLE, 'inbox'))],
    ['De kandidaten', 'The candidates', here(join(EXAMPLE, 'candidates.csv'))],
    ['Wat de functies meldden', 'What the functions logged', here(join(folder, 'state', 'functions.log'))],
  ]
  const width = Math.max(...where.map(([nl, en]) => say(nl, en).length))
  print(['', ...where.map(([nl, en, path]) => `${say(nl, en).padEnd(width)}   ${path}`)].join('\n'))
  return 0
}
