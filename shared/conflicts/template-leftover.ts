import type { Found } from './found.ts'

export function templateLeftover(): Found[] {
  return []
}
