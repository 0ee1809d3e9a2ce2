import type { Found } from './found.ts'

export function durationDiffers(): Found[] {
  return []
}
