import * as z from 'zod'
import { Candidate } from '../candidate.ts'
import { StandingCorrection } from '../corrections/correction.ts'
import { RequestRecord } from '../request.ts'
import { Verdict } from '../verdict.ts'
import { Change } from './changes.ts'

/** The part of a request record that a mail shows; parsing a whole record with it drops the rest (evidence above all). */
export const DigestRequest = RequestRecord.pick({
  requestNumber: true,
  title: true,
  client: true,
  region: true,
  hoursPerWeek: true,
  rateCap: true,
  netRateCapCents: true,
  brokerFee: true,
  start: true,
  end: true,
  durationMonths: true,
  extensions: true,
  education: true,
  deadline: true,
  questions: true,
  interviews: true,
  closedBanner: true,
  selfEmployed: true,
  hybrid: true,
  onSiteDays: true,
  positions: true,
  cv: true,
  knockouts: true,
  registrations: true,
  documents: true,
  conflicts: true,
}).extend({
  // Not in mails that were decided on before these were shown.
  kind: RequestRecord.shape.kind.default('request'),
  awards: RequestRecord.shape.awards.default([]),
  contact: RequestRecord.shape.contact.optional(),
  perSupplier: RequestRecord.shape.perSupplier.optional(),
})
export type DigestRequest = z.infer<typeof DigestRequest>

/** The part of a candidate that a mail shows. Personal data. */
export const DigestCandidate = Candidate.pick({
  candidateId: true,
  name: true,
  rateCents: true,
  provinces: true,
  hoursMin: true,
  hoursMax: true,
  availableFrom: true,
  education: true,
  contractForm: true,
  registrations: true,
}).extend({ roles: Candidate.shape.roles.optional() })
export type DigestCandidate = z.infer<typeof DigestCandidate>

/** One candidate of the recipient held against the request; `rules` in the recipient's language. */
export const DigestPair = Verdict.pick({ verdict: true, rules: true, headroomCents: true }).extend({
  candidate: DigestCandidate,
})
export type DigestPair = z.infer<typeof DigestPair>

/** Dates of a request that may stand in a calendar. */
const Dates = DigestRequest.pick({ deadline: true, questions: true, interviews: true })

/**
 * One request in a mail.
 * `new`: at least one pair is a match or ask that this recipient was not told of; its near misses ride along.
 * `changed`: the recipient was told of these pairs before; `changes` says what differs since then, `pairs` how they
 * stand now (also `no`).
 * `reminder`: the recipient was told of these pairs before, and the request is about to close.
 */
export const DigestItem = z.object({
  kind: z.enum(['new', 'changed', 'reminder']),
  requestId: z.string().min(1),
  /** Rises with each revision of the request. */
  revision: z.int().nonnegative(),
  /** The name of the file that states it. */
  source: z.string().optional(),
  request: DigestRequest,
  pairs: z.array(DigestPair),
  /** How many more pairs there are to tell of, for which this mail had no room: the next one tells of them. */
  others: z.int().nonnegative(),
  changes: z.array(Change),
  /** What people corrected of the request, as it was decided on. */
  corrections: z.array(StandingCorrection).optional(),
  /** The dates that the recipient was told before. */
  before: Dates.optional(),
  /** Of whom this was told, too, as keyed hashes: people who were removed since. */
  forgotten: z.array(z.string()).optional(),
  /** What else the recipient was told of that is open and likely the same: the numbers, or else the files. */
  doubles: z.array(z.string()).optional(),
  /** What became of the request after this was decided: known when the mail goes out, and never kept. */
  since: z.enum(['revised', 'closed', 'withdrawn']).optional(),
})
export type DigestItem = z.infer<typeof DigestItem>

/** A request in a line: enough to find it by. */
const Named = DigestRequest.pick({ title: true, client: true })

/** Everything that one mail says, frozen when it is decided that it must go. */
export const DigestInput = z.object({
  recipient: z.object({ email: Candidate.shape.alertEmail, language: Candidate.shape.language }),
  /** The clock of the digest: an instant. */
  asOf: z.iso.datetime(),
  /** The run looked back: its clock stands still, whenever the mail goes out. */
  looksBack: z.boolean().optional(),
  items: z.array(DigestItem).min(1),
  /** Requests of which all or some `pairs` had no room, soonest to act by first. They were not told. */
  untold: z
    .array(Named.extend({ requestId: z.string(), actBy: z.iso.datetime().nullable(), pairs: z.int().positive() }))
    .optional(),
  /** Requests that were to be told and had closed, or were withdrawn, before the mail went out; never kept. */
  leftOut: z.array(Named).optional(),
})
export type DigestInput = z.infer<typeof DigestInput>
