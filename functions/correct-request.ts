import * as z from 'zod'
import { type Correctable, correctable } from '../shared/corrections/correctable.ts'
import { CorrectedBy, type Correction } from '../shared/corrections/correction.ts'
import { type RefusedValue, typedValue } from '../shared/corrections/typed-value.ts'
import { aboutOfRequest } from '../shared/requests/request-ids.ts'
import { asRead } from '../shared/requests/with-corrections.ts'
import { operatorHandler } from './handlers/operator-handler.ts'
import { report } from './services/telemetry.ts'
import { bringUpToDate } from './steps/bring-up-to-date.ts'
import { requestByAll } from './steps/request-by-all.ts'
import { putCorrection } from './tables/statements.ts'

const Asked = z.strictObject({
  requestId: z.string().min(1),
  /** Of the request, as the operator saw it. */
  revision: z.int(),
  field: z.string(),
  /** As the operator typed it; null takes the correction of this field back. */
  value: z.string().max(2_000).nullable(),
  by: CorrectedBy,
  language: z.enum(['nl', 'en']).default('nl'),
})
const TAKES = '{ requestId, revision, field, value, by }: a value as it is typed, or null to take a correction back'

type Answer = { corrected: Correction } | { refused: RefusedValue } | { changed: true }

/**
 * An operator says what a value of a request is. It counts at once, and as long as the texts say what they say now; where
 * they say something else than the operator saw, nothing happens.
 */
export const handler = operatorHandler(Asked, TAKES, async (asked): Promise<Answer> => {
  const { requestId, revision, field, by, language } = asked
  const what = correctable(field)
  if (!what) return { refused: { field, value: field, reason: 'no field of a request that can be corrected' } }
  const stated = statedValue(what, asked.value, language)
  if ('refused' in stated) return stated
  // What somebody else, or this operator, began to correct and did not end counts first.
  await bringUpToDate(aboutOfRequest(requestId), null)
  const known = await requestByAll(requestId)
  if (known?.row.revision !== revision) return { changed: true }
  const standing = known.row.corrections?.find((each) => each.field === field && each.holds)
  // Said once more it is no newer.
  if (standing?.value === stated.value && standing?.by === by) return { corrected: standing }
  if (stated.value === null && !known.row.corrections?.some((each) => each.field === field)) return { changed: true }
  const at = new Date().toISOString()
  const correction: Correction = { field, value: stated.value, read: asRead(what, known.read), by, at }
  await putCorrection(requestId, correction)
  await bringUpToDate(aboutOfRequest(requestId), null)
  report(stated.value === null ? 'CorrectionTakenBack' : 'Corrected', { requestId, reason: field })
  return { corrected: correction }
})

/** As it is kept; null where a correction is taken back. */
function statedValue(what: Correctable, typed: string | null, language: 'nl' | 'en') {
  if (typed === null) return { value: null }
  const read = typedValue(what, typed, language)
  return 'refused' in read ? read : { value: JSON.stringify(read.value) }
}
