import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

const table: Record<string, string[]> = {
  excluded: [
    "De opdracht kan niet door een zzp'er worden uitgevoerd.",
    "Deze opdracht leent zich niet voor zzp'ers.",
    "Gezien de Wet DBA is inzet van een zzp'er helaas geen optie.",
    'Kandidaten moeten op basis van loondienst worden aangeboden.',
    'Payroll or secondment only',
    'Contractvorm: uitzenden of detachering',
    'geen zzp!!',
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
    'Een inschrijving van een ZZP-er voldoet daarom niet aan deze voorwaarde.',
  ],
  conditional: [
    'Opdrachtnemer zorgt ervoor dat er geen arbeidsovereenkomst ontstaat met de opdrachtgever. De rechtsvorm is daarbij niet bepalend.',
    'Beslissend is niet de contractvorm, maar hoe feitelijk wordt gewerkt.',
    'Uit de opdracht mag geen dienstbetrekking met de opdrachtgever voortvloeien.',
    "Of iemand als zzp'er aan de slag kan, wordt per geval beoordeeld aan de hand van de feitelijke invulling.",
    'Of zzp mogelijk is, toetsen we per kandidaat.',
    "Inzet als zzp'er wordt per situatie bekeken.",
    'ZZP: afhankelijk van DBA-toets',
    "Inzet van zzp'ers mag, mits modelovereenkomst.",
    'Independent contractors are eligible subject to a check.',
    'Bij de beoordeling is niet de gekozen juridische vorm doorslaggevend, maar hoe er gewerkt wordt.',
    'Zzp mogelijk, mits aan de Wet DBA wordt voldaan.',
    'Zzp alleen via een tussenpartij.',
    'ZZP: in overleg',
    'Zzp’ers komen alleen in aanmerking als er geen gezag is.',
    'Self-employed candidates only if they work through an umbrella company.',
    'De inzet van zzp’ers is bespreekbaar.',
  ],
  allowed: [
    'Zzp is\ntoegestaan.',
    'Zzp-er? Geen probleem!',
    "We're looking for a freelance data engineer.",
    'Gezocht: freelance tekstschrijver',
    "Je bent zzp'er of werkt via een bureau.",
    'Zelfstandig professional of via een bureau, wij staan voor beide open.',
    "Zowel zzp'ers als detacheerders kunnen meedoen.",
    'Zzp is prima.',
    "Zowel een zzp'er als een gedetacheerde kandidaat kan worden aangeboden.",
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
    'Of zzp mag weet ik nog niet, vraag ik na.',
    "Kan dit als zzp'er? Dat zoek ik nog uit.",
    'ZZP: nog niet bekend',
    'ZZP mogelijk: onbekend',
    "Ik had laatst een zzp'er die dit goed deed.",
    "De vorige invuller was als zzp'er ingehuurd.",
    "Je begeleidt zzp'ers die een uitkering aanvragen.",
    "De cao geldt niet voor zzp'ers.",
    "Waadi is niet van toepassing op zzp'ers.",
    "Het team bestaat uit vaste medewerkers en zzp'ers.",
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
