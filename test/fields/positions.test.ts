import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const read = (text: string) => recordOf(`Uren per week: 36\n\n${text}`)

test.each([
  ['Aantal professionals: 1.', 1],
  ['Benodigd aantal professionals\n\n2.', 2],
  ['Aantal posities: twee', 2],
  ['Aantal professionals: 2 professionals', 2],
  ['Voor de gemeente zoeken wij 9 planners.', 9],
  ['Wij zoeken twee (2) consulenten Jeugd.', 2],
  ['We zijn op zoek naar 3 ervaren projectleiders.', 3],
  ['We are looking for 3 engineers.', 3],
  ['De gemeente zoekt per direct vier ambulant begeleiders.', 4],
  ['Op zoek naar één beleidsadviseur.', 1],
  ['Wij zoeken, wegens ziekte van een vaste kracht, één planner.', 1],
  ['De gemeente zoekt voor kantoor Zuid 1 beleidsadviseur.', 1],
  ['Er is behoefte aan versterking: 1 tester.', 1],
  ['Hoeveel mensen nodig?\n1', 1],
  ['Drie planners gezocht.', 3],
  ['Gemeente Zeist zoekt er 3, voor 36 uur in de week.', 3],
  ['Heb je nog een planner? Ze hebben er twee nodig.', 2],
  ['Het gaat om vier stuks, start 1 mei.', 4],
  ['Planner gezocht (2x), gemeente Zeist.', 2],
  ['Wij zoeken: 2 hydrologen', 2],
  ["I'm hiring two policy officers.", 2],
  ['Hoeveel professionals zijn nodig?\n1', 1],
  ['De gemeente heeft twee toezichthouders bouw nodig.', 2],
  ['Voor de GGD zoeken wij drie jeugdartsen.', 3],
  ['We zoeken twee orthopedagogen voor Zuid.', 2],
  ['De provincie zoekt vier directeuren a.i.', 4],
  ["Wij zoeken drie boa's.", 3],
  ['Er zijn 3 plekken beschikbaar.', 3],
  ['Wij zoeken 3 x tester.', 3],
  ['Aantal professionals: 1\n\nVoor de gemeente zoeken wij 9 planners.', 1],
])('%j asks for %i', (text, expected) => {
  expect(read(text).positions).toBe(expected)
})

test.each([
  'Wij zoeken een adviseur.',
  'We zoeken een kandidaat met 5 jaar ervaring.',
  'Aantal professionals: 1 à 2',
  'Aantal kandidaten: maximaal 2 per leverancier',
  'Wij zoeken 2 fte adviseurs.',
  'De gemeente zoekt er voor 3 maanden iemand bij.',
  'We zoeken er 36 uur per week iemand voor.',
  'Het team bestaat uit 12 adviseurs.',
  'De provincie wil drie kandidaten op gesprek.',
  'Wij zoeken een coach die 3 teamleiders begeleidt.',
  'Wij zoeken een planner voor 2 gemeenten.',
  'Wij zoeken per 1 mei een adviseur.',
])('%j does not say how many', (text) => {
  expect(read(text).positions).toBeNull()
})

test.each([
  ['2x Jurist', 2],
  ['Gezocht: 2 toezichthouders', 2],
  ['Een tweetal adviseurs gezocht', 2],
  ['Gemeente Urk zoekt een viertal handhavers, 32 uur per week.', 4],
  ['We zoeken een team van 4 testers.', 4],
  ['Two testers needed', 2],
  ['Er zijn twee posities beschikbaar.', 2],
  ['GGD Groningen zoekt twee artsen infectieziektebestrijding.', 2],
  ['Gezocht: 1 beleidsadviseur wonen', 1],
])('in the words of others %j asks for %i', (text, expected) => {
  expect(fieldOf('positions', text)).toBe(expected)
})

test.each([
  'Wij zoeken 2 a 3 planners',
  'Wij zoeken 5 jaar ervaring',
  'Wij vragen 2 referenties',
  'Wij zoeken iemand die 3 projecten leidt',
  'Je komt in een team van 12 adviseurs.',
])('in the words of others %j does not say how many', (text) => {
  expect(fieldOf('positions', text)).toBeNull()
})

