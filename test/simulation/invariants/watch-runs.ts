import type { Candidate } from '../../../shared/candidate.ts'
import type { DigestItem } from '../../../shared/mails/digest-input.ts'
import { judge } from '../../../shared/matching/match.ts'
import { isAlert } from '../../../shared/verdict.ts'
import type { Simulation } from '../simulation.ts'
import type { Actor } from '../world.ts'
import { alertEmailOf, candidatesIn, digestOf } from './readings.ts'
import type { Seen } from './seen.ts'
import { judgedOf } from './watch-told.ts'

/** From this many hours before a request closes whoever was told of it is reminded, as the environment has it. */
const REMINDER_MS = Number(process.env.REMINDER_HOURS ?? 30) * 3_600_000

/** Who was told of a request that is about to close was reminded by the run that has just ended. */
export function checkReminded(simulation: Simulation, seen: Seen, actor: Actor): void {
  const { tables, fail, now } = simulation
  const { scheduledTime, shard } = actor.event as { scheduledTime: string; shard?: object }
  if (shard) return
  const isOld = (key: string) => (seen.written.get(key) ?? 0) < actor.began
  for (const row of candidatesIn(simulation).filter(({ candidateId }) => isOld(`candidates ${candidateId}`))) {
    const recipient = tables.rows('recipients').find(({ email }) => email === alertEmailOf(row))
    const log = tables.rows('mails').filter(({ recipientId }) => recipientId === recipient?.recipientId)
    // What came up after this run had decided on its mail is for the next.
    if (!recipient || recipient.stopped || log.some(({ run }) => run === scheduledTime)) continue
    for (const request of tables.rows('requests').filter(({ requestId }) => isOld(`requests ${requestId}`))) {
      const judged = judgedOf(request)
      const { actBy } = judged.record.deadline ?? {}
      const remindFrom = Date.parse(actBy ?? '9999') - REMINDER_MS
      if (actBy === undefined || remindFrom > actor.clock || actBy <= now()) continue
      const instant = new Date(actor.clock).toISOString()
      const { verdict } = judge(judged, row.candidate as Candidate, { instant, bannerCounts: true })
      const ofRequest = (item: DigestItem) => item.requestId === request.requestId
      const told = log
        .filter((mail) => digestOf(mail).items.some(ofRequest))
        .map((mail) => Date.parse(digestOf(mail).asOf))
      if (isAlert(verdict) && told.length > 0 && told.every((at) => at < remindFrom))
        fail('G15', `${row.candidateId} fits ${request.requestId}, which is about to close, and nobody is reminded`)
    }
  }
}
