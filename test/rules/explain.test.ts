import { expect, test } from 'vitest'
import { explain, explanationText } from '../../shared/matching/explain.ts'
import { aCandidate, aRequest } from '../examples.ts'

test('a pair is explained rule by rule, with the places of the text and what is odd about them', () => {
  const record = aRequest({
    evidence: {
      hoursPerWeek: [{ start: 40, end: 53, line: 7, quote: '24 tot\n28 uur' }],
      rateCap: [{ start: 90, end: 105, line: 12, quote: 'maximaal € 83,95' }],
      brokerFee: [{ start: 60, end: 70, line: 9, quote: 'fee € 2,25' }],
    },
    conflicts: [{ code: 'hours-differ', field: 'hoursPerWeek', quotes: [], question: null }],
  })
  const request = { record, file: 'a.txt', assignment: null }
  const candidate = aCandidate({ rateCents: 8200, registrations: [] })
  const explanation = explain(request, candidate, { instant: '2027-01-18T08:00:00Z', bannerCounts: false })
  expect(explanationText(explanation, 'nl')).toBe(`Oordeel: net niet
✓ Open: Open tot ma 1 feb 09:00 (nog 14 dagen)
✗ Tarief: € 0,30 boven het netto maximum van € 81,70 (€ 83,95 incl. fee € 2,25)
    regel 9: “fee € 2,25”
    regel 12: “maximaal € 83,95”
✓ Regio: Werkt in Gelderland
✓ Uren: 24–28 uur per week; werkt 24–36 uur per week
    regel 7: “24 tot 28 uur”
    let op: Verschillende uren
✓ Contractvorm: In loondienst
✓ Rol: “gezinscoach” staat in de titel
✓ Toestemming: Geen einddatum
! Registratie gevraagd, niet in het profiel: SKJ`)
})
