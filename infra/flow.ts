import { Duration, Stack } from 'aws-cdk-lib'
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { analytics } from './analytics.ts'
import {
  hashesPeople,
  keepsObjects,
  listsObjects,
  listsVersions,
  reads,
  readsIndex,
  readsObjects,
  sends,
  sendsMail,
  writes,
  writesObjects,
} from './arrows.ts'
import { concurrencyWithin } from './concurrency.ts'
import type { Configuration } from './configuration.ts'
import { inboundMail } from './inbound-mail.ts'
import { mailEvents, mailService } from './mail-service.ts'
import { outputs } from './outputs.ts'
import { people } from './people.ts'
import { publicPage } from './public-page.ts'
import { routes } from './routes.ts'
import { inboxBucket, objectCreated, snapshotBucket, table } from './stores.ts'
import { watch } from './watch.ts'
import { scheduled, workersOf } from './worker.ts'

const { minutes, seconds } = Duration

/**
 *  (1) inbox bucket ─ requests/ ─► (2) parse queue ─► parse-request ─┬► (3) documents: one outcome an object version
 *       │       ▲                                                    └► (4) statements, requests: what each says now
 *       │       └─ reports/ ──────────────────────┐                              │
 *       └─ candidates/ ─► (5) load queue ─► load-candidates ─► (6) candidates    │
 *                                                                  │             │
 *  (7) every day at 07:00 ─► find-matches ◄────────────────────────┴─────────────┘
 *                                 ├► (8) matches: the last verdict on each pair, without personal data
 *                                 └► (9) recipients, mails: what each recipient is told, frozen
 *                                          └► (10) mail queue ─► carry-mail ─► (11) SES ─► a person ─► its link
 *                                                    ▲               │           │ (13) events            │
 *                                                    └───────────────│───────────┘                        │
 *                       mails, recipients: what became of each mail ◄┘     recipients ◄─ (12) unsubscribe ◄┘
 *
 *  correct-request, called by an operator: what a person says of a request, beside its texts (4)
 *  review-recipients, called by an operator: who is alerted, who is stopped, and who is alerted again (9)
 *  (14) sweep-inbox, daily: object versions without an outcome are queued again (2, 5)
 *  (15) sweep-mails, hourly: mails without an end are queued again (10), or held for a person
 *       review-mails, called by an operator: what is held or failed, and what a person decides of it (9, 10)
 *  (16) forget-people, nightly: whose consent has ended, who was erased, whom the mails still name (6, 8, 9)
 *  (17) inspect-person, erase-person: called by an operator, for a person who asks (6, 8, 9)
 *  (18) analytics: documents, requests and matches to S3 every night, with flat views and questions for Athena;
 *       check-exports, each morning: whether they were completed
 *  (19) watch: alarms and the dashboard
 *
 *  Every queue and schedule has its dead letters. What holds personal data is under a key of our own.
 */
