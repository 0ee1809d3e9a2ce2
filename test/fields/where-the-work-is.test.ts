import { expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

/** "GE/Ede": the provinces and the place; "NL/" is nationwide. */
function where(text: string): string {
  const { provinces, place, nationwide } = fieldOf('region', text)
  return `${nationwide ? 'NL' : provinces.map((code) => code.slice(3)).join('+')}/${place ?? ''}`
}

test.each([
  ['Tarief is 90 euro, wij zitten zelf in Meppel.', 'GE/'],
  ['Zij werkt minimaal twee dagen op kantoor en zelf zitten we in Meppel.', 'GE/'],
  ['Wij zoeken iemand voor 24 uur en ik zit zelf in Meppel.', 'GE/'],
  ['Lekstroom is gevestigd in Meppel.', 'GE/'],
  ['Lekstroom, gevestigd te Meppel, begeleidt de werving.', 'GE/'],
  ['Ons kantoor staat in Meppel.', 'GE/'],
  ['Het kantoor in Meppel is opgeheven.', 'GE/'],
  ['Het werk is in Bennekom, want het kantoor in Meppel is opgezegd.', 'GE/Bennekom'],
  ['In Meppel deden wij eerder een soortgelijke opdracht.', 'GE/'],
  ['De gesprekken zijn op ons bureau in Meppel, daarna wordt gewerkt in Bennekom.', 'GE/Bennekom'],
  ['Je werkt in Bennekom en de gesprekken zijn op 3 mei.', 'GE/Bennekom'],
  ['De intake houden wij in Meppel, het werk wordt gedaan in Bennekom.', 'GE/Bennekom'],
])('whose place it is: %s', (said, want) => {
  expect(where(`Gemeente Ede zoekt een planner, 24 uur per week.\n${said}`)).toBe(want)
})

test.each([
  ['Het team is gevestigd in Bennekom.', 'GE/Bennekom'],
  ['Het provinciehuis is gevestigd in Arnhem.', 'GE/Arnhem'],
  ['Het team zit in Bennekom.', 'GE/Bennekom'],
  ['De uitvalsbasis is Bennekom.', 'GE/Bennekom'],
  ['De kantoordagen zijn in Bennekom.', 'GE/Bennekom'],
  ['Office days are in Bennekom.', 'GE/Bennekom'],
  ['Your desk will be in Bennekom.', 'GE/Bennekom'],
  ['De klus speelt in Bennekom.', 'GE/Bennekom'],
  ['Het project speelt zich af in Bennekom.', 'GE/Bennekom'],
  ['Alle vergaderingen zijn op het hoofdkantoor in Bennekom.', 'GE/Bennekom'],
  ['Er speelt in Bennekom een discussie over wonen.', '/'],
])('said in other words: %s', (said, want) => {
  expect(where(`Wij zoeken een planner, 24 uur per week.\n${said}`)).toBe(want)
})

test.each([
  ['De opdracht wordt uitgevoerd in Sneek in plaats van Joure.', 'FR/Sneek'],
  ['In plaats van Joure is de standplaats Sneek.', 'FR/Sneek'],
  ['De standplaats wordt niet Joure maar Sneek.', 'FR/Sneek'],
  ['De standplaats wijzigt van Joure naar Sneek.', 'FR/Sneek'],
  ['De standplaats was Joure en is nu Sneek.', 'FR/Sneek'],
  ['Er stond Joure als werkplek; de opdracht wordt uitgevoerd in Sneek.', 'FR/Sneek'],
  ['Eerder noemden wij Joure als standplaats, dat moet Sneek zijn.', 'FR/Sneek'],
  ['De standplaats is niet Joure.', '/'],
])('where it is now: %s', (said, want) => {
  expect(where(`Wijziging van aanvraag QX-204 (planner).\n${said}`)).toBe(want)
})

test.each([
  ['De werkplek is in Beek, het Limburgse dus.', 'LI/Beek'],
  ['Je werkt in het Limburgse Beek.', 'LI/Beek'],
  ['Je werkt in Beek in Gelderland.', 'GE/Beek'],
  ['Standplaats: Beek (Limburg)', 'LI/Beek'],
  ['Je werkt in Beek.', '/Beek'],
  ['Je werkt in Groningen en Friesland.', 'FR+GR/'],
  ['Je werkt voor scholen in Gelderland en Overijssel.', 'GE+OV/'],
  ['Je werkt in de provincies Groningen, Friesland en Drenthe.', 'DR+FR+GR/'],
  ['Je werkt in Ede of Zwolle.', 'GE+OV/'],
  ['Je werkt in Zwolle en woont in Friesland.', 'OV/Zwolle'],
  ['Werkgebied: Zeeland en Zuid-Holland\nKijk ook eens naar onze opdracht in Goes.', 'ZE+ZH/'],
  ['Regio: Zeeland\nDe standplaats is Goes.', 'ZE/Goes'],
  ['Standplts: Goes', 'ZE/Goes'],
  ['Stndplaats: Goes', 'ZE/Goes'],
])('which of several: %s', (said, want) => {
  expect(where(`Wij zoeken een planner, 24 uur per week.\n${said}`)).toBe(want)
})

test.each([
  ['Ze werken landelijk.', 'NL/'],
  ['Waar in Nederland je woont maakt niet uit.', 'NL/'],
  ['Je kunt overal in Nederland wonen.', 'NL/'],
  ['Het maakt niet uit wat je woonplaats in Nederland is.', 'NL/'],
  ['Dat kan vanuit heel Nederland.', 'NL/'],
  ['You can work from anywhere in the Netherlands.', 'NL/'],
  ['Wij werken landelijk voor overheden.', '/'],
  ['Onze mensen wonen overal in Nederland.', '/'],
])('anywhere: %s', (said, want) => {
  expect(where(`ProRail zoekt een toezichthouder, 24 uur per week.\n${said}`)).toBe(want)
})
