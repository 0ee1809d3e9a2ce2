import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\nStart: mei 2026\n'

const table: [string, string[]][] = [
  [
    'Beleidsadviseur wonen',
    [
      `Beleidsadviseur wonen\n\n${head}`,
      `# Beleidsadviseur wonen\n\n${head}`,
      `Inhuuropdracht\n\nHelaas is de reactietermijn verlopen.\n\n**Beleidsadviseur wonen**\n${head}`,
      `${head}Functie: Beleidsadviseur wonen`,
      'Hoi, wij zoeken een beleidsadviseur wonen voor de gemeente Zeist.',
      'Voor Vitens ben ik op zoek naar een beleidsadviseur wonen (32 uur).',
      'Gevraagd: een beleidsadviseur wonen, per direct.',
      'De gemeente Zeist zoekt een beleidsadviseur wonen die stevig staat.',
      'Wie heeft er nog een beleidsadviseur wonen beschikbaar?',
      `Vacature interim: Beleidsadviseur wonen\n\n${head}`,
      'In Zeist komt plek vrij voor een beleidsadviseur wonen.',
      'Zij zoeken een beleidsadviseur wonen voor 24 uur per week.',
      'Een opdracht bij de gemeente Zeist: een beleidsadviseur wonen, 28 uur. Gevraagd wordt een hbo-diploma.',
      'Gemeente Zeist zoekt per 1 januari een beleidsadviseur wonen voor 24 uur.',
      'Namens Zeist vragen wij u een beleidsadviseur wonen voor te dragen. De raad heeft te maken met een tekort.',
    ],
  ],
  [
    'Beleidsadviseur wonen',
    [
      `Herpublicatie beleidsadviseur wonen\n\n${head}`,
      `Beleidsadviseur wonen opnieuw te vergeven\n\n${head}`,
      `Beleidsadviseur wonen voor onze klant in Ede\n\n${head}`,
      `Beleidsadviseur wonen bij een gemeente in Gelderland\n\n${head}`,
      `Beleidsadviseur wonen for our client Vitens\n\n${head}`,
      'Kun jij een beleidsadviseur wonen uitzetten? Het gaat om 32 uur.',
      'Wat we missen is een beleidsadviseur wonen.\n\nAlvast bedankt en groet aan Hans,\n\nGerda\nTeamleider Vergunningen',
    ],
  ],
  [
    'Senior adviseur (m/v) wonen',
    [
      'Wij zoeken een senior adviseur (m/v) wonen voor de gemeente Zeist, 24 uur.',
      `Functie: Senior adviseur (m/v) wonen\n${head}`,
    ],
  ],
  ['Planners', ['We zoeken twee planners voor een klus.', 'Het gaat om 2 planners die in mei starten.']],
  [
    'Consulent Wmo',
    [
      'Onderwerp: gezocht - consulent Wmo voor 28 tot 32 uur\n\nVoor de gemeente Enschede zoeken wij een consulent Wmo die in maart begint.',
    ],
  ],
  [
    'Planner',
    [
      `Direct naar inhoud\nHome   Opdrachten   Over ons   Inloggen\n\nPlanner\n\n${head}`,
      `Skip to main content\nPlanner\n${head}`,
      `Flexmarkt Noord | Pagina 1 van 3\nPlanner\n${head}`,
      `INHUURAANVRAAG\nversie 2.0 - 3 maart 2026\nPlanner\n${head}`,
      `- 1 -\nOfferteaanvraag externe inhuur\nPlanner\n${head}`,
      `*** OPDRACHTOMSCHRIJVING ***\nPlanner\n${head}`,
      `Deze website gebruikt cookies. Lees meer   Accepteren   Weigeren\nHome | Opdrachten | Contact\nPlanner\n${head}`,
      `Vacaturebank Inhuur Zuid - Opdracht 77-2291\nAfdrukken | Delen | Bewaren\nPlanner\n${head}`,
      `ProRata Inhuurplatform\nOpdracht #4471\nPlanner\n${head}`,
      `${head}Functie: Planner (2 fte)`,
      `${head}Functie: Planner (schaal 9)`,
      `Interim-opdracht: Planner\n${head}`,
      "I'm hiring a planner for our client.",
      `Uitvraag tijdelijke inhuur: Planner\n${head}`,
      `Tenderdocument - Inhuur van een Planner\n${head}`,
      `${head}FUNCTIE ............ Planner`,
      `${head}Functie -> Planner`,
      '=== OPDRACHTKAART ===\nFunctie ...... Planner\nOpdrachtgever ...... Gemeente Zeist\nUren ..... 32',
      `Om welke functie gaat het?\nPlanner\n\n${head}`,
      'Geachte relatie,\n\nGraag ontvangen wij uw offerte voor het inhuren van een planner bij de gemeente Zeist.',
      'Geachte leverancier,\n\nWij nodigen u uit een aanbieding te doen voor de tijdelijke inzet van een planner bij de gemeente Zeist.',
      'Geachte leverancier,\n\nDe gemeente Zeist wil voor de duur van zes maanden een planner inhuren voor 32 uur per week.',
      'De gemeente Zeist verzoekt u een kandidaat aan te bieden voor de functie van planner.',
      'Betreft: uitvraag tijdelijke inhuur planner',
      'Hoi Kim! Heb jij nog een planner vrij? Gemeente Zeist, 32 uur per week',
      'Heb je toevallig een planner in je netwerk?',
      'Ken jij nog een goede planner?',
      'Even een vraag\n\nKen jij nog een planner? 32 uur per week',
      'Zie onder\n\nEr is een klus voor een planner.',
      'Hoi,\n\nGemeente Zeist zoekt een planner, 32 uur per week.\n\nDe eisen:\n1. mbo niveau 4\n2. Ervaring als tekenaar in de openbare ruimte',
      'Goedemorgen, er is een aanvraag binnen voor een planner bij gemeente Zeist, 32 uur per week',
      'Hi all, spoedje: planner voor gemeente Zeist, 32 uur per week',
      'Nieuwe opdracht! Planner bij de gemeente Zeist.',
      'Onderwerp: Fwd: Inhuuraanvraag planner gemeente Zeist\n\nHoi, zie onder.',
      'Subject: RE: planner | Gemeente Zeist | 32 uur\n\nHoi, zie onder.',
      '[09:12, 3-3-2026] Kees: Wie heeft een planner liggen? 32 uur pw',
      '4-5-2026 08:14 - Kees de Boer: planner, 32 uur pw, Zeist',
      'Kunnen jullie een planner leveren?',
      'Planner\n\nWij werken aan de stad. Je weet hoe je een lastig onderwerp uitlegt aan mensen.',
    ],
  ],
  ['Conceptontwikkelaar', [`Conceptontwikkelaar\n${head}`]],
  ['Terugkeerbegeleider', [`Terugkeerbegeleider\n${head}`]],
  ['JavaScript developer', [`JavaScript developer\n${head}`]],
  ['Home care consultant', [`Home care consultant\n${head}`]],
  ['Inhuuradviseur', [`Inhuuradviseur\n${head}`]],
  ['Openbare orde adviseur', [`Openbare orde adviseur\n${head}`]],
  ['Contactpersoon inwoners', [`Contactpersoon inwoners\n${head}`]],
  [
    'Medewerker vergunningen',
    ['Hierbij verzoeken wij u een aanbieding te doen voor de inhuur van een medewerker vergunningen.'],
  ],
  ['Senior planner', ['We are looking for a senior planner for our client.']],
]

