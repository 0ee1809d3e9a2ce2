import type { Found } from './found.ts'

export function yearMissing(): Found[] {
  return []
}
