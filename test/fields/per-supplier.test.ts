import { expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

test.each([
  ['Stuur geen cv’s van tien man tegelijk, per bureau max 2.', 2],
  ['Max 3 per bureau.', 3],
  ['Aantal kandidaten per leverancier: 2', 2],
  ['Kandidaten per inschrijver: maximaal 1', 1],
  ['Max. kandidaten per leverancier\ttwee', 2],
  ['Candidates per supplier: 3', 3],
  ['Aantal kandidaten: maximaal 2 per leverancier', 2],
  ['Aantal aan te bieden kandidaten: 1', 1],
  ['Per leverancier maximaal 1 kandidaat.', 1],
  ['Per inschrijver mag je 1 kandidaat aanbieden.', 1],
  ['U mag maximaal 2 kandidaten aanbieden.', 2],
  ['U kunt maximaal twee kandidaten voorstellen.', 2],
  ['Je mag één kandidaat voordragen.', 1],
  ['Elke leverancier mag ten hoogste drie cv’s indienen.', 3],
  ['Leveranciers mogen maximaal 2 (twee) kandidaten aanbieden.', 2],
  ['Iedere inschrijver mag maximaal één kandidaat aanbieden.', 1],
  ['Let op: we stellen per leverancier maximaal 2 kandidaten voor.', 2],
  ['Er kan maximaal 1 kandidaat per partij worden aangeboden.', 1],
  ['We ontvangen graag maximaal twee cv’s per bureau.', 2],
  ['Maximaal 2 profielen per leverancier, graag voor vrijdag.', 2],
  ['Suppliers may submit up to 3 candidates.', 3],
  ['Each supplier may propose one candidate.', 1],
  ['A maximum of two candidates per supplier.', 2],
  ['Stuur maximaal 2 kandidaten per opdrachtnemer in.', 2],
  ['Een inschrijver biedt maximaal drie kandidaten aan.', 3],
  ['Elke contractant draagt één persoon voor.', 1],
  ['Ieder bureau mag hoogstens twee profielen insturen.', 2],
  ['We willen maximaal twee kandidaten van jullie zien.', 2],
  ['Ze willen maar één kandidaat van ons zien.', 1],
  ['Max 2 cv per buro, graag voor vrijdag.', 2],
  ['Send us your candidates, no more than two per agency.', 2],
  ['Namen per inschrijver\tmax. 3', 3],
  ['Hoeveel cv’s per leverancier?\nHooguit 2.', 2],
  ['MAX_CANDIDATES : 3 per vendor', 3],
  ['Profielen per aanbieder: ten hoogste 2', 2],
])('%j is %i a supplier', (text, expected) => {
  expect(fieldOf('perSupplier', text)).toBe(expected)
})

test.each([
  'U mag een kandidaat aanbieden.',
  'Hierbij vragen wij u een kandidaat voor te dragen.',
  'Wij leggen maximaal vijf cv’s voor aan de opdrachtgever.',
  'Maximaal drie kandidaten worden uitgenodigd.',
  'Wij zoeken 2 kandidaten.',
  'Aantal professionals: 2',
  'Het cv mag maximaal 3 pagina’s zijn.',
  'Per leverancier geldt een fee van € 2,00 per uur.',
  'De kandidaat heeft 5 jaar ervaring bij een leverancier.',
  'Ik heb twee kandidaten die ik je mag aanbieden.',
  'Elke leverancier heeft vijf medewerkers in dienst.',
  'Je spreekt iedere partij twee keer per jaar.',
  'Vergelijkbare opdrachten\nPlanner, maximaal 2 kandidaten per leverancier',
])('%j does not say how many a supplier may offer', (text) => {
  expect(fieldOf('perSupplier', text)).toBeNull()
})

test.each([
  ['V: Mogen wij er meer dan één voorstellen?', 'A: Ja, u mag maximaal drie kandidaten indienen.', 3],
  ['Vraag: Mag een bureau meer dan 1 profiel aanbieden?', 'Antwoord: Ja, ten hoogste twee.', 2],
  ['Vraag: Mogen wij meer dan één kandidaat voorstellen?', 'Antwoord: Nee.', 1],
  ['Vraag: Mogen wij twee kandidaten aanbieden?', 'Antwoord: Ja.', 2],
  ['Vraag: Mogen wij twee kandidaten aanbieden?', 'Antwoord: Nee, het blijft bij één.', 1],
  ['Vraag: Mogen wij twee kandidaten aanbieden?', 'Antwoord: Dat leest u in paragraaf 3.', null],
])('%s %s', (question, answer, count) => {
  expect(fieldOf('perSupplier', `${question}\n${answer}`)).toBe(count)
})
