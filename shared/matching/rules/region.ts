import { inLanguage } from '../../mails/language.ts'
import { NEIGHBOURS } from '../../places/neighbours.ts'
import { provinceNames } from '../../places/province-names.ts'
import type { Rule } from './rule.ts'

/** The work lies in a province where the candidate works. */
export const region: Rule = ({ request: { record }, candidate, language }) => {
  const say = inLanguage(language)
  const { provinces, nationwide } = record.region
  if (nationwide) return { outcome: 'pass', detail: say('Landelijk', 'Nationwide') }
  if (provinces.length === 0) {
    return { outcome: 'unknown', detail: say('De regio is niet duidelijk', 'The region is not clear') }
  }
  const shared = provinces.filter((province) => candidate.provinces.includes(province))
  if (shared.length > 0) {
    const names = provinceNames(shared, language)
    return { outcome: 'pass', detail: say(`Werkt in ${names}`, `Works in ${names}`) }
  }
  const near = provinces.some((province) => NEIGHBOURS[province].some((other) => candidate.provinces.includes(other)))
  const work = provinceNames(provinces, language)
  const own = provinceNames(candidate.provinces, language)
  const neighbour = near ? say(', een buurprovincie', ', a neighbouring province') : ''
  const detail = say(`In ${work}${neighbour}; werkt in ${own}`, `In ${work}${neighbour}; works in ${own}`)
  return { outcome: 'fail', near, detail }
}
