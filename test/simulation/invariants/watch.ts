import { idOf, nameOf } from '../people.ts'
import type { Simulation } from '../simulation.ts'
import type { Actor, Outcome } from '../world.ts'
import { alertEmailOf, candidatesIn, digestOf } from './readings.ts'
import { isUndo, methodOf, type Seen, type Watched, type WatchedTables } from './seen.ts'
import { watchMails } from './watch-mails.ts'
import { watchPeople } from './watch-people.ts'
import { checkReminded } from './watch-runs.ts'
import { watchTexts } from './watch-texts.ts'
import { checkAccepted } from './watch-told.ts'

/** What must hold at every single write and at every mail. */
export function watch(simulation: Simulation): Watched {
  const seen: Seen = {
    ...{ stopped: new Map(), removed: new Map(), erased: new Map(), moved: new Map() },
    standing: new Map(candidatesIn(simulation).map((row) => [String(row.candidateId), row])),
    ...{ loaded: new Set(), forgottenMails: new Set(), forgotten: new Set(), sentAgain: new Map(), written: new Map() },
    resumed: new Map(),
    frozenBy: new Map(),
  }
  const tables: WatchedTables = {
    ...{ ...watchTexts(simulation), ...watchPeople(simulation, seen), ...watchMails(simulation, seen) },
    matches: (before, after) => {
      const [was, is] = [before, after].map((page) => (page?.pairs as string[] | undefined)?.length ?? 0)
      if (before && after && Number(before.revision) > Number(after.revision))
        simulation.fail('G2', `verdicts on ${after.requestId} went back to an older text`)
      if (before && after && String(before.asOf) > String(after.asOf))
        simulation.fail('G2', `verdicts on ${after.requestId} went back to an older run`)
      simulation.count(!before ? 'match: new' : (was ?? 0) > (is ?? 0) ? 'match: removed' : 'match: judged again')
    },
  }
  simulation.watchers.onWrite = ({ table, before, after }, actor) => {
    const row = after ?? before
    if (table === 'mails' && !before && after) {
      seen.frozenBy.set(`${after.recipientId}_${after.number}`, actor)
      seen.written.set(`mails ${after.recipientId}_${after.number}`, simulation.steps())
    }
    seen.written.set(`${table} ${row?.requestId ?? row?.candidateId}`, simulation.steps())
    tables[table]?.(before, after, actor)
  }
  watchPage(simulation, seen)
  watchNews(simulation)
  watchSent(simulation, seen)
  return seen
}

/** What the page says is so. */
function watchPage(simulation: Simulation, seen: Seen): void {
  const { resumed } = seen
  const { fail, count } = simulation
  simulation.watchers.onAnswer = (actor, outcome) => {
    if (actor.name === 'findMatches') checkRun(simulation, seen, actor, outcome)
    if (actor.name !== 'unsubscribe') return
    if ('error' in outcome) return fail('G5', `the page threw ${outcome.error}`)
    const { statusCode } = outcome.result as { statusCode: number }
    count(`page: ${methodOf(actor)} ${statusCode}`)
    const recipientId = (actor.event as { rawPath: string }).rawPath.split('.')[1]
    const recipient = simulation.tables.rows('recipients').find((row) => row.recipientId === recipientId)
    const isRight = statusCode === 200 || (statusCode === 404 && !recipient)
    if (!isRight && !actor.troubled) fail('G5', `the page answered ${statusCode}`)
    if (statusCode !== 200 || methodOf(actor) !== 'POST' || isUndo(actor)) return
    if ((resumed.get(String(recipient?.email)) ?? 0) >= actor.began) return
    if (recipient && !recipient.stopped) fail('G12', 'the page says that the mails have stopped, and they have not')
  }
}

