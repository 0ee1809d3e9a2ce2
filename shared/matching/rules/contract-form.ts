import { inLanguage } from '../../mails/language.ts'
import type { Rule } from './rule.ts'

/** A self-employed person is not offered where the execution condition excludes it. */
export const contractForm: Rule = ({ request: { record }, candidate, language }) => {
  const say = inLanguage(language)
  const form = candidate.contractForm
  const asked = record.selfEmployed
  if (form === 'selfEmployed' && asked === 'excluded') {
    return { outcome: 'fail', near: false, detail: say('Zzp is uitgesloten', 'No self-employed people') }
  }
  if (form === 'selfEmployed' && asked === 'conditional') {
    const detail = say(
      'Zzp alleen als de manier van werken goed onderbouwd is',
      'Self-employed only if the way of working is argued well',
    )
    return { outcome: 'unknown', detail }
  }
  if (form === 'selfEmployed' && asked === 'unknown') {
    const detail = say('Er staat niet of zzp mogelijk is', 'Not stated whether self-employed is possible')
    return { outcome: 'unknown', detail }
  }
  if (form === null && asked === 'excluded') {
    const detail = say(
      'Zzp is uitgesloten, en de contractvorm is niet bekend',
      'No self-employed people, and the form of contract is not known',
    )
    return { outcome: 'unknown', detail }
  }
  if (form === 'selfEmployed') return { outcome: 'pass', detail: say('Zzp is toegestaan', 'Self-employed is allowed') }
  if (form === null) return { outcome: 'pass', detail: say('Geen bezwaar gevonden', 'No objection found') }
  if (form === 'employed') return { outcome: 'pass', detail: say('In loondienst', 'Employed') }
  return { outcome: 'pass', detail: say('Via een bemiddelaar', 'Through an intermediary') }
}
