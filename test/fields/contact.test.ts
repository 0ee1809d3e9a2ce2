import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

const none = { phone: null, email: null, url: null }

describe('contact is where the text says to respond or to ask', () => {
  test.each([
    'Reageer via inhuur@voorbeeld.example.',
    'Reageren kan door een mail te sturen naar inhuur@voorbeeld.example',
    'Stuur je cv naar inhuur@voorbeeld.example, uiterlijk vrijdag.',
    'Cv en motivatie graag mailen naar <inhuur@voorbeeld.example>',
    'Vragen? inhuur@voorbeeld.example',
    'Vragen kun je stellen via inhuur@voorbeeld.example.',
    'Voor meer informatie: inhuur@voorbeeld.example',
    'E-mail: inhuur@voorbeeld.example',
    'Contact\tinhuur@voorbeeld.example',
    'Contactpersoon: afdeling Inhuur (inhuur@voorbeeld.example)',
    'Reageren via: inhuur@voorbeeld.example',
    'Reageer op deze opdracht via inhuur@voorbeeld.example',
    'Kandidaten kunnen worden aangeboden op inhuur@voorbeeld.example.',
    'Please send your proposal to inhuur@voorbeeld.example.',
    'Questions can be sent to inhuur@voorbeeld.example',
    'Contact\n\ninhuur@voorbeeld.example',
    'Over de organisatie\n\nWij werken met 40 mensen.\n\nStuur uw voorstel naar inhuur@voorbeeld.example.',
  ])('an address for mail: %s', (text) => {
    expect(fieldOf('contact', text)).toEqual({ ...none, email: 'inhuur@voorbeeld.example' })
  })

  test.each([
    'Uw voorstel verwachten wij uiterlijk op vrijdag 4 mei 2027 om 10.00 uur op het adres inhuur@voorbeeld.example.',
    "Cv'tje uiterlijk vrijdag 4 mei 2027 12:00 bij mij, inhuur@voorbeeld.example",
    'Stuurt u uw voordracht, liefst niet meer dan twee namen, naar inhuur@voorbeeld.example?',
    'Stuur uw offerte met bijlagen naar inhuur@voorbeeld.example. Facturen naar facturen@voorbeeld.example.',
    'Behandeld door: inhuur@voorbeeld.example',
    'cvs inleveren voor dinsdag 10.00 uur -> inhuur@voorbeeld.example',
    'Interesse? inhuur@voorbeeld.example',
    'Inkoper: mevr. De Vries (inhuur@voorbeeld.example)',
    'Deadline ma 12.00u, inhuur@voorbeeld.example',
    'Verstuurd via noreply@portaal.example\nLoket: inhuur@voorbeeld.example',
    'Van: Noordplein Flex <inhuur@voorbeeld.example>\nAan: leveranciers\nOnderwerp: uitvraag\n\nRol: Planner\nUren: 36\nStart: 1 mei 2027\nOpdrachtgever: Gemeente Assen\n\nGroet,\nNoordplein Flex',
  ])('the one that stands there, whatever it says of it: %s', (text) => {
    expect(fieldOf('contact', text)).toEqual({ ...none, email: 'inhuur@voorbeeld.example' })
  })

  test.each([
    ['Vragen? Bel Marleen op 06-00000000.', '06-00000000'],
    ['Procedurele vragen stelt u per telefoon (088 - 000 00 00).', '088 - 000 00 00'],
    [
      'Vragen over de procedure kunt u telefonisch stellen. De desk is bereikbaar op telefoonnummer 035-0000000.',
      '035-0000000',
    ],
    ['Telefoon: +31 (0)20 000 00 00', '+31 (0)20 000 00 00'],
    ['Tel.: 020 000 00 00', '020 000 00 00'],
    ['Heb je iemand? App me dan even op 06-00000000', '06-00000000'],
    ['Je mag me altijd bellen: 024-0000 000.', '024-0000 000'],
    ['Questions? Call +31 6 0000 0000.', '+31 6 0000 0000'],
    ['Contact: 020 000 00 00', '020 000 00 00'],
    ['Heb je iemand? Bel me gerust.\n\nGroet,\nAnna\nT 06 - 00 00 00 00', '06 - 00 00 00 00'],
  ])('a telephone number: %s', (text, phone) => {
    expect(fieldOf('contact', text)).toEqual({ ...none, phone })
  })

  test.each([
    ['Reageer via https://portaal.example/opdracht/12?ref=a.', 'https://portaal.example/opdracht/12?ref=a'],
    ['Inschrijven kan via portaal.voorbeeld.nl/opdracht/12.', 'portaal.voorbeeld.nl/opdracht/12'],
    ['Indienen via: www.voorbeeld.example', 'www.voorbeeld.example'],
    ['Upload je cv op <https://portaal.example/upload>', 'https://portaal.example/upload'],
    ['Apply via https://portal.example/jobs/7', 'https://portal.example/jobs/7'],
  ])('a page: %s', (text, url) => {
    expect(fieldOf('contact', text)).toEqual({ ...none, url })
  })

  test('below a heading for questions, whatever stands between', () => {
    const text = 'Wij zoeken een planner.\n\nVragen\n\nAnna de Vries\nAdviseur\n020-0000000'
    expect(fieldOf('contact', text)).toEqual({ ...none, phone: '020-0000000' })
  })

  test('each kind by itself, and where to respond goes before whom to ask', () => {
    const text = 'Vragen? vragen@voorbeeld.example of 020-0000000.\nReageer via inhuur@voorbeeld.example.'
    expect(fieldOf('contact', text)).toEqual({ phone: '020-0000000', email: 'inhuur@voorbeeld.example', url: null })
  })

  test('the contact of a request that somebody only sends on is the broker below', () => {
    const text =
      'Net binnen, wie heeft iemand? Bel anders Joost (06-00000001).\n\nGroet,\nPiet\n\nVan: Desk <desk@broker.example>\nOnderwerp: Planner\nDatum: 3 mei 2027\n\nReageer via desk@broker.example.'
    expect(fieldOf('contact', text)).toEqual({ ...none, email: 'desk@broker.example' })
  })
})

