import type * as z from 'zod'
import { decimal, euros } from '../language/euros.ts'
import { inLanguage, type Language } from '../language/language.ts'
import { RequestRecord } from '../request.ts'
import { isNothing, kindOf, listOf, oneOf } from './kind.ts'
import { centsOf, numberOf, splitAt } from './typed-number.ts'

const Cap = RequestRecord.shape.rateCap.unwrap()
type Cap = z.infer<typeof Cap>

const typedEuros = (cents: number) => euros(cents, 'nl').replace('€ ', '')

type Stage = Cap['stages'][number]

/** "98 na 12 maanden", or an amount from the start on. */
function stageOf(typed: string): Stage | undefined {
  const [amount = '', term = '0', ...more] = splitAt(typed, [' na ', ' after '])
  const fromMonth = numberOf(term.split(' ')[0] ?? '')
  const cents = centsOf(amount)
  return fromMonth === undefined || cents === undefined || more.length > 0 ? undefined : { fromMonth, cents }
}

/** The amounts of a cap, one after the other. */
export const CAP = kindOf(Cap.shape.stages, {
  takes: {
    nl: 'een bedrag in euro’s, zoals 95,50, of meer: 95,50; 98 na 12 maanden',
    en: 'an amount in euros, such as 95.50, or more: 95.50; 98 after 12 months',
  },
  read(typed) {
    const stages = splitAt(typed, [';']).flatMap((part) => stageOf(part) ?? [])
    const isRising = stages.every(({ fromMonth }, k) =>
      k === 0 ? fromMonth === 0 : fromMonth > (stages[k - 1]?.fromMonth ?? 0),
    )
    return isRising && stages.length === typed.split(';').length ? stages : undefined
  },
  show: (stages, language) =>
    stages.map(({ fromMonth, cents }) => `${euros(cents, language)}${termOf(fromMonth, language)}`).join('; '),
  write: (stages) => stages.map(({ fromMonth, cents }) => `${typedEuros(cents)}${termOf(fromMonth, 'nl')}`).join('; '),
})

function termOf(fromMonth: number, language: Language): string {
  if (fromMonth === 0) return ''
  return inLanguage(language)(` na ${fromMonth} maanden`, ` after ${fromMonth} months`)
}

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
