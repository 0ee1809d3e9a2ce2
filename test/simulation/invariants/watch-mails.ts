import type { DigestInput } from '../../../shared/mails/digest-input.ts'
import type { Simulation } from '../simulation.ts'
import { MAIL_STEPS } from '../transitions.ts'
import { digestOf } from './readings.ts'
import { FORGETS, type Seen, type WatchedTables } from './seen.ts'
import { checkForgotten, checkFrozen } from './watch-told.ts'

/** The mail log, at every write. */
export function watchMails(simulation: Simulation, seen: Seen): WatchedTables {
  const { fail, count } = simulation
  const { forgottenMails, sentAgain } = seen
  return {
    mails(before, after, actor) {
      if (!after) {
        count('mail: removed')
        if (!FORGETS.includes(actor?.name ?? '')) fail('G8', `${actor?.name} removed a mail from the log`)
        forgottenMails.add(`${before?.recipientId}_${before?.number}`)
        return
      }
      if (!before) {
        count('mail: frozen')
        if (after.state !== 'pending') fail('G6', `a mail began as ${after.state}`)
        return checkFrozen(simulation, seen, after, actor)
      }
      if (before.run !== after.run) fail('G8', 'a mail went over to another run')
      if (before.digest !== after.digest) {
        count('mail: forgets')
        if (!FORGETS.includes(actor?.name ?? '') || !saysLess(digestOf(after), digestOf(before))) {
          fail('G8', `${actor?.name} changed what a mail says after it was decided`)
        } else checkForgotten(simulation, digestOf(before), digestOf(after))
      }
      if (Number(after.epoch) < Number(before.epoch)) fail('G6', 'an epoch went back')
      if (Number(before.deliveryWeight ?? -1) > Number(after.deliveryWeight ?? -1)) fail('G10', 'graver news was lost')
      if (before.state === after.state && before.since === after.since) return
      const step = `${before.state} → ${after.state}`
      count(`mail: ${step}`)
      if (actor?.name === 'reviewMails' && (actor.event as { epoch?: number }).epoch !== before.epoch) {
        fail('G6', 'a person decided on a sending that they had not seen')
      }
      if (actor?.name === 'reviewMails' && after.state === 'pending') {
        const mailId = `${after.recipientId}_${after.number}`
        sentAgain.set(mailId, (sentAgain.get(mailId) ?? 0) + 1)
      } else if (before.state === 'held' && after.state === 'pending') {
        fail('G6', `${actor?.name} had a held mail sent again`)
      }
      if (!MAIL_STEPS.includes(step)) fail('G6', `a mail went ${step}`)
      if (step === 'pending → sending' && after.epoch !== Number(before.epoch) + 1)
        fail('G6', 'a claim without an epoch')
      const unsettled = ['pending', 'sending', 'unknown', 'held'].includes(String(after.state))
      if (after.unsettled !== (unsettled ? after.state : undefined))
        fail('G7', `${after.state} is not in the index as it should`)
    },
  }
}

function saysLess(after: DigestInput, before: DigestInput): boolean {
  const pairsOf = ({ items }: DigestInput) =>
    items.flatMap(({ kind, requestId, pairs }) =>
      pairs.map(({ candidate, verdict }) => `${kind} ${requestId} ${candidate.candidateId} ${verdict}`),
    )
  const was = new Set(pairsOf(before))
  return after.items.length === before.items.length && pairsOf(after).every((pair) => was.has(pair))
}
