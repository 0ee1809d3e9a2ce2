import type { RequestRecord } from '../../request.ts'
import { agree, ofLevel, statedCaps } from '../meanings/caps.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { basisElsewhere } from '../meanings/rate-elsewhere.ts'
import { type Field, nothing } from './field.ts'
import { title } from './title.ts'

/** Maximaal uurtarief: the label's; else the lowest that the text states. */
export function rateCap(meanings: Meanings): Field<RequestRecord['rateCap']> {
  const caps = statedCaps(meanings)
  const stated = caps.some(({ level }) => level !== null) ? ofLevel(caps, title(meanings).value) : caps
  const best = stated[0]
  if (!best) return nothing(null)
  const agreeing = stated.filter((other) => agree(other, best))
  const stages = agreeing.map(({ cap }) => cap.stages).reduce((a, b) => (b.length > a.length ? b : a))
  const around = basisElsewhere(meanings, agreeing)
  const vat = [...agreeing.map(({ cap }) => cap.vat), around.vat].find((known) => known !== 'unstated') ?? 'unstated'
  const includes = [...new Set([...agreeing.flatMap(({ cap }) => cap.includes), ...around.includes])].sort()
  const strengths = agreeing.map(({ cap }) => cap.strength)
  const strength = (['knockout', 'award', 'stated'] as const).find((known) => strengths.includes(known)) ?? 'stated'
  const at = [...agreeing.flatMap((other) => other.at), ...around.at].sort((a, b) => a.first - b.first)
  return {
    value: { stages, unit: best.cap.unit, vat: best.cap.vat === 'unstated' ? vat : best.cap.vat, includes, strength },
    at: at
      .filter(({ first }, k) => first >= (at[k - 1]?.end ?? 0))
      .map(({ first, end }) => spanOf(meanings, first, end)),
  }
}
