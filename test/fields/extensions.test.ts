import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const twice6 = [{ times: 2, months: 6 }]
const once6 = [{ times: 1, months: 6 }]
const twice12 = [{ times: 2, months: 12 }]

describe('how often, and by how many months each time', () => {
  test.each([
    ['Opties verlenging: 2 x 6 maand(en)', twice6],
    ['Opties verlenging\t2x6 maanden', twice6],
    ['Verlenging: max 2x 6 mnd', twice6],
    ['Verlengingsoptie: maximaal 2 keer 6 maanden', twice6],
    ['Verlengingsoptie: 2 keer met 6 maanden', twice6],
    ['Verlengingsoptie: 2 maal 6 maanden', twice6],
    ['Verlenging: tweemaal zes maanden', twice6],
    ['Verlenging: twee keer een half jaar', twice6],
    ['Verlenging: Ja, 2 x 6 maanden', twice6],
    ['Verlenging: 2 opties van 6 maanden', twice6],
    ['Optie: verlenging met 6 maanden, 2 maal', twice6],
    ['Verlenging: 6 maanden (2x)', twice6],
    ['Verlenging: 6 + 6 maanden', twice6],
    ['Verlenging: 2 x 26 weken', twice6],
    ['Extension: 2 x 6 months', twice6],
    ['Extension options: two times 6 months', twice6],
    ['Duur: 6 maanden met optie op verlenging van 2 x 6 maanden', twice6],
    ['Duur: 12 maanden + 2 x 6 maanden', twice6],
    ['De opdracht kan tweemaal met 6 maanden worden verlengd.', twice6],
    ['De opdracht duurt 12 maanden en kan 2x 6 maanden verlengd worden.', twice6],
    ['Er is een mogelijkheid tot verlenging van 2 keer 6 maanden.', twice6],
    ['Met optie tot verlenging: twee maal zes maanden.', twice6],
    ['The contract can be extended twice by 6 months.', twice6],
    ['Opties verlenging: 1 x 6 maand(en)', once6],
    ['Verlenging: 6 maanden', once6],
    ['Verlenging: optie op verlenging van 6 maanden', once6],
    ['Verlenging: ja, met maximaal 6 maanden', once6],
    ['Duur: 12 maanden, optie 6 maanden', once6],
    ['Duur: 6 + 6 maanden', once6],
    ['De opdracht is voor 12 maanden met een optie op nog eens 6 maanden.', once6],
    ['Verlenging met 6 maanden is mogelijk.', once6],
    ['With an option to extend by 6 months.', once6],
    ['Optie verlenging: max 2x 1 jaar', twice12],
    ['Optie tot verlenging: 2 x 12 maanden', twice12],
    ['Verlenging: 2 optiejaren', twice12],
    ['Verlenging: twee keer met een jaar', twice12],
    ['De looptijd is 1 jaar, met twee optiejaren.', twice12],
    ['Verlenging: 2 verlengingsopties van 1 jaar', twice12],
    ['Verlenging: tot maximaal 12 maanden', [{ times: 1, months: 12 }]],
    ['Opties verlenging: 3 x 6 maand(en)', [{ times: 3, months: 6 }]],
    ['Opties verlenging: 4 x 3 maanden', [{ times: 4, months: 3 }]],
    ['Verlenging: mogelijk, per 3 maanden, max. 12 maanden', [{ times: 4, months: 3 }]],
    [
      'Opties verlenging: 1 x 6 maanden en 1 x 3 maanden',
      [
        { times: 1, months: 6 },
        { times: 1, months: 3 },
      ],
    ],
  ])('%s', (snippet, value) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual(value)
  })
})

