import type { Candidate } from '../../../shared/candidate.ts'
import { localDateOf } from '../../../shared/language/local-time.ts'
import { changesBetween } from '../../../shared/mails/changes.ts'
import type { DigestInput } from '../../../shared/mails/digest-input.ts'
import { judge } from '../../../shared/matching/match.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import type { Item } from '../models/expressions.ts'
import type { AcceptedMail } from '../models/mail-service.ts'
import type { Simulation } from '../simulation.ts'
import { candidatesIn, digestOf, erasedIn, keptPairsIn } from './readings.ts'

/**
 * Every pair that matches was told to its recipient, once. `forgotten`: whose pairs were forgotten for a time, so that
 * nobody knows which requests they were held against before.
 */
export function checkTold(simulation: Simulation, sentAgain: boolean, forgotten: ReadonlySet<string>): void {
  const { tables, fail, now, fired, accepted } = simulation
  if (!fired().some(({ name }) => name === 'findMatches')) return
  const mails = tables.rows('mails').toSorted((a, b) => Number(a.number) - Number(b.number))
  const told = new Map<string, number>()
  const reminded = new Set<string>()
  for (const mail of mails) {
    for (const { kind, requestId, request, pairs } of digestOf(mail).items) {
      const reminder = `${mail.recipientId} ${requestId} ${request.deadline?.actBy}`
      if (kind === 'reminder' && reminded.has(reminder)) fail('G8', `reminded twice: ${reminder}`)
      if (kind === 'reminder') reminded.add(reminder)
      for (const { verdict, candidate } of pairs) {
        if (kind !== 'new' || (verdict !== 'match' && verdict !== 'ask')) continue
        const pair = `${mail.recipientId} ${requestId} ${candidate.candidateId}`
        told.set(pair, (told.get(pair) ?? 0) + 1)
      }
    }
  }
  for (const [pair, times] of told) if (times > 1) fail('G8', `told ${times} times: ${pair}`)
  // What a person had sent again is received again.
  if (!sentAgain) checkReceived(accepted(), erasedIn(simulation), fail)
  const recipients = tables.rows('recipients')
  const matches = keptPairsIn(simulation)
  for (const request of tables.rows('requests')) {
    for (const row of candidatesIn(simulation)) {
      if (!forgotten.has(String(row.candidateId))) checkChangeIsTold(simulation, request, row, told)
    }
    // What has closed is not judged any more.
    if (String(request.openUntil) <= now()) continue
    for (const row of candidatesIn(simulation)) {
      const candidate = row.candidate as Parameters<typeof judge>[1]
      const record = request.record as Parameters<typeof judge>[0]['record']
      const judged = { record, assignment: request.assignment as string | null, file: String(request.key) }
      const { verdict } = judge(judged, candidate, { instant: now(), bannerCounts: true })
      const kept = matches.get(`${request.requestId} ${row.pseudonym}`)
      if ((kept?.verdict ?? 'no') !== verdict) {
        fail('G9', `${candidate.candidateId} with ${request.requestId} is kept as ${kept?.verdict}, not ${verdict}`)
      }
      if (kept && kept.revision !== request.revision) fail('G9', 'the match is of an older revision')
      if (verdict !== 'match' && verdict !== 'ask') continue
      const recipient = recipients.find((each) => each.email === candidate.alertEmail.toLowerCase())
      if (recipient?.stopped) continue
      if (!recipient) {
        fail('G9', `${candidate.alertEmail} was never told anything`)
        continue
      }
      const log = mails.filter((mail) => mail.recipientId === recipient.recipientId)
      const isForgotten = log.some((mail) =>
        digestOf(mail).items.some(
          (item) => item.requestId === request.requestId && item.forgotten?.includes(String(row.personHash)),
        ),
      )
      if (!isForgotten && !told.has(`${recipient.recipientId} ${request.requestId} ${candidate.candidateId}`)) {
        fail('G9', `${candidate.candidateId} was not told of for ${request.requestId}`)
      }
    }
  }
}

/** Who was told of a request was told what has changed of it since, however it fits by now. */
function checkChangeIsTold({ tables, fail, now }: Simulation, row: Item, of: Item, told: Map<string, number>): void {
  const { alertEmail, candidateId, consentUntil } = of.candidate as Candidate
  const { requestId } = row
  const record = row.record as RequestRecord
  const recipient = tables.rows('recipients').find((each) => each.email === alertEmail.toLowerCase())
  if (!recipient || recipient.stopped || (consentUntil !== null && consentUntil < localDateOf(now()))) return
  if (!told.has(`${recipient.recipientId} ${requestId} ${candidateId}`)) return
  const mails = tables.rows('mails').filter(({ recipientId }) => recipientId === recipient.recipientId)
  const items = mails.toSorted((a, b) => Number(a.number) - Number(b.number)).flatMap((mail) => digestOf(mail).items)
  const last = items.findLast((item) => item.requestId === requestId)?.request
  const closings = [last, record].map((each) => each?.deadline?.closesAt ?? '9999')
  if (!last || closings.every((closesAt) => closesAt <= now())) return
  const [change] = changesBetween(last, record, now())
  if (change) fail('G9', `the last change of ${requestId} was not told of for ${candidateId}: ${change.what}`)
}

/** Also where the log has forgotten it, nobody was told of a pair twice; of who was erased nobody may know that. */
function checkReceived(accepted: AcceptedMail[], erased: Set<string>, fail: Simulation['fail']): void {
  const received = new Set<string>()
  for (const { recipient, mime } of accepted) {
    const { text } = JSON.parse(mime) as { text: string }
    for (const { kind, requestId, pairs } of JSON.parse(text) as DigestInput['items']) {
      for (const { verdict, candidate } of pairs) {
        if (kind !== 'new' || (verdict !== 'match' && verdict !== 'ask')) continue
        const pair = `${recipient.toLowerCase()} ${requestId} ${candidate.candidateId}`
        if (received.has(pair) && !erased.has(candidate.candidateId)) fail('G8', `received twice: ${pair}`)
        received.add(pair)
      }
    }
  }
}