describe.each(table)('%s', (title, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('title', phrasing)).toBe(title)
  })
})

test.each([
  ['Looking for a .NET developer (freelance) for Gemeente Ede, 32 hours', '.NET developer'],
  ['Functie: .NET developer', '.NET developer'],
  ['Met spoed zoekende naar een arbeidsdeskundige voor gemeente Ede', 'Arbeidsdeskundige'],
  ['Wij zouden graag een ervaren HR-businesspartner willen inhuren.', 'HR-businesspartner'],
])('the role, and not the words around it: %s', (text, title) => {
  expect(fieldOf('title', text)).toBe(title)
})

describe('what stands around a role, and is none', () => {
  test.each([
    [
      'notitie 3-12-2026 10:22\n\nnet gebeld\n\n- gem. Purmerend\n- toezichthouder civiele werken\n- 36u pw\n- max 78,50',
      'Toezichthouder civiele werken',
    ],
    [
      'Aan de door ons benaderde dienstverleners\n\nDe gemeente Ede vraagt een aanbieding voor de inzet van een planner riolering.',
      'Planner riolering',
    ],
    ['T.a.v. de accountmanager\n\nGemeente Ede zoekt een planner.', 'Planner'],
    [
      'Van: Flexmakelaar Vallei\nOnderwerp: wijzigingen in opdracht ZW-26-0713 (Adviseur Wmo)\n\nEr is nieuws.\n\nFlexmakelaar Vallei',
      'Adviseur Wmo',
    ],
    ['Rianne belde. Hun HR-adviseur gaat met verlof.\n\nWat ze zoekt: een HR-adviseur, 28 uur.', 'HR-adviseur'],
    [
      'De gemeente nodigt u uit voor de tijdelijke inhuur van een Recruiter. Het team bestaat uit twee vaste medewerkers.',
      'Recruiter',
    ],
    ['Collega’s, onze projectleider valt uit. Wie heeft er een vervanger?', 'Projectleider'],
    ['Planner riolering (tijdelijk, 24 uur)\nOpdrachtgever: Gemeente Ede', 'Planner riolering'],
    ['Planner, remote\nOpdrachtgever: Gemeente Ede', 'Planner'],
    ['Opdrachtomschrijving Planner riolering\nOpdrachtgever: Gemeente Ede', 'Planner riolering'],
    ['Gemeente Ede - inhuur Planner riolering\nUren: 24', 'Planner riolering'],
    ['Planner 2026-0118\nOpdrachtgever: Gemeente Ede', 'Planner'],
    ['Aanvraag ED-2212 planner: sluiting verschoven naar 8 januari 2027 12:00.', 'Planner'],
    ['Planner 2026-2027\nOpdrachtgever: Gemeente Ede', 'Planner 2026-2027'],
    [
      'Inhuur van een\nProjectleider dijkversterking\n\nZaaknummer: 12\n\nDe projectleider\n- stuurt een team aan;',
      'Projectleider dijkversterking',
    ],
    [
      'Nota bij de offerteaanvraag Planner riolering\n\nVraag 1. Kan het met 24 uur?\nAntwoord: ja.',
      'Planner riolering',
    ],
    ['Onderwerp: Stand van zaken over ZW-26-0713 Product owner\n\nEr is nieuws.', 'Product owner'],
    ['Onderwerp: Intrekking ZW-26-0713 Planner riolering\n\nHelaas.', 'Planner riolering'],
    ['Onderwerp: Vragen en antwoorden Planner riolering\n\nHieronder de antwoorden.', 'Planner riolering'],
    ['Onderwerp: Aanvraag ZW-26-0713 planner geannuleerd\n\nHelaas.', 'Planner'],
    ['Onderwerp: Uitnodiging ZW-26-0713 | planner riolering, gemeente Ede\n\nDag allen.', 'Planner riolering'],
    ['Onderwerp: Met spoed planner riolering\n\nWe zoeken iemand voor 24 uur.', 'Planner riolering'],
    ['Planners riolering (drie)\nUren: 24', 'Planners riolering'],
    ['Voor de GGD zoeken we een jeugdarts 0-12 jaar voor 24 uur per week.', 'Jeugdarts 0-12 jaar'],
    ['Functie: Adviseur aanvraag en verlening\nUren: 24', 'Adviseur aanvraag en verlening'],
    ['Functie: Vergunningaanvraag- en opdrachtadviseur\nUren: 24', 'Vergunningaanvraag- en opdrachtadviseur'],
    [
      'Noord Sourcing\nNL | EN\nJobs    How it works    Sign in\n\nData engineer\n\nClient: Nationaal Archief',
      'Data engineer',
    ],
  ])('%j', (text, role) => {
    expect(fieldOf('title', text)).toBe(role)
  })
})
