import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

describe('what is no closing date', () => {
  test.each([
    'Per 1 februari 2027 gaat de nieuwe balie open, waarvoor wij voorstellen verwachten.',
    'Vanaf 3 mei 2027 kunt u reageren.',
    'Zwolle, 15 maart 2027\n\nUitnodiging tot het doen van een aanbieding',
    'Aanbieding\n\nDen Haag, maandag 15 maart 2027\n\nBeste relatie,',
    'Andere opdrachten: Planner (sluit 8 mei 2027) | Jurist (sluit 9 juni 2027)',
    'Overige inhuurvragen: Planner, reageren tot 8 mei 2027',
    'Wie nog iets wil weten, mailt voor 8 mei 2027 naar de desk.',
    'Wil je meer weten? Mail dan uiterlijk 8 mei 2027.',
    'Voor de zomer (21 juni 2027) worden de gesprekken gevoerd.',
  ])('%j', (text) => {
    expect(fieldOf('deadline', text)).toBeNull()
  })
  test('but a request may close per a day', () => {
    expect(fieldOf('deadline', 'De inschrijving sluit per 3 mei 2027.')?.actBy).toBe('2027-05-03T21:59:00Z')
    expect(fieldOf('deadline', 'De sluiting (3 mei 2027) ligt voor de gesprekken.')?.actBy).toBe('2027-05-03T21:59:00Z')
  })
})

describe('a start and its end in one sentence', () => {
  test.each([
    'Ingang 3 mei 2027, loopt tot en met 2 november 2027.',
    'Aftrap 3 mei 2027, duurt tot en met 2 november 2027.',
    'De inzet duurt in eerste instantie van 3 mei 2027 tot en met 2 november 2027.',
    'Wij zoeken per 3 mei 2027 een planner. De opdracht duurt in eerste instantie tot en met 2 november 2027.',
    'Wij zoeken per 3 mei 2027 een planner. De opdracht loopt in beginsel tot en met 2 november 2027.',
  ])('%j', (text) => {
    const { start, end, durationMonths } = recordOf(`Gemeente Ede zoekt een planner. ${text}`)
    expect([start.date, end, durationMonths]).toEqual(['2027-05-03', '2027-11-02', 6])
  })
})

test.each([
  'Wie iets wil weten mailt voor 3 mei 2027 12.00 uur.',
  'Wil je meer weten, mail dan voor 3 mei 2027 12.00 uur.',
])('until when questions can be asked: %j', (text) => {
  expect(fieldOf('questions', text).deadline).toBe('2027-05-03T10:00:00Z')
})

test('what stands before a dot or bar says nothing of the date behind it', () => {
  expect(fieldOf('questions', 'vraag RX-2027-11 · online sinds 20-4-2027').deadline).toBeNull()
  expect(fieldOf('publishedOn', 'vraag RX-2027-11 · online sinds 20-4-2027')).toBe('2027-04-20')
})

describe('of several days those on which a request can close', () => {
  test.each([
    'Reageren voor 3 mei 2027. Voor 1 september 2027 moeten de stukken binnen zijn.',
    'Reactie voor 3 mei 2027. De kandidaat levert voor 20 mei 2027 een plan op.',
    'VOG inleveren voor 1 juni 2027. Reageren voor 3 mei 2027.',
    'Start: 10 mei 2027. Reageren uiterlijk 3 mei 2027. Op 12 mei 2027 ontvangen wij de kandidaten op kantoor.',
    'Reacties graag voor 3 mei 2027. Op 4 mei 2027 worden de aanbiedingen beoordeeld.',
    'Bedankt voor uw aanbieding van 12 april 2027. Reageren tot 3 mei 2027.',
    'De opdracht is op 12 april 2027 aangeboden aan het team. Reageer voor 3 mei 2027.',
    'Het plan moet voor 20 mei 2027 bij de provincie zijn ingediend. Reageren tot 3 mei 2027.',
    'U ontvangt voor 10 mei 2027 een reactie. Aanbieden tot 3 mei 2027.',
    'Stuur ons voor 10 mei 2027 de getekende overeenkomst. Reageren tot 3 mei 2027.',
    'Reageer snel, want op 10 mei 2027 wil de klant kiezen. Sluiting: 3 mei 2027.',
    'The client will review proposals on 4 May 2027. Submit by 3 May 2027.',
  ])('%j', (text) => {
    expect(fieldOf('deadline', text)).toEqual({ actBy: '2027-05-03T21:59:00Z', closesAt: '2027-05-03T21:59:00Z' })
  })
})

