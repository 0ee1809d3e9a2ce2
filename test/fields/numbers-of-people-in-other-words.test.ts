import { describe, expect, test } from 'vitest'
import { recordOf } from '../read.ts'

type Read = ReturnType<typeof recordOf>

function table(title: string, read: (record: Read) => unknown, rows: [unknown, string[]][]) {
  describe(title, () => {
    for (const [want, texts] of rows) {
      test.each(texts.map((text) => [text.replaceAll('\n', ' / '), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
        expect(read(recordOf(text))).toEqual(want)
      })
    }
  })
}

table('positions', ({ positions }) => positions, [
  [1, ['Eén persoon.', 'Aantal: 1', 'Het gaat om 1 kandidaat']],
  [
    2,
    [
      'V: Hoeveel mensen zoekt u?\nA: Twee.',
      'Hoeveel mensen hebt u nodig?\nTwee',
      'We hebben er 2 nodig trouwens',
      'twee mensen nodig',
      'Het gaat om twee plekken.',
      'Er is ruimte voor twee adviseurs.',
      'We kunnen er twee gebruiken.',
      'Gezocht: 2 planners',
      'liefst twee personen tegelijk',
      'Een duo van twee projectleiders gevraagd',
      'Wij zouden graag twee toezichthouders inzetten.',
      'Twee man is genoeg',
      'Aantal benodigde kandidaten: 2',
      'De gemeente huurt twee juristen in.',
      '2x jurist',
      'Aantal personen: twee',
      'Aantal fte: 2 personen',
      'Benodigde capaciteit: 2 medewerkers',
      'we zoeken er eigenlijk twee',
      'Gevraagd aantal: 2',
      'Twee inhuurkrachten zijn welkom.',
    ],
  ],
  [
    3,
    [
      'Drie consulenten mogen het worden.',
      'ZB-1190, consulent jeugdhulp. Drie stuks zelfs.',
      'Aantal vacatures   3',
      '3 x planner',
      'planner (3 fte, drie personen)',
      'Er staan 3 plekken open.',
      'Er zijn 3 vacatures.',
    ],
  ],
  [4, ['Voor de gemeente zoeken wij vier klantmanagers Werk.', 'Wij zoeken 4 mensen die elk 24 uur werken.']],
  [5, ['Het betreft 5 functionarissen.', 'We hebben plek voor vijf toezichthouders']],
  [
    null,
    [
      'Het team telt 22 consulenten en een gedragswetenschapper.',
      'Wij nodigen twee personen uit voor een gesprek.',
      'U mag één persoon voordragen.',
      'In een team met vier andere planners.',
      'waarin jij met twee andere tijdelijke krachten gaat werken',
      "De twee vaste collega's zijn ziek.",
      'Je stuurt 8 medewerkers aan.',
      'Er hebben zich vijf kandidaten gemeld.',
      'Aantal kandidaten per leverancier: 2',
      'Er zijn drie rondes.',
      'Bij ons werken 14 juristen, van wie 3 in vaste dienst.',
      'De opdracht is verdeeld in twee fasen.',
      'We spreken drie kandidaten en nemen de beste aan.',
      'Er worden maximaal drie mensen uitgenodigd.',
      'De gemeente heeft twee juristen in dienst.',
      'De kandidaat werkt samen met drie projectleiders.',
      'Het gaat om een team van vijf juristen.',
      'Het college van B&W en vijf wethouders beslissen.',
      'Vijf leveranciers hebben de aanvraag gekregen.',
      'Aantal fte: 1,5',
      'Twee jaar geleden zochten wij drie juristen.',
      'Drie van onze vaste juristen zijn ziek.',
      'Er zijn 5 kandidaten nodig om een gesprek te plannen.',
      'De opdracht wordt in 3 percelen verdeeld.',
      'Je krijgt twee trainees onder je hoede.',
      'Aantal inwoners: 40.000',
      'Aantal medewerkers gemeente: 450',
      "Aantal collega's in het team: 12",
      'Eén tot twee personen',
      'Wij hebben de afgelopen maand twee mensen aangenomen.',
      'Het team van 6 zoekt een jurist.',
      "We zijn met z'n zessen en zoeken een jurist.",
    ],
  ],
])

table('perSupplier', ({ perSupplier }) => perSupplier, [
  [
    1,
    [
      'Van elk bureau nemen wij één cv in behandeling.',
      'per bureau eentje voorstellen s.v.p.',
      'U mag één persoon voordragen.',
      'Maximaal één aanbieding per inschrijver',
      '1 kandidaat p.p. (per partij)',
      'Iedere partij mag één kandidaat inbrengen',
      'Slechts een (1) kandidaat per inschrijver',
      'One candidate per agency please',
      'Per leverancier wordt één kandidaat in behandeling genomen.',
      'Wij accepteren slechts één voorstel per partij.',
      'Dien één kandidaat in.',
      'één cv per leverancier aub, niet meer',
    ],
  ],
  [
    2,
    [
      "Wil cv's zien (2 stuks max van ons).",
      'Kandidaten p. lev.      2',
      'Je mag twee kandidaten voorstellen.',
      'Hoeveel kandidaten mag een bureau voorstellen?\nTwee, meer bekijken wij niet.',
      "Max. 2 cv's per partij.",
      'Stuur er niet meer dan twee',
      "twee cv's per leverancier is het maximum",
      'Elke leverancier kan 2 professionals aanbieden',
      'ieder bureau twee voorstellen',
      'Aan te bieden kandidaten: max. 2',
      'Each agency may submit two candidates.',
      'Met maximaal twee kandidaten per bureau blijft het overzichtelijk.',
      'stuur max 2 mensen door',
      'Twee kandidaten per leverancier, meer niet.',
      'U kunt tot twee kandidaten aanbieden.',
      'Mag ik twee kandidaten aanbieden? Ja hoor.',
      'Dien maximaal twee kandidaten in.',
      'twee profielen p/leverancier',
    ],
  ],
  [3, ['Hooguit 3 namen graag', 'Jullie mogen er drie insturen.', 'Aantal in te dienen kandidaten: 3']],
  [
    null,
    [
      "Wij leggen vijf cv's voor aan de gemeente.",
      'Per kandidaat ontvangen wij 2 referenties.',
      'U kunt meerdere kandidaten aanbieden.',
      'Er is geen maximum aan het aantal kandidaten.',
      'Een kandidaat mag maar door één bureau worden aangeboden.',
      'Wij zien gemiddeld twee kandidaten per leverancier.',
      'Vorige keer stuurde een bureau zes kandidaten.',
      'Wij hebben twee kandidaten van u ontvangen.',
      'Wij spreken maximaal drie kandidaten, ongeacht het bureau.',
      'Per kandidaat één cv.',
      'Stuur één cv per kandidaat.',
      'U kunt één keer vragen stellen.',
      'Er wordt per perceel één leverancier gekozen.',
      'U mag twee vragen stellen per leverancier.',
      'U mag één A4 motivatie toevoegen.',
      'Mag ik twee kandidaten aanbieden?',
    ],
  ],
])

table('shortlist', ({ shortlist }) => [shortlist.cvs, shortlist.invited], [
  [[5, null], ["Terpstra Flex legt maximaal vijf cv's voor aan de gemeente."]],
  [
    [null, 2],
    [
      'Wij kiezen op cv en nodigen twee personen uit voor een gesprek.',
      'Er komen twee mensen op gesprek.',
      'Na de cv-selectie worden er twee uitgenodigd.',
    ],
  ],
  [
    [3, null],
    ["De opdrachtgever krijgt drie cv's te zien.", 'Hij bekijkt er drie.'],
  ],
  [[5, 3], ['Uit alle reacties gaan er vijf naar de klant, die er drie spreekt.']],
  [
    [null, 3],
    [
      'De beste drie kandidaten worden uitgenodigd.',
      'Wij spreken drie kandidaten.',
      'De hoogst scorende drie gaan op gesprek.',
    ],
  ],
  [
    [null, null],
    [
      'De gesprekken duren drie kwartier.',
      "Het gesprek is met twee collega's van de afdeling.",
      'De twee gesprekken zijn op 3 en 4 maart.',
      "Stuur twee cv's.",
      'Vorige keer zijn er acht kandidaten uitgenodigd.',
      'Er zijn twee gespreksrondes.',
      'Gesprekken met 1 of 2 teamleden.',
      'Voor het gesprek zijn 45 minuten gereserveerd, 3 mensen uit de commissie zijn aanwezig.',
      'De commissie van drie personen voert de gesprekken.',
      'U wordt uitgenodigd voor twee gesprekken.',
      'Twee kandidaten zijn al uitgenodigd bij de vorige ronde.',
    ],
  ],
  [[null, 4], ['Maximaal 4 kandidaten op gesprek']],
  [[4, null], ['Wij stellen vier profielen voor aan de inlener.']],
  [[6, null], ["Shortlist van 6 cv's naar de opdrachtgever"]],
  [[null, 5], ['De top 5 nodigen we uit.']],
  [[10, 3], ["Van de tien cv's die wij doorsturen nodigt de gemeente er drie uit."]],
])
