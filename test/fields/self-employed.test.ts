import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

const table: Record<string, string[]> = {
  excluded: [
    'ZZP NIET MOGELIJK!',
    'Geen zzp mogelijk.',
    'Deze opdracht is niet voor zzp-ers.',
    'Inhuur van zzp’ers is uitgesloten.',
    'Zzp: nee',
    'ZZP mogelijk: Nee',
    'Zelfstandigen kunnen niet op deze opdracht reageren.',
    'Inzet als zelfstandige is niet toegestaan.',
    'De inschrijver mag geen zelfstandige zonder personeel zijn.',
    'Freelance: no',
    'No freelancers please.',
    'Freelancers are not accepted for this assignment.',
    'We can only accept secondment: only employees.',
    'Uitsluitend kandidaten in loondienst.',
    'Alleen detachering.',
    'Contractvorm: detachering',
    'Wij werken hier niet met zzp’ers.',
    'Aan deze voorwaarde wordt niet voldaan als de inschrijver een ZZP’er is.',
    'Daarmee is niet voldaan aan de criteria voor zelfstandigheid van de Wet DBA.',
    'Zzp is helaas uitgesloten.',
    'Zzp’ers komen niet in aanmerking.',
    'De kandidaat dient in loondienst te zijn bij de inschrijver.',
  ],
  conditional: [
    'Bij de beoordeling is niet de gekozen juridische vorm doorslaggevend, maar hoe er gewerkt wordt.',
    'Zzp mogelijk, mits aan de Wet DBA wordt voldaan.',
    'Zzp alleen via een tussenpartij.',
    'ZZP: in overleg',
    'Zzp’ers komen alleen in aanmerking als er geen gezag is.',
    'Self-employed candidates only if they work through an umbrella company.',
    'De inzet van zzp’ers is bespreekbaar.',
  ],
  allowed: [
    'Zzp is prima.',
    'Zzp mogelijk: ja',
    'ZZP toegestaan',
    'Detacheren of ZZP',
    'Contractvorm: zzp of detachering',
    'Zzp’ers kunnen ook inschrijven.',
    'Freelancers are welcome.',
    'Je kunt reageren als zzp’er.',
    'Geen bezwaar tegen zzp.',
    'Detacheren of zzp maakt niet uit.',
  ],
  unknown: [
    'Je werkt zelfstandig en neemt initiatief.',
    'Competenties: zelfstandig, flexibel, communicatief.',
    'De opdrachtnemer draagt zelf de loonheffing af.',
    'Aanpassing van het tarief is uitsluitend mogelijk bij detachering na overleg.',
    'Ervaring met ondernemers en zelfstandig wonende ouderen.',
    'Uren per week: 36',
  ],
}

describe.each(Object.entries(table))('%s', (value, phrasings) => {
  test.each(phrasings)('%s', (phrasing) => {
    expect(fieldOf('selfEmployed', phrasing)).toBe(value)
  })
})

test('a label goes before a sentence, and of sentences the strictest counts', () => {
  expect(fieldOf('selfEmployed', 'ZZP: ja\n\nWij werken doorgaans niet met zzp’ers.')).toBe('allowed')
  expect(fieldOf('selfEmployed', 'Zzp mogelijk. Maar voor deze opdracht is zzp niet toegestaan.')).toBe('excluded')
})
