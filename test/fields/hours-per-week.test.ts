import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const range = (value: string, label = 'Uren per week') => {
  const read = fieldOf('hoursPerWeek', `${label}: ${value}`)
  return read && [read.min, read.max]
}
/** With criteria and a rate, so that a text without hours is a request too. */
const inText = (text: string) => recordOf(`Max. uurtarief: 90\n\n${text}`).hoursPerWeek

describe('in the value of a label', () => {
  test.each([
    [
      36,
      36,
      [
        '36 uur',
        '36u',
        '36',
        '36 uur p/w',
        '36 hours/week',
        '36 uur per week (4x9)',
        '4 x 9 uur',
        '4 dagen van 9 uur',
        '1 fte (36 uur)',
        '1 fte',
        'fulltime (36 uur)',
        '36 uur verdeeld over 4 dagen',
        'max 36',
        '36 uur per week, 8 uur per dag',
      ],
    ],
    [
      24,
      28,
      [
        '24 tot 28 uur',
        '24-28',
        '24 – 28',
        '24 à 28 uur p.w.',
        '24 t/m 28',
        'tussen de 24 en 28 uur',
        '24-28 uren',
        'min. 24, max. 28 uur',
        'minimaal 24 en maximaal 28 uur',
        '24 of 28 uur',
        'gemiddeld 24 tot 28 uur per week',
        '24u-28u',
        '24 to 28 hours',
      ],
    ],
    [
      32,
      32,
      [
        '4 dagen',
        '4 dagen per week',
        'vier dagen',
        '4 dagen (32 uur)',
        '0,8 fte (32 uur)',
        '0,8 fte op basis van een 40-urige werkweek',
        'minimaal 32 uur',
        'ca. 32 uur',
        '32 uur per week, 4 dagen',
        '32+ uur',
      ],
    ],
    [
      24,
      32,
      ['3 à 4 dagen', '3-4 dagen per week', '24-32 uur per week, in overleg', 'minimaal 24 uur, bij voorkeur 32 uur'],
    ],
    [24, 40, ['32 uur per week (24-40 uur bespreekbaar)']],
    [28.8, 28.8, ['0,8 fte', '0.8 FTE', '28,8 uur']],
  ])('%d to %d', (min, max, values) => {
    for (const value of values) expect([value, range(value.replace('–', '-'))]).toEqual([value, [min, max]])
  })

  test('the label says what a bare number counts', () => {
    expect(range('4', 'Aantal dagen per week')).toEqual([32, 32])
    expect(range('0,5', 'Aantal fte')).toEqual([18, 18])
  })

  test.each([
    '0',
    '0 uur',
    'fulltime',
    'parttime',
    'in overleg',
    '1620 uur per jaar',
    '160 uur per maand',
    '24/7',
    '09:00 uur',
    '01-11-2026',
    '15 september',
    '8 uur per dag',
    '2 fte',
    'n.t.b.',
  ])('%j is none', (value) => {
    expect(range(value)).toBeNull()
  })
})

describe('in running text', () => {
  test.each([
    [32, 32, 'De inzet is 32 uur per week.'],
    [32, 32, 'Het gaat om een opdracht voor 32 uur.'],
    [24, 32, 'We zoeken iemand voor 24-32 uur per week.'],
    [32, 36, 'Aantal uur: werkweek van 32-36 uur met ruimte voor ontwikkeling.'],
    [24, 24, 'Beschikbaar voor minimaal 24 uur per week.'],
    [32, 32, 'An assignment with an average of 32 hours per week.'],
    [24, 24, 'The assignment is for 3 days a week.'],
    [32, 32, 'Je werkt 4 dagen per week, waarvan 2 dagen op locatie.'],
    [24, 24, 'Parttime (24 uur), start 1 mei.'],
    [32, 32, 'Gezocht per 1 april. Week van 32 uur.'],
    [24, 32, "I'm hiring two policy officers (24-32 hours)."],
    [24, 32, 'Gemeente Zeist • Zeist • 24-32 uur • € 88,50'],
    [32, 32, 'De inzet is 32 uur per week. Je werkt op het stadhuis, minimaal 1 dag per week, de rest mag thuis.'],
    [32, 36, 'De inzet voor deze opdracht bij de gemeente is 32 tot\n\n36 uur per week.'],
    [32, 32, 'Een inzet van 0,8 fte bij een 40-urige werkweek.'],
  ])('%d to %d: %j', (min, max, text) => {
    expect(inText(text)).toEqual({ min, max })
  })

  test.each([
    'Declareer niet meer dan het maximum van 1620 uur per jaar.',
    'Reageren kan tot 2 maart om 09:00 uur.',
    'Wij zijn 24 uur per dag en 24/7 bereikbaar.',
    'Minimaal 2 jaar ervaring in een functie van 24 uur per week.',
    'Je bent minimaal 16 uur per week op kantoor.',
    'Minimaal 2 dagen per week op locatie.',
    'Wij reageren binnen 24 uur.',
    'De gesprekken zijn op dinsdag tussen 13.00 uur en 16.00 uur.',
    'Je komt in een team van 12 fte.',
    'Reageer voor 12 uur.',
    "Cv's voor do 7 mei 12u bij mij",
  ])('%j states none', (text) => {
    expect(inText(text)).toBeNull()
  })
})

