import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { readCandidates } from '../../shared/candidates/candidates.ts'
import { outcomeOf, requestIdOf } from '../../shared/ingest/outcome.ts'
import { DigestInput } from '../../shared/mails/digest-input.ts'
import { MAIL_MOVES, type MailState } from '../../shared/mails/mail-state.ts'
import { judge } from '../../shared/matching/match.ts'
import { parse } from '../../shared/parse.ts'
import { BUCKET } from './environment.ts'
import type { Item } from './expressions.ts'
import type { ObjectVersion } from './object-store.ts'
import type { Simulation } from './simulation.ts'
import type { Write } from './tables.ts'

export const INVARIANTS = {
  G1: 'every object version ends in exactly one outcome',
  G2: 'the head of an object and the current revision of a request never go back',
  G3: 'a lost event is repaired by the sweep within a day',
  G4: 'a bad message never takes its batch-mates along',
  G5: 'a batch is answered well-formed, and never by throwing',
  G6: 'at most one mail is accepted for a mail id',
  G7: 'every mail ends sent, failed or held, and held raises an alarm',
  G8: 'a run once, twice, overlapping, broken off and resumed tells the same, once',
  G9: 'a run that is left out is made up for by the next',
  G10: 'replaying every message and redriving every dead letter changes nothing',
  G11: 'the work for a message is bounded',
  G12: 'who is stopped or erased gets no mail from then on, or none that speaks of them',
  G13: 'the same text gives the same bytes',
} as const

/** Every step from state to state that some move allows. */
export const MAIL_STEPS = [
  ...new Set(Object.values(MAIL_MOVES).flatMap(({ from, to }) => from.map((state: MailState) => `${state} → ${to}`))),
].toSorted()

const objectIdOf = (key: string) => createHash('sha256').update(`${BUCKET}\0${key}`).digest('hex')
const read = new Map<string, ReturnType<typeof outcomeOf>>()

/** What a text says, worked out apart from the handlers. */
function readingOf({ bytes, lastModified }: ObjectVersion) {
  const key = `${lastModified} ${Buffer.from(bytes).toString('latin1')}`
  const known = read.get(key)
  if (known) return known
  const [reading, again] = [parse(bytes, { capturedAt: lastModified }), parse(bytes, { capturedAt: lastModified })]
  if (JSON.stringify(reading) !== JSON.stringify(again)) throw new Error('G13: the same text reads differently')
  const outcome = outcomeOf(reading)
  read.set(key, outcome)
  return outcome
}