test.each([
  'Facturen stuurt u naar facturen@voorbeeld.example.',
  'Dit bericht is verstuurd door noreply@voorbeeld.example.',
  'Een datalek meldt u bij fg@voorbeeld.example.',
  'Wachtwoord kwijt? Helpdesk: hulp@voorbeeld.example',
  'Het team bestaat uit a.bos@voorbeeld.example en c.dijk@voorbeeld.example.',
  'Klachten over de procedure: klachten@voorbeeld.example.',
  'Meer over de voorwaarden: zie https://voorbeeld.example/voorwaarden.pdf.',
  'Afmelden voor deze nieuwsbrief: https://voorbeeld.example/afmelden',
  'Mijn oude nummer werkt niet meer: 06 - 00 00 00 00.',
  'Groet,\nAnna\nT 06 - 00 00 00 00 | anna@voorbeeld.example',
  'Van: Anna <anna@voorbeeld.example>\nAan: bureau@voorbeeld.example\nOnderwerp: Planner\n\nGemeente Assen zoekt een planner.',
  'Vragen stellen tot: 09-02-2027 09:00',
  'Vragen kunnen tot 01/11/2026 30 worden gesteld.',
  'Aanvraagnummer: 0201234567',
  'Je beheert de website www.voorbeeld.example.',
  'Vergelijkbare opdrachten\nReageer via inhuur@voorbeeld.example',
])('no contact: %s', (text) => {
  expect(fieldOf('contact', text)).toEqual(none)
})

