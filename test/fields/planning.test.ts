import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

describe('until when questions can be asked', () => {
  test.each([
    'Vragen kunnen ingediend worden tot maandag 2 maart 2026, 09:00 uur.',
    'Vragen kunnen tot 2 maart 2026 09.00 uur worden ingediend.',
    'Vragen over deze opdracht kunt u stellen tot uiterlijk 2 maart 2026 om 9 uur.',
    'Deadline vragen: 2 maart 2026 09:00',
    'Deadline voor het stellen van vragen is 2 maart 2026, 09:00 uur.',
    'Heeft u vragen? Die kunt u tot 2 maart 2026 09:00 uur stellen.',
    'Stel je vragen vóór 2 maart 2026 09:00 uur.',
    'Vragen tot: ma 2-3-2026 9.00u',
    'Tot maandag 2 maart 2026, 09:00 uur beantwoordt de intermediair uw inhoudelijke vragen; publicatie volgt op 4 maart 2026.',
    'Reageren kan tot 6 maart 2026. Vragen? Mail mij vóór 2 maart 2026 om 09:00 uur.',
    'De vragenronde sluit op maandag 2 maart 2026 om 09:00 uur.',
    'Questions can be submitted until 2 March 2026, 09:00.',
    'Questions until: Monday 2 March 2026 9 am',
    'Vragen tot 2 maart 2026 09:00 uur, reageren tot 6 maart 2026 12:00 uur.',
    'Reageren kan tot 6 maart 2026 12:00 uur; vragen stellen kan tot 2 maart 2026 09:00 uur.',
    'Inhoudelijke vragen ontvangen wij graag uiterlijk maandag 2 maart 2026 9:00 uur.',
  ])('%s', (snippet) => {
    expect(fieldOf('questions', snippet).deadline, oneLine(snippet)).toBe('2026-03-02T08:00:00Z')
  })

  test('a day alone is its end', () => {
    expect(fieldOf('questions', 'Vragen stellen kan tot 2 maart 2026.').deadline).toBe('2026-03-02T22:59:00Z')
  })
})

describe('when the answers are published', () => {
  test.each([
    'De vragen en bijbehorende antwoorden worden op woensdag 4 maart 2026 gepubliceerd.',
    'Antwoorden worden uiterlijk 4 maart 2026 gepubliceerd op onze website.',
    'Vragen worden op 4 maart 2026 beantwoord.',
    'Antwoorden: 4 maart 2026',
    'De nota van inlichtingen verschijnt op 4 maart 2026.',
    'Op 4 maart 2026 publiceren wij de antwoorden.',
    'Beantwoording vragen: 4-3-2026',
    'Answers will be published on 4 March 2026.',
    'Vragen kunnen tot 2 maart 2026 worden gesteld, de antwoorden volgen op 4 maart 2026.',
    'Reacties op de gestelde vragen ontvangt u op 4 maart 2026.',
  ])('%s', (snippet) => {
    expect(fieldOf('questions', snippet).answersOn, oneLine(snippet)).toBe('2026-03-04')
  })
})

test.each([
  'Reageren kan tot 6 maart 2026. Heb je vragen, bel dan gerust.',
  'Wij vragen je om uiterlijk 6 maart 2026 je cv te sturen.',
  'De gesprekken zijn op 12 maart 2026.',
  'Vragen kun je stellen via de website.',
])('no planning of questions: %s', (snippet) => {
  expect(fieldOf('questions', snippet)).toEqual({ deadline: null, answersOn: null })
})

