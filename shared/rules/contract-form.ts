import type { Rule } from './rule.ts'

/** A self-employed person is not offered where the execution condition excludes it. */
export const contractForm: Rule = ({ request: { record }, candidate, language }) => {
  const en = language === 'en'
  const form = candidate.contractForm
  const asked = record.selfEmployed
  if (form === 'selfEmployed' && asked === 'excluded') {
    return { outcome: 'fail', near: false, detail: en ? 'No self-employed people' : 'Zzp is uitgesloten' }
  }
  if (form === 'selfEmployed' && asked === 'conditional') {
    const detail = en
      ? 'Self-employed only if the way of working is argued well'
      : 'Zzp alleen als de manier van werken goed onderbouwd is'
    return { outcome: 'unknown', detail }
  }
  if (form === 'selfEmployed' && asked === 'unknown') {
    const detail = en ? 'Not stated whether self-employed is possible' : 'Er staat niet of zzp mogelijk is'
    return { outcome: 'unknown', detail }
  }
  if (form === null && asked === 'excluded') {
    const detail = en
      ? 'No self-employed people, and the form of contract is not known'
      : 'Zzp is uitgesloten, en de contractvorm is niet bekend'
    return { outcome: 'unknown', detail }
  }
  if (form === 'selfEmployed') return { outcome: 'pass', detail: en ? 'Self-employed is allowed' : 'Zzp is toegestaan' }
  if (form === null) return { outcome: 'pass', detail: en ? 'No objection found' : 'Geen bezwaar gevonden' }
  if (form === 'employed') return { outcome: 'pass', detail: en ? 'Employed' : 'In loondienst' }
  return { outcome: 'pass', detail: en ? 'Through an intermediary' : 'Via een bemiddelaar' }
}
