import type * as z from 'zod'
import { decimal, euros } from '../language/euros.ts'
import { inLanguage } from '../language/language.ts'
import { RequestRecord } from '../request.ts'
import { isNothing, kindOf, listOf, oneOf } from './kind.ts'
import { centsOf, numberOf } from './typed-number.ts'

const Cap = RequestRecord.shape.rateCap.unwrap()
type Cap = z.infer<typeof Cap>

const typedEuros = (cents: number) => euros(cents, 'nl').replace('€ ', '')

/** The amount of a cap: what a person states holds from the start on. */
export const CAP = kindOf(Cap.shape.stages, {
  takes: { nl: 'een bedrag in euro’s, zoals 95,50', en: 'an amount in euros, such as 95.50' },
  read(typed) {
    const cents = centsOf(typed)
    return cents === undefined ? undefined : [{ fromMonth: 0, cents }]
  },
  show: (stages, language) =>
    stages
      .map(({ fromMonth, cents }) =>
        fromMonth === 0
          ? euros(cents, language)
          : inLanguage(language)(
              `na ${fromMonth} maanden ${euros(cents, language)}`,
              `after ${fromMonth} months ${euros(cents, language)}`,
            ),
      )
      .join('; '),
  write: ([first]) => (first ? typedEuros(first.cents) : ''),
})

export const UNIT = oneOf<Cap['unit']>([
  ['hour', 'per uur', 'an hour'],
  ['day', 'per dag', 'a day'],
])

export const VAT = oneOf<Cap['vat']>([
  ['excluded', 'zonder btw', 'without VAT'],
  ['included', 'met btw', 'with VAT'],
  ['unstated', 'onbekend', 'unknown'],
])

export const INCLUDES = listOf(
  oneOf<Cap['includes'][number]>([
    ['allIn', 'all-in', 'all-in'],
    ['brokerFee', 'fee', 'fee'],
    ['devices', 'apparatuur', 'devices'],
    ['travel', 'reiskosten', 'travel'],
  ]),
)

type Fee = NonNullable<RequestRecord['brokerFee']>

export const FEE = kindOf<Fee>(RequestRecord.shape.brokerFee.unwrap(), {
  takes: {
    nl: 'een bedrag per uur, zoals 2,25, of 5%, of "geen"',
    en: 'an amount an hour, such as 2.25, or 5%, or "none"',
  },
  read(typed) {
    if (isNothing(typed)) return { kind: 'none' }
    if (typed.endsWith('%')) {
      const percent = numberOf(typed.slice(0, -1).trim())
      return percent === undefined || percent >= 100 ? undefined : { kind: 'percent', percent }
    }
    const cents = centsOf(typed)
    return cents === undefined ? undefined : { kind: 'perHour', cents }
  },
  show(fee, language) {
    const say = inLanguage(language)
    if (fee.kind === 'none') return say('geen', 'none')
    if (fee.kind === 'percent') return `${decimal(fee.percent, language)}%`
    return say(`${euros(fee.cents, language)} per uur`, `${euros(fee.cents, language)} an hour`)
  },
  write(fee) {
    if (fee.kind === 'perHour') return typedEuros(fee.cents)
    return fee.kind === 'none' ? 'geen' : `${decimal(fee.percent, 'nl')}%`
  },
})
