import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const conflict = (text: string) => recordOf(text).conflicts.find(({ code }) => code === 'hours-differ')

test.each([
  ['Uren per week: 36 uur\nTarief: 90\n\nAantal uur: werkweek van 32-36 uur per week.', ['36 uur', '32 tot 36 uur']],
  ['Uren per week: 24 tot 28 uur\nTarief: 90\n\nDe inzet is 32 uur per week.', ['24 tot 28 uur', '32 uur']],
  [
    'Uren per week: 24-28\nTarief: 90\n\nEisen\n1. Beschikbaar voor minimaal 32 uur per week',
    ['24 tot 28 uur', 'minimaal 32 uur'],
  ],
  ['Uren per week: 36\nTarief: 90\n\nJe werkt 2 dagen per week.', ['36 uur', '16 uur']],
  ['Uren per week: 36\nTarief: 90\n\nThuiswerken mag, de inzet is 3 dagen per week.', ['36 uur', '24 uur']],
])('%j', (text, stated) => {
  for (const words of stated) expect(conflict(text)?.question).toContain(words)
  expect(conflict(text)?.quotes.length).toBe(2)
})

test.each([
  'Uren per week: 24 tot 28 uur\nTarief: 90\n\nEisen\n1. Beschikbaar voor gemiddeld 24 tot 28 uur per week\n2. Per 5 januari beschikbaar voor minimaal 24 uur per week',
  'Uren per week: 32 uur per week (24-40 uur bespreekbaar)\nTarief: 90',
  'Uren per week: 36\nTarief: 90\n\nJe werkt 4 dagen per week, waarvan 2 dagen op kantoor.',
  'Uren per week: 24-32\nTarief: 90\n\nGemiddeld is de inzet 28 uur per week.',
  'Uren per week: 36\nTarief: 90\n\nDe inzet is 1 fte. Vier uur per week besteed je aan overleg.',
  'Uren per week: 20 tot 28 uur\nTarief: 90\n\nDe gesprekken zijn tussen 09.00 uur en 12.00 uur.',
  'Uren per week: 32\nTarief: 90\n\nUitbreiding naar 36 uur per week is mogelijk.',
  'Uren: 32 per week\nTarief: 90\n\nHet team telt negen adviseurs, gemiddeld 28 uur per week in dienst.',
  'Nota van inlichtingen\n\nDe omvang wordt aangepast van 32 uur in 24 tot 28 uur per week.',
  'De 32 uur wordt 28 uur per week.',
  'Uren per week: 36 uur\nTarief: 90\n\nHet maximum is 1620 uur per jaar. Reageren voor 12.00 uur.',
])('no alarm: %j', (text) => {
  expect(conflict(text)).toBeUndefined()
})

test.each([
  'Hours per week: 40\nHybrid: yes, at least 2 days per week on site',
  'Hours per week: 24-32\nWorking model: hybrid, at least 2 days per week on site',
  'Omvang: 3 dagen per week\nThuiswerken: ja, maar ten minste 1 dag per week in Zaandam',
  'Uren: 32 uur\nAanwezigheid: 2 dagen per week',
  'Uren: 32 uur\n\nHet team komt 1 dag per week bij elkaar.',
  'Uren: 32 uur\n\nJe werkt gemiddeld 2 dagen per week in Utrecht.',
  'Uren: 36 uur\n\nJe collega werkt 24 uur per week.',
  'Uren: 32\n\nU bent bereid 4 uur per week te reizen.',
  'Uren: 24\n\nSalaris max € 4.788 bij een fulltime dienstverband van 36 uur per week.',
  'Uren: 32\n\nEr is een mogelijkheid om naar 36 uur per week te gaan.',
  'Uren: 16 uur (eerste maand), daarna 32 uur',
  'Inzet in uren per week: 24, 28 of 32 uur',
  'Uren: 32\n\nAnna (werkt 28 uur per week, vrijdag afwezig) beantwoordt vragen.',
  "Uren: 32\n\nJe komt in een team van zes collega's, die elk 8 uur per week werken.",
  'Hours: 32\n\nYou can work remotely for up to two days a week.',
  'Uren: 36\n\nEen volledige werkweek is 40 uur.',
  'Uren: 36\n\nWerken op afstand is bespreekbaar tot 1 dag per week, op vrijdag.',
  'Uren: 36\n\nOp vrijdag mag je thuis werken, 1 dag per week dus.',
])('no alarm over presence, others, pay and stages: %j', (text) => {
  expect(conflict(`Tarief: 90\n${text}`)).toBeUndefined()
})

test('what a team asks of the one who is sought differs', () => {
  const text = 'Uren per week: 28 tot 32 uur\nTarief: 90\n\nHet team verwacht een inzet van gemiddeld 24 uur per week.'
  expect(conflict(text)?.quotes).toHaveLength(2)
})
