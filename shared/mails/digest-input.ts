import * as z from 'zod'
import { Candidate } from '../candidate.ts'
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
})
export type DigestCandidate = z.infer<typeof DigestCandidate>

/** One candidate of the recipient held against the request; `rules` in the recipient's language. */
export const DigestPair = Verdict.pick({ verdict: true, rules: true, headroomCents: true }).extend({
  candidate: DigestCandidate,
})
export type DigestPair = z.infer<typeof DigestPair>

/**
 * One request in a mail.
 * `new`: at least one pair is a match or ask that this recipient was not told of; its near misses ride along.
 * `changed`: the recipient was told of these pairs before; `changes` says what differs since then, `pairs` how they
 * stand now (also `no`).
 */
export const DigestItem = z.object({
  kind: z.enum(['new', 'changed']),
  requestId: z.string().min(1),
  /** Rises with each revision of the request. */
  revision: z.int().nonnegative(),
  request: DigestRequest,
  pairs: z.array(DigestPair),
  /** How many more pairs there are to tell of, for which this mail had no room. */
  others: z.int().nonnegative(),
  changes: z.array(Change),
  /** Of whom this was told, too, as keyed hashes: people who were removed since. */
  forgotten: z.array(z.string()).optional(),
})
export type DigestItem = z.infer<typeof DigestItem>

/** Everything that one mail says, frozen when it is decided that it must go, so that a resend says the same. */
export const DigestInput = z.object({
  recipient: z.object({ email: Candidate.shape.alertEmail, language: Candidate.shape.language }),
  /** The clock of the digest: an instant. */
  asOf: z.iso.datetime(),
  items: z.array(DigestItem).min(1),
})
export type DigestInput = z.infer<typeof DigestInput>