test('the header goes before the text', () => {
  expect(recordOf('Uren per week: 36\nTarief: 90\n\nJe werkt 32-36 uur per week.').hoursPerWeek).toEqual({
    min: 36,
    max: 36,
  })
})

describe('fte, lists, words, wrapped lines and stages', () => {
  test.each([
    [32, 32, '0,8 fte (1 fte = 40 uur)'],
    [28.8, 28.8, '0,8 fte (bij een werkweek van 36 uur)'],
    [32, 32, '0,89 fte (32 uur)'],
    [36, 36, '0,9 fte (36 uur)'],
    [24, 32, '24, 28 of 32 uur'],
    [24, 32, '24/28/32'],
    [24, 32, 'vierentwintig tot tweeëndertig uur per week'],
    [20, 20, 'tweeënhalve dag per week'],
    [24, 24, 'ca 3 dgn p/w'],
    [16, 32, '16 uur (eerste maand), daarna 32 uur'],
    [24, 32, '32 uur, vanaf januari 24 uur'],
    [24, 24, '24 uur p.w., uit te breiden naar 32 uur'],
  ])('%d to %d of a label: %j', (min, max, value) => {
    expect(range(value)).toEqual([min, max])
  })

  test.each([
    [32, 32, 'Hours p/w              : 32'],
    [32, 32, 'Uren/wk: 32'],
    [16, 20, 'Uw werkweek\n16 tot 20 uur, op dinsdag en woensdag'],
    [32, 36, 'Uren per week: 32-\n36 uur'],
    [32, 36, 'Het gaat om een inzet van 32\ntot 36 uur per week.'],
    [32, 36, 'We zoeken iemand voor 32 à\n36 uur in de week'],
    [32, 32, 'Wij zoeken een ingenieur voor vier\ndagen in de week.'],
    [36, 36, 'Het gaat om zesendertig uur per week.'],
    [32, 32, 'The assignment is for thirty-two hours per week.'],
    [24, 32, 'De inzet is 24, 28 of 32 uur per week, in overleg.'],
    [24, 36, 'De eerste drie maanden 36 uur per week, daarna 24 uur per week.'],
    [16, 32, 'De eerste maand werk je 16 uur per week. Daarna is de inzet 32 uur per week.'],
    [24, 24, 'Je vorige opdracht was 40 uur per week. Nu gaat het om 24 uur per week.'],
    [24, 24, 'Minstens 3 dagen van 8 uur'],
  ])('%d to %d: %j', (min, max, text) => {
    expect(inText(text)).toEqual({ min, max })
  })

  test.each([
    'Omvang: 2 dagen per maand',
    'Omvang: 144 uur per maand',
    'Salaris bij een werkweek van 36 uur per week.',
  ])('%j states none', (text) => {
    expect(inText(text)).toBeNull()
  })
})

