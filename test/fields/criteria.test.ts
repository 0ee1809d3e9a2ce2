import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const knockouts = (text: string) => fieldOf('knockouts', text).map(({ number, text }) => `${number} ${text}`)
const awards = (text: string) => fieldOf('awards', text)
const listsOf = (text: string) => ({ knockouts: fieldOf('knockouts', text), awards: awards(text) })

describe('knock-out criteria keep their number and their words', () => {
  const want = ['1 Afgeronde hbo-opleiding', '2 Minimaal 3 jaar ervaring als planner', '3 Rijbewijs B']
  const items = ['Afgeronde hbo-opleiding', 'Minimaal 3 jaar ervaring als planner', 'Rijbewijs B']
  const list = (mark: (i: number) => string, end = ';') => items.map((item, i) => `${mark(i)}${item}${end}`).join('\n')
  const numbers = list((i) => `${i + 1}. `)
  test.each([
    ['Eisen', `Eisen\n\n${numbers}`],
    ['Harde eisen:', `Harde eisen:\n${numbers}`],
    ['Minimumeisen', `Minimumeisen\n${numbers}`],
    ['Vereisten / knock-outcriteria', `Vereisten / knock-outcriteria\n\n${numbers}`],
    ['Must haves', `Must haves:\n${numbers}`],
    ['markdown heading', `## Functie-eisen\n\n${numbers}\n\n## Wij bieden\n\n- Een leuke plek`],
    ['bold heading', `**Knock-out criteria**\n\n${numbers}`],
    ['English', `Requirements\n\n${numbers}`],
    ['Knock-outs', `Knock-outs\n\n${numbers}`],
    ['KO-criteria', `KO-criteria:\n${numbers}`],
    ['Gestelde eisen', `Gestelde eisen\n\n${numbers}`],
    ['Functievereisten', `Functievereisten\n\n${numbers}`],
    ['Absolute eisen', `Absolute eisen\n\n${numbers}`],
    ['a heading in other words', `Onze uitsluitende eisen op een rij\n${numbers}`],
    ['a chapter with a wide gap', `Hoofdstuk 4   Minimumeisen\n\n${numbers}`],
    ['a remark in brackets', `Wat je meebrengt (alles verplicht)\n${numbers}`],
    ['stars', `Must haves\n${list(() => '★ ', '')}`],
    ['a heading with a mark of its own', `✅ Must haves\n${list(() => '✔ ', '')}\n⭐ Wensen\n★ Ervaring (30 punten)`],
    ['an asking heading', `Welke eisen stellen wij?\n${numbers}`],
    ['Eisen aan de kandidaat', `Eisen aan de kandidaat\n\n${numbers}`],
    ['Minimum requirements', `Minimum requirements\n\n${numbers}`],
    ['an introducing line', `Eisen\n\nDe kandidaat voldoet aan het volgende:\n${numbers}`],
    ['a sentence that announces', `De kandidaat moet voldoen aan de volgende eisen:\n${numbers}`],
    ['bracket after number', `Eisen\n${list((i) => `${i + 1}) `)}`],
    ['number in brackets', `Eisen\n${list((i) => `(${i + 1}) `)}`],
    ['Eis 1:', `Eisen\n${list((i) => `Eis ${i + 1}: `)}`],
    ['KO1', `Eisen\n${list((i) => `KO${i + 1}. `)}`],
    ['bullets', `Eisen\n${list(() => '- ')}`],
    ['bullets without space', `Eisen\n${list(() => '-')}`],
    ['dots', `Eisen\n${list(() => '• ', '')}`],
    ['stars', `Eisen\n${list(() => '* ', '')}`],
    ['letters', `Eisen\n${list((i) => `${'abc'.charAt(i)}) `)}`],
    ['plain lines', `Eisen\n\n${list(() => '', '')}`],
    ['plain lines apart', `Eisen\n\n${items.join('\n\n')}`],
    ['blank lines between', `Eisen\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n\n')}`],
    ['a table', `Eisen\n\n| Nr | Eis |\n|---|---|\n${items.map((item, i) => `| ${i + 1} | ${item} |`).join('\n')}`],
    ['tabs', `Eisen\n\n${items.map((item, i) => `${i + 1}\t${item}`).join('\n')}`],
    ['lost full stops', `Eisen\n\n${items.map((item, i) => `${i + 1} ${item}`).join('\n')}`],
    [
      'a wrapped line',
      `Eisen\n1. Afgeronde hbo-opleiding\n2. Minimaal 3 jaar\n   ervaring als planner\n3. Rijbewijs B`,
    ],
    [
      'a page break',
      `Eisen\n1. Afgeronde hbo-opleiding;\n2. Minimaal 3 jaar ervaring als\n\nplanner;\n3. Rijbewijs B.`.replace(
        'B.',
        'B',
      ),
    ],
    ['a closing sentence', `Eisen\n${numbers}\n\nGeef in het cv duidelijk aan dat u voldoet.`],
    ['a closing sentence at once', `Eisen\n${list(() => '- ', '')}\nGeef in het cv duidelijk aan dat u voldoet.`],
    [
      'part headings',
      `Eisen\n\nOpleiding:\n- Afgeronde hbo-opleiding\n\nErvaring:\n- Minimaal 3 jaar ervaring als planner\n- Rijbewijs B`,
    ],
    ['prose, semicolons', `De eisen: afgeronde hbo-opleiding; minimaal 3 jaar ervaring als planner; rijbewijs B.`],
    ['prose, commas', `Eisen: afgeronde hbo-opleiding, minimaal 3 jaar ervaring als planner en rijbewijs B.`],
    [
      'prose, numbers',
      `Harde eisen: 1) afgeronde hbo-opleiding 2) minimaal 3 jaar ervaring als planner 3) rijbewijs B`,
    ],
    [
      'prose, sentence after it',
      `De harde eisen zijn: afgeronde hbo-opleiding, minimaal 3 jaar ervaring als planner, rijbewijs B. We horen graag van je.`,
    ],
    [
      'followed by another list',
      `Eisen\n${list(() => '- ', '')}\n\nWij bieden:\n- Een prettige werkplek\n- Goede koffie`,
    ],
    ['asked', `Wij vragen:\n${list(() => '- ', '')}`],
    ['what we ask', `Wat vragen wij van je?\n\n${list(() => '• ', '')}`],
    ['Vereist', `**Vereist**\n\n${numbers}\n\n**Gewenst**\n\n- GIS`],
    ['Verplicht', `Verplicht:\n${list(() => '+ ', '')}`],
    ['to meet the following', `De kandidaat voldoet minimaal aan de volgende punten:\n${list(() => '- ', '')}`],
    ['below, with a full stop', `Hieronder staan de eisen.\n\n${numbers}`],
    ['the following hold', `De volgende eisen gelden.\n${list(() => '- ', '')}`],
    ['English sentence', `The candidate must meet the following requirements:\n${list(() => '* ', '')}`],
    ['a rule around the heading', `== Minimale eisen ==\n${list(() => '- ', '')}\n\n== Planning ==\nVolgt.`],
    ['a rule below the heading', `EISEN\n=====\n${list(() => '- ', '')}`],
    [
      'numbered headings',
      `1. De opdracht\nJe plant het onderhoud.\n\n2. Eisen\n${list(() => '- ', '')}\n\n3. Procedure\nStuur een cv.`,
    ],
    ['numbered headings around numbers', `1. Opdracht\nPlannen.\n2. Eisen\n${numbers}\n3. Planning\nVolgt.`],
    ['lettered headings', `A. Omschrijving\nPlannen.\n\nB. Eisen\n${numbers}\n\nC. Planning\nVolgt.`],
    ['Roman headings', `I. Taken\n- plannen\n\nII. Requirements\n${list(() => '- ', '')}\n\nIII. Procedure\nVolgt.`],
    ['a heading of another list at once', `Eisen:\n${list(() => '- ', '')}\nWensen:\n- GIS`],
    ['checks', `Eisen\n${list(() => '✓ ', '')}`],
    ['arrows', `Eisen\n${list(() => '➢ ', '')}`],
    ['boxes', `Eisen\n${list(() => '- [ ] ', '')}`],
    ['square brackets', `Eisen\n${list((i) => `[${i + 1}] `, '')}`],
    ['E.1', `Eisen\n${list((i) => `E.${i + 1} `, '')}`],
    ['items that name themselves', list((i) => `Eis ${i + 1}: `, '')],
    ['small plain lines', `Eisen\n-----\n${list(() => '', '').toLowerCase()}`],
    ['HTML', `<b>Eisen</b><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`],
    ['a cell', `Eisen | ${items.join('; ')}`],
    ['prose, letters', `Harde eisen: a) ${items[0]}; b) ${items[1]}; c) ${items[2]}.`],
    ['a sentence right below', `Eisen\n${list((i) => `${i + 1}. `, '')}\nHet tarief is maximaal € 80,- per uur.`],
    ['entities', `Eisen\n1. Afgeronde hbo&#45;opleiding\n2. Minimaal&nbsp;3 jaar ervaring als planner\n3. Rijbewijs B`],
  ])('%s', (_, text) => {
    expect(knockouts(text).map((line) => line.toLowerCase())).toEqual(want.map((line) => line.toLowerCase()))
  })
})

