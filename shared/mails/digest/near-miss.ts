import { hoursBetween } from '../../hours-between.ts'
import { decimal, euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import { provinceNames } from '../../places/province-names.ts'
import type { DigestPair, DigestRequest } from '../digest-input.ts'

/** What would have to change to make a near miss a match: "Tarief € 0,50 omlaag, naar € 81,70". */
export function neededChange(request: DigestRequest, pair: DigestPair, language: Language): string {
  const say = inLanguage(language)
  const { candidate } = pair
  const failed = pair.rules.find(({ outcome }) => outcome === 'fail')
  const net = request.netRateCapCents
  if (failed?.rule === 'rateCap' && net !== null) {
    const [down, to] = [euros(candidate.rateCents - net, language), euros(net, language)]
    return say(`Tarief ${down} omlaag, naar ${to}`, `Rate down by ${down}, to ${to}`)
  }
  const asked = request.hoursPerWeek
  if (failed?.rule === 'hours' && asked !== null) {
    const gap = decimal(hoursBetween(asked, { min: candidate.hoursMin, max: candidate.hoursMax }), language)
    if (candidate.hoursMin > asked.max) {
      const most = decimal(asked.max, language)
      return say(`${gap} uur per week minder, naar ${most} uur`, `${gap} hours a week less, to ${most} hours`)
    }
    const least = decimal(asked.min, language)
    return say(`${gap} uur per week meer, naar ${least} uur`, `${gap} hours a week more, to ${least} hours`)
  }
  if (failed?.rule === 'region') {
    const there = provinceNames(request.region.provinces, language)
    return say(`Ook werken in ${there}`, `Work in ${there} as well`)
  }
  throw new Error('a near miss fails rateCap, hours or region and nothing else')
}
