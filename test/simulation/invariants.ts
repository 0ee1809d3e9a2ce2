import { createHash } from 'node:crypto'
import { readCandidates } from '../../shared/candidates/candidates.ts'
import { outcomeOf, requestIdOf } from '../../shared/ingest/outcome.ts'
import { DigestInput } from '../../shared/mails/digest-input.ts'
import { judge } from '../../shared/matching/match.ts'
import { parse } from '../../shared/parse.ts'
import { BUCKET, TABLES } from './environment.ts'
import type { Item } from './expressions.ts'
import type { AcceptedMail } from './mail-service.ts'
import type { ObjectVersion } from './object-store.ts'
import { CANDIDATE_IDS, idOf, nameOf } from './people.ts'
import { type Actor, type Simulation, Violation } from './simulation.ts'
import { MAIL_STEPS } from './transitions.ts'

const objectIdOf = (key: string) => createHash('sha256').update(`${BUCKET}\0${key}`).digest('hex')
const read = new Map<string, ReturnType<typeof outcomeOf>>()

/** What a text says, worked out apart from the handlers. */
function readingOf({ bytes, lastModified }: ObjectVersion) {
  const key = `${lastModified} ${Buffer.from(bytes).toString('latin1')}`
  const known = read.get(key)
  if (known) return known
  const [reading, again] = [parse(bytes, { capturedAt: lastModified }), parse(bytes, { capturedAt: lastModified })]
  if (JSON.stringify(reading) !== JSON.stringify(again)) throw new Violation('G13', 'the same text reads differently')
  const outcome = outcomeOf(reading)
  read.set(key, outcome)
  return outcome
}

