import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { startConsole } from '../console/console.ts'
import { deskOf } from '../console/desk.ts'
import { writeEml } from '../eml.ts'
import { readFiles } from '../files.ts'
import { type InboxFile, linksIn, marksOf, readFolder, watchFolder } from '../inbox-folder.ts'
import { catchUp, runInbox, summaryOf, takeTexts } from '../inbox-run.ts'
import { withLocalStack } from '../local-session.ts'
import { outcomeTable } from '../outcome-table.ts'
import { plain } from '../people.ts'
import { print, printJson, tell } from '../print.ts'
import { makeFolder, tablesIn } from '../state-folder.ts'
import { type ExitStatus, flag, instant, list, readArguments, text, UsageError } from '../usage.ts'

/**
 * `radar run`: every file of the inbox folder goes through the whole deployed pipeline, then one scheduled run, then
 * the mails. With `--once` it ends there, with a summary as its last line; without, it goes on with what comes new.
 */
export async function runPipeline(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    inbox: text('a folder'),
    candidates: list('one or more FILEs'),
    changes: list('one or more FILEs').optional(),
    out: text('a folder to write mails to'),
    state: text('a folder to keep the tables in').optional(),
    'as-of': instant.optional(),
    once: flag,
    json: flag,
    console: flag,
  })
  const { inbox, out, state, once, json } = options
  if (options.console && (once || state === undefined)) {
    throw new UsageError('--console takes --state beside it, and not --once: it goes on, and keeps there what you note')
  }
  const asOf = options['as-of']
  if (!statSync(inbox, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--inbox takes a folder, "${inbox}" is none`)
  }
  const candidates = [
    ...candidateFiles('--candidates', options.candidates),
    ...candidateFiles('--changes', options.changes ?? []).map(({ file, bytes }) => ({
      file: `changes/${file}`,
      bytes,
    })),
  ]
  for (const link of linksIn(inbox)) tell(`${plain(link)}: not read, it is a symbolic link`)
  makeFolder('--out', out)
  const known = state !== undefined && existsSync(tablesIn(state))

  let mails = 0
  const onMail: Parameters<typeof withLocalStack>[0]['onMail'] = (mail) => {
    mails++
    const file = writeEml(out, mail)
    if (!once) tell(`  mail: ${mail.subject} → ${file}`)
  }
  const status = await withLocalStack<ExitStatus>({ state, onMail }, async (stack, signal) => {
    if (known) await catchUp(stack)
    // Before they are read: what comes while the first run goes is seen by the watching.
    const seen = marksOf(inbox)
    const { at, refusals, texts, matches, untold, deadLetters } = await runInbox(stack, {
      candidates,
      texts: readFolder(inbox),
      asOf,
    })
    const summary = await summaryOf(stack, { texts, matches, untold, mails })
    if (!json && texts.length > 0) print(`${await outcomeTable(stack, texts, asOf)}\n`)
    printJson(summary)
    if (once) return refusals.length + summary.refused + deadLetters > 0 ? 1 : 0

    stack.runSchedules()
    const desk = deskOf({ stack, language: 'nl', inbox, mailFolder: out, state: state ?? '' }, asOf)
    desk.runs.push({ at, matches, untold })
    await using console = new AsyncDisposableStack()
    if (options.console) {
      const { address, stop } = await startConsole(desk)
      console.defer(stop)
      tell(`The console: ${address}`)
    }
    tell(`Mails so far: ${stack.mailPage}\nWaiting for texts in ${inbox}; Ctrl-C ends.`)
    await watchFolder(inbox, seen, signal, (arrived) =>
      desk.inTurn(async () => {
        const outcomes = await takeTexts(stack, arrived)
        await desk.run()
        if (json) outcomes.forEach(printJson)
        else print(`${await outcomeTable(stack, outcomes, asOf)}\n`)
      }),
    )
    return 0
  })
  return status ?? (once ? 130 : 0)
}

/** They are told apart by their names in the bucket, so that a second run replaces what a first one brought. */
function candidateFiles(option: string, paths: string[]): InboxFile[] {
  const files = readFiles(option, paths).map(({ file, bytes }) => ({ file: basename(file), bytes }))
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index)
  if (twice) throw new UsageError(`${option} takes files of different names, "${twice.file}" comes twice`)
  return files
}
