import type { Draft } from './conflicts/found.ts'
import { readRequestNumber } from './fields/request-number.ts'
import { hiringSigns, isForThePublic } from './reading/hiring-signs.ts'
import { pairsOf } from './reading/layout.ts'
import type { Outline } from './reading/outline.ts'
import type { Refusal } from './request.ts'

/** Why a text that could be decoded is still no single hiring request; null where it is one. */
export function refusalOf(outline: Outline, record: Draft): Refusal | null {
  const several = severalNumbers(outline)
  if (several) return { reason: 'several-requests', detail: `more than one request number: ${several.join(', ')}` }
  const found = {
    number: record.requestNumber !== null,
    hours: record.hoursPerWeek !== null,
    deadline: record.deadline !== null,
    rate: record.rateCap !== null,
    region: record.region.provinces.length > 0 || record.region.nationwide,
    criteria: record.knockouts.length + record.awards.length > 0,
  }
  const names = Object.entries(found).flatMap(([name, is]) => (is ? [name] : []))
  if (names.length < 2) {
    return {
      reason: 'not-a-request',
      detail: `of number, hours, deadline, rate, region and criteria only ${names.join(' and ') || 'none'} was found; a request has at least two`,
    }
  }
  const open = isForThePublic(outline)
  return hiringSigns(outline, record) >= (open ? FOR_THE_PUBLIC : LEAST_SIGNS)
    ? null
    : {
        reason: 'not-a-request',
        detail: `a ${open ? 'consultation or a news item' : 'text'} with ${names.join(' and ')}, but no role or assignment to be filled by a person`,
      }
}

/** A text that names a role has at least two signs of it; one for the public may have some by the way. */
const LEAST_SIGNS = 2
const FOR_THE_PUBLIC = 4

/** Two differing numbers under the same label are two requests. */
function severalNumbers(outline: Outline): string[] | null {
  const byLabel = new Map<string, Set<string>>()
  for (const pair of pairsOf(outline, 'number')) {
    const number = readRequestNumber(pair.value)?.value
    if (!number) continue
    const label = pair.label.toLowerCase()
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(number))
  }
  return [...byLabel.values()].map((numbers) => [...numbers]).find((numbers) => numbers.length > 1) ?? null
}