describe('no knock-out criteria', () => {
  test.each([
    'Beoordeling\n\nStap 1: Minimumeisen\n\nWij beoordelen op de volgende criteria.\n\n1. Relevante ervaring.\n2. Vergelijkbare klanten.',
    'Procedure\n\n1. U reageert.\n2. Wij beoordelen.\n3. Gesprek.',
    'Eisen aan het cv\n\n- Maximaal 4 pagina’s\n- In het Nederlands',
    'Cv-eisen\n\n- Maximaal 4 pagina’s\n- In het Nederlands',
    'Taken\n\n- Plannen\n- Afstemmen',
    'Wat vragen we?\n\nJe beantwoordt vragen van scholen en draait mee in de dienst. De GGD zoekt versterking.',
    'We zoeken iemand met een hbo-opleiding, 3 jaar ervaring en een rijbewijs.',
    'Aan de eisen van de opdrachtgever moet worden voldaan.',
    'Wij bieden:\n- koffie\n- thee',
    'Eisen aan de offerte:\n- pdf\n- op tijd',
    'Aan te leveren:\n- cv\n- motivatie',
    'Je vertaalt wensen en eisen van bewoners naar een ontwerp.\n- schetsen\n- tekenen',
  ])('%s', (text) => {
    expect(knockouts(text)).toEqual([])
  })
})

