import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { writeEml } from '../eml.ts'
import { readFiles } from '../files.ts'
import { filesOf, type InboxFile, watchFolder } from '../inbox-folder.ts'
import { catchUp, findMatches, summaryOf, type TextOutcome, takeCandidates, takeTexts } from '../inbox-run.ts'
import { withLocalStack } from '../local-session.ts'
import { outcomeTable } from '../outcome-table.ts'
import { print, printJson, tell } from '../print.ts'
import { candidateRefusalLine, refusalLine } from '../refusal-lines.ts'
import { type ExitStatus, flag, instant, list, readArguments, text, UsageError } from '../usage.ts'

/**
 * `radar run`: every file of the inbox folder goes through the whole deployed pipeline, then one scheduled run, then
 * the mails. With `--once` it ends there, with a summary as its last line; without, it goes on with what comes new.
 */
export async function runPipeline(args: string[]): Promise<ExitStatus> {
  const options = readArguments(args, {
    inbox: text('a folder'),
    candidates: list('one or more FILEs'),
    out: text('a folder to write mails to'),
    state: text('a folder to keep the tables in').optional(),
    'as-of': instant.optional(),
    once: flag,
    json: flag,
  })
  const { inbox, out, state, once, json } = options
  const asOf = options['as-of']
  if (!statSync(inbox, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--inbox takes a folder, "${inbox}" is none`)
  }
  const candidates = candidateFiles(options.candidates)
  mkdirSync(out, { recursive: true })
  const known = state !== undefined && existsSync(state)

  let mails = 0
  const onMail: Parameters<typeof withLocalStack>[0]['onMail'] = (mail) => {
    mails++
    const file = writeEml(out, mail)
    if (!once) tell(`  mail: ${mail.subject} → ${file}`)
  }
  const status = await withLocalStack<ExitStatus>({ state, onMail }, async (stack, signal) => {
    if (known) await catchUp(stack)
    const refusals = await takeCandidates(stack, candidates)
    for (const refusal of refusals) tell(candidateRefusalLine(refusal))
    const files = filesOf(inbox).map((file) => ({ file, bytes: readFileSync(join(inbox, file)) }))
    const texts = await takeTexts(stack, files)
    tellTrouble(texts)
    const matches = await findMatches(stack, asOf)
    if (!json && texts.length > 0) print(`${await outcomeTable(stack, texts)}\n`)
    const summary = await summaryOf(stack, { texts, matches, mails })
    printJson(summary)
    if (once) return refusals.length + summary.refused + summary.failed > 0 ? 1 : 0

    stack.runSchedules()
    tell(`Mails so far: ${stack.mailPage}\nWaiting for texts in ${inbox}; Ctrl-C ends.`)
    await watchFolder(inbox, signal, async (arrived) => {
      const outcomes = await takeTexts(stack, arrived)
      tellTrouble(outcomes)
      await findMatches(stack, asOf)
      if (json) outcomes.forEach(printJson)
      else print(`${await outcomeTable(stack, outcomes)}\n`)
    })
    return 0
  })
  return status ?? (once ? 130 : 0)
}

/** They are told apart by their names in the bucket, so that a second run replaces what a first one brought. */
function candidateFiles(paths: string[]): InboxFile[] {
  const files = readFiles('--candidates', paths).map(({ file, bytes }) => ({ file: basename(file), bytes }))
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index)
  if (twice) throw new UsageError(`--candidates takes files of different names, "${twice.file}" comes twice`)
  return files
}

function tellTrouble(texts: TextOutcome[]): void {
  for (const { file, outcome } of texts) {
    if (outcome.outcome === 'refused') tell(refusalLine(file, outcome))
    if (outcome.outcome === 'failed') tell(`${file}: failed, its message is among the dead letters`)
  }
}