/** What must hold at every single write and at every mail. */
export function watch(simulation: Simulation): Watched {
  const { fail, count, objects } = simulation
  const nthOf = (versionId: unknown) => objects.all().find((each) => each.versionId === versionId)?.nth ?? -1
  const stopped = new Map<string, number>()
  const forgottenMails = new Set<string>()
  /** Since which step a candidate is in no table, and since which an erasure is recorded. */
  const removed = new Map<string, number>()
  const erased = new Map<string, number>()
  /** Since which step a candidate's alerts go to where they go now. */
  const moved = new Map<string, number>()

  const BY_TABLE: Record<string, (before: Item | undefined, after: Item | undefined, actor: Actor | null) => void> = {
    documents(before, after) {
      if (after?.versionId !== '#head') {
        count(`outcome: ${after?.outcome}`)
        if (before) fail('G1', `the outcome ${JSON.stringify(before)} became ${JSON.stringify(after)}`)
        return
      }
      count(before ? 'head: moved' : 'head: new')
      if (before && nthOf(before.headVersionId) > nthOf(after.headVersionId)) {
        fail('G2', `the head went back from ${before.headVersionId} to ${after.headVersionId}`)
      }
    },
    requests(before, after) {
      if (!after) return fail('G2', 'a request was removed')
      if (!before) return count('request: new')
      const same = before.revision === after.revision
      count(same ? 'request: newer text, same content' : 'request: revised')
      const back =
        String(before.textOrder) >= String(after.textOrder) || Number(before.revision) > Number(after.revision)
      const backInObject = before.objectId === after.objectId && nthOf(before.versionId) > nthOf(after.versionId)
      if (back || backInObject) fail('G2', `a request went back from ${before.versionId} to ${after.versionId}`)
      if (String(before.openUntil) > String(after.openUntil)) fail('G2', 'a request forgot how long it was open')
    },
    candidateFiles(before, after) {
      count(before?.loadedVersionId === after?.loadedVersionId ? 'file: head moved' : 'file: loaded')
      if (before && nthOf(before.headVersionId) > nthOf(after?.headVersionId)) {
        fail('G2', `the head of a file went back from ${before.headVersionId} to ${after?.headVersionId}`)
      }
    },
    candidates(before, after, actor) {
      const erasedAt = erased.get(String(after?.personHash))
      if (erasedAt !== undefined && erasedAt < (actor?.began ?? 0)) fail('G12', 'who is erased was loaded again')
      if (before && after && alertEmailOf(before) !== alertEmailOf(after)) {
        count('candidate: to another recipient')
        moved.set(String(after.candidateId), simulation.steps())
      }
      count(after ? (before ? 'candidate: replaced' : 'candidate: new') : 'candidate: removed')
      const candidateId = String((after ?? before)?.candidateId)
      if (after) removed.delete(candidateId)
      else removed.set(candidateId, simulation.steps())
      if (before && after && before.pseudonym !== after.pseudonym) fail('G8', 'a candidate got another pseudonym')
      if (before && after && before.file !== after.file) fail('G2', 'a candidate went over to another file')
    },
    matches(before, after) {
      count(after ? (before ? 'match: judged again' : 'match: new') : 'match: removed')
    },
    recipients(before, after, actor) {
      if (!after) {
        count('recipient: removed')
        if (before && !FORGETS.includes(actor?.name ?? '')) fail('G12', `${actor?.name} removed a recipient`)
        stopped.delete(String(before?.email))
        return
      }
      const email = String(after.email)
      if (!before) count('recipient: new')
      if (before && before.recipientId !== after?.recipientId) fail('G8', 'a recipient got another id')
      if (before?.stopped && JSON.stringify(before.stopped) !== JSON.stringify(after?.stopped)) {
        fail('G12', 'the reason why a recipient is stopped changed')
      }
      if (!before?.stopped && after?.stopped) {
        count('recipient: stopped')
        stopped.set(email, simulation.steps())
        if (actor?.name === 'unsubscribe' && methodOf(actor) !== 'POST')
          fail('G12', 'a link stops mails by being opened')
      }
    },
    erasures(before, after) {
      if (!after) return fail('G12', 'an erasure was forgotten')
      count(before ? 'erasure: closed' : 'erasure: new')
      if (!before) erased.set(String(after.personHash), simulation.steps())
      if (before && before.erasedAt !== after.erasedAt) fail('G10', 'an erasure got another time')
    },
    signingKeys(before) {
      count('signing key: new')
      if (before) fail('G12', 'a signing key was replaced, and the links that it signed are dead')
    },
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
        return
      }
      if (before.run !== after.run) fail('G8', 'a mail went over to another run')
      if (before.digest !== after.digest) {
        count('mail: forgets')
        if (!FORGETS.includes(actor?.name ?? '') || !saysLess(digestOf(after), digestOf(before))) {
          fail('G8', `${actor?.name} changed what a mail says after it was decided`)
        }
      }
      if (Number(after.epoch) < Number(before.epoch)) fail('G6', 'an epoch went back')
      if (Number(before.deliveryWeight ?? -1) > Number(after.deliveryWeight ?? -1)) fail('G10', 'graver news was lost')
      if (before.state === after.state && before.since === after.since) return
      const step = `${before.state} → ${after.state}`
      count(`mail: ${step}`)
      if (!MAIL_STEPS.includes(step)) fail('G6', `a mail went ${step}`)
      if (step === 'pending → sending' && after.epoch !== Number(before.epoch) + 1)
        fail('G6', 'a claim without an epoch')
      const unsettled = ['pending', 'sending', 'unknown', 'held'].includes(String(after.state))
      if (after.unsettled !== (unsettled ? after.state : undefined))
        fail('G7', `${after.state} is not in the index as it should`)
    },
  }
  simulation.watchers.onWrite = ({ table, before, after }, actor) => BY_TABLE[table]?.(before, after, actor)

  simulation.watchers.onAnswer = (actor, outcome) => {
    if (actor.name !== 'unsubscribe') return
    if ('error' in outcome) return fail('G5', `the page threw ${outcome.error}`)
    const { statusCode } = outcome.result as { statusCode: number }
    count(`page: ${methodOf(actor)} ${statusCode}`)
    if (statusCode !== 200 && !actor.troubled) fail('G5', `the page answered ${statusCode}`)
    if (statusCode !== 200 || methodOf(actor) !== 'POST') return
    const recipientId = (actor.event as { rawPath: string }).rawPath.split('.')[1]
    const recipient = simulation.tables.rows('recipients').find((row) => row.recipientId === recipientId)
    if (recipient && !recipient.stopped) fail('G12', 'the page says that the mails have stopped, and they have not')
  }

  simulation.watchers.onDone = (queue, body) => {
    if (queue !== 'settle') return
    const mailId = /"mailId":\["([^"]+)"\]/.exec(body)?.[1]
    const mail = simulation.tables.rows('mails').find((row) => `${row.recipientId}_${row.number}` === mailId)
    if (mail?.unsettled) fail('G7', `the mail service said what became of a mail, and it stays ${mail.state}`)
    if (!/"Permanent"|Complaint/.test(body)) return
    const to = simulation
      .accepted()
      .find((mail) => mail.mailId === mailId)
      ?.recipient.toLowerCase()
    const recipient = simulation.tables.rows('recipients').find(({ email }) => email === to)
    // With the mail goes what says whose address it is.
    if (mail && recipient && !recipient.stopped) fail('G12', `a bounce or complaint did not stop the mails to ${to}`)
  }

  simulation.watchers.onAccept = ({ mailId, recipient, mime }, actor) => {
    count('mail: accepted')
    const times = simulation.accepted().filter((mail) => mail.mailId === mailId).length
    if (times > 1) fail('G6', `${mailId} was accepted ${times} times`)
    const began = actor?.began ?? 0
    if ((stopped.get(recipient) ?? Number.POSITIVE_INFINITY) < began) fail('G12', `${recipient} was stopped before`)
    for (const [candidateId, at] of removed) {
      if (at < began && mime.includes(nameOf(candidateId))) fail('G12', `a mail speaks of ${candidateId}, who is gone`)
    }
    for (const row of simulation.tables.rows('candidates')) {
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
    if (row && digestOf(row).recipient.email !== recipient) fail('G12', `a mail of another went to ${recipient}`)
  }
  return { forgottenMails }
}

