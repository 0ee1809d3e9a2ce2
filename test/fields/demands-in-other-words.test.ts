import { describe, expect, test } from 'vitest'
import { recordOf } from '../read.ts'

type Read = ReturnType<typeof recordOf>

function table(title: string, read: (record: Read) => unknown, rows: [unknown, string[]][]) {
  describe(title, () => {
    for (const [want, texts] of rows) {
      test.each(texts.map((text) => [text.replaceAll('\n', ' / '), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
        expect(read(recordOf(text))).toEqual(want)
      })
    }
  })
}

table('cv', ({ cv }) => [cv.maxPages, cv.language, cv.references], [
  [
    [3, null, null],
    [
      "Hoe lang mag het cv zijn?\nMaximaal drie pagina's.",
      'Een cv van ten hoogste 3 bladzijden volstaat.',
      "Cv's langer dan 3 pagina's lezen wij niet.",
      'Cv-lengte? Max 3 kantjes.',
    ],
  ],
  [[4, 'nl', null], ['Het cv is in het Nederlands, past op vier kantjes en bevat geen pasfoto.']],
  [
    [null, null, null],
    [
      "Vorige keer kregen we cv's van veertien kantjes. Doe dat niet meer.",
      "Laatst kregen wij een cv van 12 pagina's, graag korter.",
      'Wij ontvangen graag een cv en een motivatiebrief van maximaal 1 pagina.',
      'Lever een plan van aanpak van maximaal 4 A4 aan.',
      'Het cv mag in het Nederlands of Engels.',
      "De kandidaat schrijft rapporten van maximaal 10 pagina's.",
      'Referenties zijn niet nodig.',
      'Referenties worden pas na gunning opgevraagd.',
      "De kandidaat stuurt een cv. Vorige aanvraag: max 5 pagina's cv.",
      "Lees de 12 pagina's tellende opdrachtomschrijving goed en stuur je cv.",
      "Vorig jaar mocht het cv 6 pagina's zijn, nu maakt het niet uit.",
    ],
  ],
  [
    [2, null, null],
    [
      "Houd het cv kort: twee A4'tjes is genoeg.",
      "Wij ontvangen graag een cv (max. 2 pagina's) en een motivatie (max. 1 pagina).",
      'cv graag op 2 a4',
      "Twee pagina's cv is echt het maximum",
      'Een cv van twee velletjes is lang genoeg.',
    ],
  ],
  [[5, 'nl', 2], ['CV (Nederlands, max 5 pag.) met 2 referenties']],
  [[3, 'en', null], ['CV in English, maximum 3 pages.']],
  [[null, 'en', null], ['Please send your resume in English.']],
  [
    [4, null, null],
    [
      "Omvang cv: niet meer dan vier pagina's",
      "Het cv telt maximaal vier pagina's",
      "V: Hoeveel pagina's mag het cv zijn?\nA: Vier.",
      'Liever geen cv van meer dan 4 bladzijden.',
    ],
  ],
  [[3, null, 1], ["Cv: 3 pagina's max, 1 referentie"]],
  [[null, null, 3], ['Noem drie referenten met telefoonnummer']],
  [[null, null, 2], ['Twee referenties toevoegen aub']],
  [[6, null, null], ["Uw cv beslaat maximaal zes pagina's inclusief bijlagen."]],
  [[3, 'nl', null], ['Nederlandstalig cv, max drie A4']],
  [[null, 'nl', null], ['Cv in het Nederlands s.v.p.']],
])

table('education', ({ education }) => education, [
  [
    'HBO',
    [
      'Opl.: hbo social work of vergelijkbaar.',
      'Ja SKJ moet. Hbo dus ook',
      'Hbo civiele techniek. Eisen:\na. minimaal vijf jaar ervaring',
      'Hbo is een must.',
      'Hbo moet, wo mag.',
      'Minstens hbo.',
      'Denkniveau: hbo+',
      'Niveau hbo/wo',
      'Bachelor of master in Informatica vereist',
      'Afgeronde bacheloropleiding',
      'hbo-er gezocht, wo-er mag ook',
      'Wo is niet nodig, hbo volstaat',
      'hbo werk en denknivo',
      'We vragen een hbo diploma, liefst wo.',
      'minimaal hbo geschoold',
      'HBO bachelor Bedrijfskunde',
      'Opleiding: bachelor',
      'Gevraagd: hbo bestuurskunde.',
      'Je bent hbo opgeleid',
      'HBO/WO werk- en denkniveau',
      'hbo/wo denker',
      '• Hbo- of wo-opleiding rechten',
      'wij denken aan iemand met hbo',
      'HBO eis!',
      "Ervaren HBO'er",
      'Eisen: hbo, rijbewijs B',
      '5 jaar ervaring, HBO, per direct, 36 uur',
      'Opleidingsniveau: minimaal hbo, wo heeft de voorkeur',
      'Opleidingsniveau: wo of hbo',
      'Opleiding: post-hbo',
      'Opleiding: HTS of vergelijkbaar',
      'HTS-opleiding bouwkunde of gelijkwaardig vereist',
      'HEAO',
      'Bachelor degree in Computer Science is required.',
      "Education: Bachelor's degree",
      'Associate degree of hbo?\nHbo.',
      'Denk aan hbo-niveau.',
      'mbo volstaat hier niet, het moet echt hbo zijn',
      'Diploma: Hbo Verpleegkunde',
      'Met minder dan hbo komt u niet door de selectie.',
      "HBO-V'er gezocht",
      'V: Is mbo ook goed?\nA: Nee, hbo is het minimum.',
      'V: Is hbo vereist?\nA: Ja.',
      'V: Mag het ook mbo zijn, of alleen hbo?\nA: Alleen hbo.',
    ],
  ],
  [
    'WO',
    [
      'Hbo of wo?\nWo ecologie of biologie.',
      'Academisch geschoold, graag in het recht.',
      'universitair geschoold',
      "Master's degree required",
      'Opleiding: master of doctoraal',
      'Opleiding: drs. of mr.',
      'Je bent academisch gevormd.',
      'wo werk- en denkniveau, aantoonbaar',
      'WO (recht) met minimaal 5 jaar ervaring',
      'Education: MSc',
    ],
  ],
  [
    'MBO',
    [
      "Mbo'er met ervaring is prima",
      'mbo-4 is voldoende',
      'Opleidingseis mbo niv 3/4',
      'Minimaal mbo-4, liever hbo.',
      'Opleidingsniveau: mbo of hbo',
      'Opleiding: mbo 4 / hbo',
      'Opleiding: MTS of vergelijkbaar',
      'hbo hoeft niet, mbo 4 is genoeg',
    ],
  ],
  [
    null,
    [
      'Je begeleidt mbo-studenten bij hun stage.',
      'Opleiding maakt ons niet uit, ervaring telt.',
      'Wij werken voor hbo-instellingen en het wo.',
      'Vergadering is op wo 3 februari.',
      'Van ma t/m wo op kantoor',
      'Een scrum master is aanwezig in het team.',
      'Een wo-diploma is mooi meegenomen.',
      'De directeur is een hbo-jurist.',
      'Van onze 40 medewerkers heeft de helft een hbo-opleiding.',
      'Het team bestaat uit hbo-geschoolde adviseurs en drie juristen.',
      'Je ontwikkelt lesmateriaal voor mbo-opleidingen in de regio.',
      'Wij werken samen met de hbo-opleiding Social Work in Zwolle.',
      'Onze vorige inhuurkracht had wo-niveau.',
      'Kandidaten zonder hbo mogen ook reageren.',
      'Het project gaat over doorstroom van vmbo naar mbo.',
      'HBO is een pre maar geen must',
      'Schaal 10 is bij ons het hbo-functieniveau van de secretaris.',
      'Je begeleidt onderwijsteams van het mbo bij de nieuwe kwalificatiedossiers.',
      'Opleiding: niet van belang',
      'Opleiding: vmbo',
      'Opleiding: havo',
      'V: Moet het hbo zijn?\nA: Nee, dat hoeft niet.',
    ],
  ],
])

table('certificates', ({ certificates }) => certificates, [
  [
    ['VCA'],
    [
      'Bij aanvang moet een geldig VCA-certificaat aanwezig zijn.',
      'Je hebt VCA nodig.',
      'VCA verplicht',
      'VCA is een vereiste.',
      'Zonder VCA kom je het terrein niet op.',
      'VCA moet',
      'en VCA is verplicht op de bouw',
      'Heeft de kandidaat geen VCA, dan valt hij af.',
    ],
  ],
  [['VCA-VOL'], ['c. in bezit van VCA-VOL']],
  [['VCA VOL'], ['Eisen:\n- VCA VOL\n- rijbewijs B']],
  [
    [],
    [
      'VCA is een pre.',
      'VCA niet nodig.',
      'We werken volgens Prince2 en SAFe.',
      'Ervaring met ITIL-processen is vereist.',
      'Onze organisatie is ISO 27001 gecertificeerd.',
      'Een VCA-certificaat kan na de start worden gehaald.',
      'Certificaten: geen',
    ],
  ],
  [['TOGAF 9'], ['Eisen:\n1. wo\n2. Een certificaat TOGAF 9 of hoger.']],
  [['Prince2 Practitioner'], ['Je bent Prince2 Practitioner gecertificeerd']],
  [['PSM I'], ['Certificaten: PSM I']],
  [['CISSP', 'CISM'], ['Eis: in het bezit van CISSP of CISM']],
  [['BHV'], ['BHV-diploma is verplicht']],
  [['IPMA-B'], ['IPMA-B certificering is noodzakelijk']],
  [['Scrum Master'], ['Certificaat Scrum Master vereist']],
  [['VCA', 'DTA-C'], ['Certificaten: VCA, DTA-C']],
])

table('registrations', ({ registrations }) => registrations, [
  [
    ['SKJ'],
    [
      'Ja SKJ moet',
      'SKJ verplicht? Ja',
      'SKJ-geregistreerd zijn is noodzakelijk.',
      'SKJ',
      'Registraties: SKJ',
      'SKJ is een must',
      'Ben je niet SKJ-geregistreerd, reageer dan niet.',
      'V: Is SKJ nodig?\nA: Ja, dat is een eis.',
    ],
  ],
  [
    [],
    [
      'Registratie SKJ hoeft niet.',
      'SKJ verplicht? Nee',
      'Een SKJ-registratie is een pluspunt.',
      'Onze jeugdconsulenten zijn SKJ-geregistreerd.',
      'Je werkt met BIG-geregistreerde artsen samen.',
      'Registraties: geen',
      'Het is een grote (big) opdracht.',
      'big data analist',
      'SKJ-registratie is niet nodig omdat het Wmo betreft.',
      'De leverancier is ingeschreven in het KvK-register.',
      'V: Is SKJ nodig?\nA: Nee.',
    ],
  ],
  [['BIG'], ['1. Basisarts met BIG-registratie.', 'In het BIG-register ingeschreven (art. 3)', 'BIG verplicht']],
  [['NIP'], ['NIP-registratie vereist']],
  [['SKJ', 'BIG'], ['registratie in SKJ of BIG']],
  [['NVO'], ['orthopedagoog met NVO registratie']],
])

table('languages', ({ languages }) => languages.map(({ language, level }) => `${language} ${level}`), [
  [['nl C1'], ['3. Beheersing van het Nederlands op C1-niveau.', 'Nederlands op minimaal niveau C1.']],
  [
    [],
    [
      'Fries verstaan is prettig.',
      'Cv in het Nederlands.',
      'We zijn een Nederlandse gemeente.',
      'Je begeleidt inwoners die geen Nederlands spreken.',
      'Kennis van het Engels is mooi meegenomen.',
      'Engelse drop en Franse kaas horen bij onze vrijdagborrel.',
      'Rapporten worden in het Engels geschreven door het bureau.',
    ],
  ],
  [['nl null', 'en null'], ['Je spreekt Nederlands en Engels.']],
  [['en B2'], ['Engels minimaal B2.']],
  [
    ['nl null'],
    [
      'De voertaal is Nederlands, dus je spreekt dat goed.',
      'Taal: Nederlands',
      'Je beheerst de Nederlandse taal in woord en geschrift.',
      'Nederlands is een must, Engels een pre.',
      'Goede beheersing Nederlandse taal',
    ],
  ],
  [['nl vloeiend'], ['Vloeiend Nederlands is een vereiste']],
  [['nl B2'], ['Taalniveau: Nederlands B2']],
  [['en null'], ['You speak English.']],
  [['nl native', 'en fluent'], ['Native Dutch, fluent English']],
  [['nl 3F'], ['Nederlands op 3F']],
  [['nl C1', 'en B2'], ['Nederlands (C1) en Engels (B2)']],
])
