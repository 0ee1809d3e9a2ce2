import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { RequestRecord } from '../../shared/request.ts'

/** One field of each record that a text gives, or the reason why it is refused. */
function each(field: keyof RequestRecord, text: string): unknown[] {
  return parse(new TextEncoder().encode(text), { capturedAt: null }).map((reading) =>
    'record' in reading ? reading.record[field] : reading.refused.reason,
  )
}

const LABELS = 'Functie: Planner\nOpdrachtgever: Gemeente Ede\nUren: 32\nMaximum tarief: 90 euro'

test.each([
  ['De aanvraag QX-204 (planner, gemeente Ede) is gegund.', 'withdrawal'],
  ['Opdracht QX-204 is inmiddels gegund, inzenden heeft geen zin meer.', 'withdrawal'],
  ['De opdracht QX-204 is gegund aan Jan Vos. Hij start op 1 maart 2027.', 'not-a-request'],
  ['Wij zoeken een planner voor gemeente Ede, 24 uur. Zodra de opdracht is gegund krijgt u bericht.', 'request'],
  [`${LABELS}\n\nNadat de opdracht is gegund, hoort u wanneer de start is.`, 'request'],
  ['Aanvraag QX-204 (planner, gemeente Ede) staat on hold.', 'update'],
  ['De uitvraag QX-204 is tijdelijk opgeschort. U hoort na de zomer meer.', 'update'],
  ['De uitvraag QX-204 is gepauzeerd tot na de zomer.', 'update'],
  ['Opdracht QX-204 staat in de wacht tot de begroting rond is.', 'update'],
  ['Wij zoeken een planner, 24 uur, tarief 90 euro. Projecten die on hold staan pak je weer op.', 'request'],
  [`${LABELS}\n\nDe werkzaamheden kunnen worden opgeschort bij ziekte.`, 'request'],
  ['Namens de Veiligheidsregio Oost vragen wij offertes voor een functionaris gegevensbescherming.', 'request'],
  ['Graag vragen wij u kandidaten voor een adviseur wonen bij gemeente Ede.', 'request'],
  ['Hierbij nodigen wij u uit een offerte uit te brengen voor de levering van 40 bureaustoelen.', 'not-a-request'],
  ['Wij vragen offertes voor een nieuwe koffiemachine in het stadhuis.', 'not-a-request'],
])('%s: %s', (text, want) => {
  expect(each('kind', text)).toEqual([want])
})

const mail = (subject: string, body: string) =>
  `Van: desk@veldlink.nl\nOnderwerp: ${subject}\nDatum: maandag 4 januari 2027\n\nDag Mirjam,\n\n${body}\n\nGroet,\nAnouk`
const ANEW = 'Dan de volgende: gemeente Ede zoekt een planner voor 24 uur per week, tarief maximaal 90 euro.'

test.each([
  ['a request in an answer', mail('RE: Bevestiging plaatsing', ANEW), 'request'],
  ['an answer alone', mail('RE: Bevestiging plaatsing', 'Fijn. Jan begint maandag bij gemeente Ede.'), 'not-a-request'],
  ['the placement', mail('Bevestiging plaatsing', 'Jan begint maandag als planner, 24 uur.'), 'not-a-request'],
])('below a placement: %s', (_, text, want) => {
  expect(each('kind', text)).toEqual([want])
})

const HOURS = ['Uren 24, schaal 9, maximum uurtarief € 75,20', 'Uren 32, schaal 10, maximum uurtarief € 83,40']

test.each([
  [
    'words for a number before it',
    `Inhuur twee rollen.\n\nAanvraag SD-110 Planner\n${HOURS[0]}\n\nAanvraag SD-120 Tekenaar\n${HOURS[1]}`,
    ['SD-110', 'SD-120'],
  ],
  [
    'a letter and a number, with the client below',
    'Rol A, nummer TR-31: Planner, 24 uur\nOpdrachtgever: Gemeente Ede\n\nRol B, nummer TR-32: Tekenaar, 16 uur\nOpdrachtgever: Gemeente Goes',
    ['TR-31', 'TR-32'],
  ],
  ['what it is like', 'De vraag van gemeente Ede lijkt op aanvraag 4411: ze zoeken een planner voor 24 uur.', [null]],
  ['both', 'Aanvraag 5512 lijkt op aanvraag 4411: gemeente Ede zoekt een planner voor 24 uur.', ['5512']],
  ['what it compares with', 'Wij zoeken een planner. De klus is vergelijkbaar met opdracht 90411.', [null]],
])('numbers: %s', (_, text, numbers) => {
  expect(each('requestNumber', text)).toEqual(numbers)
})

test.each([
  ['De opdracht Adviseur wonen staat sinds maandag open. Uren: 32, tarief 80 euro.', 'Adviseur wonen'],
  ['De opdracht Adviseur wonen ligt sinds maandag klaar. Uren: 32, tarief 80 euro.', 'Adviseur wonen'],
  ['Planner verkeer (interim)\n\nUren: 32\nTarief: 80', 'Planner verkeer'],
  ['Data Engineer (contract)\n\nHours: 32\nRate: 80', 'Data Engineer'],
  ['Data Engineer (Azure)\n\nHours: 32\nRate: 80', 'Data Engineer (Azure)'],
])('%s: %s', (text, title) => {
  expect(each('title', text)).toEqual([title])
})

const CHAT = 'Wietse 09:02\nWij zoeken een GIS-specialist, 32 uur per week.\n\nAnouk 09:04\nPrima. Tarief?'

test.each([
  [`Chat\nDeelnemers: Wietse (Provincie Drenthe), Anouk (Flexpunt)\n\n${CHAT}`, 'Provincie Drenthe'],
  ['Klant: Vitens\nFunctie: planner\nUren: 24', 'Vitens'],
  ['Een grote uitvoeringsorganisatie van het Rijk heeft acht inspecteurs nodig.', null],
  ['Voor een omgevingsdienst in het oosten zoeken wij een inspecteur, 24 uur.', null],
  ['Voor de Omgevingsdienst Twente zoeken wij een inspecteur, 24 uur.', 'Omgevingsdienst Twente'],
])('%s: %s', (text, client) => {
  expect(each('client', text)).toEqual([client])
})
