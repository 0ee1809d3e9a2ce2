import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const CLOSES = { actBy: '2026-03-06T11:00:00Z', closesAt: '2026-03-06T11:00:00Z' }

describe('the deadline is the instant in Amsterdam until which one can respond', () => {
  test.each([
    'Sluitingsdatum: vrijdag 6 maart 2026, 12:00 uur',
    'Deadline: 6 maart 2026 12.00 uur',
    'Deadline: vrijdag 12:00 uur 6 maart 2026',
    'Deadline: 06-03-2026 12:00',
    'Deadline voor reageren: vr 6 mrt 2026 om 12u',
    'Einde inschrijfdatum\tvrijdag 6 maart 2026\nEindtijd\t12:00 uur',
    'Sluitingsdatum: 6 maart 2026\nSluitingstijd: 12.00 uur',
    'Closing date: March 6, 2026 at noon',
    'Deadline: 2026-03-06T11:00:00Z',
    'Deadline: 2026-03-06 12:00',
    'De reactietermijn van deze uitvraag duurt tot vrijdag 6 maart 2026, 12:00 uur.',
    'Reageren kan tot vrijdag 6 maart 2026 12.00 uur.',
    'Reageren is mogelijk tot uiterlijk 6 maart 2026 om 12:00 uur.',
    'Je kunt tot 6 maart 2026, 12:00 uur kandidaten aanbieden.',
    'We ontvangen je cv graag uiterlijk vrijdag 6 maart 2026 om 12.00 uur.',
    'Graag ontvangen wij uiterlijk 6 maart 2026 vóór 12 uur het cv van je kandidaat.',
    'Stuur je cv voor vrijdag 6 maart 2026 12.00 uur naar mij toe.',
    'De inschrijving sluit op vrijdag 6 maart 2026 om 12:00 uur.',
    'Deze aanvraag sluit op 6 maart 2026 (12:00 uur).',
    'Heb je interesse? Reageer dan uiterlijk vrijdag 6 maart 2026, 12:00 uur.',
    'Interesse? Laat het me weten vóór vrijdag 6 maart 2026 12 uur.',
    "Cv's zie ik graag tegemoet vóór 12 uur op vrijdag 6 maart 2026.",
    'Graag je reactie uiterlijk vrijdag 6 maart 2026 12u00.',
    'Aanbiedingen dienen uiterlijk op 6 maart 2026 om 12.00 uur in ons bezit te zijn.',
    'Kandidaten kunnen tot 6 maart 2026 om 12:00 uur worden voorgesteld.',
    'Voorstellen kan t/m vrijdag 6 maart 2026, 12:00 uur.',
    'U kunt uw offerte indienen tot vrijdag 6 maart 2026 12:00 uur.',
    'Inschrijven kan tot en met vrijdag 6 maart 2026 om\n12:00 uur.',
    'Please submit your proposal before Friday 6 March 2026, 12:00 CET.',
    'Please send your CV by Friday March 6th, 2026 12:00.',
    'Applications close; respond no later than 6 March 2026 at 12 pm.',
    'Wij moeten onze kandidaten uiterlijk 6 maart 2026 12:00 uur aanleveren bij de klant.',
    'Uiterste inzenddatum is 6 maart 2026 om 12.00 uur.',
    "Cv's moeten worden ingediend op 6 maart 2026, vóór 12.00 uur.",
    'Vragen kun je stellen tot 2 maart 2026 09:00 uur. Reageren kan tot 6 maart 2026 12:00 uur.',
    'Gesprekken zijn gepland op 10 maart 2026 en uiterlijk 6 maart 2026 12:00 uur ontvangen we graag je cv.',
    'Planning: vragen tot 2 maart 2026, sluiting 6 maart 2026 12:00 uur, gesprekken 12 maart 2026.',
    'De deadline is vrijdag 6 maart 2026 om 12.00 uur. De startdatum is 1 april 2026.',
    'De deadline is verlengd: je kunt nu reageren tot vrijdag 6 maart 2026, 12.00 uur in plaats van 4 maart 2026.',
    'De eisen:\n- hbo\n- 5 jaar ervaring\n\nIk ontvang je kandidaat graag vóór vrijdag 6 maart 2026 12.00 uur.',
    'Hoor graag voor 6 maart 2026 12:00 uur of je iemand hebt!',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(CLOSES)
  })
})