/** What is known of a schedule beside where it ended. */
export type Watched = { forgottenMails: ReadonlySet<string> }

/** Who may make a mail say less, or remove it. */
const FORGETS: string[] = ['erasePerson', 'forgetPeople']

function saysLess(after: DigestInput, before: DigestInput): boolean {
  const pairsOf = ({ items }: DigestInput) =>
    items.flatMap(({ kind, requestId, pairs }) =>
      pairs.map(({ candidate, verdict }) => `${kind} ${requestId} ${candidate.candidateId} ${verdict}`),
    )
  const was = new Set(pairsOf(before))
  return after.items.length === before.items.length && pairsOf(after).every((pair) => was.has(pair))
}

const alertEmailOf = ({ candidate }: Item) => (candidate as { alertEmail: string }).alertEmail.toLowerCase()

const methodOf = ({ event }: Actor) =>
  (event as { requestContext: { http: { method: string } } }).requestContext.http.method

const digests = new WeakMap<object, DigestInput>()
function digestOf({ digest }: Item): DigestInput {
  if (!(digest instanceof Uint8Array)) throw new Error('a mail without digest')
  const known = digests.get(digest)
  if (known) return known
  const made = DigestInput.parse(JSON.parse(Buffer.from(digest).toString()))
  digests.set(digest, made)
  return made
}

/** What must hold once faults are over, the sweeps have come by, and everything has come to rest. */
export function checkAtRest(simulation: Simulation, { forgottenMails }: Watched): void {
  checkOutcomes(simulation)
  checkRequests(simulation)
  checkCandidates(simulation)
  checkMails(simulation, forgottenMails)
  checkTold(simulation)
  checkPeople(simulation)
  simulation.check()
}

