import { describe, expect, test } from 'vitest'
import { experienceIn } from '../../shared/read/meanings/experience.ts'
import { tokensOf } from '../../shared/read/tokens/tokens-of.ts'
import { recordOf } from '../read.ts'

const found = (code: string, text: string) => recordOf(text).conflicts.filter((conflict) => conflict.code === code)

describe('points that do not add up', () => {
  test.each([
    ['to the usual 100', 'Gunningscriteria\n1. Ervaring (60 punten)\n2. Motivatie (30 punten)', '90'],
    [
      'to the stated total',
      'Gunningscriteria (weging, totaal 80 punten)\n1. Ervaring (60 punten)\n2. Motivatie (30 punten)',
      '80',
    ],
    ['above 100', 'Wensen\n- Ervaring (60 punten)\n- Motivatie (60 punten)', '120'],
    [
      'with a total below',
      'Wensen\n- Ervaring (60 punten)\n- Motivatie (60 punten)\n\nIn totaal zijn 100 punten te behalen.',
      '120',
    ],
    ['percentages', 'Wensen\n- Ervaring (weging 60%)\n- Motivatie (weging 30%)', '90'],
    [
      'by their tiers',
      'Wensen\n1. Ervaring:\n - 0-2 jaar (0 punten)\n - 2-4 jaar (50 punten)\n2. Motivatie (30 punten)',
      '80',
    ],
  ])('%s', (_, text, named) => {
    const conflicts = found('points-not-100', text)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.question).toContain(named)
  })

  test.each([
    'Gunningscriteria\n1. Ervaring (60 punten)\n2. Motivatie (40 punten)',
    'Gunningscriteria (totaal 80 punten)\n1. Ervaring (50 punten)\n2. Motivatie (30 punten)',
    'Wensen\n- Ervaring met GIS\n- Kennis van Delft',
    'Wensen\n1. Ervaring (60 punten)\n - 0-2 jaar (20 punten)\n - meer dan 2 jaar (60 punten)\n2. Motivatie (40 punten)',
    'Gunningscriteria\n1. Ervaring (50 punten)\n2. Motivatie (20 punten)\n\nHet tarief telt mee voor 30 punten.',
    'Wensen\n1. Ervaring (33,3 punten)\n2. Motivatie (33,3 punten)\n3. Kennis (33,4 punten)',
    'Eisen\n1. Hbo\n2. VOG',
  ])('no conflict: %s', (text) => {
    expect(found('points-not-100', text)).toEqual([])
  })
})

const criterion = (words: string, ...steps: string[]) =>
  `Gunningscriteria\n1. ${words} (100 punten)\n${steps.map((step, i) => ` - ${step} (${i * 10} punten)`).join('\n')}`

describe('tiers that cannot be reached, or overlap', () => {
  test.each([
    [
      'beyond the window',
      criterion('Ervaring in de afgelopen 5 jaar', 'Minder dan 4 jaar', '4 tot 6 jaar', '6 tot 8 jaar'),
    ],
    ['window in words', criterion('Ervaring gedurende de laatste drie jaar', '0 tot 2 jaar', 'Minimaal 4 jaar')],
    ['more than the window', criterion('Ervaring binnen de laatste 5 jaar', '0 tot 5 jaar', 'meer dan 5 jaar')],
    ['or more', criterion('Ervaring in de afgelopen 3 jaar', '1 jaar', '5 jaar of meer')],
    ['experience or more', criterion('Ervaring in de afgelopen 3 jaar', '1 jaar', '5 jaar ervaring of meer')],
    ['English', criterion('Experience in the last 3 years', 'less than 2 years', 'more than 4 years')],
    ['overlap', criterion('Ervaring als planner', '4 tot 6 jaar', '5 tot 8 jaar')],
    ['overlap with an open step', criterion('Ervaring als planner', '4 tot 8 jaar', 'minimaal 6 jaar')],
    ['a bound that counts to both', criterion('Ervaring', '1 tot en met 3 jaar', '3 t/m 6 jaar', '7 jaar of meer')],
    ['counts of one thing', criterion('Aantal controles', '1 tot en met 4 controles', '3 tot en met 8 controles')],
    ['a bound that counts to an open step', criterion('Ervaring', '1 t/m 3 jaar', 'minimaal 3 jaar')],
  ])('%s', (_, text) => {
    expect(found('tiers-unattainable', text)).toHaveLength(1)
  })

  test.each([
    ['steps that touch', criterion('Ervaring', '0 tot 2 jaar', '2 tot 4 jaar', 'meer dan 4 jaar')],
    ['a bound that counts to one', criterion('Ervaring', '1 t/m 3 jaar', 'meer dan 3 jaar')],
    ['counts apart', criterion('Aantal controles', '1 tot en met 4 controles', '5 tot en met 8 controles')],
    ['counts of two things', criterion('Ervaring', '1 t/m 4 projecten', '3 t/m 8 medewerkers')],
    ['inclusive steps apart', criterion('Ervaring', '1 t/m 3 jaar', '4 t/m 6 jaar')],
    ['steps apart', criterion('Ervaring', '0-2 jaar', '3-5 jaar', '> 5 jaar')],
    ['open to one side', criterion('Ervaring', 'minimaal 2 jaar', 'minimaal 4 jaar', 'minimaal 6 jaar')],
    ['within the window', criterion('Ervaring in de afgelopen 8 jaar', '2 tot 4 jaar', '4 tot 8 jaar')],
    ['exactly the window', criterion('Ervaring in de afgelopen 5 jaar', '3 tot 5 jaar', 'minimaal 5 jaar')],
    ['no years', criterion('Kennis', 'basis', 'gevorderd')],
    ['no tiers', 'Gunningscriteria\n1. Minimaal 6 jaar ervaring in de afgelopen 5 jaar (100 punten)'],
  ])('no conflict: %s', (_, text) => {
    expect(found('tiers-unattainable', text)).toEqual([])
  })

  test.each([
    ['4 tot 6 jaar', [48, 72, false]],
    ['4-6 jaar', [48, 72, false]],
    ['tussen 4 en 6 jaar', [48, 72, false]],
    ['6 tot 12 maanden', [6, 12, false]],
    ['> 5 jaar', [60, Number.POSITIVE_INFINITY, true]],
    ['meer dan 5 jaar ervaring', [60, Number.POSITIVE_INFINITY, true]],
    ['5+ jaar', [60, Number.POSITIVE_INFINITY, false]],
    ['5 jaar of meer', [60, Number.POSITIVE_INFINITY, false]],
    ['minimaal 8 jaar', [96, Number.POSITIVE_INFINITY, false]],
    ['minder dan 4 jaar', [0, 48, false]],
    ['tot 2 jaar', [0, 24, false]],
  ])('%s', (phrase, want) => {
    const tokens = tokensOf(phrase)
    const read = experienceIn(tokens, 0, tokens.count)
    expect([read?.from, read?.to, read?.above]).toEqual(want)
  })
})