describe('the first day of the interviews, with its hours', () => {
  test.each([
    [
      'De gesprekken bij de opdrachtgever zijn gepland op donderdag 12 maart 2026 tussen 13:00 uur en 16.30 uur.',
      '13:00',
      '16:30',
    ],
    ['De gesprekken vinden plaats op 12 maart 2026 van 13.00 tot 16.30 uur.', '13:00', '16:30'],
    ['Gesprekken: 12 maart 2026 (13:00-16:30)', '13:00', '16:30'],
    ['Gesprekken: do 12-03-2026, 13.00 - 16.30 uur', '13:00', '16:30'],
    ['Selectiegesprek: 12 maart 2026 om 13:00 uur', '13:00', null],
    ['Interviews: 12 March 2026 from 1 pm to 4:30 pm', '13:00', '16:30'],
    ['Interviews are scheduled for Thursday 12 March 2026.', null, null],
    ['De gesprekken zijn op 12 en 13 maart 2026.', null, null],
    ['Gesprekken: donderdag 12 maart of vrijdag 13 maart 2026', null, null],
    ['De kennismakingsgesprekken staan gepland op 12 maart 2026.', null, null],
    ['Een intake vindt plaats op 12 maart 2026.', null, null],
    ['Op donderdag 12 maart 2026 vinden de gesprekken plaats.', null, null],
    ['Gesprekken:\n- donderdag 12 maart 2026\n- vrijdag 13 maart 2026', null, null],
    ['12 maart 2026: gesprekken', null, null],
    ['Reageren kan tot 6 maart 2026, gesprekken zijn op 12 maart 2026.', null, null],
    ['We nodigen je uit voor een gesprek op 12 maart 2026.', null, null],
    ['Houd 12 maart 2026 vrij voor een gesprek.', null, null],
    ['De klant nodigt er twee uit op 12 maart 2026 tussen 13.00 en 16.30 uur.', '13:00', '16:30'],
    ['- Gesprekken: 12 maart 2026. Uitnodigingen volgen uiterlijk 10 maart 2026.', null, null],
    ['Wanneer zijn de gesprekken?\n12 maart 2026 tussen 13:00 en 16:30 uur', '13:00', '16:30'],
    ['Eisen:\n- Kandidaat is beschikbaar voor een gesprek op 12 maart 2026', null, null],
  ])('%s', (snippet, from, to) => {
    expect(fieldOf('interviews', snippet), oneLine(snippet)).toMatchObject({ on: '2026-03-12', from, to })
  })
})

describe('the day by which candidates are told', () => {
  test.each([
    'Wie daarvoor wordt uitgenodigd, ontvangt uiterlijk op dinsdag 10 maart 2026 bericht.',
    'Kandidaten die op gesprek mogen komen krijgen uiterlijk 10 maart 2026 bericht.',
    'U ontvangt uiterlijk 10 maart 2026 een terugkoppeling.',
    'Uiterlijk 10 maart 2026 hoor je of je bent uitgenodigd.',
    'Kandidaten worden uiterlijk 10 maart 2026 uitgenodigd voor een gesprek op 12 maart 2026.',
    'De uitnodigingen voor de gesprekken worden op 10 maart 2026 verstuurd.',
    'Bericht uiterlijk: 10 maart 2026',
    'Uitgenodigden horen dat uiterlijk dinsdag 10 maart 2026.',
    'De gesprekken zijn op 12 maart 2026; uiterlijk 10 maart 2026 laat ik weten of je erbij zit.',
    'Uitnodiging: 10 maart 2026',
    'Candidates will be informed by 10 March 2026.',
    'Wij laten op 10 maart 2026 weten wie er op gesprek mag.',
    'Gesprekken zijn op 12 maart 2026; uitnodigingen volgen uiterlijk 10 maart 2026.',
    '- Gesprekken: 12 maart 2026. Uitnodigingen volgen uiterlijk 10 maart 2026.',
  ])('%s', (snippet) => {
    expect(fieldOf('interviews', snippet).noticeBy, oneLine(snippet)).toBe('2026-03-10')
  })
})

