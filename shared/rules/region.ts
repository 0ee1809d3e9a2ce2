import { NEIGHBOURS } from '../neighbours.ts'
import { provinceNames } from '../province-names.ts'
import type { Rule } from './rule.ts'

/** The work lies in a province where the candidate works. */
export const region: Rule = ({ request: { record }, candidate, language }) => {
  const en = language === 'en'
  const { provinces, nationwide } = record.region
  if (nationwide) return { outcome: 'pass', detail: en ? 'Nationwide' : 'Landelijk' }
  if (provinces.length === 0) {
    return { outcome: 'unknown', detail: en ? 'The region is not clear' : 'De regio is niet duidelijk' }
  }
  const shared = provinces.filter((province) => candidate.provinces.includes(province))
  if (shared.length > 0) {
    const names = provinceNames(shared, language)
    return { outcome: 'pass', detail: en ? `Works in ${names}` : `Werkt in ${names}` }
  }
  const near = provinces.some((province) => NEIGHBOURS[province].some((other) => candidate.provinces.includes(other)))
  const work = provinceNames(provinces, language)
  const own = provinceNames(candidate.provinces, language)
  const neighbour = near ? (en ? ', a neighbouring province' : ', een buurprovincie') : ''
  const detail = en ? `In ${work}${neighbour}; works in ${own}` : `In ${work}${neighbour}; werkt in ${own}`
  return { outcome: 'fail', near, detail }
}
