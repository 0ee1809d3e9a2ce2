import * as z from 'zod'

/** As S3 has it, in bytes of UTF-8. */
const LONGEST_KEY = 1024

/** The event that S3 gives to EventBridge for a new object version, as far as we read it. */
const S3Event = z.object({
  'detail-type': z.literal('Object Created'),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z
        .string()
        .min(1)
        .refine((key) => new TextEncoder().encode(key).length <= LONGEST_KEY),
      'version-id': z.string().min(1).optional(),
      sequencer: z
        .string()
        .regex(/^[0-9A-Fa-f]{1,64}$/)
        .optional(),
      /** Of the sweep only: see Stamp. */
      'newest-of-second': z.boolean().optional(),
      /** Of the sweep only: look whether the object was deleted, or is there again. */
      'may-be-deleted': z.boolean().optional(),
    }),
  }),
})

/** A new version of an object in the inbox. `sequencer` is null where the sweep found the version. */
export const ObjectEvent = S3Event.transform(({ detail: { bucket, object } }) => ({
  bucket: bucket.name,
  key: object.key,
  // What S3 itself calls the version of an object that was put without versioning.
  versionId: object['version-id'] ?? 'null',
  sequencer: object.sequencer ?? null,
  newestOfSecond: object['newest-of-second'] ?? false,
  mayBeDeleted: object['may-be-deleted'] ?? false,
}))
export type ObjectEvent = z.infer<typeof ObjectEvent>

/** The message that the sweep puts on a queue, for a version whose own event was lost, or has told its `sequencer`. */
export function sweptEvent(version: {
  bucket: string
  key: string
  versionId: string
  newestOfSecond: boolean
  sequencer?: string | undefined
  mayBeDeleted?: boolean
}): z.input<typeof ObjectEvent> {
  const { bucket, key, versionId, newestOfSecond, sequencer, mayBeDeleted } = version
  const object = {
    key,
    'version-id': versionId,
    'newest-of-second': newestOfSecond,
    sequencer,
    'may-be-deleted': mayBeDeleted,
  }
  return { 'detail-type': 'Object Created', detail: { bucket: { name: bucket }, object } }
}