test.each([
  'Je voert gesprekken met bewoners, die op 12 maart 2026 beginnen.',
  'Reageren kan tot 12 maart 2026.',
  'De gunning wordt op 12 maart 2026 bekendgemaakt.',
  'De opdracht start op 12 maart 2026.',
  'Gesprekken: nader te bepalen',
  'Gesprekken: begin april 2026',
])('no interview: %s', (snippet) => {
  expect(fieldOf('interviews', snippet), oneLine(snippet)).toEqual({ on: null, from: null, to: null, noticeBy: null })
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'Vragen beantwoord ik tot donderdag 22 oktober 2026, 12.00 uur. Op vrijdag 23 oktober 2026 deel ik de antwoorden.',
    'Vragen kunt u stellen tot donderdag 22 oktober 2026, 12.00 uur; de antwoorden\nworden gepubliceerd op vrijdag 23 oktober 2026.',
    'Uw vragen stelt u uiterlijk donderdag 22 oktober 2026 om 12:00 uur; de nota van inlichtingen verschijnt op vrijdag 23 oktober 2026.',
    'Heb je vragen? Stel ze uiterlijk 22 oktober 2026 12:00 uur. Je krijgt antwoord op 23 oktober 2026.',
    'Vragen mag je mailen tot 22 oktober 2026 12:00 uur, ik geef antwoord op 23 oktober 2026.',
    'Questions may be sent until 22 October 2026, 12:00; answers will be published on 23 October 2026.',
    'Any questions? Send them by 22 October 2026 12:00. Answers follow on 23 October 2026.',
    'Vragen: uiterlijk 22-10-2026 12:00\nAntwoorden: 23-10-2026',
    'Vragen stellen kan tot en met 22 oktober 2026 12:00 uur. Antwoorden volgen op 23 oktober 2026.',
    'Stel je vragen voor 22 oktober 2026 12:00 uur. Wij beantwoorden ze op 23 oktober 2026.',
    'Vragenronde sluit 22 oktober 2026 om 12.00 uur, beantwoording 23 oktober 2026.',
    'Tot 22 oktober 2026, 12:00 uur is het mogelijk vragen te stellen. De beantwoording volgt op 23 oktober 2026.',
    'Deadline vragen: 22 oktober 2026 12:00 uur\nDatum beantwoording: 23 oktober 2026',
    'Sluiting vragenronde: 22 oktober 2026 12:00 uur\nNota van inlichtingen: 23 oktober 2026',
    'Vragen over de aanvraag neem ik mee tot 22 oktober 2026 12.00 uur; op 23 oktober 2026 stuur ik alle antwoorden rond.',
    'Inhoudelijke vragen dient u in vóór 22 oktober 2026, 12.00 uur. Antwoord volgt 23 oktober 2026.',
    'Q&A: questions before 22 October 2026 12:00, answers on 23 October 2026.',
    'Wil je iets vragen? Dat kan tot 22 oktober 2026, 12.00 uur. De antwoorden komen op 23 oktober 2026.',
    'Uiterlijk 22 oktober 2026 12:00 uur kunnen vragen worden gesteld, die op 23 oktober 2026 worden beantwoord.',
  ])('questions: %s', (snippet) => {
    expect(fieldOf('questions', snippet), oneLine(snippet)).toEqual({
      deadline: '2026-10-22T10:00:00Z',
      answersOn: '2026-10-23',
    })
  })

  test.each([
    'De gesprekken zijn op vrijdag 30 oktober 2026 tussen 9.30 en 12.00 uur.',
    'Op vrijdag 30 oktober 2026 zijn er gesprekken, tussen 09:30 en 12:00 uur.',
    'De kennismakingsgesprekken vinden plaats op vrijdag 30 oktober 2026, van 09.30 tot 12.00 uur.',
    'Gesprekken: vrijdag 30 oktober 2026 (9.30-12.00 uur)',
    'Interviews are on 30 October 2026 from 9:30 to 12:00.',
    'Interviews on Friday 30 October 2026, 9.30 am - 12 pm',
    'Tussen 9.30 en 12.00 uur op vrijdag 30 oktober 2026 zijn de gesprekken.',
    'De klant voert de gesprekken op vrijdag 30 oktober 2026, in de ochtend van 9.30 tot 12.00 uur.',
    'vrijdag 30 oktober 2026 tussen 9.30 en 12.00 uur: gesprekken',
    'Hou vrijdag 30 oktober 2026 van 9.30 tot 12.00 uur vrij voor het gesprek.',
    'Op vrijdag 30 oktober 2026 spreekt de klant de kandidaten, van 9.30 tot 12.00 uur.',
    'De intakes staan op 30 oktober 2026 om 9.30-12.00 uur.',
    'Kennismaken doen we op 30 oktober 2026 tussen 9.30 en 12.00 uur.',
    'De sollicitatiegesprekken staan gepland op vrijdag 30\noktober 2026, tussen 9.30\nen 12.00 uur.',
    'Gesprek ................ : vrijdag 30 oktober 2026, 09:30 - 12:00 uur',
    'Gesprekken (fysiek) op vr 30-10-2026, 9:30-12:00',
    'De selectiegesprekken worden gehouden op vrijdag 30 oktober 2026 te Almelo, tussen 9.30 en 12.00 uur.',
    'Gespreksdatum: 30 oktober 2026, 09.30 - 12.00 uur',
  ])('interviews: %s', (snippet) => {
    expect(fieldOf('interviews', snippet), oneLine(snippet)).toEqual({
      on: '2026-10-30',
      from: '09:30',
      to: '12:00',
      noticeBy: null,
    })
  })

  test.each([
    'Gesprekken: vrijdag 30 oktober 2026. Kandidaten krijgen uiterlijk woensdag 28 oktober 2026 bericht of zij op gesprek mogen komen.',
    'De gesprekken zijn 30 oktober 2026. Wie op gesprek mag komen, hoort dat uiterlijk 28 oktober 2026.',
    'Op 30 oktober 2026 zijn de gesprekken. Wie wordt uitgenodigd, krijgt daarover uiterlijk 28 oktober 2026 bericht.',
    'Je hoort uiterlijk 28 oktober 2026 of je op gesprek mag. De gesprekken zijn op 30 oktober 2026.',
    'Uitgenodigde\nkandidaten krijgen uiterlijk 28 oktober 2026 bericht. De gesprekken\nzijn gepland op 30 oktober 2026',
    'Uitnodigingen gaan 28 oktober 2026 de deur uit, gesprekken zijn op 30 oktober 2026.',
    'Candidates will be invited by 28 October 2026 for interviews on 30 October 2026.',
    'You will hear by 28 October 2026 whether you are invited for an interview on 30 October 2026.',
    'De selectie is op 28 oktober 2026 bekend; de gesprekken zijn op 30 oktober 2026.',
    'Op 28 oktober 2026 laten we weten wie er op gesprek mag op 30 oktober 2026.',
    'Wij laten uiterlijk 28 oktober 2026 weten wie op gesprek mag. Dat gesprek is op 30 oktober 2026.',
    'Terugkoppeling volgt uiterlijk 28 oktober 2026, gesprekken 30 oktober 2026.',
    'Kandidaten worden uiterlijk 28 oktober 2026 geïnformeerd over de gesprekken op 30 oktober 2026.',
  ])('interviews: %s', (snippet) => {
    expect(fieldOf('interviews', snippet), oneLine(snippet)).toEqual({
      on: '2026-10-30',
      from: null,
      to: null,
      noticeBy: '2026-10-28',
    })
  })

  test.each(['Moet er ma 18 jan 2027 voor 9.00u in liggen, gesprek is op vr 22 jan 2027.'])(
    'interviews: %s',
    (snippet) => {
      expect(fieldOf('interviews', snippet), oneLine(snippet)).toEqual({
        on: '2027-01-22',
        from: null,
        to: null,
        noticeBy: null,
      })
    },
  )

  test.each(['Je gaat in gesprek met bewoners op 30 oktober 2026.'])('interviews not stated: %s', (snippet) => {
    expect(fieldOf('interviews', snippet), oneLine(snippet)).toEqual({ on: null, from: null, to: null, noticeBy: null })
  })
})
