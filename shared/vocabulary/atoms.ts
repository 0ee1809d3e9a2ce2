import type { Unit } from './word.ts'

/** Months and days of the week, in the order of the calendar, as Dutch and English write them. */
export const MONTHS = [
  'januari jan january januarie',
  'februari feb febr february febuari',
  'maart mrt mar march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'augustus aug august',
  'september sep sept septmber',
  'oktober okt october oct',
  'november nov',
  'december dec',
]

export const WEEKDAYS = [
  'maandag maandags ma monday mondays mon mo maandagen maandagochtend maandagmiddag',
  'dinsdag dinsdags di tuesday tuesdays tue tues dinsdagen dinsdagochtend dinsdagmiddag',
  'woensdag woensdags wo wednesday wednesdays wed woensdagen woensdagochtend woensdagmiddag woe',
  'donderdag donderdags do thursday thursdays thu thur thurs donderdagen donderdagochtend donderdagmiddag don',
  'vrijdag vrijdags vr friday fridays fri vrijdagen vrijdagochtend vrijdagmiddag vrij',
  'zaterdag zaterdags za saturday saturdays sat zaterdagen',
  'zondag zondags zo sunday sundays sun zondagen',
]

/** "een" alone is an article; "één" is a number, which the token shows. */
export const NUMBERS: Record<string, number> = {
  nul: 0,
  zero: 0,
  een: 1,
  one: 1,
  twee: 2,
  two: 2,
  eentje: 1,
  tweetal: 2,
  drie: 3,
  three: 3,
  drietal: 3,
  vier: 4,
  four: 4,
  viertal: 4,
  vijf: 5,
  five: 5,
  vijftal: 5,
  zes: 6,
  six: 6,
  zestal: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  tiental: 10,
  elf: 11,
  eleven: 11,
  twaalf: 12,
  twelve: 12,
  dozijn: 12,
  dertien: 13,
  thirteen: 13,
  veertien: 14,
  fourteen: 14,
  vijftien: 15,
  fifteen: 15,
  zestien: 16,
  sixteen: 16,
  zeventien: 17,
  seventeen: 17,
  achttien: 18,
  eighteen: 18,
  negentien: 19,
  nineteen: 19,
  tweeenhalf: 2.5,
  tweeenhalve: 2.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  drieenhalf: 3.5,
  drieenhalve: 3.5,
  vierenhalf: 4.5,
  vierenhalve: 4.5,
  half: 0.5,
  halve: 0.5,
  driekwart: 0.75,
  eenmaal: 1,
  eenmalig: 1,
  tweemaal: 2,
  driemaal: 3,
  viermaal: 4,
  once: 1,
  twice: 2,
}

const UNITS_OF_TEN = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TENS: [string, number][] = [
  ['twintig', 20],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['zeventig', 70],
  ['tachtig', 80],
  ['negentig', 90],
]
for (const [ten, value] of TENS) {
  UNITS_OF_TEN.forEach((unit, k) => {
    NUMBERS[k === 0 ? ten : `${unit}en${ten}`] = value + k
  })
}
NUMBERS.honderd = 100
for (const [word, value] of Object.entries(NUMBERS)) {
  if (Number.isInteger(value) && value > 1 && value < 100) NUMBERS[`honderd${word}`] = 100 + value
}
NUMBERS.twenty = 20
NUMBERS.thirty = 30
NUMBERS.forty = 40
NUMBERS.fifty = 50
NUMBERS.sixty = 60
NUMBERS.seventy = 70
NUMBERS.eighty = 80
NUMBERS.ninety = 90

export const ORDINALS: Record<string, number> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  dertiende: 13,
  veertiende: 14,
  vijftiende: 15,
  zestiende: 16,
  zeventiende: 17,
  achttiende: 18,
  negentiende: 19,
  twintigste: 20,
  eenentwintigste: 21,
  tweeentwintigste: 22,
  drieentwintigste: 23,
  vierentwintigste: 24,
  vijfentwintigste: 25,
  zesentwintigste: 26,
  zevenentwintigste: 27,
  achtentwintigste: 28,
  negenentwintigste: 29,
  dertigste: 30,
  eenendertigste: 31,
}

/** Units of measure, with how many of the unit the word is. */
export const UNITS: [Unit, number, string][] = [
  ['hour', 1, 'uur uren u uurtje uurtjes uuur urne hour hours hr hrs h'],
  ['day', 1, 'dag dagen dgn day days werkdag werkdagen mandag'],
  ['day', 0.5, 'dagdelen'],
  ['week', 1, 'week weken wk wkn weeks'],
  ['month', 1, 'maand maanden mnd mnden maandenlang month months mndn md'],
  ['year', 1, 'jaar jaren jr year years yr yrs'],
  ['quarter', 1, 'kwartaal kwartalen quarter'],
  ['month', 6, 'halfjaartje halfjaar'],
  ['euro', 1, 'euro eur euros euri'],
  ['cent', 1, 'cent'],
  ['percent', 1, 'procent percent pct'],
  ['fte', 1, 'fte ftes'],
  ['page', 1, 'pagina paginas pages page bladzijden bladzijde a4 kantjes kantje vellen'],
]