function checkOutcomes({ tables, objects, fail }: Simulation): void {
  const rows = tables.rows('documents')
  const versions = objects.all().filter(({ key }) => key.startsWith('requests/'))
  for (const version of versions) {
    const objectId = objectIdOf(version.key)
    const found = rows.find((row) => row.objectId === objectId && row.versionId === version.versionId)
    const expected = readingOf(version)
    if (!found) {
      if (!version.removed) fail('G3', `${version.key} ${version.versionId} has no outcome`)
      continue
    }
    if (version.removed && found.outcome === 'gone') continue
    const reason = 'refused' in expected ? expected.refused.reason : undefined
    if (found.outcome !== expected.outcome || found.reason !== reason) {
      fail(
        'G1',
        `${version.key} ${version.versionId} is ${found.outcome} ${found.reason}, not ${expected.outcome} ${reason}`,
      )
    }
  }
  for (const row of rows) {
    const isKnown = row.versionId === '#head' || versions.some(({ versionId }) => versionId === row.versionId)
    if (!isKnown) fail('G1', `an outcome of ${row.versionId}, which never was`)
  }
  for (const key of new Set(versions.map((version) => version.key))) {
    const objectId = objectIdOf(key)
    const seen = versions.filter(
      (version) =>
        version.key === key &&
        rows.some((row) => row.objectId === objectId && row.versionId === version.versionId && row.outcome !== 'gone'),
    )
    const head = rows.find((row) => row.objectId === objectId && row.versionId === '#head')
    const newest = seen.toSorted((a, b) => b.nth - a.nth)[0]
    const isRemoved = objects.all().find(({ versionId }) => versionId === head?.headVersionId)?.removed
    if (newest && head?.headVersionId !== newest.versionId && !isRemoved) {
      fail('G2', `the head of ${key} is ${head?.headVersionId}, not ${newest.versionId}`)
    }
  }
}

function checkRequests({ tables, objects, fail }: Simulation): void {
  const documents = tables.rows('documents')
  for (const row of tables.rows('requests')) {
    const texts = objects.all().filter((version) => {
      if (!version.key.startsWith('requests/')) return false
      const reading = readingOf(version)
      const objectId = objectIdOf(version.key)
      return (
        reading.outcome === 'parsed' &&
        requestIdOf(reading.record, objectId) === row.requestId &&
        documents.some(
          (each) => each.objectId === objectId && each.versionId === version.versionId && each.outcome === 'parsed',
        )
      )
    })
    const current = texts.find(({ versionId }) => versionId === row.versionId)
    // A text may be removed after it became the current one, and before its outcome was written.
    if (objects.all().find(({ versionId }) => versionId === row.versionId)?.removed) continue
    if (!current) {
      fail('G2', `${row.requestId} stands at a text that is not its own`)
      continue
    }
    const newer = texts.find(
      (each) => each.lastModified > current.lastModified || (each.key === current.key && each.nth > current.nth),
    )
    if (newer) fail('G2', `${row.requestId} stands at ${current.versionId}, though ${newer.versionId} is newer`)
    const reading = readingOf(current)
    if (reading.outcome === 'parsed' && canonical(reading.record) !== canonical(row.record)) {
      fail('G13', `${row.requestId} does not say what its text says`)
    }
  }
}

function checkCandidates({ tables, objects, fail, fired }: Simulation): void {
  const erased = new Set(tables.rows('erasures').map(({ personHash }) => idOf(String(personHash))))
  const nights = fired().filter(({ name }) => name === 'forgetPeople')
  const today = nights.length > 0 ? LAST_NIGHT : ''
  const newest = new Map<string, ObjectVersion>()
  for (const version of objects.all()) if (version.key.startsWith('candidates/')) newest.set(version.key, version)
  const expected = new Map<string, string>()
  for (const { key, bytes } of newest.values()) {
    for (const { candidate } of readCandidates(key, bytes, new Set()).candidates) {
      const hasEnded = candidate.consentUntil !== null && candidate.consentUntil < today
      if (!erased.has(candidate.candidateId) && !hasEnded) expected.set(candidate.candidateId, canonical(candidate))
    }
  }
  const rows = new Map(tables.rows('candidates').map((row) => [String(row.candidateId), canonical(row.candidate)]))
  for (const [id, candidate] of expected) {
    if (rows.get(id) !== candidate) fail('G3', `candidate ${id} is not as the newest file says`)
  }
  for (const id of rows.keys()) if (!expected.has(id)) fail('G12', `candidate ${id} is in no file any more`)
}

