import { inLanguage } from '../../language/language.ts'
import { NEIGHBOURS } from '../../places/neighbours.ts'
import { provinceNames } from '../../places/province-names.ts'
import { provinceBits } from '../columns.ts'
import { FAIL, NEAR, PASS, type Rule, UNKNOWN } from './rule.ts'

/** The work lies in a province where the candidate works. */
export const region: Rule = {
  on({ record }, _, { provincesAndForm }) {
    const { provinces, nationwide } = record.region
    if (nationwide) return PASS
    if (provinces.length === 0) return UNKNOWN
    const here = provinceBits(provinces)
    const around = provinceBits(provinces.flatMap((province) => NEIGHBOURS[province]))
    return (row) => {
      const own = provincesAndForm[row] ?? 0
      return own & here ? PASS : own & around ? NEAR : FAIL
    }
  },
  words({ request: { record }, candidate, language }, code) {
    const say = inLanguage(language)
    const { provinces, nationwide } = record.region
    if (nationwide) return say('Landelijk', 'Nationwide')
    if (provinces.length === 0) return say('De regio is niet duidelijk', 'The region is not clear')
    if (code === PASS) {
      const shared = provinces.filter((province) => candidate.provinces.includes(province))
      const names = provinceNames(shared, language)
      return say(`Werkt in ${names}`, `Works in ${names}`)
    }
    const work = provinceNames(provinces, language)
    const own = provinceNames(candidate.provinces, language)
    const neighbour = code === NEAR ? say(', een buurprovincie', ', a neighbouring province') : ''
    return say(`In ${work}${neighbour}; werkt in ${own}`, `In ${work}${neighbour}; works in ${own}`)
  },
}
