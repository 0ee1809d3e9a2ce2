import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

test.each([
  'Helaas is de reactietermijn verlopen.',
  'De reactietermijn van deze opdracht is verstreken.',
  'De sluitingsdatum is inmiddels verstreken.',
  'Het is niet meer mogelijk te reageren op deze opdracht.',
  'Het is niet langer mogelijk om kandidaten aan te bieden.',
  'Reageren is niet meer mogelijk.',
  'Reageren op deze opdracht is helaas niet meer mogelijk.',
  'Je kunt niet meer reageren op deze opdracht.',
  'U kunt op deze aanvraag niet meer inschrijven.',
  'Deze opdracht is gesloten.',
  'Deze vacature is inmiddels vervuld.',
  'De aanvraag is ingetrokken.',
  'Deze opdracht is niet meer beschikbaar.',
  'Inschrijving gesloten',
  'Status: gesloten',
  'Opdracht gesloten',
  'This assignment is closed.',
  'This vacancy has expired.',
  'This request is no longer open for responses.',
  'Applications are closed.',
  'The response period has ended.',
])('closed: %s', (snippet) => {
  expect(fieldOf('closedBanner', snippet)).toBe(true)
})

test.each([
  'Na sluiting is het niet meer mogelijk te reageren.',
  'Na deze datum kunt u niet meer reageren.',
  'Zodra de reactietermijn is verlopen, ontvangt u bericht.',
  'Als de aanvraag is gesloten hoort u van ons.',
  'De reactietermijn verloopt op 6 maart 2026.',
  'Reageren is mogelijk tot 6 maart 2026.',
  'De inschrijving sluit op 6 maart 2026.',
  'Status: open',
  'Responses are accepted until 6 March 2026.',
  'After the closing date it is no longer possible to respond.',
  'De kapotte brug is gesloten voor verkeer.',
])('not closed: %s', (snippet) => {
  expect(fieldOf('closedBanner', snippet)).toBe(false)
})

describe('in the words of mails and other brokers', () => {
  test.each([
    'De reactietermijn van deze inhuuropdracht is verstreken. U kunt niet meer reageren.',
    'Deze aanvraag is gesloten.',
    'Reageren is niet meer mogelijk.',
    'Je kunt niet meer reageren op deze opdracht.',
    'Deze opdracht is inmiddels ingevuld.',
    'De inschrijving is gesloten.',
    'This vacancy has been filled.',
    'Responding is no longer possible.',
    'Applications are closed.',
    'Status: gesloten',
    'Let op: de termijn om te reageren is verstreken.',
    'Helaas, deze opdracht is al vergeven.',
    'Deze uitvraag is komen te vervallen.',
    'On hold: er kan niet meer gereageerd worden.',
    'Op deze aanvraag kan niet meer worden gereageerd.',
    'U kunt geen kandidaten meer aanbieden.',
    'Het is niet langer mogelijk om op deze opdracht in te schrijven.',
    'De sluitingsdatum is verstreken.',
    'De deadline voor deze opdracht is verstreken.',
    'GESLOTEN',
    'Deze inhuuropdracht staat niet meer open.',
    'De reactietermijn is voorbij',
    'This assignment is closed for responses.',
    'You can no longer respond to this request.',
    'Reacties worden niet meer in behandeling genomen.',
  ])('closedBanner: %s', (snippet) => {
    expect(fieldOf('closedBanner', snippet), oneLine(snippet)).toEqual(true)
  })

  test.each([
    'Na 6 maart 2026 is reageren niet meer mogelijk.',
    'Zodra de reactietermijn is verstreken kunt u niet meer reageren.',
    'Het kantoor is gesloten op vrijdag.',
    'Reacties na deze datum worden niet in behandeling genomen.',
    'De aanvraag wordt gesloten op 6 maart.',
    'Wanneer de termijn is verstreken, kunt u niet meer reageren.',
    'Het zwembad is gesloten.',
    'De vorige opdracht is vervuld.',
    'Is de termijn verstreken? Dan kunt u niet meer reageren.',
    'Reacties die na sluiting binnenkomen worden niet meer in behandeling genomen.',
  ])('closedBanner not stated: %s', (snippet) => {
    expect(fieldOf('closedBanner', snippet), oneLine(snippet)).toEqual(false)
  })
})
