import type { Found } from './found.ts'

export function closedEarly(): Found[] {
  return []
}