test.each([
  ["De klant ziet hooguit 4 cv's.", { cvs: 4, invited: null }],
  ['De opdrachtgever bekijkt maximaal vijf profielen.', { cvs: 5, invited: null }],
  ['De klant ziet graag 2 referenties in het cv.', { cvs: null, invited: null }],
])('the shortlist: %j', (text, shortlist) => {
  expect(fieldOf('shortlist', text)).toEqual(shortlist)
})

test.each([
  'An agency may put forward no more than one candidate.',
  'A supplier may nominate at most one candidate.',
  'Een leverancier mag niet meer dan één kandidaat aanbieden.',
])('candidates that one supplier may offer: %j', (text) => {
  expect(fieldOf('perSupplier', text)).toBe(1)
})

test.each([
  ['Hoeveel: 4 operatieassistenten', 4],
  ['Hoeveel: 3 dagen', null],
  ['Wij zien drie kandidaten (één persoon wordt geplaatst).', 1],
])('how many are wanted: %j', (text, count) => {
  expect(fieldOf('positions', text)).toBe(count)
})

test.each([
  'Duur: 10 maanden. Loopt het uit, dan mag er twee keer drie maanden aan vastgeplakt worden.',
  'De inzet duurt 10 maanden. Er kan 2 x 3 maanden aan vastgeknoopt worden.',
])('what may follow the term: %j', (text) => {
  expect(fieldOf('extensions', text)).toEqual([{ times: 2, months: 3 }])
  expect(fieldOf('durationMonths', text)).toBe(10)
})

test.each([
  'Vragen mailen naar: inhuur@voorbeeld.example',
  'Reageren tot 1 april 2027. Via inhuur@voorbeeld.example, niet bellen.',
  'Sturen kan t/m 1 april 2027. Adres: inhuur@voorbeeld.example',
])('where to respond or to ask: %j', (text) => {
  expect(fieldOf('contact', text).email).toBe('inhuur@voorbeeld.example')
})

test.each(['Vraag uitgezet op 4 januari 2027.', 'Onze vraag is op 4 januari 2027 geplaatst.'])(
  'a request that is called a question: %j',
  (text) => {
    expect(fieldOf('questions', text).deadline).toBeNull()
  },
)

test('and that closes', () => {
  expect(fieldOf('deadline', 'Vanaf 28 december 2026 tot 4 januari 2027 kan gereageerd worden.')?.actBy).toBe(
    '2027-01-04T22:59:00Z',
  )
  expect(fieldOf('deadline', 'Deze vraag staat open tot 4 januari 2027.')?.actBy).toBe('2027-01-04T22:59:00Z')
  expect(fieldOf('deadline', 'De uitvraag is sinds 4 januari 2027 online en sluit op 15 januari 2027.')?.actBy).toBe(
    '2027-01-15T22:59:00Z',
  )
})

describe('who asks for somebody has no questions', () => {
  test.each([
    'Wij vragen 24 uur per week van 3 mei 2027 tot en met 2 november 2027.',
    'Wij vragen 24 uur per week, van 3 mei 2027 tot en met 2 november 2027.',
    'Daarom vragen wij iemand vanaf 3 mei 2027, tot en met 2 november 2027.',
  ])('%j', (text) => {
    const { start, end, questions } = recordOf(`Gemeente Ede zoekt een planner. ${text}`)
    expect([start.date, end, questions.deadline]).toEqual(['2027-05-03', '2027-11-02', null])
  })
  test.each([
    'Graag ontvangen wij vragen voor 3 mei 2027 12.00 uur.',
    'Uw vragen ontvangen wij graag voor 3 mei 2027 12.00 uur.',
    'Wij vragen u om uw vragen voor 3 mei 2027 12.00 uur te stellen.',
  ])('but %j', (text) => {
    const { questions, deadline } = recordOf(`Gemeente Ede zoekt een planner. ${text}`)
    expect([questions.deadline, deadline]).toEqual(['2027-05-03T10:00:00Z', null])
  })
})
