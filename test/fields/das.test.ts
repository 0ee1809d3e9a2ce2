import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

test.each([
  'DAS opdracht\tJa',
  'DAS: ja',
  'Dynamisch aankoopsysteem: Ja',
  'DAS: Yes',
  'DAS opdracht: Talenthuis DAS Inhuur',
  'Deze opdracht wordt gepubliceerd binnen ons dynamisch aankoopsysteem.',
  'De aanvraag loopt via het DAS van de regio.',
  'Inschrijven kan alleen als u bent toegelaten tot het DAS.',
  'This assignment is published under a dynamic purchasing system (DPS).',
  'De uitvraag valt onder het Dynamisch Aankoopsysteem (DAS) Inhuur.',
])('under a dynamic purchasing system: %s', (snippet) => {
  expect(fieldOf('das', snippet)).toBe(true)
})

test.each([
  'DAS opdracht\tNee',
  'DAS: nee',
  'DAS: n.v.t.',
  'DAS: no',
  'Dit is geen DAS-opdracht.',
  'Deze aanvraag wordt niet via het DAS gepubliceerd.',
  'Deze opdracht wordt buiten het DAS om uitgezet.',
])('not under one: %s', (snippet) => {
  expect(fieldOf('das', snippet)).toBe(false)
})

test.each([
  'DAS opdracht: ja/nee',
  'Ervaring met opdrachten in een DAS is een pre.',
  'Je beheert het dynamisch aankoopsysteem van de gemeente en werkt met inkopers.',
  'De opdracht is bij DAS Rechtsbijstand.',
  'Je draagt een das.',
  'Sluitingsdatum: 6 maart 2026',
])('not stated: %s', (snippet) => {
  expect(fieldOf('das', snippet)).toBeNull()
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'DAS opdracht\tJa',
    'Deze opdracht wordt uitgezet via het DAS van de gemeente.',
    'De uitvraag loopt via een Dynamisch Aankoopsysteem (DAS).',
    'Inschrijven kan alleen als u bent toegelaten tot het DAS.',
    'Published under our DPS.',
    'Let op: DAS-opdracht.',
    'DAS: ja',
    'Uitgezet via: DAS Inhuur Noord, categorie 3',
    'Gepubliceerd in: DAS Flex',
    'Wordt gepubliceerd onder DAS: ja',
    'U moet zijn toegelaten tot het dynamisch aankoopsysteem.',
  ])('das: %s', (snippet) => {
    expect(fieldOf('das', snippet), oneLine(snippet)).toEqual(true)
  })

  test.each(['DAS opdracht: nee', 'Deze opdracht valt niet onder het DAS.', 'Dit is geen DAS-opdracht.'])(
    'das not stated: %s',
    (snippet) => {
      expect(fieldOf('das', snippet), oneLine(snippet)).toEqual(false)
    },
  )

  test.each([
    'Ervaring met DAS is een pre.',
    'Verzekerd via: DAS Rechtsbijstand',
    'Via ons raamcontract komt deze week een mooie klus voorbij.',
  ])('das not stated: %s', (snippet) => {
    expect(fieldOf('das', snippet), oneLine(snippet)).toEqual(null)
  })
})
