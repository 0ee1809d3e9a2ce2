import type { Calmed } from './calm.ts'
import { newest, outcomes, unrepaired, wentBack } from './ingest-violations.ts'
import { acceptedTwice, missingVerdicts, toldTwice, unsettled, untold } from './mail-violations.ts'
import type { Observed } from './observed.ts'
import { deadNeighbours, malformed, thrown } from './worker-violations.ts'

/** What must hold after every cycle, whatever went wrong in it. */
export const GUARANTEES = {
  G1: 'every object version ends in exactly one outcome, the one that its text calls for',
  G2: 'the head of an object and the current text of a request are the newest, and never go back',
  G3: 'what was lost is repaired by the sweeps of a day',
  G4: 'a bad message never takes its neighbours along',
  G5: 'a worker answers any event with the messages that failed, and never throws',
  G6: 'a mail is accepted at most once',
  G7: 'every mail ends sent, failed or held, as the mail service saw it, and a held one is reported',
  G8: 'nothing is told twice, and one more run changes nothing',
  G9: 'what a run left out is told by the next',
  G10: 'every message once more, and every dead letter redriven, change nothing',
} as const
export type Guarantee = keyof typeof GUARANTEES
export const guarantees = Object.keys(GUARANTEES) as Guarantee[]
export type Violation = { guarantee: Guarantee; says: string }

/** What of the guarantees does not hold; `before` is what the cycle before came to. */
export function violationsOf(before: Calmed | null, now: Calmed): Violation[] {
  const checks: Record<Guarantee, string[]> = {
    G1: outcomes(now.state),
    G2: [...newest(now.state), ...(before ? wentBack(before.afterReplay, now.state) : [])],
    G3: unrepaired(now.state),
    G4: deadNeighbours(now),
    G5: [...malformed(now.afterReplay), ...thrown(now.afterReplay)],
    G6: acceptedTwice(now.afterReplay),
    G7: unsettled(now.state),
    G8: [...toldTwice(now.state), ...missingVerdicts(now.state), ...changedBy('one more run', now.state, now.afterRun)],
    G9: untold(now.state),
    G10: changedBy('doing all again', now.afterRun, now.afterReplay),
  }
  return guarantees.flatMap((guarantee) => checks[guarantee].map((says) => ({ guarantee, says })))
}

/**
 * Whether a row differs in nothing but a sequencer that was not known: the sweep puts a version at an end of its second,
 * and its event, where that was lost and comes when all is done again, tells which place it has. The row of a request was
 * written once more for it.
 */
function isSequenced(before: string, after: string): boolean {
  const uncounted = (row: string) => row.replace(WRITTEN, '')
  return (
    UNSEQUENCED.test(before) &&
    uncounted(before.replace(UNSEQUENCED, '##')) === uncounted(after.replace(SEQUENCED, '##'))
  )
}

const WRITTEN = /,"written":\d+/

const UNSEQUENCED = /#(?:Z|0{64})#/
const SEQUENCED = /#[0-9A-F]{64}#/

function changedBy(what: string, before: Observed, after: Observed): string[] {
  const brought = after.tables.filter((row) => !before.tables.includes(row))
  const gone = before.tables.filter((row) => !after.tables.includes(row))
  const short = (row: string) => row.slice(0, 300)
  return [
    ...brought
      .filter((row) => !gone.some((old) => isSequenced(old, row)))
      .map((row) => `${what} brought ${short(row)}`),
    ...gone
      .filter((old) => !brought.some((row) => isSequenced(old, row)))
      .map((row) => `${what} took away ${short(row)}`),
    ...(after.accepted.length > before.accepted.length
      ? [`${what} had ${after.accepted.length - before.accepted.length} mails accepted`]
      : []),
  ]
}
