import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\nStart: mei 2026\n'

const table: [string, string[]][] = [
  [
    'Beleidsadviseur wonen',
    [
      `Beleidsadviseur wonen\n\n${head}`,
      `# Beleidsadviseur wonen\n\n${head}`,
      `Inhuuropdracht\n\nHelaas is de reactietermijn verlopen.\n\n**Beleidsadviseur wonen**\n${head}`,
      `${head}Functie: Beleidsadviseur wonen`,
      'Hoi, wij zoeken een beleidsadviseur wonen voor de gemeente Zeist.',
      'Voor Vitens ben ik op zoek naar een beleidsadviseur wonen (32 uur).',
      'Gevraagd: een beleidsadviseur wonen, per direct.',
      'De gemeente Zeist zoekt een beleidsadviseur wonen die stevig staat.',
      'Wie heeft er nog een beleidsadviseur wonen beschikbaar?',
      `Vacature interim: Beleidsadviseur wonen\n\n${head}`,
      'In Zeist komt plek vrij voor een beleidsadviseur wonen.',
      'Zij zoeken een beleidsadviseur wonen voor 24 uur per week.',
      'Een opdracht bij de gemeente Zeist: een beleidsadviseur wonen, 28 uur. Gevraagd wordt een hbo-diploma.',
      'Gemeente Zeist zoekt per 1 januari een beleidsadviseur wonen voor 24 uur.',
      'Namens Zeist vragen wij u een beleidsadviseur wonen voor te dragen. De raad heeft te maken met een tekort.',
    ],
  ],
  ['Planners', ['We zoeken twee planners voor een klus.', 'Het gaat om 2 planners die in mei starten.']],
  [
    'Consulent Wmo',
    [
      'Onderwerp: gezocht - consulent Wmo voor 28 tot 32 uur\n\nVoor de gemeente Enschede zoeken wij een consulent Wmo die in maart begint.',
    ],
  ],
  ['Senior planner', ['We are looking for a senior planner for our client.']],
]

describe.each(table)('%s', (title, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('title', phrasing)).toBe(title)
  })
})