test.each([
  'Gunningscriteria (weging, totaal 100 punten)',
  'Gunningscriteria - samen 100 punten',
  'Gunningscriteria, totaal 100 punten',
])('the numbers of the text go on into the scored list below %j', (heading) => {
  const record = listsOf(
    `Eisen\n1. Hbo-diploma\n2. VOG\n\n${heading}\n3. Ervaring (60 punten)\n4. Motivatie (40 punten)`,
  )
  expect(record.knockouts.map((k) => k.number)).toEqual([1, 2])
  expect(record.awards.map((a) => [a.number, a.points])).toEqual([
    [3, 60],
    [4, 40],
  ])
})

test('without numbers the scored criteria go on after the last knock-out criterion', () => {
  const record = listsOf('Eisen:\n- Hbo-diploma\n- VOG\n\nWensen:\n- Ervaring met GIS\n- Kennis van Den Haag')
  expect(record.knockouts.map((k) => k.number)).toEqual([1, 2])
  expect(record.awards.map((a) => [a.number, a.points])).toEqual([
    [3, null],
    [4, null],
  ])
})

describe('a cap is a knock-out or scored only within a criterion', () => {
  test.each([
    ['stated', 'Eisen\n1. Hbo\n2. Rijbewijs B\n\nHet tarief is maximaal € 80,- per uur excl. btw.'],
    ['stated', 'De eisen zijn:\n- hbo\n- rijbewijs B\n\nHet uurtarief is maximaal € 80,- excl. btw.'],
    ['stated', 'De eisen: hbo; rijbewijs B. Het tarief is maximaal € 80,- per uur excl. btw.'],
    ['knockout', 'De eisen zijn:\n- hbo\n- uurtarief van maximaal € 80,- excl. btw'],
    ['knockout', 'De eisen: hbo; rijbewijs B; uurtarief maximaal € 80,- excl. btw.'],
    ['knockout', 'Wij vragen:\n- hbo\n- een uurtarief van maximaal € 80,- excl. btw'],
    ['knockout', 'De kandidaat voldoet aan het volgende:\n- hbo\n- uurtarief maximaal € 80,- excl. btw'],
    ['knockout', 'Eisen | hbo; uurtarief maximaal € 80 excl. btw'],
    ['award', 'De wensen:\n- ervaring (50 punten)\n- uurtarief, maximaal € 80,- excl. btw (50 punten)'],
  ])('%s: %s', (strength, text) => {
    expect(recordOf(text).rateCap?.strength).toBe(strength)
  })
})

describe('each list has its own criteria', () => {
  test.each([
    'Eisen:\n- Hbo\nWensen:\n- GIS',
    'Minimumeisen:\n- Hbo\n\nGunningscriteria:\n- GIS',
    'Must haves:\n- Hbo\nNice to haves:\n- GIS',
    '**Vereist**\n- Hbo\n\n**Gewenst**\n- GIS',
    'Eisen: Hbo. Wensen: GIS.',
    'Requirements\n- Hbo\n\nDesirable\n- GIS',
    'De eisen:\n* Hbo\n\nEen pré is:\n* GIS',
    'Eisen\n- Hbo\n\nMooi meegenomen:\n- GIS',
    '2. REQUIREMENTS\n- Hbo\n\n3. SCORED CRITERIA\n- GIS\n\n4. PROCEDURE\nPlease send a CV.',
    'Eis 1: Hbo\nWens 2: GIS',
    '1. Eisen\n\n1. Hbo\n\n2. Gunningscriteria\n\n2. GIS',
  ])('%s', (text) => {
    expect(knockouts(text)).toEqual(['1 Hbo'])
    expect(awards(text).map(({ number, text }) => [number, text])).toEqual([[2, 'GIS']])
  })
})

