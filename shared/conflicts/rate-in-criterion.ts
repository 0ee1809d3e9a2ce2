import type { Found } from './found.ts'

export function rateInCriterion(): Found[] {
  return []
}