/** What must hold at every single write and at every mail. */
export function watch(simulation: Simulation): void {
  const { fail, count, objects } = simulation
  const nthOf = (versionId: unknown) => objects.all().find((each) => each.versionId === versionId)?.nth ?? -1
  const stopped = new Map<string, number>()
  const erased = new Map<string, number>()

  const BY_TABLE: Record<string, (before: Item | undefined, after: Item | undefined) => void> = {
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
    candidates(before, after) {
      count(after ? (before ? 'candidate: replaced' : 'candidate: new') : 'candidate: removed')
      const candidateId = String((after ?? before)?.candidateId)
      if (after) erased.delete(candidateId)
      else erased.set(candidateId, simulation.steps())
      if (before && after && before.pseudonym !== after.pseudonym) fail('G8', 'a candidate got another pseudonym')
      if (before && after && before.file !== after.file) fail('G2', 'a candidate went over to another file')
    },
    matches() {},
    recipients(before, after) {
      const email = String(after?.email)
      if (!before) count('recipient: new')
      if (before && before.recipientId !== after?.recipientId) fail('G8', 'a recipient got another id')
      if (before?.stopped && JSON.stringify(before.stopped) !== JSON.stringify(after?.stopped)) {
        fail('G12', 'the reason why a recipient is stopped changed')
      }
      if (!before?.stopped && after?.stopped) {
        count('recipient: stopped')
        stopped.set(email, simulation.steps())
      }
    },
    mails(before, after) {
      if (!after) return fail('G8', 'a mail was removed from the log')
      if (!before) {
        count('mail: frozen')
        if (after.state !== 'pending') fail('G6', `a mail began as ${after.state}`)
        return
      }
      const kept = ['recipientId', 'number', 'run', 'digest'].every((name) => before[name] === after[name])
      if (!kept) fail('G8', 'what a mail says was changed after it was decided')
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
  simulation.watchers.onWrite = ({ table, before, after }: Write) => BY_TABLE[table]?.(before, after)

  simulation.watchers.onAccept = ({ mailId, recipient, mime }, actor) => {
    count('mail: accepted')
    const times = simulation.accepted().filter((mail) => mail.mailId === mailId).length
    if (times > 1) fail('G6', `${mailId} was accepted ${times} times`)
    const began = actor?.began ?? 0
    if ((stopped.get(recipient) ?? Number.POSITIVE_INFINITY) < began) fail('G12', `${recipient} was stopped before`)
    for (const [candidateId, at] of erased) {
      if (at < began && mime.includes(nameOf(candidateId)))
        fail('G12', `a mail speaks of ${candidateId}, who is erased`)
    }
    const [recipientId, number] = mailId.split('_')
    const row = simulation.tables
      .rows('mails')
      .find((each) => each.recipientId === recipientId && String(each.number) === number)
    if (row && digestOf(row).recipient.email !== recipient) fail('G12', `a mail of another went to ${recipient}`)
  }
}

/** The name of a candidate in our files, which no other text holds. */
export const nameOf = (candidateId: string) => `Vera${candidateId.replace('-', '')}x`

const digests = new WeakMap<object, DigestInput>()
function digestOf({ digest }: Item): DigestInput {
  if (!(digest instanceof Uint8Array)) throw new Error('a mail without digest')
  const known = digests.get(digest)
  if (known) return known
  const made = DigestInput.parse(JSON.parse(gunzipSync(digest).toString()))
  digests.set(digest, made)
  return made
}

/** What must hold once faults are over, the sweeps have come by, and everything has come to rest. */
export function checkAtRest(simulation: Simulation): void {
  checkOutcomes(simulation)
  checkRequests(simulation)
  checkCandidates(simulation)
  checkMails(simulation)
  checkTold(simulation)
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

function checkCandidates({ tables, objects, fail, random }: Simulation): void {
  void random
  const newest = new Map<string, ObjectVersion>()
  for (const version of objects.all()) if (version.key.startsWith('candidates/')) newest.set(version.key, version)
  const expected = new Map<string, string>()
  for (const { key, bytes } of newest.values()) {
    for (const { candidate } of readCandidates(key, bytes, new Set()).candidates) {
      expected.set(candidate.candidateId, canonical(candidate))
    }
  }
  const rows = new Map(tables.rows('candidates').map((row) => [String(row.candidateId), canonical(row.candidate)]))
  for (const [id, candidate] of expected) {
    if (rows.get(id) !== candidate) fail('G3', `candidate ${id} is not as the newest file says`)
  }
  for (const id of rows.keys()) if (!expected.has(id)) fail('G12', `candidate ${id} is in no file any more`)
}

function checkMails({ tables, fail, metrics, accepted }: Simulation): void {
  const rows = tables.rows('mails')
  for (const row of rows) {
    if (!['sent', 'failed', 'held'].includes(String(row.state))) fail('G7', `a mail stays ${row.state}`)
  }
  const held = rows.filter(({ state }) => state === 'held').length
  if (held > (metrics().get('MailHeld') ?? 0)) fail('G7', `${held} held mails, and ${metrics().get('MailHeld')} alarms`)
  const known = new Set(rows.map((row) => `${row.recipientId}_${row.number}`))
  for (const { mailId } of accepted()) if (!known.has(mailId)) fail('G6', `${mailId} went out and is in no log`)
  for (const recipientId of new Set(rows.map((row) => row.recipientId))) {
    const own = rows.filter((row) => row.recipientId === recipientId)
    const numbers = own.map((row) => Number(row.number)).toSorted((a, b) => a - b)
    if (numbers.some((number, index) => number !== index + 1)) fail('G8', `the log has the numbers ${numbers}`)
    const runs = own.map((row) => row.run)
    if (new Set(runs).size !== runs.length) fail('G8', 'one run decided on two mails')
  }
}

/** Every pair that matches was told to its recipient, once. */
function checkTold({ tables, fail, now, fired }: Simulation): void {
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
      if (!told.has(`${recipient.recipientId} ${request.requestId} ${candidate.candidateId}`)) {
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

/** Everything that must stay as it is when everything comes again. */
export function stateOf({ tables, accepted }: Simulation): string {
  const all = ['documents', 'requests', 'candidates', 'candidateFiles', 'matches', 'recipients', 'mails'].map((name) =>
    // That a version is gone may still be found out, by whoever is late.
    tables
      .rows(name)
      .filter(({ outcome }) => outcome !== 'gone')
      .map(canonical)
      .toSorted(),
  )
  return JSON.stringify([all, accepted().length], null, 1)
}
