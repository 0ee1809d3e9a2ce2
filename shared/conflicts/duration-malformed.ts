import type { Found } from './found.ts'

export function durationMalformed(): Found[] {
  return []
}
