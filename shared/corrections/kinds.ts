import * as z from 'zod'
import { candidateProvinces } from '../candidates/candidate-provinces.ts'
import { decimal } from '../language/euros.ts'
import { inLanguage } from '../language/language.ts'
import { isOneLine } from '../language/one-line.ts'
import { PROVINCE_NAMES, provinceNames } from '../places/province-names.ts'
import { DOCUMENTS } from '../record-words.ts'
import { Province, type RequestRecord } from '../request.ts'
import { isNothing, kindOf, listOf, oneOf } from './kind.ts'
import { isDigits, numberOf, splitAt } from './typed-number.ts'

// The kinds of values that a person can state, but for money and days.

const MOST_CHARACTERS = 200

export const TEXT = kindOf(z.string(), {
  takes: {
    nl: `een regel van hooguit ${MOST_CHARACTERS} tekens`,
    en: `a line of at most ${MOST_CHARACTERS} characters`,
  },
  read: (typed) => (typed !== '' && typed.length <= MOST_CHARACTERS && isOneLine(typed) ? typed : undefined),
  show: (value) => value,
})

export const TEXTS = listOf(TEXT)

export const YES_NO = oneOf([
  [true, 'ja', 'yes'],
  [false, 'nee', 'no'],
])

export const DECIMAL = kindOf(z.number(), {
  takes: { nl: 'een getal, zoals 24 of 2,5', en: 'a number, such as 24 or 2.5' },
  read: numberOf,
  show: decimal,
})

export const WHOLE = kindOf(z.int(), {
  takes: { nl: 'een heel getal, zoals 3', en: 'a whole number, such as 3' },
  read: (typed) => (isDigits(typed) ? numberOf(typed) : undefined),
  show: String,
})

/** From one number to another, or one alone. */
export const RANGE = kindOf(z.object({ min: z.number(), max: z.number() }), {
  takes: { nl: 'een getal of twee, zoals 36 of 24-28', en: 'a number or two, such as 36 or 24-28' },
  read(typed) {
    const [min, max = min, ...more] = splitAt(typed, ['-', '–', ' tot ', ' t/m ', ' to ']).map(numberOf)
    if (min === undefined || max === undefined || more.length > 0 || min > max || max === 0) return undefined
    return { min, max }
  },
  show: ({ min, max }, language) =>
    min === max ? decimal(min, language) : `${decimal(min, language)}–${decimal(max, language)}`,
})

export const PROVINCES = kindOf(z.array(Province), {
  takes: { nl: 'provincies, met komma’s ertussen, of "geen"', en: 'provinces, with commas between them, or "none"' },
  read(typed) {
    if (isNothing(typed)) return []
    return candidateProvinces(typed.replaceAll(',', ' ')) ?? undefined
  },
  show: (provinces, language) => provinceNames(provinces, language) || inLanguage(language)('geen', 'none'),
  write: (provinces) => provinces.map((province) => PROVINCE_NAMES[province]).join(', ') || 'geen',
})

export const SELF_EMPLOYED = oneOf<RequestRecord['selfEmployed']>([
  ['excluded', 'uitgesloten', 'not allowed'],
  ['conditional', 'onder voorwaarden', 'on conditions'],
  ['allowed', 'toegestaan', 'allowed'],
  ['unknown', 'onbekend', 'unknown'],
])

export const HYBRID = oneOf<RequestRecord['hybrid']>([
  ['yes', 'ja', 'yes'],
  ['no', 'nee', 'no'],
  ['limited', 'beperkt', 'limited'],
  ['unknown', 'onbekend', 'unknown'],
])

export const EDUCATION = oneOf<NonNullable<RequestRecord['education']>>([
  ['MBO', 'mbo', 'mbo'],
  ['HBO', 'hbo', 'hbo'],
  ['WO', 'wo', 'wo'],
])

export const WORKDAYS = listOf(
  oneOf<NonNullable<RequestRecord['workdays']>[number]>([
    ['mon', 'maandag', 'Monday'],
    ['tue', 'dinsdag', 'Tuesday'],
    ['wed', 'woensdag', 'Wednesday'],
    ['thu', 'donderdag', 'Thursday'],
    ['fri', 'vrijdag', 'Friday'],
    ['sat', 'zaterdag', 'Saturday'],
    ['sun', 'zondag', 'Sunday'],
  ]),
)

export const PAPERS = listOf(oneOf(DOCUMENTS.map((name) => [name, name, name])))