describe('points are read and taken out of the words', () => {
  test.each([
    ['Ervaring met GIS (25 punten)', 25],
    ['Ervaring met GIS (25 punten);', 25],
    ['Ervaring met GIS (25 punten).', 25],
    ['Ervaring met GIS - 25 punten', 25],
    ['Ervaring met GIS – 25 punten;', 25],
    ['Ervaring met GIS: 25 punten', 25],
    ['Ervaring met GIS = 25 punten', 25],
    ['Ervaring met GIS, 25 punten', 25],
    ['Ervaring met GIS 25 punten', 25],
    ['Ervaring met GIS (max. 25 pt)', 25],
    ['Ervaring met GIS (maximaal 25 punten)', 25],
    ['Ervaring met GIS (max 25 points)', 25],
    ['Ervaring met GIS (0-25 punten)', 25],
    ['Ervaring met GIS (0 tot 25 punten)', 25],
    ['Ervaring met GIS 25 pnt', 25],
    ['Ervaring met GIS (25 p)', 25],
    ['Ervaring met GIS (25p.)', 25],
    ['Ervaring met GIS [25 punten]', 25],
    ['Ervaring met GIS (25%)', 25],
    ['Ervaring met GIS (weging 25%)', 25],
    ['Ervaring met GIS (Weging: 25)', 25],
    ['Ervaring met GIS. Weging: 25', 25],
    ['Ervaring met GIS, weging 25%', 25],
    ['Ervaring met GIS | 25 punten', 25],
    ['Ervaring met GIS\t25 punten', 25],
    ['Ervaring met GIS (max. score 25)', 25],
    ['Ervaring met GIS (score: 25 punten)', 25],
    ['Ervaring met GIS (te behalen punten: 25)', 25],
    ['Ervaring met GIS (maximaal te behalen: 25 punten)', 25],
    ['25 punten: Ervaring met GIS', 25],
    ['(25 punten) Ervaring met GIS', 25],
    ['25% - Ervaring met GIS', 25],
    ['Ervaring met GIS (weight 25%)', 25],
    ['Ervaring met GIS (7,5 punten)', 7.5],
  ])('%s', (words, points) => {
    const [award] = awards(`Gunningscriteria\n1. ${words}`)
    expect([award?.points, award?.tiers]).toEqual([points, []])
    expect(award?.text.replace(/\.$/, '')).toBe('Ervaring met GIS')
  })

  test.each([
    'Minimaal 3 jaar ervaring',
    'Ervaring met 25 verbeterpunten',
    'Beschikbaar voor 80% van de tijd in 2026',
    'Kennis van ISO 27001',
    'Minimaal 24 uur per week',
  ])('no points: %s', (words) => {
    expect(awards(`Gunningscriteria\n1. ${words}`)).toEqual([{ number: 1, text: words, points: null, tiers: [] }])
  })
})

