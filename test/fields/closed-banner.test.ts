import { expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

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
