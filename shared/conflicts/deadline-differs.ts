import type { Found } from './found.ts'

export function deadlineDiffers(): Found[] {
  return []
}
