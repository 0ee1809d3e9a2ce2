import type { Found, Seen } from './found.ts'

/** Every check, in the order in which conflicts are listed. */
export const CHECKS: ((seen: Seen) => Found[])[] = []
