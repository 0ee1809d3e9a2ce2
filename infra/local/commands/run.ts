import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type * as z from 'zod'
import { inLanguage } from '../../../shared/language/language.ts'
import { startConsole } from '../console/console.ts'
import { deskOf } from '../console/desk.ts'
import { writeEml } from '../inbox/eml.ts'
import { linksIn, marksOf, marksOfFiles, namedFiles, readFile, readFolder } from '../inbox/inbox-folder.ts'
import { catchUp, runInbox, summaryOf } from '../inbox/inbox-run.ts'
import { waitForFiles } from '../inbox/wait-for-files.ts'
import { withLocalStack } from '../stack/local-session.ts'
import { makeFolder, tablesIn } from '../state/state-folder.ts'
import { readFiles } from '../terminal/files.ts'
import { CANDIDATES, flag, instant, JSON_LINES, LANG, text } from '../terminal/options.ts'
import { outcomeTable } from '../terminal/outcome-table.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'

const OPTIONS = {
  inbox: text('DIR', 'a folder', 'the folder of texts, with the folders in it'),
  candidates: CANDIDATES,
  changes: CANDIDATES.describe('candidate files that only add and replace').optional(),
  out: text('DIR', 'a folder to write mails to', 'where each mail that is sent becomes an .eml file'),
  state: text('DIR', 'a folder to keep the tables in', 'where tables are kept; without it nothing is').optional(),
  'as-of': instant.optional(),
  once: flag('ends when all is read and mailed; the last line is a summary'),
  json: JSON_LINES,
  lang: LANG,
  console: flag('a page in the browser, beside --state: what came in, what it says, whom it fits, what waits'),
}
type Options = z.infer<z.ZodObject<typeof OPTIONS>>

/**
 * `radar run`: every file of the inbox folder goes through the whole deployed pipeline, then one scheduled run, then
 * the mails. With `--once` it ends there, with a summary as its last line; without, it goes on with what comes new.
 */
export const runPipeline = command({
  options: OPTIONS,
  example: 'run --inbox map --candidates kandidaten.csv --out mails --state .radar/mijn --once',
  run,
})

async function run(options: Options): Promise<ExitStatus> {
  const { inbox, out, state, once, json, lang: language, 'as-of': asOf } = options
  if (options.console && (once || state === undefined)) {
    throw new UsageError('--console takes --state beside it, and not --once: it goes on, and keeps there what you note')
  }
  if (!statSync(inbox, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--inbox takes a folder, "${inbox}" is none`)
  }
  const candidates = candidateFiles(options)
  // Before they are read: what comes while the first run goes is seen by the watching.
  const seen = { texts: marksOf(inbox), candidates: marksOfFiles(candidates) }
  const input = { candidates: candidates.map(readFile), texts: readFolder(inbox), asOf, language }
  const say = inLanguage(language)
  for (const link of linksIn(inbox)) {
    tell(
      `${plain(link)}: ${say('niet gelezen, het is een snelkoppeling (symlink)', 'not read, it is a symbolic link')}`,
    )
  }
  makeFolder('--out', out)
  const known = state !== undefined && existsSync(tablesIn(state))

  let mails = 0
  const onMail: Parameters<typeof withLocalStack>[0]['onMail'] = (mail) => {
    mails++
    const file = writeEml(out, mail)
    if (!once) tell(`  mail: ${plain(mail.subject)} → ${plain(file)}`)
  }
  const status = await withLocalStack<ExitStatus>({ state, onMail }, async (stack, signal) => {
    if (known) await catchUp(stack)
    const { at, refusals, texts, matches, untold, deadLetters } = await runInbox(stack, input)
    const summary = await summaryOf(stack, { texts, matches, untold, mails })
    if (!json && texts.length > 0) print(`${await outcomeTable(stack, texts, { asOf, language })}\n`)
    printJson(summary)
    if (once) return refusals.length + summary.refused + deadLetters > 0 ? 1 : 0

    stack.runSchedules()
    const desk = deskOf({ stack, language, inbox, mailFolder: out, state: state ?? '' }, asOf)
    desk.runs.push({ at, matches, untold })
    await using console = new AsyncDisposableStack()
    if (options.console) {
      const { address, stop } = await startConsole(desk)
      console.defer(stop)
      tell(`${say('De console', 'The console')}: ${address}`)
    }
    tell(`${say('De mails tot nu toe', 'Mails so far')}: ${stack.mailPage}`)
    tell(say(`Wachten op teksten in ${inbox}; Ctrl-C stopt.`, `Waiting for texts in ${inbox}; Ctrl-C ends.`))
    await waitForFiles(desk, { candidates, seen, asOf, json }, signal)
    return 0
  })
  return status ?? (once ? 130 : 0)
}

/** They are told apart by their names in the bucket, so that a second run replaces what a first one brought. */
function candidateFiles({ candidates, changes = [] }: Options) {
  for (const [option, paths] of Object.entries({ '--candidates': candidates, '--changes': changes })) {
    readFiles(option, paths)
    const names = paths.map((path) => basename(path))
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice) throw new UsageError(`${option} takes files of different names, "${twice}" comes twice`)
  }
  return [...namedFiles(candidates), ...namedFiles(changes, 'changes/')]
}
