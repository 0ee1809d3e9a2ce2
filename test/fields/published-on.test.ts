import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

describe('the day on which the request was published', () => {
  test.each([
    'Publicatiedatum: 3 mei 2027',
    'Publicatiedatum\t03-05-2027',
    'Gepubliceerd op 3 mei 2027',
    'Geplaatst: 3 mei 2027',
    'Datum plaatsing\n3 mei 2027',
    'Online sinds 3 mei 2027',
    'Aangemaakt op: 03-05-2027 09:12',
    'Aanvraagdatum: 3 mei 2027',
    'Deze uitvraag is op 3 mei 2027 gepubliceerd.',
    'De uitvraag is op maandag 3 mei 2027 uitgezet en sluit op 14 mei 2027.',
    'Posted on May 3, 2027',
    'This request was first published on May 3, 2027.',
    'Op de site van de broker geplaatst op 3 mei 2027',
    'Gepubliceerd op 3 mei 2027 binnen het systeem van de broker',
    'Published: 2027-05-03',
    'Planning: publicatie 3 mei 2027, vragen tot 7 mei 2027, sluiting 14 mei 2027.',
    '3 mei 2027 publicatie\n7 mei 2027 sluiting vragen\n14 mei 2027 sluiting reacties',
    'Ref. 331 | Geplaatst: 03-05-2027 | Reageren t/m 14-05-2027 11:00',
    'Nieuws van de gemeente Zeist\n\n3 mei 2027\n\nWij zoeken een planner',
    'Gemeente Zeist - actueel\nmaandag 3 mei 2027\n\nPlanner gezocht voor 36 uur per week',
  ])('%s', (snippet) => {
    expect(fieldOf('publishedOn', snippet), oneLine(snippet)).toBe('2027-05-03')
  })
})

test.each([
  'De antwoorden worden op 3 mei 2027 gepubliceerd.',
  'Planner\nSluiting\n3 mei 2027\n\nUren\n36',
  'Planner\nGesprekken\n3 mei 2027\n\nUren\n36',
  'Planner\n\nStart\n3 mei 2027\n\nUren\n36',
  'Planner voor 36 uur\nReageren kan tot\n3 mei 2027\n\nmaar liever eerder.',
  'Sluitingsdatum: 3 mei 2027',
  'De uitnodigingen worden op 3 mei 2027 verstuurd.',
  'De gemeente publiceert op 3 mei 2027 haar begroting.',
  'De woonvisie is op 3 mei 2027 gepubliceerd.',
  'Je zorgt ervoor dat het ontwerpbesluit op 3 mei 2027 in het blad wordt gepubliceerd.',
  'Our vision was published on May 3, 2027.',
  'Vragen tot 1 mei 2027 12:00 uur; publicatie van de antwoorden volgt op 3 mei 2027.',
])('another day: %s', (snippet) => {
  expect(fieldOf('publishedOn', snippet), oneLine(snippet)).toBeNull()
})