describe('steps of a criterion are tiers, and their points are not the criterion’s', () => {
  const tiers = [
    ['Minder dan 2 jaar', 0],
    ['2 tot 5 jaar', 10],
    ['Meer dan 5 jaar', 25],
  ]
  test.each([
    [
      'sub-bullets',
      25,
      'Gunningscriteria\n1. Ervaring als coach (25 punten);\n - Minder dan 2 jaar (0 punten);\n - 2 tot 5 jaar (10 punten);\n - Meer dan 5 jaar (25 punten).\n2. Motivatie (75 punten)',
    ],
    [
      'indented lines',
      25,
      'Gunningscriteria\n1. Ervaring als coach (25 punten)\n   Minder dan 2 jaar: 0 punten\n   2 tot 5 jaar: 10 punten\n   Meer dan 5 jaar: 25 punten\n2. Motivatie (75 punten)',
    ],
    [
      'lines with =',
      25,
      'Gunningscriteria\n1. Ervaring als coach - 25 punten\nMinder dan 2 jaar = 0 punten\n2 tot 5 jaar = 10 punten\nMeer dan 5 jaar = 25 punten\n2. Motivatie - 75 punten',
    ],
    [
      'letters',
      25,
      'Gunningscriteria\n1. Ervaring als coach (25 punten)\na. Minder dan 2 jaar (0 punten)\nb. 2 tot 5 jaar (10 punten)\nc. Meer dan 5 jaar (25 punten)\n2. Motivatie (75 punten)',
    ],
    [
      'other bullets',
      25,
      'Wensen\n- Ervaring als coach (25 punten)\n  o Minder dan 2 jaar (0 punten)\n  o 2 tot 5 jaar (10 punten)\n  o Meer dan 5 jaar (25 punten)\n- Motivatie (75 punten)',
    ],
    [
      'without points of its own',
      null,
      'Gunningscriteria\n1. Ervaring als coach:\n - Minder dan 2 jaar (0 punten)\n - 2 tot 5 jaar (10 punten)\n - Meer dan 5 jaar (25 punten)\n2. Motivatie (75 punten)',
    ],
    [
      'on one line',
      25,
      'Gunningscriteria\n1. Ervaring als coach (25 punten): Minder dan 2 jaar 0 punten; 2 tot 5 jaar 10 punten; Meer dan 5 jaar 25 punten\n2. Motivatie (75 punten)',
    ],
    [
      'unmarked criteria',
      25,
      'Gunningscriteria\n\nErvaring als coach (25 punten)\n- Minder dan 2 jaar (0 punten)\n- 2 tot 5 jaar (10 punten)\n- Meer dan 5 jaar (25 punten)\nMotivatie (75 punten)',
    ],
  ])('%s', (_, points, text) => {
    const [first, second, ...others] = awards(text)
    expect(first?.points ?? null).toBe(points)
    expect(first?.text.replace(/:$/, '')).toBe('Ervaring als coach')
    expect(first?.tiers.map(({ text, points }) => [text, points])).toEqual(tiers)
    expect([second?.points, others.length]).toEqual([75, 0])
  })
})

describe('points in any place of the list', () => {
  test.each([
    [
      'a column',
      'Gunningscriteria\n\n| Nr | Criterium | Punten |\n|---|---|---|\n| 1 | Ervaring met GIS | 60 |\n| 2 | Motivatie | 40 |',
    ],
    [
      'a column below no heading but its own',
      'Zo beoordelen wij.\n\n| Nr. | Gunningscriterium | Punten |\n|---|---|---|\n| 1 | Ervaring met GIS | 60 |\n| 2 | Motivatie | 40 |',
    ],
    [
      'tabs below no heading',
      'Zo beoordelen wij.\n\nNr\tGunningscriterium\tPunten\n1\tErvaring met GIS\t60\n2\tMotivatie\t40',
    ],
    ['a column with tabs', 'Gunningscriteria\n\nNr\tCriterium\tPunten\n1\tErvaring met GIS\t60\n2\tMotivatie\t40'],
    ['a line of their own', 'Gunningscriteria\n1. Ervaring met GIS\nWeging: 60%\n2. Motivatie\nWeging: 40%'],
    ['named wishes', 'Wensen\n\nWens 1 (60 punten)\nErvaring met GIS\n\nWens 2 (40 punten)\nMotivatie'],
    ['a total below', 'Wensen (weging)\n1. Ervaring met GIS (60 punten)\n2. Motivatie (40 punten)\nTotaal: 100 punten'],
    ['bare numbers', 'Selectiecriteria\n1. Ervaring met GIS (60)\n2. Motivatie (40)'],
    ['judged on', 'Wij beoordelen op:\n1. Ervaring met GIS (60 punten)\n2. Motivatie (40 punten)'],
    [
      'criteria that name themselves',
      'Gunningscriterium 1: Ervaring met GIS (60 punten)\nGunningscriterium 2: Motivatie (40 punten)',
    ],
    [
      'a total in the heading',
      'Gunningscriteria (te verdelen: 100 punten)\n- Ervaring met GIS (60 punten)\n- Motivatie (40 punten)',
    ],
    ['prose', 'Wensen: Ervaring met GIS (60 punten); Motivatie (40 punten).'],
    ['English', 'Award criteria\n\n1. Ervaring met GIS (60 points)\n2. Motivatie (40 points)'],
    ['Selection criteria', 'Selection criteria\n\n1. Ervaring met GIS (60 points)\n2. Motivatie (40 points)'],
    ['Beoordelingscriteria', 'Beoordelingscriteria\n\n1. Ervaring met GIS (60 punten)\n2. Motivatie (40 punten)'],
    ['Subgunningscriteria', 'Subgunningscriteria\n\n1. Ervaring met GIS (60 punten)\n2. Motivatie (40 punten)'],
  ])('%s', (_, text) => {
    expect(awards(text).map((award) => [award.number, award.text, award.points])).toEqual([
      [1, 'Ervaring met GIS', 60],
      [2, 'Motivatie', 40],
    ])
  })
})