test.each([
  ['Aantal benodigde deskundigen: 2', 2],
  ['Aantal in te huren consultants\n\n3\n', 3],
  ['Aantal te leveren tolken: 4', 4],
  ['Number of openings: 2', 2],
  ['OPEN_UNTIL : 2027-02-01\nNUMBER_OF_POSITIONS : 2\nHRS_PER_WEEK : 36', 2],
  ['Te vervullen posities: twee', 2],
  ['Plekken\n2\nUren per week\n36\nLooptijd\n6 maanden', 2],
  ['Startdatum1 mei 2027\nThuiswerkenJa\nAantal professionals2\nRegioDrenthe', 2],
  ['📍 Assen\n👤 2 professionals\n🕓 36 uur per week', 2],
  ['Er is plaats voor één medewerker.', 1],
  ['Er is plek voor twee adviseurs.', 2],
  ['Eén consultant wordt ingehuurd.', 1],
  ['Er worden drie toezichthouders ingezet.', 3],
  ['Wij verzoeken u twee adviseurs te leveren.', 2],
  ['De opdracht wordt door één persoon vervuld; het betreft één positie.', 1],
  ['Twee consulenten schuldhulp – gemeente Assen', 2],
  ['De gemeente wil twee juristen inhuren.', 2],
  ['We have one opening; there is one position available.', 1],
  ['Gemeente Weert, 3 personen, per direct.', 3],
  ['Start op 1 mei. Eén persoon.', 1],
  ['- één planner, geen duo', 1],
  ['- 1 man of vrouw, meer niet', 1],
  ['Hoeveel: 4 personen', 4],
  ['Ook daar gaat het om één persoon.', 1],
  ['Wij plaatsen 3 personen.', 3],
  ['Ze willen er 3, elk van een ander bureau.', 3],
  ['Voor één van deze drie plekken zoeken wij nu iemand.', 1],
  ["Gezocht: 3 planners bij gem. Weert, 36 uur. Cv's naar mij.", 3],
])('in many layouts %j asks for %i', (text, expected) => {
  expect(fieldOf('positions', text)).toBe(expected)
})

test.each([
  'De gemeente heeft één eigen ecoloog, die het niet meer bijhoudt.',
  'De directie wil één aanspreekpunt naar buiten en één regisseur naar binnen.',
  'Ze willen maar één kandidaat van ons zien.',
  'Wij hebben zes dossiers liggen en twee verkopen die wachten.',
  'Het betreft één gemeente.',
  'De gemeente heeft 12 adviseurs in dienst en zoekt een planner.',
  'Het team heeft 14 medewerkers; de gesprekken vinden plaats in mei.',
  'De provincie heeft het onderhoud bij twee dienstverleners belegd.',
  'De organisatie heeft 40 medewerkers en werkt voor 3 gemeenten.',
  'Per inschrijver kan één persoon worden ingezet.',
  '1 kandidaat per bureau',
  'Wij zoeken iemand die 12 servers beheert.',
  'Het team (14 man) zit in Weert.',
  'Met 3 personen per bureau zitten wij vol.',
  'De afdeling heeft in totaal zestien juristen, met ieder een eigen gebied.',
  'Het team telt in totaal 12 adviseurs.',
  'In totaal werken er 12 juristen bij de dienst.',
])('%j is no number of people wanted', (text) => {
  expect(fieldOf('positions', text)).toBeNull()
})

describe('the number with which a chat answers how many are sought', () => {
  const ask = (question: string, answer: string) =>
    `Jan: Gemeente Ede zoekt planners, 36 uur\nPiet: ${question}\nJan: ${answer}\nPiet: Ok`
  test.each([
    ['Hoeveel man?', '4', 4],
    ['En hoeveel zoek je er?', 'twee', 2],
    ['Hoeveel planners heb je nodig?', 'Om 3 personen.', 3],
    ['Hoeveel mensen mogen we insturen?', '2', null],
    ['Hoeveel man zit er in het team?', '12', null],
    ['Hoeveel uur?', '32', null],
    ['Zoek je er nog meer?', '2 april laat ik het weten', null],
  ])('%s %s', (question, answer, count) => {
    expect(fieldOf('positions', ask(question, answer))).toBe(count)
  })
})