function checkMails({ tables, fail, metrics, accepted }: Simulation, forgottenMails: ReadonlySet<string>): void {
  const rows = tables.rows('mails')
  for (const row of rows) {
    if (!['sent', 'failed', 'held'].includes(String(row.state))) fail('G7', `a mail stays ${row.state}`)
  }
  const held = rows.filter(({ state }) => state === 'held').length
  if (held > (metrics().get('MailHeld') ?? 0)) fail('G7', `${held} held mails, and ${metrics().get('MailHeld')} alarms`)
  const known = new Set(rows.map((row) => `${row.recipientId}_${row.number}`))
  for (const { mailId } of accepted())
    if (!known.has(mailId) && !forgottenMails.has(mailId)) fail('G6', `${mailId} went out and is in no log`)
  for (const recipientId of new Set(rows.map((row) => row.recipientId))) {
    const own = rows.filter((row) => row.recipientId === recipientId)
    const numbers = own.map((row) => Number(row.number)).toSorted((a, b) => a - b)
    if (numbers.some((number, index) => number !== index + 1)) fail('G8', `the log has the numbers ${numbers}`)
    const runs = own.map((row) => row.run)
    if (new Set(runs).size !== runs.length) fail('G8', 'one run decided on two mails')
  }
}

/** All nights but the last few minutes of a schedule lie before it. */
const LAST_NIGHT = '2026-02-18'

/** Of who is gone nothing is left but a hash, and of who was erased not even that where it says of what they were told. */
function checkPeople({ tables, fail, fired }: Simulation): void {
  if (!fired().some(({ name }) => name === 'forgetPeople')) return
  const here = new Set(tables.rows('candidates').map(({ candidateId }) => String(candidateId)))
  const erasures = tables.rows('erasures')
  const mails = tables.rows('mails')
  const said = mails.map((mail) => Buffer.from(mail.digest as Uint8Array).toString('latin1'))
  for (const { personHash, open } of erasures) {
    if (open) fail('G12', 'what led to an erased person is still there')
    if (here.has(idOf(String(personHash)))) fail('G12', `${idOf(String(personHash))} is erased and there again`)
    if (said.some((text) => text.includes(String(personHash)))) fail('G12', 'a mail keeps the hash of who was erased')
  }
  for (const candidateId of CANDIDATE_IDS) {
    if (here.has(candidateId)) continue
    if (said.some((text) => text.includes(nameOf(candidateId)))) fail('G12', `a mail still speaks of ${candidateId}`)
  }
  const recipients = tables.rows('recipients')
  for (const { recipientId, number } of mails) {
    if (!recipients.some((row) => row.recipientId === recipientId)) fail('G12', `mail ${number} is nobody's`)
  }
  const named = new Set(tables.rows('candidates').map(alertEmailOf))
  for (const { email, recipientId, stopped } of recipients) {
    const remembers = mails.some(
      (mail) =>
        mail.recipientId === recipientId &&
        digestOf(mail).items.some(({ pairs, forgotten = [] }) => pairs.length + forgotten.length > 0),
    )
    if (!named.has(String(email)) && !stopped && !remembers) fail('G12', `${email} is known for nothing`)
  }
}

