import type { Found } from './found.ts'

export function hoursDiffer(): Found[] {
  return []
}
