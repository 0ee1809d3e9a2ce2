import * as z from 'zod'

/**
 * Part `index` (from 0) of the `of` parts of a run. Each has recipients of its own, so that parts run beside each other,
 * and each is tried again alone.
 */
export const Shard = z
  .strictObject({ index: z.int().nonnegative(), of: z.int().positive() })
  .refine(({ index, of }) => index < of, 'a part below the number of parts')
export type Shard = z.infer<typeof Shard>

/** Whether a recipient, in whatever case the address is written, is of this part: always the same one of as many. */
export function isInShard(email: string, { index, of }: Shard): boolean {
  let hash = 0x811c9dc5
  for (const character of email.toLowerCase()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % of === index
}
