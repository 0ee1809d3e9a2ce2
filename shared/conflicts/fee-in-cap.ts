import type { Found } from './found.ts'

export function feeInCap(): Found[] {
  return []
}