describe('broker is who publishes for another', () => {
  test.each([
    'Gepubliceerd op 3 december 2026 door Noordplein Sourcing.',
    'Deze opdracht wordt door Noordplein Sourcing uitgezet namens de gemeente Assen.',
    'Dit is een uitvraag van Noordplein Sourcing voor aangesloten leveranciers.',
  ])('%s', (text) => {
    expect(fieldOf('broker', text)).toBe('Noordplein Sourcing')
  })

  test.each([
    'Gemeente Nieuwegein – via Lekstroom Flexpool',
    'De gemeente Nieuwegein zoekt via Lekstroom Flexpool een planner.',
    'Met tussenkomst van Lekstroom Flexpool zoekt de gemeente Nieuwegein een planner.',
  ])('%s', (text) => {
    expect(fieldOf('broker', text)).toBe('Lekstroom Flexpool')
  })

  test.each([
    'Uitvraag Tijdelijke Inhuur\nGemeente Ede zoekt een planner.',
    'Afdeling Personeel en Inhuur\nGemeente Ede zoekt een planner.',
    'Inhuur & Flex\nGemeente Ede zoekt een planner.',
    'Femke zoekt namens de gemeente Ede een planner.',
    'Reageren kan via Mercell of via het portaal.',
    'Stuur je cv via WhatsApp.',
  ])('no name of a broker: %s', (text) => {
    expect(fieldOf('broker', text)).toBeNull()
  })

  test('the word for what the broker is belongs to its name', () => {
    const letter = 'Wij zoeken een planner. Mail naar vraag@rijnengaasp.example.\n\nInhuurcentrale Rijn en Gaasp'
    expect(fieldOf('broker', letter)).toBe('Inhuurcentrale Rijn en Gaasp')
  })

  test.each([
    ['Noordweg legt maximaal vijf cv’s voor aan de gemeente.', 'Noordweg'],
    ['Noordweg & De Boer Flexdiensten stelt drie kandidaten voor.', 'Noordweg & De Boer Flexdiensten'],
    ['Lijn Vier bemiddelt deze opdracht.', 'Lijn Vier'],
    ['Noordweg maakt een voorselectie en de gemeente nodigt drie kandidaten uit.', 'Noordweg'],
    ['Noordweg rekent geen fee.', 'Noordweg'],
    ['De vergoeding van Noordweg bedraagt € 1,85 per uur.', 'Noordweg'],
    ['Geplaatst op 8 januari 2027 door De Zeeuwse Schakel.', 'De Zeeuwse Schakel'],
    ['Geplaatst op 8 januari 2027 door Noordweg & De Boer Flexdiensten.', 'Noordweg & De Boer Flexdiensten'],
    ['Nieuws van Noordweg. Noordweg Inhuur rekent een fee van 3%.', 'Noordweg Inhuur'],
    ['Reageren bij Noordweg kan tot 3 mei 2027.', 'Noordweg'],
    ['Dit is een inhuuropdracht via Noordweg.', 'Noordweg'],
    ['Makelaar: Noordweg', 'Noordweg'],
    ['Mail naar inhuur@noordweg.nl. Welkom bij Noordweg!', 'Noordweg'],
    ['Meer weten? www.lijn-vier.nl of bel Jan van Lijn Vier.', 'Lijn Vier'],
    ['Noordweg Flex heeft namens de gemeente een vraag uitstaan.', 'Noordweg Flex'],
  ])('%s', (said, name) => {
    expect(fieldOf('broker', `Voor de gemeente Assen zoeken wij een planner.\n\n${said}`)).toBe(name)
  })

  test('who seeks for a client that is named first', () => {
    expect(fieldOf('broker', 'Voor de gemeente Assen zoekt Noordweg een planner.')).toBe('Noordweg')
    expect(fieldOf('broker', 'Voor onze klant, de gemeente Assen, is Noordweg op zoek naar een planner.')).toBe(
      'Noordweg',
    )
  })

  test.each([
    'De gemeente legt vijf cv’s voor aan de commissie.',
    'Team Inhuur stelt drie kandidaten voor aan de manager.',
    'Inkoop legt vijf kandidaten voor.',
    'Mail naar inhuur@assen.nl. Welkom in Assen!',
    'Reageren bij voorkeur per mail. Vergoeding voor Reiskosten: geen.',
    'Deze uitvraag via TenderNed sluit op 3 mei 2027.',
    'Van: Bureau Inhuur, Gemeente Assen\n\nBureau Inhuur',
    'Inhuurregister Gemeente Assen – detailscherm',
    'INHUURAANVRAAG (formulier 12)',
  ])('nobody but the client: %s', (said) => {
    expect(fieldOf('broker', `${said}\n\nOpdrachtgever: Gemeente Assen\nFunctie: Planner`)).toBeNull()
  })

  test('not who carries out something else', () => {
    expect(fieldOf('broker', 'Het onderhoud wordt door Jansen Groen uitgevoerd.')).toBeNull()
  })
})

test('an address that nobody reads gives way to the page on which to respond', () => {
  const text = `Van: Veldlink Flex <noreply@veldlink.nl>
Onderwerp: planner

Opdracht: Planner
Opdrachtgever: Gemeente Ede
Opdrachtnummer: VL-66120
Uren per week: 32
Sluitingsdatum: 7 januari 2027

Bekijk en reageer: https://veldlink.nl/opdracht/66120`
  expect(fieldOf('contact', text)).toEqual({ phone: null, email: null, url: 'https://veldlink.nl/opdracht/66120' })
  expect(fieldOf('contact', text.slice(0, text.indexOf('Bekijk')))).toEqual({ phone: null, email: null, url: null })
})
