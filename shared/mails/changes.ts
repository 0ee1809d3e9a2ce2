import * as z from 'zod'
import { isBefore } from '../language/local-time.ts'
import { RequestRecord } from '../request.ts'

const Record = RequestRecord.shape
const RateCapState = z.object({ rateCap: Record.rateCap, netRateCapCents: Record.netRateCapCents })

/** What differs between the request as a recipient was told of it and as it stands now. */
export const Change = z.discriminatedUnion('what', [
  z.object({ what: z.literal('deadline'), before: Record.deadline, after: Record.deadline }),
  z.object({ what: z.literal('closedEarly') }),
  z.object({ what: z.literal('withdrawn') }),
  z.object({ what: z.literal('reopened') }),
  z.object({ what: z.literal('rateCap'), before: RateCapState, after: RateCapState }),
  z.object({ what: z.literal('hours'), before: Record.hoursPerWeek, after: Record.hoursPerWeek }),
  z.object({ what: z.literal('region'), before: Record.region, after: Record.region }),
])
export type Change = z.infer<typeof Change>

/** The fields that are compared: what must be kept of a request that someone was told of. */
export const ChangeBasis = RequestRecord.pick({
  kind: true,
  deadline: true,
  closedBanner: true,
  rateCap: true,
  netRateCapCents: true,
  hoursPerWeek: true,
  region: true,
})
export type ChangeBasis = z.infer<typeof ChangeBasis>

/** What changed from `before` to `after`, in the order in which a mail tells it; empty where nothing that matters did. */
export function changesBetween(before: ChangeBasis, after: ChangeBasis, asOf: string): Change[] {
  // Of what is over nothing else matters.
  if (after.kind === 'withdrawal') return before.kind === 'withdrawal' ? [] : [{ what: 'withdrawn' }]
  const changes: Change[] = before.kind === 'withdrawal' ? [{ what: 'reopened' }] : []
  if (differs(before.deadline, after.deadline)) {
    changes.push({ what: 'deadline', before: before.deadline, after: after.deadline })
  }
  if (
    !before.closedBanner &&
    after.closedBanner &&
    (after.deadline === null || isBefore(asOf, after.deadline.closesAt))
  ) {
    changes.push({ what: 'closedEarly' })
  }
  const capBefore = { rateCap: before.rateCap, netRateCapCents: before.netRateCapCents }
  const capAfter = { rateCap: after.rateCap, netRateCapCents: after.netRateCapCents }
  if (differs(capTerms(capBefore), capTerms(capAfter)))
    changes.push({ what: 'rateCap', before: capBefore, after: capAfter })
  if (differs(before.hoursPerWeek, after.hoursPerWeek)) {
    changes.push({ what: 'hours', before: before.hoursPerWeek, after: after.hoursPerWeek })
  }
  if (differs(before.region, after.region)) {
    changes.push({ what: 'region', before: before.region, after: after.region })
  }
  return changes
}

/** What a rate is held against; where in the text the cap stands is no change of the cap. */
function capTerms({ rateCap, netRateCapCents }: z.infer<typeof RateCapState>): unknown {
  return [netRateCapCents, rateCap && [rateCap.stages, rateCap.unit, rateCap.vat, rateCap.includes]]
}

/** Schema-parsed values keep their key order, so equal values have equal JSON. */
function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}
