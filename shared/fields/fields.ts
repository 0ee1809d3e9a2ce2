import type { Field } from '../reading/find.ts'
import type { Outline } from '../reading/outline.ts'
import type { RequestRecord } from '../request.ts'
import { awards } from './awards.ts'
import { brokerFee } from './broker-fee.ts'
import { client } from './client.ts'
import { closedBanner } from './closed-banner.ts'
import { competences } from './competences.ts'
import { cv } from './cv.ts'
import { das } from './das.ts'
import { deadline } from './deadline.ts'
import { documents } from './documents.ts'
import { durationMonths } from './duration-months.ts'
import { education } from './education.ts'
import { end } from './end.ts'
import { extensions } from './extensions.ts'
import { hoursPerWeek } from './hours-per-week.ts'
import { hybrid } from './hybrid.ts'
import { interviews } from './interviews.ts'
import { knockouts } from './knockouts.ts'
import { onSiteDays } from './on-site-days.ts'
import { payScale } from './pay-scale.ts'
import { positions } from './positions.ts'
import { questions } from './questions.ts'
import { rateCap } from './rate-cap.ts'
import { region } from './region.ts'
import { registrations } from './registrations.ts'
import { requestNumber } from './request-number.ts'
import { selfEmployed } from './self-employed.ts'
import { shortlist } from './shortlist.ts'
import { start } from './start.ts'
import { title } from './title.ts'
import { workdays } from './workdays.ts'

type Read = Omit<
  RequestRecord,
  | 'kind'
  | 'part'
  | 'broker'
  | 'publishedOn'
  | 'contact'
  | 'perSupplier'
  | 'priceWeight'
  | 'certificates'
  | 'languages'
  | 'schemaVersion'
  | 'format'
  | 'netRateCapCents'
  | 'conflicts'
  | 'missing'
  | 'evidence'
>

/** Every field that is read from the text, in the order of the record. */
export const FIELDS: { [Name in keyof Read]: (outline: Outline) => Field<Read[Name]> } = {
  requestNumber,
  title,
  client,
  region,
  hoursPerWeek,
  rateCap,
  brokerFee,
  payScale,
  start,
  end,
  durationMonths,
  extensions,
  education,
  deadline,
  questions,
  interviews,
  closedBanner,
  das,
  selfEmployed,
  hybrid,
  onSiteDays,
  workdays,
  positions,
  shortlist,
  cv,
  knockouts,
  awards,
  competences,
  registrations,
  documents,
}