/** Every pair that matches was told to its recipient, once. */
function checkTold({ tables, fail, now, fired, accepted }: Simulation): void {
  if (!fired().some(({ name }) => name === 'findMatches')) return
  const mails = tables.rows('mails').toSorted((a, b) => Number(a.number) - Number(b.number))
  const told = new Map<string, number>()
  for (const mail of mails) {
    for (const { kind, requestId, pairs } of digestOf(mail).items) {
      for (const { verdict, candidate } of pairs) {
        if (kind !== 'new' || (verdict !== 'match' && verdict !== 'ask')) continue
        const pair = `${mail.recipientId} ${requestId} ${candidate.candidateId}`
        told.set(pair, (told.get(pair) ?? 0) + 1)
      }
    }
  }
  for (const [pair, times] of told) if (times > 1) fail('G8', `told ${times} times: ${pair}`)
  checkReceived(accepted(), tables.rows('erasures').length > 0, fail)
  const recipients = tables.rows('recipients')
  const matches = tables.rows('matches')
  for (const request of tables.rows('requests')) {
    for (const row of tables.rows('candidates')) {
      const candidate = row.candidate as Parameters<typeof judge>[1]
      const record = request.record as Parameters<typeof judge>[0]['record']
      const judged = { record, assignment: request.assignment as string | null, file: String(request.key) }
      const { verdict } = judge(judged, candidate, { instant: now(), bannerCounts: true })
      const kept = matches.find((each) => each.requestId === request.requestId && each.pseudonym === row.pseudonym)
      if ((kept?.verdict ?? 'no') !== verdict) fail('G9', `the match is kept as ${kept?.verdict}, not ${verdict}`)
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
      const items = log.flatMap((mail) => digestOf(mail).items)
      const last = items.filter((item) => item.requestId === request.requestId).at(-1)
      if (last && canonical(last.request.rateCap?.stages) !== canonical(record.rateCap?.stages)) {
        fail('G9', `the last change of ${request.requestId} was not told`)
      }
    }
  }
}

/** Also where the log has forgotten it, nobody was told of a pair twice. An erasure may take the log of a whole address. */
function checkReceived(accepted: AcceptedMail[], erasures: boolean, fail: Simulation['fail']): void {
  const received = new Set<string>()
  for (const { recipient, mime } of accepted) {
    const { text } = JSON.parse(mime) as { text: string }
    for (const { kind, requestId, pairs } of JSON.parse(text) as DigestInput['items']) {
      for (const { verdict, candidate } of pairs) {
        if (kind !== 'new' || (verdict !== 'match' && verdict !== 'ask')) continue
        const pair = `${recipient.toLowerCase()} ${requestId} ${candidate.candidateId}`
        if (received.has(pair) && !erasures) fail('G8', `received twice: ${pair}`)
        received.add(pair)
      }
    }
  }
}

/** JSON with sorted keys, without what is undefined. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ''
  )
}

/** Every row that must stay as it is when everything comes again, by table and key; and how many mails went out. */
export function stateOf({ tables, accepted }: Simulation): State {
  return { rows: STAYING.map((name) => tables.items(name)), accepted: accepted().length }
}
type State = { rows: Map<string, Item>[]; accepted: number }
/** All but the record of who looked or erased, which grows by each call. */
const STAYING = Object.keys(TABLES).filter((name) => name !== 'personAccess')

/** What differs between two states, or null. */
export function difference(before: State, after: State): string | null {
  if (before.accepted !== after.accepted) return `${after.accepted} mails instead of ${before.accepted}`
  for (const [index, was] of before.rows.entries()) {
    const is = after.rows[index] ?? new Map<string, Item>()
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const [old, now] = [was.get(id), is.get(id)]
      // That a version is gone may still be found out, by whoever is late.
      if (old === now || (old ?? now)?.outcome === 'gone') continue
      // Nor is it a change that the event of a text says more precisely where it stands than the sweep did.
      const place = old?.versionId === now?.versionId ? { textOrder: now?.textOrder } : {}
      if (canonical(old && { ...old, ...place }) !== canonical(now))
        return `${STAYING[index]} ${canonical(old)} → ${canonical(now)}`
    }
  }
  return null
}
