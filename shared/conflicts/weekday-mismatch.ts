import type { Found } from './found.ts'

export function weekdayMismatch(): Found[] {
  return []
}
