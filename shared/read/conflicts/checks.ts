import type { Found, Seen } from './found.ts'
import { hoursDiffer } from './hours-differ.ts'

/** Every check, in the order in which conflicts are listed. */
export const CHECKS: ((seen: Seen) => Found[])[] = [hoursDiffer]