test('what a list of wishes is called', () => {
  const eisen = 'Must-haves:\n- hbo Hydrologie\n- rijbewijs\n\n'
  for (const heading of ['Leuk als je ook hebt:', 'Wat is fijn?', 'Gunning:', 'Mooi als je dit hebt:'])
    expect([heading, awards(`${eisen}${heading}\n- ervaring bij een waterschap`)]).toMatchObject([
      heading,
      [{ number: 3, text: 'ervaring bij een waterschap' }],
    ])
})

test('what is scored may speak of the cv that it is read in', () => {
  const text = 'Wij beoordelen de cv’s op:\n- ervaring met toetsen: maximaal 60 punten\n- motivatie: maximaal 40 punten'
  expect(awards(text).map(({ points }) => points)).toEqual([60, 40])
})

test('items numbered within their chapter count from one', () => {
  expect(knockouts('Requirements\n2.1 Bachelor degree in IT\n2.2 Dutch at C1')).toEqual([
    '1 Bachelor degree in IT',
    '2 Dutch at C1',
  ])
})

test('a list ends where the text goes on to other things', () => {
  const text = '## Competenties\n\n- Lef\n- Durf\n\n## Overig\n\n- Wij leggen 6 cv’s voor.\n- De fee is € 1,60 per uur.'
  expect(fieldOf('competences', text)).toEqual(['Lef', 'Durf'])
})

describe('competences are the items of their list', () => {
  test.each([
    ['bullets', 'Competenties\n\n- Samenwerken\n- Analytisch\n- Stressbestendig'],
    ['plain lines', 'Competenties:\nSamenwerken\nAnalytisch\nStressbestendig'],
    ['commas', 'Competenties: samenwerken, analytisch, stressbestendig'],
    ['and', 'Gewenste competenties: samenwerken, analytisch en stressbestendig.'],
    ['semicolons', 'Competenties: samenwerken; analytisch; stressbestendig'],
    ['below a heading on one line', 'Competenties\n\nSamenwerken, analytisch en stressbestendig.'],
    ['a sentence', 'De belangrijkste competenties zijn: samenwerken, analytisch en stressbestendig.'],
    ['numbers', 'Competenties\n1. Samenwerken\n2. Analytisch\n3. Stressbestendig'],
    ['split by a page', 'Competenties\n\n- Samenwerken;\n- Analytisch;\n\n- Stressbestendig;'],
    ['English', 'Competencies\n\n- Samenwerken\n- Analytisch\n- Stressbestendig'],
  ])('%s', (_, text) => {
    expect(fieldOf('competences', text).map((name) => name.toLowerCase())).toEqual([
      'samenwerken',
      'analytisch',
      'stressbestendig',
    ])
  })
})

describe('the lists of a JSON text', () => {
  const json = (value: unknown) => JSON.stringify(value, null, 2)
  test.each([
    ['a list of strings', { minimumeisen: ['Hbo-diploma', 'Rijbewijs B'] }, ['1 Hbo-diploma', '2 Rijbewijs B']],
    ['below other keys', { profiel: { must_haves: ['Hbo-diploma'] }, uren: 36 }, ['1 Hbo-diploma']],
    ['with numbers of its own', { eisen: ['1. Hbo-diploma', '2. Rijbewijs B'] }, ['1 Hbo-diploma', '2 Rijbewijs B']],
    [
      'objects',
      {
        knockoutCriteria: [
          { nr: 'KO1', omschrijving: 'Hbo-diploma' },
          { nr: 'KO2', omschrijving: 'Rijbewijs B' },
        ],
      },
      ['1 Hbo-diploma', '2 Rijbewijs B'],
    ],
    ['numbered keys', { eisen: { eis1: 'Hbo-diploma', eis2: 'Rijbewijs B' } }, ['1 Hbo-diploma', '2 Rijbewijs B']],
    ['one string', { eisen: 'hbo-diploma; rijbewijs B' }, ['1 hbo-diploma', '2 rijbewijs B']],
    ['facts are no criteria', { eisen: { opleiding: 'HBO', uren: '36' } }, []],
    [
      'each tells its kind',
      {
        criteria: [
          { nr: 1, soort: 'knock-out', tekst: 'Hbo-diploma' },
          { nr: 2, soort: 'wens', tekst: 'GIS', punten: 100 },
        ],
      },
      ['1 Hbo-diploma'],
    ],
  ])('%s', (_, value, want) => {
    expect(knockouts(json(value))).toEqual(want)
  })

  test('points in a key of their own', () => {
    const text = json({
      eisen: ['Hbo-diploma'],
      gunningscriteria: [
        { criterium: 'Ervaring met GIS', maxPunten: 60 },
        { criterium: 'Plan van aanpak', maxPunten: 40 },
      ],
      competenties: ['Zorgvuldig', 'Zelfstandig'],
    })
    expect(awards(text)).toEqual([
      { number: 2, text: 'Ervaring met GIS', points: 60, tiers: [] },
      { number: 3, text: 'Plan van aanpak', points: 40, tiers: [] },
    ])
    expect(fieldOf('competences', text)).toEqual(['Zorgvuldig', 'Zelfstandig'])
  })
})

