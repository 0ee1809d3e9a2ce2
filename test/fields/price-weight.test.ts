import { expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

test.each([
  ['Weging prijs: 40%', 40],
  ['Weging prijsdeel: 30 %', 30],
  ['Weging tarief\t35', 35],
  ['Price weight: 25%', 25],
  ['De prijs telt voor 40% mee.', 40],
  ['Zo verdelen we het gewicht:\n30 % prijs\n70 % kwaliteit', 30],
  ['Beoordeling: 60% kwaliteit, 40% prijs', 40],
  ['Kwaliteit (70%) en prijs (30%)', 30],
  ['Gunning op kwaliteit 80% en tarief 20%.', 20],
  ['De weging is 70% op kwaliteit en 30% op tarief.', 30],
  ['Prijs/kwaliteit: 30/70', 30],
  ['De verhouding prijs-kwaliteit is 40-60.', 40],
  ['De verhouding kwaliteit/prijs is 60/40.', 40],
  ['Het uurtarief weegt voor 25 procent mee in de beoordeling.', 25],
  ['Tarief: 40%\nKwaliteit: 60%', 40],
  ['The hourly rate counts for 30% of the award.', 30],
  ['Price: 40%, quality: 60%', 40],
  ['Prijs 30% / kwaliteit 70%', 30],
  ['Tarief (weging 25%)', 25],
  ['Selectie: kwaliteit 60% tarief 40%.', 40],
  ['Het tarief bepaalt 40% van de score.', 40],
  ['Gunningscriteria (totaal 100 punten)\n1. Ervaring (60 punten)\n2. Prijs (40 punten)', 40],
  ['Gunningscriteria\n- Ervaring: 85 punten\n- Tarief: 15 punten', 15],
  ['Gunningscriteria (totaal 200 punten)\n1. Ervaring (150 punten)\n2. Uurtarief (50 punten)', 25],
  ['Gunningscriteria\n1. Ervaring (75 punten)\n2. Het aangeboden tarief (25 punten)', 25],
  ['Gunningscriteria\n1. Plan van aanpak (65 punten)\n2. De hoogte van het geoffreerde uurtarief (35 punten)', 35],
  ['Het plan telt voor 65% mee en het tarief voor 35%.', 35],
  ['Het tarief telt mee, en wel voor 45%.', 45],
  ['Kwaliteit en prijs wegen voor 55% en 45%.', 45],
  ['70/30 kwaliteit/prijs', 30],
  ['Kwaliteit-prijsverhouding 60/40', 40],
  ['De verhouding kwaliteit – prijs is 75% – 25%.', 25],
  ['Prijs : kwaliteit = 40% : 60%', 40],
  ['Wij kiezen op prijs (20 van de 80 punten).', 25],
  ['U kunt met uw tarief 3 van de 10 punten verdienen.', 30],
  ['Price 30%, experience 50%, interview 20%', 30],
  ['Weging tarief: 0,35', 35],
  ['Gunningscriteria\n- Ervaring: 85 punten\n- Uurvergoeding: 15 punten', 15],
])('%j lets the rate decide %i percent', (text, expected) => {
  expect(fieldOf('priceWeight', text)).toBe(expected)
})

test.each([
  'De fee bedraagt 3% van het uurtarief.',
  'Het tarief wordt jaarlijks met 3% verhoogd.',
  'Prijzen exclusief 21% btw.',
  'De selectiecommissie weegt het gesprek voor 20%.',
  'Het tarief is maximaal € 95 per uur.',
  'Kwaliteit weegt zwaarder dan prijs.',
  'Het uurtarief is exclusief 21% btw; de kwaliteit van het cv telt.',
  'Bij overwerk geldt een toeslag van 50% op het tarief.',
  'Telefonische acquisitie wordt niet op prijs gesteld; 80% van de tijd werk je op locatie.',
  'Gunningscriteria\n1. Ervaring met tarieven (60 punten)\n2. Het aangeboden uurtarief is maximaal € 110,00 (40 punten)',
  'Fee: 3% of the hourly rate',
  'U betaalt 5% van het tarief aan de intermediair.',
  'De gemeente draagt 40% van de kosten, de provincie bepaalt de rest.',
  'Van alle aanvragen krijgt 30 van de 100 punten.',
])('%j says nothing of the weight of the rate', (text) => {
  expect(fieldOf('priceWeight', text)).toBeNull()
})
