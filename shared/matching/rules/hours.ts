import { hoursBetween } from '../../hours-between.ts'
import { decimal } from '../../language/euros.ts'
import { inLanguage } from '../../language/language.ts'
import { showHours } from '../../language/show-hours.ts'
import { hundredths } from '../columns.ts'
import { FAIL, NEAR, PASS, type Rule, UNKNOWN } from './rule.ts'

/** Ranges that lie at most this far apart are near. */
const NEAR_HOURS = 4

/** The two ranges of hours a week share a point; ranges that touch do. */
export const hours: Rule = {
  on({ record }, _, { hoursMin, hoursMax }) {
    const asked = record.hoursPerWeek
    if (asked === null) return UNKNOWN
    const [min, max, near] = [hundredths(asked.min), hundredths(asked.max), hundredths(NEAR_HOURS)]
    return (row) => {
      const gap = Math.max(min - (hoursMax[row] ?? 0), (hoursMin[row] ?? 0) - max)
      return gap <= 0 ? PASS : gap <= near ? NEAR : FAIL
    }
  },
  words({ request: { record }, candidate, language }, code) {
    const say = inLanguage(language)
    const asked = record.hoursPerWeek
    if (asked === null) return say('Geen uren genoemd', 'No hours stated')
    const own = { min: candidate.hoursMin, max: candidate.hoursMax }
    const [wanted, offered] = [showHours(asked, language), showHours(own, language)]
    if (code === PASS) return say(`${wanted}; werkt ${offered}`, `${wanted}; works ${offered}`)
    const apart = decimal(hoursBetween(asked, own), language)
    return say(`${wanted}; werkt ${offered}, scheelt ${apart} uur`, `${wanted}; works ${offered}, ${apart} apart`)
  },
}