describe('points and numbers show a list where its heading does not', () => {
  const want = {
    knockouts: ['1 Hbo-diploma bouwkunde', '2 Rijbewijs B'],
    awards: [
      { number: 3, text: 'Ervaring met sloopwerk', points: 60, tiers: [] },
      { number: 4, text: 'Plan van aanpak', points: 40, tiers: [] },
    ],
  }
  const hard = '1. Hbo-diploma bouwkunde\n2. Rijbewijs B'
  const scored = '3. Ervaring met sloopwerk (60 punten)\n4. Plan van aanpak (40 punten)'
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  test.each([
    ['headings of their own', `De poort\n${hard}\n\nDe rangorde\n${scored}`],
    ['in capitals', `HIER LETTEN WE ALS EERSTE OP\n${hard}\n\nEN DAARNA HIEROP\n${scored}`],
    ['questions', `Wanneer kom je erdoor?\n${hard}\n\nWanneer scoor je?\n${scored}`],
    ['with prose between', `Instap\n${hard}\n\nDe rest telt mee voor de rangorde.\n${scored}`],
    ['known heading, unknown one at once below', `Minimale eisen\n${hard}\nWaar kijken we verder naar?\n${scored}`],
    [
      'tables',
      [
        '## Minimumeisen\n',
        row(['Nr', 'Eis']),
        row(['---', '---']),
        row(['1', 'Hbo-diploma bouwkunde']),
        row(['2', 'Rijbewijs B']),
        '\n## Hoe wordt gerangschikt\n',
        row(['Nr', 'Criterium', 'Punten']),
        row(['---', '---', '---']),
        row(['3', 'Ervaring met sloopwerk', '60']),
        row(['4', 'Plan van aanpak', '40']),
      ].join('\n'),
    ],
  ])('%s', (_, text) => {
    expect(listsOf(text)).toEqual({ knockouts: fieldOf('knockouts', text), awards: want.awards })
    expect(knockouts(text)).toEqual(want.knockouts)
  })

  test.each([
    ['tasks with numbers', 'Zo ziet je week eruit\n1. Dossiers lezen\n2. Partijen bellen\n3. Verslag doen'],
    ['a planning with numbers', 'Stappen\n1. Indienen uiterlijk 3 mei 2027\n2. Gesprek op 9 mei 2027'],
  ])('no criteria: %s', (_, text) => {
    expect(listsOf(text)).toEqual({ knockouts: [], awards: [] })
  })
})

describe('what must be met is announced in many words', () => {
  test.each([
    'Waaraan moet je voldoen',
    'Waar voldoe je aan?',
    'Wat vraagt Almere',
    'Wat eist de gemeente',
    'Dit is verplicht',
    'Deal breakers',
    'Harde criteria',
    'Minimumvoorwaarden',
    'De volgende knock-outcriteria gelden:',
    'Niet onderhandelbaar',
    'What you need',
  ])('%s', (heading) => {
    expect(knockouts(`${heading}\n1. Hbo-diploma\n2. Rijbewijs B`)).toEqual(['1 Hbo-diploma', '2 Rijbewijs B'])
  })
})

describe('items that name their kind', () => {
  test.each([
    ['keys of an export', 'eis.1 = Hbo-diploma\neis.2 = Rijbewijs B'],
    ['keys in the plural', 'profiel.eisen[1]: Hbo-diploma\nprofiel.eisen[2]: Rijbewijs B'],
    ['keys with a stroke', 'knockout_1    Hbo-diploma\nknockout_2    Rijbewijs B'],
    ['cells', 'Eis 1\tHbo-diploma\nEis 2\tRijbewijs B'],
  ])('%s', (_, text) => {
    expect(knockouts(text)).toEqual(['1 Hbo-diploma', '2 Rijbewijs B'])
  })
  test('competences', () => {
    expect(fieldOf('competences', 'competentie.1 = Zorgvuldig\ncompetentie.2 = Zelfstandig')).toEqual([
      'Zorgvuldig',
      'Zelfstandig',
    ])
  })
})