export class Flow extends Stack {
  constructor(scope: Construct, id: string, configuration: Configuration) {
    super(scope, id, { description: 'Inhuurradar: hiring requests in, matched candidates out by mail' })
    const { reminderHours, replyTo, runAt, sender, unsubscribeKey } = configuration
    const { worker, queueWorker } = workersOf(this, configuration)
    const atOnce = concurrencyWithin(configuration.functionsAtOnce)
    const personal = new Key(this, 'PersonalData', { enableKeyRotation: true })

    // (1) Requests under requests/, the text of those that are no plain text under texts/, candidate files under
    // candidates/, what was refused of those under reports/
    const inbox = inboxBucket(this, 'Inbox', personal, configuration)

    const { inboundAddress, inboundSenders } = configuration
    if (inboundAddress !== undefined) inboundMail(inbox, personal, inboundAddress)

    // (2) What comes under requests/ is read by parse-request
    const parse = queueWorker('ParseRequest', 'ParseQueue', {
      timeout: seconds(60),
      // A whole processor: reading is all that it does.
      memorySize: 1769,
      batchSize: 10,
      maxConcurrency: atOnce.parse,
    })
    if (inboundSenders !== undefined) parse.worker.addEnvironment('INBOUND_SENDERS', inboundSenders)
    const requestCreated = routes('RequestCreated', objectCreated(inbox, 'requests/'), parse.queue)
    // The newest as well: whether the object was deleted
    readsObjects(parse.worker, inbox, 'requests/', 'GetObject', 'GetObjectVersion')

    // What is no plain text is taken apart by a function that sees nothing else; its text lies under texts/, and comes
    // back as an object of its own
    const takeApart = queueWorker('TakeApart', 'TakeApartQueue', {
      timeout: seconds(60),
      memorySize: 1024,
      batchSize: 1,
      maxConcurrency: atOnce.takeApart,
    })
    sends(parse.worker, takeApart.queue)
    readsObjects(takeApart.worker, inbox, 'requests/', 'GetObjectVersion')
    readsObjects(takeApart.worker, inbox, 'texts/', 'GetObject')
    writesObjects(takeApart.worker, inbox, 'texts/')
    const textTakenApart = routes('TextTakenApart', objectCreated(inbox, 'texts/'), parse.queue)
    readsObjects(parse.worker, inbox, 'texts/', 'GetObject')

    // (3) One outcome an object version, and which version of an object is its head
    const documents = table(this, 'Documents', { partition: 'objectId', sort: { name: 'versionId', type: 'string' } })
    writes(parse.worker, documents, 'PutItem', 'UpdateItem')

    // (4) What each version says of the requests with one number, and what each request says now by all of them
    const statements = table(this, 'Statements', { partition: 'about', sort: { name: 'source', type: 'string' } })
    const requests = table(this, 'Requests', {
      partition: 'requestId',
      index: { name: 'listed', partition: 'listed', sort: 'openUntil' },
    })
    // A person may say what a value is: that stands beside what the texts say
    const correctRequest = worker('CorrectRequest', { timeout: minutes(1) })
    reads(parse.worker, documents, 'GetItem')
    for (const each of [parse.worker, correctRequest]) {
      reads(each, documents, 'BatchGetItem')
      reads(each, statements, 'Query')
      writes(each, statements, 'PutItem')
      reads(each, requests, 'BatchGetItem')
      writes(each, requests, 'PutItem')
    }

    // (5) What comes under candidates/ is read by load-candidates
    const load = queueWorker('LoadCandidates', 'LoadQueue', {
      timeout: minutes(5),
      // One file at a time, and a load goes on where it was: so it need not wait.
      handedOutAgain: minutes(6),
      memorySize: 2048,
      batchSize: 1,
      maxConcurrency: atOnce.load,
      key: personal,
    })
    const candidatesCreated = routes('CandidatesCreated', objectCreated(inbox, 'candidates/'), load.queue)
    readsObjects(load.worker, inbox, 'candidates/', 'GetObject', 'GetObjectVersion')
    writesObjects(load.worker, inbox, 'reports/')

    // (6) The candidates, and which version of each candidate file they come from
    const candidates = table(this, 'Candidates', { partition: 'candidateId', key: personal })
    const candidateFiles = table(this, 'CandidateFiles', { partition: 'objectId', key: personal })
    reads(load.worker, candidates, 'Scan', 'GetItem')
    writes(load.worker, candidates, 'PutItem', 'DeleteItem')
    reads(load.worker, candidateFiles, 'Scan', 'GetItem')
    writes(load.worker, candidateFiles, 'PutItem')
    // Who was erased is refused by a keyed hash, which is all that is kept of them
    const personKey = new Key(this, 'PersonKey', {
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    })
    const erasures = table(this, 'Erasures', { partition: 'personHash', key: personal })
    hashesPeople(load.worker, personKey)
    reads(load.worker, erasures, 'Scan')
    // What the runs see of the candidates: made anew whenever they change
    const snapshots = snapshotBucket(this, 'Snapshots', personal, configuration)
    keepsObjects(load.worker, snapshots, 'candidates/')

    // (7) Every day, all open requests against all candidates
    const findMatches = worker('FindMatches', { timeout: minutes(15), memorySize: 2048 })
    const [hour, minute] = runAt.split(':').map(Number)
    const runLost = scheduled(findMatches, 'DailyRun', `${minute} ${hour} * * ? *`)
    findMatches.addEnvironment('REMINDER_HOURS', String(reminderHours))
    readsIndex(findMatches, requests, 'listed')
    reads(findMatches, requests, 'BatchGetItem')
    reads(findMatches, candidates, 'Scan')
    keepsObjects(findMatches, snapshots, 'candidates/')
    readsObjects(findMatches, snapshots, 'judged/', 'GetObject')
    writesObjects(findMatches, snapshots, 'judged/')
    reads(findMatches, candidateFiles, 'Scan')

    // Who is at work on verdicts, and from what the next run goes on
    const runs = table(this, 'Runs', { partition: 'part' })
    reads(findMatches, runs, 'GetItem')
    writes(findMatches, runs, 'PutItem')

    // (8) The last verdict on each pair, for analysts: candidates by pseudonym
    const matches = table(this, 'Matches', { partition: 'requestId', sort: { name: 'page', type: 'number' } })
    reads(findMatches, matches, 'Query')
    writes(findMatches, matches, 'PutItem')

    // (9) Who may be mailed, and the append-only log of what each was told
    const recipients = table(this, 'Recipients', {
      partition: 'email',
      index: { name: 'byId', partition: 'recipientId' },
      key: personal,
    })
    const mails = table(this, 'Mails', {
      partition: 'recipientId',
      sort: { name: 'number', type: 'number' },
      index: { name: 'unsettled', partition: 'unsettled', sort: 'since' },
      key: personal,
    })
    reads(findMatches, recipients, 'GetItem')
    writes(findMatches, recipients, 'UpdateItem')
    reads(findMatches, mails, 'Query')
    writes(findMatches, mails, 'PutItem')

    // (10) Each mail is claimed, sent once, and recorded; and settled by what became of it
    const carry = queueWorker('CarryMail', 'MailQueue', {
      timeout: seconds(60),
      batchSize: 1,
      maxConcurrency: atOnce.carry,
      key: personal,
    })
    sends(findMatches, carry.queue)
    reads(carry.worker, mails, 'GetItem')
    writes(carry.worker, mails, 'UpdateItem')
    reads(carry.worker, recipients, 'BatchGetItem')
    reads(carry.worker, requests, 'BatchGetItem')
    writes(carry.worker, recipients, 'UpdateItem')
    hashesPeople(carry.worker, personKey)
    reads(carry.worker, candidates, 'BatchGetItem')
    reads(carry.worker, candidateFiles, 'BatchGetItem')
    reads(carry.worker, erasures, 'BatchGetItem')

    // (11) The mail service, which carry-mail alone may use
    const { identity, configurationSet } = mailService(this, configuration)
    sendsMail(carry.worker, identity, configurationSet, { sender, replyTo })

    // (12) The page that stops the mails, by a link that carry-mail signs for each recipient
    const signingKeys = table(this, 'SigningKeys', { partition: 'keyId', key: personal })
    const unsubscribe = worker('Unsubscribe', { timeout: seconds(29), reserved: atOnce.page })
    reads(unsubscribe, signingKeys, 'GetItem')
    const reviewRecipients = worker('ReviewRecipients', { timeout: minutes(5) })
    reads(reviewRecipients, recipients, 'Scan')
    for (const each of [unsubscribe, reviewRecipients]) {
      readsIndex(each, recipients, 'byId')
      reads(each, recipients, 'GetItem')
      writes(each, recipients, 'UpdateItem', 'DeleteItem')
      hashesPeople(each, personKey)
    }
    reads(carry.worker, signingKeys, 'GetItem')
    writes(carry.worker, signingKeys, 'PutItem')
    const page = publicPage(unsubscribe, configuration)
    carry.worker.addEnvironment('UNSUBSCRIBE_URL', page.address)
    carry.worker.addEnvironment('UNSUBSCRIBE_KEY', unsubscribeKey)

    // (13) What became of each mail comes back as an event
    const mailEvent = routes('MailEvent', mailEvents(configurationSet), carry.queue)

    // (14) Object versions without an outcome are queued again, and candidate files that are gone
    const sweepInbox = worker('SweepInbox', { timeout: minutes(15) })
    const inboxSweepLost = scheduled(sweepInbox, 'DailyInboxSweep', '30 3 * * ? *')
    listsVersions(sweepInbox, inbox)
    reads(sweepInbox, documents, 'GetItem')
    reads(sweepInbox, candidateFiles, 'Scan')
    reads(sweepInbox, requests, 'Scan')
    sends(sweepInbox, parse.queue)
    sends(sweepInbox, load.queue)

    // (15) Mails without an end are queued again, or held for a person
    const sweepMails = worker('SweepMails', { timeout: minutes(5) })
    const mailSweepLost = scheduled(sweepMails, 'HourlyMailSweep', '15 * * * ? *')
    readsIndex(sweepMails, mails, 'unsettled')
    writes(sweepMails, mails, 'UpdateItem')
    sends(sweepMails, carry.queue)
    const reviewMails = worker('ReviewMails', { timeout: minutes(5) })
    reads(reviewMails, mails, 'Scan', 'GetItem')
    writes(reviewMails, mails, 'UpdateItem')
    sends(reviewMails, carry.queue)

    // (16) (17) Whoever must not be known any longer is forgotten; who asks is told what is held, or erased
    const { forgetPeople, forgettingLost, inspectPerson, erasePerson } = people(this, {
      stores: { candidates, candidateFiles, matches, mails, recipients, erasures, runs, inbox, snapshots },
      personKey,
      key: personal,
      worker,
      candidateVersionDays: configuration.candidateVersionDays,
    })

    // (18) Every night all but personal data is exported for analysts, by the scheduler itself
    const exported = analytics(this, { documents, requests, matches }, configuration)

    const checkExports = worker('CheckExports', { timeout: minutes(5) })
    const exportsUnchecked = scheduled(checkExports, 'DailyExportCheck', '30 9 * * ? *')
    listsObjects(checkExports, exported.exports)

    // (19) What a person must hear of
    watch(this, configuration, {
      queueWorkers: [
        { ...parse, soon: true },
        { ...takeApart, soon: true },
        { ...load, soon: false },
        { ...carry, soon: false },
      ],
      page: { worker: unsubscribe, failed: page.failed },
      scheduledWorkers: [
        { worker: findMatches, deadLetters: runLost },
        { worker: sweepInbox, deadLetters: inboxSweepLost },
        { worker: sweepMails, deadLetters: mailSweepLost },
        { worker: forgetPeople, deadLetters: forgettingLost },
        { worker: checkExports, deadLetters: exportsUnchecked },
      ],
      exportsLost: exported.deadLetters,
      rules: [requestCreated, textTakenApart, candidatesCreated, mailEvent],
    })
    outputs(this, configuration, {
      identity,
      names: {
        Inbox: inbox.bucketName,
        Exports: exported.exports.bucketName,
        Results: exported.results.bucketName,
        Workgroup: exported.workgroup,
        Page: page.address,
        Key: personal.keyArn,
      },
      functions: [correctRequest, findMatches, sweepInbox, reviewMails, reviewRecipients, inspectPerson, erasePerson],
    })
  }
}
