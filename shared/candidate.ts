import * as z from 'zod'
import { Province } from './request.ts'

/** A person whom an agency can offer (kandidaat). Personal data: own table, never logged or exported. */
export const Candidate = z.object({
  candidateId: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  /** At most 200 characters. */
  name: z.string().min(1),
  /** Who is alerted: a recruiter or the candidate. */
  alertEmail: z.string().max(254),
  /** The least acceptable hourly rate, excl. VAT. */
  rateCents: z.int().positive(),
  /** All twelve where the file says `*`. */
  provinces: z.array(Province).min(1),
  hoursMin: z.number().positive().max(60),
  hoursMax: z.number().positive().max(60),
  availableFrom: z.iso.date().nullable(),
  education: z.enum(['MBO', 'HBO', 'WO']).nullable(),
  contractForm: z.enum(['employed', 'selfEmployed', 'viaIntermediary']).nullable(),
  roles: z.array(z.string()),
  registrations: z.array(z.string()),
  language: z.enum(['nl', 'en']),
  /** Valid through that day, Europe/Amsterdam. */
  consentUntil: z.iso.date().nullable(),
})
export type Candidate = z.infer<typeof Candidate>

/** Why a row (1 is the first data row) or a whole file (row and column null) is not taken. */
export type CandidateRefusal = {
  file: string
  row: number | null
  refused: { column: string | null; reason: string; detail: string }
}
