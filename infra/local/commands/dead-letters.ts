import { about, type DeadLetter, keepDeadLetters, keptDeadLetters } from '../state/dead-letters.ts'
import { needsTables } from '../state/state-folder.ts'
import { flag, JSON_LINES, STATE } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'
import { onKeptStack } from './operator.ts'

/**
 * `radar dead-letters`: what failed for good in earlier runs. With `--redrive` each is tried again where it failed;
 * those that fail again are dead letters again, and given.
 */
export const deadLetters = command({
  options: { state: STATE, redrive: flag('try each again where it failed'), json: JSON_LINES },
  example: 'dead-letters --state .radar/live/state --redrive',
  run: workOff,
})

async function workOff({
  state,
  redrive,
  json,
}: {
  state: string
  redrive: boolean
  json: boolean
}): Promise<ExitStatus> {
  needsTables(state)
  const kept = keptDeadLetters(state)
  if (!redrive || kept.length === 0) {
    show(kept, json)
    tell(`${kept.length} dead letters.`)
    return 0
  }
  const foreign = await onKeptStack(state, async (stack) => {
    const unknown: DeadLetter[] = []
    for (const letter of kept) if (!(await stack.redrive(letter))) unknown.push(letter)
    await stack.settled()
    // Not before they are worked off: what is tried twice changes nothing, what is forgotten is lost.
    keepDeadLetters(state, unknown)
    return unknown.length
  })
  if (foreign === null) return 130
  const left = keptDeadLetters(state)
  show(left, json)
  tell(`${kept.length - foreign} dead letters tried again, ${left.length} left.`)
  if (foreign > 0) tell(`${foreign} are for what this version does not have.`)
  return left.length > 0 ? 1 : 0
}

function show(letters: DeadLetter[], json: boolean): void {
  const lines = letters.map((letter) => ({ queue: letter.queue, ...about(letter), sentAt: letter.sentAt }))
  if (json) lines.forEach(printJson)
  else if (lines.length > 0) {
    print(
      table(
        ['queue', 'is', 'about', 'since'],
        lines.map((line) => [line.queue, plain(line.kind), plain(line.about), line.sentAt]),
      ),
    )
  }
}
