import type { Found } from './found.ts'

export function rateDiffers(): Found[] {
  return []
}
