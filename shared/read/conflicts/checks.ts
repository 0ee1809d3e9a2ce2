import { feeInCap } from './fee-in-cap.ts'
import type { Found, Seen } from './found.ts'
import { hoursDiffer } from './hours-differ.ts'
import { rateDiffers } from './rate-differs.ts'
import { rateInCriterion } from './rate-in-criterion.ts'

/** Every check, in the order in which conflicts are listed. */
export const CHECKS: ((seen: Seen) => Found[])[] = [hoursDiffer, rateDiffers, rateInCriterion, feeInCap]