describe('what is left of a template', () => {
  test.each([
    'Is hybride werken mogelijk: ja/nee',
    'Zzp mogelijk: Ja / Nee',
    'Thuiswerken is wel/niet mogelijk.',
    'Er geldt een termijn. [bij Europese procedures: tien dagen]',
    'De startdatum is [datum].',
    'Opdrachtgever is <naam opdrachtgever>.',
    'De inzet is voor {{opdrachtgever}} bedoeld.',
    'Deze functie is ingedeeld in functieschaal 10 // .',
    'Deze functie is ingedeeld in functieschaal .',
    'Het bedrag is € xx,xx per maand.',
    'Neem contact op met xxxx.',
    'Lorem ipsum dolor sit amet.',
    'De contactpersoon is ________.',
    'Zie https://www.voorbeeld.nl/pagina voor meer.',
    'Zie https://example.com/document voor meer.',
    'Zie https://www.portaal.nl/artikel/1234567890 voor meer.',
    'Zie [de voorwaarden](#) voor meer.',
    'Hiervoor moet de kandidaat gebruik maken van eigen Nee',
    '- Hiervoor moet de kandidaat zelf gebruik maken van eigen\n- Facturatie gaat digitaal.',
    'Kies een item.',
    'Klik of tik om tekst in te voeren.',
    'Fout! Bladwijzer niet gedefinieerd.',
    'De gesprekken zijn tussen uur en uur.',
    'De gesprekken zijn gepland op .',
    'De startdatum is dd-mm-jjjj.',
    'Doorhalen wat niet van toepassing is.',
    'Toelichting: ..............',
    'Zie bijlage [bijlagenummer].',
  ])('%s', (text) => {
    const conflicts = found('template-leftover', text)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.question).toMatch(/\?$/)
  })

  test.each([
    'Werkdagen: n.t.b.',
    'Je werkt en/of denkt mee; hij/zij is (m/v) welkom.',
    'Hybride (ja/nee): ja',
    'Geef aan of de kandidaat beschikbaar is: ja/nee.',
    'Zie https://www.rijksoverheid.nl/onderwerpen/inhuur voor meer.',
    'Zie [de voorwaarden](https://www.rijksoverheid.nl/inhuur) voor meer.',
    'Mail naar <inhuur@gemeentedelft.nl> of bel 035-1234567.',
    'De schaal [10 tot en met 11] geldt.',
    'Wij zoeken iemand die weet hoe het hoort [sic].',
    'Je hebt ervaring met het volgende en je werkt graag in een\n\nteam dat samen optrekt.',
    'Je hebt aantoonbare ervaring met\n- planning\n- financiën',
    'Over de opdracht van de gemeente kun je hier meer lezen.',
    'Kennis van C++, C# en // commentaarstijl.'.replace(' // commentaarstijl', ''),
    '--------------------\nMeer informatie\n____________________',
    'Maat XXL is op voorraad en 24/7 geopend.',
    'Het tarief is maximaal € 80,- per uur...',
    'Opleiding: hbo/wo',
    'Opleiding ............... : HBO',
    'Opleiding ............... HBO',
    'Contactuur ______ : 9 uur',
    'Bijlagen: null',
  ])('no leftover: %s', (text) => {
    expect(found('template-leftover', text)).toEqual([])
  })
})