test.each([
  ['Sluitingsdatum: 6 maart 2026', '2026-03-06T22:59:00Z'],
  ['Sluitingsdatum: 29 maart 2026, 12:00 uur', '2026-03-29T10:00:00Z'],
  ['Sluitingsdatum: 28 maart 2026, 12:00 uur', '2026-03-28T11:00:00Z'],
  ['Sluitingsdatum: 25 oktober 2026, 12:00 uur', '2026-10-25T11:00:00Z'],
  ['Sluitingsdatum: 24 oktober 2026, 12:00 uur', '2026-10-24T10:00:00Z'],
  ['Sluitingsdatum: 6 maart 2026, 24:00 uur', '2026-03-06T23:00:00Z'],
  ['Deadline: 4 mei\nPublicatiedatum: 20 april 2026', '2026-05-04T21:59:00Z'],
  ['Deadline: 6 maart 2026\n\nReageren kan tot vrijdag 6 maart 2026 10:00 uur.', '2026-03-06T09:00:00Z'],
])('a date alone is the end of that day, unless it has a time elsewhere: %s', (snippet, instant) => {
  expect(fieldOf('deadline', snippet)).toEqual({ actBy: instant, closesAt: instant })
})

test('a broker’s own closing moment is one to act by', () => {
  const text = 'Wij moeten 6 oktober 2026 om 15:00 uur binnen hebben, de broker sluit 7 oktober 2026 om 12.00 uur.'
  expect(fieldOf('deadline', text)).toEqual({ actBy: '2026-10-06T13:00:00Z', closesAt: '2026-10-07T10:00:00Z' })
})

test('a date in a row of cells is about what its own cell says', () => {
  const row = 'Ref. 331 | Geplaatst: 02-03-2026 | Reageren t/m 06-03-2026 11:00'
  expect(fieldOf('deadline', row)).toEqual({ actBy: '2026-03-06T10:00:00Z', closesAt: '2026-03-06T10:00:00Z' })
})

test('of two closing moments the first is to act by, the last closes', () => {
  expect(
    fieldOf('deadline', 'Sluitingsdatum: 12 maart 2026 17:00 uur\n\nReageren kan tot 9 maart 2026 09:00 uur.'),
  ).toEqual({
    actBy: '2026-03-09T08:00:00Z',
    closesAt: '2026-03-12T16:00:00Z',
  })
})