test.each([
  'Opties verlenging: nee',
  'Opties verlenging: geen',
  'Opties verlenging: n.v.t.',
  'Opties verlenging: 0 x 0 maand(en)',
  'Verlengingsoptie: optie 1x verlenging',
  'Verlenging: mogelijk',
  'Verlenging: in overleg',
  'Verlenging: mogelijk, per 3 maanden',
  'Opties verlenging: na 24 maanden kosteloze overname in dienst bij de gemeente',
  'Duur: 6 maanden',
  'Duur: 6 maanden, verlenging mogelijk',
  'De opdracht duurt 6 maanden met kans op verlenging.',
  'Duur: 2x een jaar met een maximum van 24 maanden',
  'Minimaal 6 maanden ervaring met het verlengen van vergunningen.',
])('no options: %s', (snippet) => {
  expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual([])
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'heeft een duur van negen\nmaanden, met tweemaal de mogelijkheid tot verlenging met telkens drie\nmaanden.',
    'met tweemaal de mogelijkheid tot verlenging met telkens drie maanden.',
    'met twee keer de mogelijkheid om te verlengen met 3 maanden',
    'daarna kan er nog 2 x 3 maanden verlengd worden.',
    'daarna twee keer drie maanden verlengbaar',
    'De opdracht kan tweemaal met 3 maanden worden verlengd.',
    'and they may extend it 2 x 3 maanden after that.',
    'may be extended twice by three months',
    'with two optional extensions of 3 months each',
    'Verlenging: 2x3 mnd',
    'Optie tot verlenging: twee maal drie maanden',
    '2 verlengingen van elk 3 maanden',
    'met de mogelijkheid om 2 keer met 3 maanden te verlengen',
    'kan maximaal 2 keer met telkens 3 maanden verlengd worden',
    'Opties: 2 x 3 mnd',
    'Verlengingsopties 2 x 3 maand(en)',
    'optie op verlenging van 2 keer 3 maanden',
    'twee opties van drie maanden',
    'er zijn twee verlengingsopties van ieder drie maanden',
    'de mogelijkheid bestaat om de opdracht twee keer te verlengen met drie maanden',
    'verlengbaar met 2x 3 maanden',
    'extendable by 2 x 3 months',
    'option to extend 2 times for 3 months',
    'there are two options to extend, each for three months',
    'Duur: 6 maanden + optie 2x3 maanden',
    'verlenging mogelijk (2x 3 maanden)',
    'en er zijn twee opties op verlenging, elk van drie maanden',
    '3 maanden verlenging, twee keer mogelijk',
    'maximaal tweemaal te verlengen met een periode van 3 maanden',
  ])('extensions: %s', (snippet) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual([{ times: 2, months: 3 }])
  })

  test.each([
    'Daarna kan de opdracht nog eenmaal met een half jaar worden verlengd.',
    'met een optie tot verlenging van een halfjaar',
    'met optie op nog eens zes maanden',
    'eenmalig te verlengen met 6 maanden',
    'verlenging met 6 maanden is mogelijk',
    'Option to extend for another six months',
    'een verlenging van maximaal 6 maanden',
    'daarna mogelijk nog 6 maanden verlenging',
    'Daarna is verlenging met zes maanden mogelijk.',
    'De opdracht kan met een half jaar worden verlengd.',
    'met de mogelijkheid tot 1 verlenging van 6 maanden',
    'er is kans op 6 maanden verlenging',
    'Verlenging: 1 keer 6 maanden',
    'Verlenging: 6 maanden',
    'Verlengoptie: 6 mnd',
    'Possible extension: 6 months',
    'may be extended once by half a year',
    'optie 6 mnd',
    'verlengbaar met een halfjaar',
    'Is verlenging met 6 maanden mogelijk? Ja.',
    'De opdracht loopt mee met het project en kan met 6 maanden worden verlengd.',
  ])('extensions: %s', (snippet) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual([{ times: 1, months: 6 }])
  })

  test.each([
    'Verlenging is niet aan de orde.',
    'Verlenging: nee',
    'Verlenging mogelijk',
    'geen verlenging',
    'Extension: none',
    'Verlenging: in overleg',
    'met kans op verlenging',
    'Verlenging is niet mogelijk na 6 maanden.',
    'Er is geen optie tot verlenging met 6 maanden.',
    'De VOG-termijn kan met 3 maanden worden verlengd.',
    'Uw voorganger is drie keer met 3 maanden verlengd.',
    'De subsidie is met een jaar verlengd.',
    'De pilot kan twee keer met 6 maanden worden verlengd.',
    'Een standplaatsvergunning verlengt u een keer met 6 maanden.',
    'U begeleidt de verlenging van huurcontracten met 12 maanden.',
    'Is verlenging met 2 x 6 maanden mogelijk?',
    'Leverancier: zit er een optie van 2 x 3 maanden in?\nInkoper: nee, dat kan niet.',
  ])('extensions not stated: %s', (snippet) => {
    expect(fieldOf('extensions', snippet), oneLine(snippet)).toEqual([])
  })
})
