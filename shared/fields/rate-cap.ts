import { type Basis, readBasis } from '../amounts/rate-basis.ts'
import { agree, type CapMention, rateCapMentions } from '../amounts/rate-mentions.ts'
import { apart, type Field } from '../reading/find.ts'
import { sectionAt } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import type { RequestRecord } from '../request.ts'

/** maximaal uurtarief: the header's; else the lowest that the text states. */
export function rateCap(outline: Outline): Field<RequestRecord['rateCap']> {
  const mentions = rateCapMentions(outline)
  const best = mentions[0]
  if (!best) return { value: null, at: [] }
  const agreeing = mentions.filter((mention) => agree(mention, best))
  const stages = agreeing.map(({ cap }) => cap.stages).reduce((a, b) => (b.length > a.length ? b : a))
  const around = basisElsewhere(outline, agreeing)
  const vat = [...agreeing.map(({ cap }) => cap.vat), around.vat].find((known) => known !== 'unstated') ?? 'unstated'
  const includes = [...new Set([...agreeing.flatMap(({ cap }) => cap.includes), ...around.includes])].sort()
  const strengths = agreeing.map(({ cap }) => cap.strength)
  const strength = (['knockout', 'award', 'stated'] as const).find((s) => strengths.includes(s)) ?? 'stated'
  return {
    value: { stages, unit: best.cap.unit, vat: best.cap.vat === 'unstated' ? vat : best.cap.vat, includes, strength },
    at: apart([...agreeing.flatMap(({ at }) => at), ...around.at].map((at) => ({ at }))).map(({ at }) => at),
  }
}

const ABOUT_RATES =
  /tarie[fv]|\brates?\b|(?:genoemde?|bovenstaande?|dit|alle|beide|deze|vermelde) (?:bedrag|bedragen|prijs|prijzen|amounts?)|uurprijs|\bbedragen zijn\b/i
/** How a sentence goes on about the rate before it. */
const COVERS =
  /^\s*[([]?(?:incl|excl|ex |exclusief|inclusief|all-?in|including|excluding|(?:dat|dit|deze|die|hier(?:in|bij)|daar(?:in|bij)|this|that|it) |(?:eventuele |de |onze |alle )?(?:reis|kosten|btw|travel|(?:\p{L}+-?)?fee\b|verblijf|marge))/iu

/** A fee that goes off the rate is one that the cap covers. */
const DEDUCTED =
  /\b(?:daar|hier|er) (?:gaat|gaan)[^.;\n]{0,40}\bfee\b[^.;\n]{0,30}\baf\b|\bfee\b[^.;\n]{0,60}\b(?:gaat|gaan|moet)\s+(?:(?:hier|daar|er)\s?)?(?:nog\s)?(?:van\s?af|af)\b|\bfee\b[^;\n]{0,60}\b(?:(?:daar|hier|er|tarief|bedrag|rate)\S*\s(?:(?:nog|op|van)\s)?)(?:ingehouden|in mindering|afgetrokken|deducted)/i

/** What the text says of its rates away from the amount: "Het tarief is all-in", "BTW: exclusief", "Fee: inclusief". */
function basisElsewhere(outline: Outline, caps: CapMention[]): Basis {
  const { plain } = outline.text
  const found: Basis = { vat: 'unstated', includes: [], at: [] }
  const states = overlapping(apart(caps.flatMap(({ at }) => at.map((span) => ({ at: span })))).map(({ at }) => at))
  /** Where the last sentence ends that was about a cap. */
  let said = -1
  for (const sentence of outline.sentences) {
    const words = plain.slice(sentence.start, sentence.end)
    const deducted = words.length < 400 ? DEDUCTED.exec(words) : null
    if (deducted) {
      found.includes.push('brokerFee')
      const start = sentence.start + deducted.index
      found.at.push({ start, end: start + deducted[0].length })
    }
    const labelled =
      /^[\s\-*•]*(?:btw|vat|reiskosten|reis- en verblijfkosten|(?:\p{L}+[ -])?fee|travel\w*(?: (?:expenses|costs))?)\s*:\s*(?:excl|incl|ex\b|inbegrepen|niet inbegrepen|in (?:het )?tarief)/iu.test(
        words,
      )
    const goesOn = said >= 0 && COVERS.test(words) && !/\n\s*\n/.test(plain.slice(said, sentence.start))
    said = goesOn || states(sentence) ? sentence.end : -1
    if (!labelled && !(words.length < 400 && (ABOUT_RATES.test(words) || goesOn))) continue
    if (words.length > 700 || sectionAt(outline, sentence.start)?.kind === 'organisation') continue
    const basis = readBasis(words.replace(/: in (?:het )?tarief/i, ': inbegrepen'))
    // What a fee is without VAT says nothing of the rate.
    const ofFee = /\bfees?\b/i.test(words) && /€|[0-9]\s?%/.test(words)
    if (found.vat === 'unstated' && !ofFee) found.vat = basis.vat
    found.includes.push(...basis.includes)
    found.at.push(
      ...basis.at.map((span) => ({
        start: sentence.start + span.start,
        end: Math.min(sentence.end, sentence.start + span.end),
      })),
    )
  }
  return found
}
