import type { Found } from './found.ts'

export function tiersUnattainable(): Found[] {
  return []
}