describe('criteria with points in other shapes', () => {
  const points = (text: string) => awards(text).map(({ text, points }) => `${text}: ${points}`)
  test.each([
    [
      'summed up in a sentence',
      'De klant beoordeelt op: ervaring met bruggen (50 punten), plan van aanpak (30 punten) en prijs (20 punten).',
      ['ervaring met bruggen: 50', 'plan van aanpak: 30', 'prijs: 20'],
    ],
    [
      'lines without marks',
      'Zo kiezen wij:\n60 punten - ervaring met inburgering\n40 punten - plan van aanpak',
      ['ervaring met inburgering: 60', 'plan van aanpak: 40'],
    ],
    [
      'bullets below a line that says nothing',
      'Puntentoekenning\n- plan van aanpak (60 punten)\n- ervaring met GIS (40 punten)',
      ['plan van aanpak: 60', 'ervaring met GIS: 40'],
    ],
  ])('%s', (_, text, want) => {
    expect(points(text)).toEqual(want)
  })

  test('the head of a column tells what the rows are', () => {
    const text = ['| # | Knock-outcriterium |', '|---|---|', '| 1 | Hbo-diploma |', '| 2 | Rijbewijs B |'].join('\n')
    expect(knockouts(text)).toEqual(['1 Hbo-diploma', '2 Rijbewijs B'])
  })

  test('letters in a sentence, up to the next list', () => {
    const text =
      'Wij stellen de volgende eisen: a) een hbo-diploma, b) vijf jaar ervaring en c) rijbewijs B. Als wensen gelden: GIS (60 punten) en Python (40 punten).'
    expect(knockouts(text)).toEqual(['1 een hbo-diploma', '2 vijf jaar ervaring', '3 rijbewijs B'])
    expect(points(text)).toEqual(['GIS: 60', 'Python: 40'])
  })
})

test('a heading that names the whole text, above what is asked for, is no list', () => {
  const text =
    'PROGRAMMA VAN EISEN EN WENSEN\n\nAanvraagnummer: XK-118\nOpdrachtgever: Gemeente Assen\nFunctie: Planner\n\nArtikel 3. Eisen\nE1. Rijbewijs B\nE2. Kennis van Civision\n'
  expect(knockouts(text)).toEqual(['1 Rijbewijs B', '2 Kennis van Civision'])
})

test('lettered chapters, of which no heading is an item of the list before it', () => {
  const text =
    'A. Wie vraagt\nDe gemeente Assen vraagt een planner.\n\nB. Waar en hoeveel\nIn Assen, 32 uur per week.\n\nC. Voorwaarden waaraan iedere kandidaat voldoet\n1. Hbo-diploma\n2. Rijbewijs B\n\nD. Hoe wordt gekozen\n3. Ervaring: 60 punten\n4. Tarief: 40 punten\n\nE. Wat stuurt u mee\n- een cv;\n- een bewijs van registratie in het Waadi-register.\n\nF. Slot\nWij wensen u succes.'
  expect(knockouts(text)).toEqual(['1 Hbo-diploma', '2 Rijbewijs B'])
  expect(awards(text).map(({ text }) => text)).toEqual(['Ervaring', 'Tarief'])
  expect(fieldOf('documents', text)).toEqual(['waadi'])
})

describe('a list ends where the next chapter begins', () => {
  test('whose number goes on from that of the list, as the criteria do', () => {
    const text = `4. Knock-outcriteria
1) Hbo-diploma
2) Rijbewijs B

5. Gunningscriteria
3) Ervaring met water (40 punten)
4) Ervaring met wegen (35 punten)
5) Plan van aanpak (25 punten)

6. Planning
Gesprekken op 29 april 2027.
`
    expect(recordOf(text).awards.map(({ number }) => number)).toEqual([3, 4, 5])
  })

  test('between marks that only adorn it', () => {
    const text = '~ ~ ~ Competenties ~ ~ ~\n\n* Secuur\n* Kalm\n\n~ ~ ~ Zo gaat het ~ ~ ~\n\nWij bellen u.'
    expect(recordOf(text).competences).toEqual(['Secuur', 'Kalm'])
  })
})

test('a full stop may mark the items of a list', () => {
  expect(recordOf('Persoonlijke eigenschappen\n . secuur\n . kalm\n . .NET-kennis\n').competences).toEqual([
    'secuur',
    'kalm',
    '.NET-kennis',
  ])
})

test.each([
  'Resultaten die wij verwachten: een nota en een plan.',
  'Wij verwachten de volgende producten: een nota, een plan.',
])('what is to be made is no criterion: %s', (text) => {
  expect(recordOf(text).knockouts).toEqual([])
})
