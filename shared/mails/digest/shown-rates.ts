import { decimal, euros } from '../../language/euros.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import type { RequestRecord } from '../../request.ts'
import type { DigestRequest } from '../digest-input.ts'
import { notStated } from './shown-values.ts'

// How what a request says about money reads for people, in mails and pages alike.

/** "€ 83,95 per uur excl. btw, incl. fee en reiskosten; na 12 maanden € 90,00"; null where there is none. */
export function showCap(cap: RequestRecord['rateCap'], language: Language): string | null {
  const [first, ...later] = cap?.stages ?? []
  if (cap === null || first === undefined) return null
  const say = inLanguage(language)
  const unit = cap.unit === 'day' ? say('per dag', 'a day') : say('per uur', 'an hour')
  const vat = {
    excluded: say(' excl. btw', ' excl. VAT'),
    included: say(' incl. btw', ' incl. VAT'),
    unstated: say(' (btw niet genoemd)', ' (VAT not stated)'),
  }[cap.vat]
  const names = {
    brokerFee: 'fee',
    devices: say('apparatuur', 'devices'),
    travel: say('reiskosten', 'travel'),
  }
  const includes = cap.includes.filter((part) => part !== 'allIn').map((part) => names[part])
  const last = includes.pop()
  const list = includes.length === 0 ? last : `${includes.join(', ')} ${say('en', 'and')} ${last}`
  const covers = `${cap.includes.includes('allIn') ? ', all-in' : ''}${list === undefined ? '' : `, incl. ${list}`}`
  const stages = later.map(({ fromMonth, cents }) =>
    say(`; na ${fromMonth} maanden ${euros(cents, language)}`, `; after ${fromMonth} months ${euros(cents, language)}`),
  )
  return `${euros(first.cents, language)} ${unit}${vat}${covers}${stages.join('')}`
}

export function showFee(fee: RequestRecord['brokerFee'], language: Language): string | null {
  const say = inLanguage(language)
  switch (fee?.kind) {
    case 'none':
      return say('geen', 'none')
    case 'perHour':
      return say(`${euros(fee.cents, language)} per uur`, `${euros(fee.cents, language)} an hour`)
    case 'percent':
      return say(`${decimal(fee.percent, language)}% van het tarief`, `${decimal(fee.percent, language)}% of the rate`)
    default:
      return null
  }
}

export function showNetCap(
  { netRateCapCents, rateCap }: Pick<DigestRequest, 'netRateCapCents' | 'rateCap'>,
  language: Language,
): string {
  const say = inLanguage(language)
  if (netRateCapCents !== null && rateCap?.vat === 'unstated') {
    const amount = euros(netRateCapCents, language)
    return say(
      `${amount} per uur, als het maximumtarief excl. btw is`,
      `${amount} an hour, if the maximum rate is excl. VAT`,
    )
  }
  if (netRateCapCents !== null) {
    return say(
      `${euros(netRateCapCents, language)} per uur excl. btw`,
      `${euros(netRateCapCents, language)} an hour excl. VAT`,
    )
  }
  if (rateCap === null) return notStated(language)
  return say('niet bekend: de fee is niet genoemd', 'not known: the fee is not stated')
}
