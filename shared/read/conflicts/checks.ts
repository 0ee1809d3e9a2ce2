import { closedEarly } from './closed-early.ts'
import { deadlineDiffers } from './deadline-differs.ts'
import { durationDiffers } from './duration-differs.ts'
import { durationMalformed } from './duration-malformed.ts'
import { feeInCap } from './fee-in-cap.ts'
import type { Found, Seen } from './found.ts'
import { hoursDiffer } from './hours-differ.ts'
import { interviewBeforeDeadline } from './interview-before-deadline.ts'
import { pointsNot100 } from './points-not-100.ts'
import { rateDiffers } from './rate-differs.ts'
import { rateInCriterion } from './rate-in-criterion.ts'
import { startDiffers } from './start-differs.ts'
import { templateLeftover } from './template-leftover.ts'
import { tiersUnattainable } from './tiers-unattainable.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'
import { yearMissing } from './year-missing.ts'

/** Every check, in the order in which conflicts are listed. */
export const CHECKS: ((seen: Seen) => Found[])[] = [
  deadlineDiffers,
  weekdayMismatch,
  yearMissing,
  hoursDiffer,
  rateDiffers,
  startDiffers,
  durationDiffers,
  durationMalformed,
  templateLeftover,
  pointsNot100,
  tiersUnattainable,
  interviewBeforeDeadline,
  closedEarly,
  rateInCriterion,
  feeInCap,
]
