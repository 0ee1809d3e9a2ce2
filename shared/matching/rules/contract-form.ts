import { inLanguage } from '../../language/language.ts'
import type { RequestRecord } from '../../request.ts'
import { CONTRACT_FORMS, FORM_SHIFT } from '../columns.ts'
import { type Code, FAIL, PASS, type Rule, UNKNOWN } from './rule.ts'

/** A self-employed person is not offered where the execution condition excludes it. */
export const contractForm: Rule = {
  on({ record }, _, { provincesAndForm }) {
    const codes = CONTRACT_FORMS.map((form) => codeOf(form, record.selfEmployed))
    return (row) => codes[(provincesAndForm[row] ?? 0) >> FORM_SHIFT] ?? UNKNOWN
  },
  words({ request: { record }, candidate, language }, code) {
    const say = inLanguage(language)
    const form = candidate.contractForm
    if (code === FAIL) return say('Zzp is uitgesloten', 'No self-employed people')
    if (code === UNKNOWN && form === null) {
      return say(
        'Zzp is uitgesloten, en de contractvorm is niet bekend',
        'No self-employed people, and the form of contract is not known',
      )
    }
    if (code === UNKNOWN) {
      return record.selfEmployed === 'conditional'
        ? say(
            'Zzp alleen als de manier van werken goed onderbouwd is',
            'Self-employed only if the way of working is argued well',
          )
        : say('Er staat niet of zzp mogelijk is', 'Not stated whether self-employed is possible')
    }
    if (form === 'selfEmployed') return say('Zzp is toegestaan', 'Self-employed is allowed')
    if (form === null) return say('Geen bezwaar gevonden', 'No objection found')
    if (form === 'employed') return say('In loondienst', 'Employed')
    return say('Via een bemiddelaar', 'Through an intermediary')
  },
}

function codeOf(form: (typeof CONTRACT_FORMS)[number], asked: RequestRecord['selfEmployed']): Code {
  if (form === null) return asked === 'excluded' ? UNKNOWN : PASS
  if (form !== 'selfEmployed' || asked === 'allowed') return PASS
  return asked === 'excluded' ? FAIL : UNKNOWN
}
