import type { RULES } from '../verdict.ts'
import { consent } from './rules/consent.ts'
import { contractForm } from './rules/contract-form.ts'
import { hours } from './rules/hours.ts'
import { open } from './rules/open.ts'
import { rateCap } from './rules/rate-cap.ts'
import { region } from './rules/region.ts'
import { roles } from './rules/roles.ts'
import type { Rule } from './rules/rule.ts'

/** The rules by their names. */
export const RULE: Record<(typeof RULES)[number], Rule> = {
  ...{ open, rateCap, region, hours, contractForm, roles, consent },
}