/** A run that says that it is done has counted what had no room, and nothing that it wrote has failed. */
function checkRun(simulation: Simulation, seen: Seen, actor: Actor, outcome: Outcome): void {
  const { fail, tables, metrics } = simulation
  const { frozenBy } = seen
  if ('error' in outcome) return
  const { untold } = outcome.result as { untold: number }
  if ((actor.metrics.get('RequestsUntold') ?? 0) !== untold) fail('G15', 'what had no room is counted nowhere')
  const { scheduledTime, shard } = actor.event as { scheduledTime: string; shard?: object }
  // Who is stopped by now is not looked at again.
  const stopped = tables.rows('recipients').flatMap((row) => (row.stopped ? [row.recipientId] : []))
  const kept = tables.rows('mails').filter((mail) => mail.run === scheduledTime && !stopped.includes(mail.recipientId))
  // Another try of this run, which is under way, will count what it decided.
  const ended = kept.filter((mail) => frozenBy.get(`${mail.recipientId}_${mail.number}`)?.state !== 'running')
  const counted = ended.reduce((sum, mail) => sum + (digestOf(mail).untold?.length ?? 0), 0)
  // A run that comes again once a later one has told the rest has said so before.
  const said = metrics().get('RequestsUntold') ?? 0
  if (!shard && counted > said) fail('G15', `${counted} requests had no room, and the runs say ${said}`)
  if (actor.failed) fail('G9', 'a call failed, and the run says that it is done')
  checkReminded(simulation, seen, actor)
}

/** What the mail service said was heard. */
function watchNews(simulation: Simulation): void {
  const { fail } = simulation
  simulation.watchers.onDone = (queue, body) => {
    if (queue !== 'mail' || !body.includes('detail-type')) return
    const mailId = /"mailId":\["([^"]+)"\]/.exec(body)?.[1]
    const mail = simulation.tables.rows('mails').find((row) => `${row.recipientId}_${row.number}` === mailId)
    // What became of an earlier sending says nothing of the one that a person asked for since, unless it arrived.
    const isOfEarlier = !/Delivered|Complaint/.test(body) && !body.includes(`"epoch":["${mail?.epoch}"]`)
    if (mail?.unsettled && !isOfEarlier)
      fail('G7', `the mail service said what became of a mail, and it stays ${mail.state}`)
    if (!/"Permanent"|Complaint/.test(body)) return
    const to = simulation
      .accepted()
      .find((mail) => mail.mailId === mailId)
      ?.recipient.toLowerCase()
    const recipient = simulation.tables.rows('recipients').find(({ email }) => email === to)
    // With the mail goes what says whose address it is.
    if (mail && recipient && !recipient.stopped) fail('G12', `a bounce or complaint did not stop the mails to ${to}`)
  }
}

/** A mail goes out once, and speaks of nobody, and to nobody, whom it must not. */
function watchSent(simulation: Simulation, seen: Seen): void {
  const { stopped, removed, erased, moved, sentAgain } = seen
  const { fail, count } = simulation
  simulation.watchers.onAccept = ({ mailId, recipient, mime }, actor) => {
    count('mail: accepted')
    const times = simulation.accepted().filter((mail) => mail.mailId === mailId).length
    if (times > 1 + (sentAgain.get(mailId) ?? 0)) fail('G6', `${mailId} was accepted ${times} times`)
    const began = actor?.began ?? 0
    if ((stopped.get(recipient.toLowerCase()) ?? Number.POSITIVE_INFINITY) < began)
      fail('G12', `${recipient} was stopped before`)
    for (const [candidateId, at] of removed) {
      if (at < began && mime.includes(nameOf(candidateId))) fail('G12', `a mail speaks of ${candidateId}, who is gone`)
    }
    for (const row of candidatesIn(simulation)) {
      const at = moved.get(String(row.candidateId)) ?? Number.POSITIVE_INFINITY
      const isTheirs = alertEmailOf(row) === recipient.toLowerCase()
      if (at < began && !isTheirs && mime.includes(nameOf(String(row.candidateId)))) {
        fail('G12', `a mail to ${recipient} speaks of ${row.candidateId}, who is another's by now`)
      }
    }
    for (const [personHash, at] of erased) {
      const candidateId = idOf(personHash)
      if (at < began && mime.includes(nameOf(candidateId)))
        fail('G12', `a mail speaks of ${candidateId}, who is erased`)
    }
    const [recipientId, number] = mailId.split('_')
    const row = simulation.tables
      .rows('mails')
      .find((each) => each.recipientId === recipientId && String(each.number) === number)
    if (row && actor) checkAccepted(simulation, seen, row, mime, actor)
    if (row && digestOf(row).recipient.email !== recipient) fail('G12', `a mail of another went to ${recipient}`)
  }
}
