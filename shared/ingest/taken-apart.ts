import * as z from 'zod'
import { Refusal } from '../request.ts'

const PREFIX = 'texts/'

/** Where the text of a version of an object lies, in the same bucket. */
export const textKeyOf = (objectId: string, versionId: string) => `${PREFIX}${objectId}/${versionId}.json`

export const isTextKey = (key: string) => key.startsWith(PREFIX)

/** What taking apart one version of a file gave: its text with where each stretch stood, or why there is none. */
export const TakenApart = z.object({
  /** The event of the original. */
  of: z.object({
    bucket: z.string(),
    key: z.string(),
    versionId: z.string(),
    sequencer: z.string().nullable(),
    newestOfSecond: z.boolean(),
    mayBeDeleted: z.boolean().default(false),
  }),
  parserVersion: z.int(),
  given: z.union([
    z.object({ refused: Refusal }),
    z.object({
      kind: z.string(),
      text: z.string(),
      map: z.array(z.unknown()),
      unread: z.array(z.object({ name: z.string(), refused: Refusal })),
    }),
  ]),
})
export type TakenApart = z.infer<typeof TakenApart>
