import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

describe('certificates asked of the candidate, as written', () => {
  const rows: [string[], string[]][] = [
    [
      ['VCA'],
      [
        'Certificaten: VCA',
        'Eisen\n- VCA',
        'Eisen\n1. Hbo-diploma\n2. Geldig VCA-certificaat',
        'Eisen\n- In het bezit van een geldig VCA certificaat;',
        'Je bent in het bezit van VCA (verplicht).',
        'Een VCA-certificaat is vereist.',
        'De kandidaat moet VCA hebben.',
        'Requirements\n- VCA certified',
        'Vereiste certificaten: VCA',
      ],
    ],
    [['VCA-VOL'], ['Eisen\n- VCA-VOL', 'Certificering: VCA-VOL']],
    [
      ['Prince2'],
      [
        'Eisen\n- Prince2-certificaat',
        'Certificaten: Prince2',
        'Je beschikt over een Prince2 certificaat, dat is een eis.',
      ],
    ],
    [['Prince2 Foundation'], ['Eisen\n- Prince2 Foundation gecertificeerd', 'Certificates: Prince2 Foundation']],
    [
      ['PSM I', 'PSPO'],
      [
        'Eisen\n- PSM I en PSPO gecertificeerd',
        'Certificaten: PSM I, PSPO',
        'Eisen\n- Certificaat PSM I\n- Certificaat PSPO',
      ],
    ],
    [
      ['TMap', 'ISTQB'],
      ['Eisen\n- TMap- of ISTQB-certificaat', 'Certificaten: TMap, ISTQB', 'Certificeringen: TMap en ISTQB'],
    ],
    [['TOGAF', 'ArchiMate'], ['Eisen\n4. Een geldig TOGAF- of ArchiMate-certificaat.']],
    [['CISSP'], ['Requirements\n- CISSP', 'CISSP certification is required.', 'Eisen: hbo, CISSP en rijbewijs B.']],
    [['IPMA-C'], ['Eisen\n- IPMA-C certificaat', 'Minimaal IPMA-C gecertificeerd.']],
    [['Platform Developer II'], ['Eisen\n2. Certificaat Platform Developer II.']],
    [
      ['Azure Solutions Architect Expert'],
      [
        'Requirements\n- Azure Solutions Architect Expert certificate',
        'Requirements\n- Valid Azure Solutions Architect Expert certification',
      ],
    ],
    [
      [],
      [
        'Wensen\n- VCA',
        'Gunningscriteria\n1. IPMA-certificaat (20 punten)',
        'Een VCA-certificaat is een pré.',
        'Bij voorkeur Prince2 gecertificeerd.',
        'VCA is niet vereist.',
        'Geen VCA nodig.',
        'Certificaten: geen',
        'Certificaten: n.v.t.',
        'Eisen\n- Ervaring met ITIL en Scrum',
        'Eisen\n- Kennis van TOGAF',
        'Je werkt volgens Prince2.',
        'Ons team is ISTQB gecertificeerd.',
        'De organisatie is ISO 27001 gecertificeerd.',
        'A certificate of conduct is required.',
        'Je adviseert over certificering van gebouwen.',
      ],
    ],
  ]
  for (const [want, texts] of rows) {
    test.each(texts.map((text) => [oneLine(text), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
      expect(fieldOf('certificates', text)).toEqual(want)
    })
  }
})

describe('languages asked of the candidate, with the level as written', () => {
  const nl = (level: string | null = null) => ({ language: 'nl', level })
  const en = (level: string | null = null) => ({ language: 'en', level })
  const rows: [{ language: string; level: string | null }[], string[]][] = [
    [
      [nl()],
      [
        'Taal: Nederlands',
        'Voertaal: Nederlands',
        'Taalvereisten: Nederlands',
        'Eisen\n- Beheersing van de Nederlandse taal in woord en geschrift',
        'Eisen\n- Goede beheersing van het Nederlands',
        'Je beheerst de Nederlandse taal uitstekend.',
        'De kandidaat spreekt Nederlands.',
        'Requirements\n- Good command of Dutch',
        'Dutch speaking is a must.',
        'Nederlandse taal is vereist.',
      ],
    ],
    [
      [nl('C1')],
      [
        'Taal: Nederlands C1',
        'Taal: Nederlands (C1)',
        'Taalniveau: Nederlands op niveau C1',
        'Eisen\n6. De kandidaat beheerst de Nederlandse taal op niveau C1.',
        'Eisen\n- Nederlands op C1-niveau',
        'Requirements\n- Dutch at C1 level or higher',
        'Minimaal niveau C1 Nederlands.',
        'Je spreekt en schrijft Nederlands op niveau C1.',
      ],
    ],
    [
      [nl('vloeiend')],
      [
        'De kandidaat spreekt en schrijft vloeiend Nederlands.',
        'Eisen\n- Vloeiend Nederlands',
        'Taal: vloeiend Nederlands',
      ],
    ],
    [[nl('3F')], ['Eisen\n- Beheersing van het Nederlands op niveau 3F', 'Taalniveau: Nederlands 3F']],
    [
      [nl(), en()],
      [
        'Talen: Nederlands en Engels',
        'Talen: Nederlands, Engels',
        'Eisen\n- Beheersing van de Nederlandse en Engelse taal',
        'Eisen\n- Nederlands en Engels op goed niveau, in gesprek en op papier.',
        'Languages: Dutch, English',
        'Je communiceert in het Nederlands en in het Engels.',
      ],
    ],
    [
      [nl('C1'), en('B2')],
      [
        'Talen: Nederlands C1, Engels B2',
        'Talen: Nederlands (C1) en Engels (B2)',
        'Eisen\n- Nederlands op niveau C1 en Engels op niveau B2',
        'Requirements\n- Dutch C1 and English B2',
      ],
    ],
    [
      [nl('fluent'), en('fluent')],
      ['Requirements\n- Fluent in Dutch and English', 'You are fluent in Dutch and English.'],
    ],
    [[nl('C1'), en('C1')], ['Eisen\n- Beheersing van Nederlands en Engels op niveau C1']],
    [
      [],
      [
        'Wensen\n- Beheersing van de Engelse taal',
        'Engels is een pré.',
        'Bij voorkeur spreekt de kandidaat Duits.',
        'Een deel van de documenten is Engelstalig.',
        'Cv in het Nederlands, maximaal 4 pagina’s.',
        'CV-eisen\nMaximaal 3 pagina’s. Taal: Nederlands.',
        'Je kent de Nederlandse wetgeving.',
        'Je begeleidt bewoners die geen Nederlands spreken.',
        'Je geeft Nederlandse les aan statushouders.',
        'De Nederlandse Spoorwegen zoekt een planner.',
        'Kennis van het Engels is niet vereist.',
        'Ervaring met de Duitse markt.',
      ],
    ],
  ]
  for (const [want, texts] of rows) {
    test.each(texts.map((text) => [oneLine(text), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
      expect(fieldOf('languages', text)).toEqual(want)
    })
  }
})

test.each([
  ['The team speaks Polish, so we need Dutch at level B2 and English at level C1.', ['nl B2', 'en C1']],
  ['Our clients speak Turkish, we need someone who speaks Dutch (B2).', ['nl B2']],
  ['Je spreekt vloeiend Nederlands en bij voorkeur Engels.', ['nl vloeiend']],
  ['Bij voorkeur Nederlands en Engels.', []],
  ['Onze bewoners spreken vaak geen Nederlands op B1-niveau.', []],
])('%s: the languages of the one who is sought', (text, want) => {
  expect(fieldOf('languages', text).map(({ language, level }) => `${language} ${level}`)).toEqual(want)
})

test.each([
  ['U beschikt over VCA VOL.', ['VCA VOL']],
  ['De kandidaat is in het bezit van een geldig BHV.', ['BHV']],
  ['U beschikt over ITIL-kennis.', []],
])('%s: what a candidate holds', (text, want) => {
  expect(fieldOf('certificates', text)).toEqual(want)
})