describe('in the words of others', () => {
  test.each([
    [32, 32, 'Omvang: 4 dagen van 8 uur'],
    [36, 36, 'Uren per week: Voltijd (36)'],
    [21.6, 28.8, 'Inzet: 0,6 - 0,8 fte'],
    [24, 32, 'Uren: 24 tot max 32 uur per week'],
    [32, 36, 'Uren: 32 uur, eventueel 36'],
    [24, 32, 'Dagen per week: 3-4'],
    [24, 32, 'Uren per week: in overleg (24-32)'],
    [20, 24, 'UREN\t20 tot 24 per week'],
    [24, 32, '"hours_per_week": { "min": 24, "max": 32 }'],
    [24, 28, 'Wij zoeken een planner (24-28 uur) voor team Zuid.'],
    [20, 20, 'Gemeente Zwolle zoekt een griffier met ervaring (20 uur per week), start 1 juni 2027.'],
    [28, 28, 'planner gezocht, 28u pw'],
    [24, 24, 'U werkt 3 dagen in de week.'],
    [16, 24, '6 maanden - 16-24 uur - 0.67 fte'],
    [36, 36, '36 uur per week op locatie in Assen'],
    [32, 32, 'De uren gaan van 24 naar 32 uur per week.'],
    [32, 32, 'De inzet wordt 32 uur per week in plaats van 24 uur.'],
    [32, 32, 'De uren: was 24, wordt 32 per week.'],
    [24, 24, 'Gemeente Goes zoekt een planner, 24 uur per week.\nEerder was dat 32 uur per week.'],
  ])('%d to %d: %j', (min, max, text) => {
    const json = text.startsWith('"') ? `{${text}}` : text
    expect(fieldOf('hoursPerWeek', json)).toEqual({ min, max })
  })

  test.each([
    'Anna (werkt 28 uur per week, vrijdag afwezig)',
    "een team van zes collega's, die elk 8 uur per week werken",
    'Ons kantoor is 40 uur per week open.',
    'Binnen 48 uur hoor je meer.',
    'Tussen 12 en 14 uur lunchen we',
    'Ik heb iemand voor 32 uur per week.',
    'Kan het ook voor 28 uur per week?',
    'Uren per week: 24/7',
  ])('%j states none', (text) => {
    expect(fieldOf('hoursPerWeek', text)).toBeNull()
  })
})

describe('set right, asked about, and what is a full week', () => {
  test.each([
    ['Wij zoeken een planner voor 24 uur, nee sorry, 28 uur per week.', { min: 28, max: 28 }],
    ['Het is 32 uur per week. Of nee, ik bedoel 36 uur per week.', { min: 36, max: 36 }],
    ['Omvang: 0,5 fte (een volledige werkweek is hier 38 uur)', { min: 19, max: 19 }],
    ['Uren in de week: 24 – 32', { min: 24, max: 32 }],
    ['Aantal uur in de week\t36', { min: 36, max: 36 }],
    ['Nummer: AB-2027-12A\nAantal uren per week: 32', { min: 32, max: 32 }],
    ['Wij zoeken een planner voor 32 uur per week. Jan vroeg of 24 uur ook kan.', { min: 32, max: 32 }],
  ])('%j', (text, hours) => {
    const record = recordOf(text)
    expect(record.hoursPerWeek).toEqual(hours)
    expect(record.conflicts.map(({ code }) => code)).not.toContain('hours-differ')
  })

  test('the least days at an office are no other hours', () => {
    const { conflicts } = recordOf('Formatie: 0,5 fte\n\nU komt minimaal 1 dag per week naar het raadhuis.')
    expect(conflicts.map(({ code }) => code)).not.toContain('hours-differ')
  })
})

test.each([
  ['{"functie": "Jurist", "uren_per_week_min": 24, "uren_per_week_max": 32}', 24, 32],
  ['{"functie": "Jurist", "minimum_uren_per_week": "24", "maximum_uren_per_week": "32"}', 24, 32],
  ['{"functie": "Jurist", "uren": {"van": 24, "tot": 32}}', 24, 32],
  ['{"functie": "Jurist", "hoursFrom": 24, "hoursTo": 32}', 24, 32],
  ['{"functie": "Jurist", "uren_per_week": [24, 32]}', 24, 32],
  ['{"functie": "Jurist", "fte_min": 0.5, "fte_max": 1}', 18, 36],
  ['{"functie": "Jurist", "uren_per_week_min": 24, "uren_per_week_max": null}', 24, 24],
  ['Uren per week min: 24\nUren per week max: 32', 24, 32],
  ['Uren (min.)\t24\nUren (max.)\t32', 24, 32],
  ['Uren vanaf: 24\nUren tot: 32', 24, 32],
  ['Uren minimaal: 24 uur\nUren maximaal: 32 uur', 24, 32],
  ['Dagen per week min: 3\nDagen per week max: 4', 24, 32],
])('%j: the two ends as values of their own', (text, min, max) => {
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min, max })
})

test.each([
  ['Inzetdagen: 3 dagen per week (ma, wo, do)', 24],
  ['Werkdagen: maandag t/m donderdag, 30 uur', 30],
  ['Uren per week: 36 (5 dagen)', 36],
  ['Omvang: 4 dagdelen per week', 16],
])('%j: hours beside days', (text, hours) => {
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min: hours, max: hours })
})