describe('other dates are no deadline', () => {
  test.each([
    'Vragen kunnen ingediend worden tot 6 maart 2026, 12:00 uur.',
    'Deadline voor het stellen van vragen: 6 maart 2026 12:00 uur',
    'De vragen en antwoorden worden op 6 maart 2026 gepubliceerd.',
    'De kandidaten die zijn uitgenodigd ontvangen uiterlijk op 6 maart 2026 bericht.',
    'Kandidaten die op gesprek mogen komen krijgen uiterlijk 6 maart 2026 bericht.',
    'De gesprekken vinden plaats op 6 maart 2026 om 12:00 uur.',
    'De opdracht start op 6 maart 2026.',
    'Je bent uiterlijk 6 maart 2026 beschikbaar.',
    'Startdatum: uiterlijk 6 maart 2026',
    'De gunning vindt plaats op 6 maart 2026.',
    'Gepubliceerd op 6 maart 2026 om 12:00 uur',
    'Aanvraagformulier inhuur - ingediend op 6 maart 2026',
    'Ingediend op 6 maart 2026 door de afdeling Ruimte',
    'Aanvraag ingediend op 6 maart 2026',
    'De Omgevingswet is sinds 1 januari 2024 in werking.',
    'Wij zoeken per 1 april 2026 een planner.',
    'Wij zoeken per 1 april 2026 een kandidaat met een goed cv.',
    'Uiterlijk op 1 januari 2027 worden de diensten samengevoegd.',
    'Reageer snel!',
    'Deadline: z.s.m.',
    'Wie in een vorige ronde (sloot 6 maart 2026) al was aangeboden, hoeft niet opnieuw te worden ingediend.',
    'Een eerdere uitvraag sloot op 6 maart 2026 zonder kandidaten.',
    'Ref. 331 | Geplaatst: 06-03-2026',
    'Vorige ronde (deadline was 6 maart 2026) leverde niets op.',
    'Vragen? Mail mij vóór 6 maart 2026 om 12:00 uur.',
    'Sluitingsdatum: 31 februari 2026',
    'Deadline: vrijdag 6 maart 12:00 uur',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toBeNull()
  })
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'Moet er do 8 okt 2026 voor 12.00u in liggen.',
    'Moet er uiterlijk donderdag 8 oktober 2026 12:00 uur in zitten.',
    'Alles moet er voor donderdag 8 oktober 2026, 12.00 uur in staan.',
    'Het cv moet er uiterlijk donderdag 8 oktober 2026 om 12.00 uur liggen.',
    'Graag vóór donderdag 8 oktober 2026 12.00 uur.',
    "Graag je voorstel met cv (maximaal 3 pagina's) uiterlijk donderdag 8 oktober 2026, 12:00 uur.",
    'Graag uw reactie\nuiterlijk donderdag 8 oktober 2026, 12:00 uur.',
    'Reacties zie ik graag tegemoet tot donderdag 8 oktober 2026 om 12.00 uur.',
    'Uw reactie zien wij graag tegemoet tot uiterlijk 8 oktober 2026, 12.00 uur.',
    'Uw aanbieding zien wij graag voor 8 oktober 2026 12:00 uur tegemoet.',
    'Wij ontvangen uw voordracht graag uiterlijk donderdag 8 oktober 2026 om 12.00 uur.',
    'Wij ontvangen uw voordracht\ngraag uiterlijk donderdag 8 oktober 2026 om\n12.00 uur.',
    'Graag ontvang ik je voordracht uiterlijk 8 oktober 2026 12:00 uur.',
    'Let me have your CVs by Thursday 8 October 2026, 12:00.',
    'Please let me have your CV by 8 October 2026 at noon.',
    'Could you get your profiles to me by Thursday 8 October 2026 12:00?',
    'I need the CVs by Thursday 8 October 2026, 12:00.',
    'CVs to me before Thursday 8 October 2026, 12:00 please.',
    'In my inbox before Thursday 8 October 2026, 12:00 uur.',
    "CV graag in het Engels, max 3 pagina's, in my inbox before Thursday 8 October 2026, 12:00 uur.",
    "De cv's moeten donderdag 8 oktober 2026 om 12.00 uur bij mij binnen zijn.",
    "CV's uiterlijk 8 oktober 2026 12:00 uur in mijn mailbox graag.",
    'Uiterlijk donderdag 8 oktober 2026, 12 uur, moeten we de kandidaten voorleggen.',
    'De klant wil uiterlijk donderdag 8 oktober 2026 12:00 uur de profielen hebben.',
    'Tot donderdag 8 oktober 2026, 12:00 uur kun je iemand voorstellen.',
    'Je hebt tot donderdag 8 oktober 2026 12:00 uur de tijd.',
    'Je hebt tot en met donderdag 8 oktober 2026 12:00 uur om iemand voor te dragen.',
    'We sluiten donderdag 8 oktober 2026 om 12.00 uur.',
    'De uitvraag loopt tot donderdag 8 oktober 2026 om 12:00 uur.',
    'De aanvraag staat open tot 8 oktober 2026, 12:00 uur.',
    'De aanvraag staat tot 8 oktober 2026, 12:00 uur open.',
    'Deze aanvraag blijft open t/m 8 oktober 2026 12:00 uur.',
    'Mail je kandidaat voor 8 oktober 2026 12:00 uur naar mij.',
    'Mail mij voor donderdag 8 oktober 2026 12:00 uur als je iemand hebt.',
    'Laat je het me voor donderdag 8 oktober 2026 12:00 uur weten?',
    'Wie heb je? Ik hoor het graag voor donderdag 8 oktober 2026 om 12:00 uur!',
    'Kun je me uiterlijk donderdag 8 oktober 2026 12:00 uur laten weten of je iemand hebt?',
    'Sluitdatum donderdag 8 oktober 2026, 12:00 uur.',
    'Sluit: do 8 okt 2026 12u',
    'Reageren vóór: 8-10-2026 12:00',
    'Reageren uiterlijk: 8-10-2026 om 12.00 uur',
    'Uiterste reactiemoment: 8 oktober 2026 12:00 uur',
    'Inleveren voor: donderdag 8 oktober 2026 12.00 uur',
    'Indienen voor\tdonderdag 8 oktober 2026 12.00 uur',
    'Aanleverdatum: 8 oktober 2026 12.00 uur',
    'Aanleveren cv: 8 oktober 2026 12.00 uur',
    "Deadline cv's: 8 oktober 2026 12.00 uur",
    'Response due: 8 October 2026 12:00',
    'Due date: 8 October 2026, 12:00',
    'CVs due Thursday 8 October 2026, 12:00.',
    'Proposals are due by Thursday 8 October 2026, 12:00.',
    'Applications must reach us by Thursday 8 October 2026, 12:00.',
    'We expect your proposal no later than Thursday 8 October 2026 at 12:00.',
    'The window closes on Thursday 8 October 2026 at 12:00 CET.',
    'Bids are welcome until 8 October 2026, 12:00.',
    'Dien uw offerte uiterlijk 8 oktober 2026 om 12.00 uur in.',
    'Dient u uw aanbod in vóór 8 oktober 2026 12.00 uur.',
    'Offertes worden ingewacht tot 8 oktober 2026, 12.00 uur.',
    'Inschrijvingen worden tot 8 oktober 2026, 12.00 uur in behandeling genomen.',
    'De inschrijftermijn eindigt op 8 oktober 2026 om 12.00 uur.',
    'De termijn om te reageren verloopt op 8 oktober 2026 om 12.00 uur.',
    'Uw kandidaat kan tot 8 oktober 2026, 12.00 uur worden aangemeld.',
    'Aanmelden van kandidaten kan tot 8 oktober 2026, 12.00 uur.',
    'Ik moet zelf uiterlijk 8 oktober 2026 12.00 uur aanleveren.',
    'Uploaden in het portaal kan tot 8 oktober 2026 12.00 uur.',
    'Het portaal sluit op 8 oktober 2026 om 12.00 uur.',
    'Zorg dat je cv uiterlijk 8 oktober 2026, 12.00 uur bij ons is.',
    'Je cv ligt uiterlijk 8 oktober 2026, 12.00 uur bij ons.',
    'Kandidaten voorstellen: uiterlijk donderdag 8 oktober 2026, 12.00 uur.',
    'Wil je uiterlijk donderdag 8 oktober 2026 voor 12.00 uur reageren?',
    'Wij verzoeken u uiterlijk op donderdag 8 oktober 2026, 12.00 uur een kandidaat voor te dragen.',
    'Wij verzoeken u een kandidaat voor te dragen uiterlijk op donderdag 8 oktober\n2026, 12.00 uur.',
    'Wij zien uw voorstel graag tegemoet, uiterlijk op donderdag 8 oktober 2026 om 12.00\nuur.',
    'Voorstellen ontvangen we graag, liefst vandaag nog maar uiterlijk 8 oktober 2026 12.00 uur.',
    'Inzenden kan t/m do 8-10-2026, 12:00u',
    'Reactie graag voor 8/10/2026 12:00',
    'Graag reactie voor a.s. donderdag 8 oktober 2026 12:00 uur.',
    'Reageer snel: donderdag 8 oktober 2026 om 12:00 uur gaat de inschrijving dicht.',
    'Om 12.00 uur op donderdag 8 oktober 2026 sluit de inschrijving.',
    'Sluitingsdatum en -tijd: 8 oktober 2026 12.00 uur',
    'Sluitingsdatum/tijd: donderdag 8 oktober 2026 / 12.00 uur',
    'Sluiting reactietermijn - donderdag 8 oktober 2026 - 12.00 uur',
    'Wanneer moet je reageren? Uiterlijk donderdag 8 oktober 2026, 12:00 uur.',
    'Reactie? Donderdag 8 oktober 2026 voor 12:00 uur!',
    'Interesse? Dan ontvang ik graag je cv. Dit kan tot donderdag 8 oktober 2026 12:00 uur.',
    'Deadline: 8 oktober 2026 12:00 uur\n\nOns kantoor is gesloten op 12 oktober 2026.',
    'Deadline: 8 oktober 2026 12:00 uur\n\nIk ben tot 5 oktober 2026 met vakantie.',
    'Deadline: 8 oktober 2026 12:00 uur\n\nDe subsidie loopt tot 31 december 2027.',
  ])('deadline: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual({
      actBy: '2026-10-08T10:00:00Z',
      closesAt: '2026-10-08T10:00:00Z',
    })
  })

  test.each([
    'Let op de twee termijnen: bij ons moet het cv er uiterlijk woensdag 7 april 2027 om 16.00 uur liggen, de inschrijving bij de GGD sluit\nvrijdag 9 april 2027 om 10.00 uur.',
    'Deadline: 7 april 2027 16:00\n\nApplications received after Friday 9 April 2027 at 10:00 will not be considered.',
    'Reactie bij ons: 7 april 2027 16:00 uur. Bij de klant sluit het 9 april 2027 om 10:00 uur.',
  ])('deadline: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual({
      actBy: '2027-04-07T14:00:00Z',
      closesAt: '2027-04-09T08:00:00Z',
    })
  })

  test.each([
    'Submission deadline    : Monday 15 September 2026, 10:00\n\n4. PROCEDURE\nResponses are accepted until 15 September 2026, 14:00. Interviews: Tuesday 22 September 2026.',
  ])('deadline: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual({
      actBy: '2026-09-15T08:00:00Z',
      closesAt: '2026-09-15T12:00:00Z',
    })
  })

  test.each([
    'Sluiting: dinsdag 6 oktober 2026, 10:00 uur\n\nUw voorstel ontvangen wij graag uiterlijk donderdag 8 oktober 2026, 12:00 uur.',
  ])('deadline: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual({
      actBy: '2026-10-06T08:00:00Z',
      closesAt: '2026-10-08T10:00:00Z',
    })
  })

  test.each([
    'Je stuurt de rapportage uiterlijk 15 oktober 2026 naar de provincie.',
    'De kandidaat levert uiterlijk 1 december 2026 een plan van aanpak op.',
    'Het bestemmingsplan moet er voor 1 januari 2027 liggen.',
    'Voor 1 januari 2027 moet het nieuwe systeem draaien.',
    'Burgers kunnen tot 1 november 2026 reageren op het ontwerpplan.',
    'Inwoners konden tot 1 maart 2026 een zienswijze indienen.',
    'Wil je uiterlijk 8 oktober 2026 12:00 uur je vragen sturen?',
    'Je hoort uiterlijk 8 oktober 2026 of je op gesprek mag.',
    'Op 8 oktober 2026 bellen wij met de drie kandidaten die ons het meest aanspreken.',
    'Op 8 oktober 2026 openen wij de inschrijvingen.',
    'Op 8 oktober 2026 ontvangt u onze reactie.',
    'Reacties worden op 8 oktober 2026 beoordeeld.',
    'De reacties worden op 8 oktober 2026 met het team besproken.',
    'Aanmelden voor het DAS kan tot 8 oktober 2028.',
    'Stuur de VOG uiterlijk 8 oktober 2026.',
    'Documenten aanleveren na gunning, uiterlijk 8 oktober 2026.',
    'De geselecteerde kandidaten leveren voor 8 oktober 2026 een casus in.',
  ])('deadline not stated: %s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(null)
  })
})
