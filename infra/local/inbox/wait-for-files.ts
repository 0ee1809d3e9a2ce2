import { inLanguage } from '../../../shared/language/language.ts'
import type { Desk } from '../console/desk.ts'
import { outcomeTable } from '../terminal/outcome-table.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { candidateRefusalLines } from '../terminal/refusal-lines.ts'
import { plain } from '../terminal/shown-values.ts'
import type { FilePath, InboxFile, Marks } from './inbox-folder.ts'
import { takeCandidates, takeTexts } from './inbox-run.ts'
import { removeFile } from './outcomes.ts'
import { type Take, watchFolder, watchNamed } from './watch-files.ts'

type Waiting = {
  candidates: FilePath[]
  seen: { texts: Marks; candidates: Marks }
  asOf: string | undefined
  json: boolean
}

/** Takes what comes new, changes or goes, texts and candidate files alike, one after another, until the signal aborts. */
export async function waitForFiles(desk: Desk, waiting: Waiting, signal: AbortSignal): Promise<void> {
  const { stack, inbox, language } = desk
  const { candidates, seen, asOf, json } = waiting
  const say = inLanguage(language)

  async function takeArrived(arrived: InboxFile[], removed: string[]): Promise<void> {
    for (const file of removed) {
      await removeFile(stack, 'requests', file)
      const stays = say('weggehaald; wat eruit gelezen is, blijft staan', 'removed; what was read of it stays')
      tell(`${plain(file)}: ${stays}`)
    }
    if (arrived.length === 0) return
    const outcomes = await takeTexts(stack, arrived, language)
    await desk.run()
    if (json) outcomes.forEach(printJson)
    else print(`${await outcomeTable(stack, outcomes, { asOf, language })}\n`)
  }

  async function takePeople(arrived: InboxFile[], removed: string[]): Promise<void> {
    for (const file of removed) {
      const stays = say(
        'weggehaald; haar kandidaten blijven tot dit stopt',
        'removed; its candidates stay while this runs',
      )
      tell(`${plain(file)}: ${stays}`)
    }
    if (arrived.length === 0) return
    const refusals = await takeCandidates(stack, arrived)
    for (const line of await candidateRefusalLines(arrived, refusals, language)) tell(line)
    for (const { file } of arrived) tell(`${plain(file)}: ${say('opnieuw geladen', 'loaded again')}`)
    await desk.run()
  }

  const inTurn =
    (take: Take): Take =>
    (arrived, removed) =>
      desk.inTurn(() => take(arrived, removed))
  await Promise.all([
    watchFolder(inbox, seen.texts, signal, inTurn(takeArrived)),
    watchNamed(candidates, seen.candidates, signal, inTurn(takePeople)),
  ])
}
