import { correctionLines } from '../../corrections/correction-line.ts'
import { euros } from '../../language/euros.ts'
import { inLanguage } from '../../language/language.ts'
import { showHours } from '../../language/show-hours.ts'
import { ruleName } from '../../rule-names.ts'
import type { DigestItem } from '../digest-input.ts'
import { actByView } from './act-by.ts'
import type { Shown } from './candidate-view.ts'
import { nameOf, titleOf } from './names.ts'
import { neededChange } from './near-miss.ts'
import { nearPairs } from './pairs.ts'
import { plain } from './plain.ts'
import { showRegion } from './shown-values.ts'

export type NearRequestView = {
  title: string
  /** Client, place, hours, net cap. */
  facts: string
  actBy: string
  candidates: { name: string; needed: string; open: string[] }[]
}

/** A request of which candidates just miss, in short: what it is and what would have to change. */
export function nearRequestView(item: DigestItem, { asOf, language, twice }: Shown): NearRequestView {
  const { request } = item
  const say = inLanguage(language)
  const { label, value } = actByView(item, asOf, language)
  const net = request.netRateCapCents
  const facts = [
    request.client,
    showRegion(request.region, language),
    request.hoursPerWeek && showHours(request.hoursPerWeek, language),
    net === null ? null : say(`netto maximum ${euros(net, language)}`, `net maximum ${euros(net, language)}`),
    ...correctionLines(item.corrections ?? [], language),
  ]
  return {
    title: titleOf(request, language),
    facts: facts
      .filter((fact) => fact !== null)
      .map(plain)
      .join(' · '),
    actBy: `${label} ${value}`,
    candidates: nearPairs(item).map((pair) => ({
      name: nameOf(pair.candidate, twice),
      needed: neededChange(request, pair, language),
      open: pair.rules
        .filter(({ outcome }) => outcome === 'unknown')
        .map(({ rule, detail }) => plain(`${ruleName(rule, language)}: ${detail}`)),
    })),
  }
}
