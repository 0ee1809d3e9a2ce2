import type { Found } from './found.ts'

export function startDiffers(): Found[] {
  return []
}
