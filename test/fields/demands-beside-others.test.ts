import { table } from './table.ts'

table('documents', ({ documents }) => documents, [
  [
    ['vog'],
    [
      'Zonder een recente VOG starten wij niet.',
      'Kandidaten zonder Verklaring Omtrent het Gedrag krijgen geen toegang.',
      'Er is geen toegang zonder VOG.',
      'Wie geen VOG kan laten zien, mag niet beginnen.',
      'Wij beginnen niet voordat de VOG er ligt.',
      'Niet zonder VOG!',
      '👉 zzp: nee, daar is bij deze opdrachtgever helaas niets aan te doen, het mag niet\n👉 VOG verplicht',
      'De VOG hoeft u nu nog niet mee te sturen.',
      'Een VOG hoeft pas op de eerste dag te liggen.',
      'Wie hier werkt, heeft een VOG.',
      'Werkzaamheden\nJe ontwerpt pleinen. Wie op scholen komt, heeft een VOG.',
      'Eisen:\n- geen VOG betekent uitsluiting\n- rijbewijs B',
      'De ingehuurde adviseur tekent voor geheimhouding en brengt een VOG mee.',
    ],
  ],
  [['integrity'], ['De adviseur tekent een integriteitsverklaring, een VOG is niet nodig.']],
  [['vog', 'integrity'], ['Nodig zijn een VOG plus een getekende integriteitsverklaring.']],
  [['kvk'], ['Zelfstandigen sturen een uittreksel van de KvK mee, wie in dienst is niet.']],
  [
    [],
    [
      'Onze eigen collegas hebben een VOG.',
      'Niet verplicht: VOG.',
      'VOG vereist? Nee.',
      'Ervaring met social return is een pre.',
      'Iemand die HR helpt bij het controleren van de VOG.',
      'Een UEA, dat u elders vaak indient, vragen wij hier niet.',
    ],
  ],
])

table('certificates', ({ certificates }) => certificates, [
  [
    ['VCA'],
    [
      'Op het terrein kom je niet binnen zonder VCA, dus regel dat.',
      'Om een ITIL-certificaat vragen wij niet, een VCA-certificaat is wel verplicht.',
      'U bezit VCA.',
      'Je hebt VCA; een Prince2-certificaat (geen eis) mag je noemen.',
      'Je hebt VCA.',
    ],
  ],
  [['Prince2'], ['Prince2 behaald.']],
  [
    [],
    ['Een Prince2-certificaat vragen wij niet.', 'Wie geen VCA heeft, krijgt een cursus.', 'VCA-certificaat (pre).'],
  ],
])

table('education', ({ education }) => education, [
  [
    'HBO',
    [
      'Hbo plus vijf jaar ervaring.',
      'Met mbo red je het niet: wij vragen hbo.',
      'Eerst zochten wij wo, nu is hbo genoeg.',
    ],
  ],
  [null, ['Kantoordagen: wo', 'Een hbo-diploma vragen wij niet.']],
])

table('cv', ({ cv }) => [cv.maxPages, cv.language], [
  [
    [2, null],
    ['De motivatie telt hooguit één pagina, het cv hooguit twee.', 'Een plan van 1 A4 en cv maximaal 2 A4.'],
  ],
  [[null, 'nl'], ['The plan may be in English, but your CV has to be in Dutch.']],
  [[6, 'nl'], ["Tot slot het cv. Dat graag in het Nederlands en niet langer dan zes pagina's."]],
  [
    [null, null],
    ['Het cv heeft maximaal 1 pagina per opdracht.', 'De motivatie telt één pagina, het cv mag langer.'],
  ],
])

table('registrations', ({ registrations }) => registrations, [
  [['BIG'], ['Denkniveau: WO\nRegistratie: BIG', 'Je staat in de BIG geregistreerd.']],
  [
    [],
    [
      'Kennis van de BIG en de BIO.',
      'Tot 2020 gold hier de BIG, de baseline voor beveiliging.',
      'Ervaring met registraties in BAG en WOZ.',
      'Meldingen registreren in SAP.',
    ],
  ],
])

table('languages', ({ languages }) => languages.map(({ language }) => language), [
  [['pl'], ['Pools spreken is nodig, omdat veel bewoners dat ook doen.', 'Je spreekt Pools met de bewoners.']],
  [
    ['nl'],
    [
      'Kandidaten die geen Nederlands spreken, vallen af.',
      'Nederlandstalig (harde eis).',
      'Wij zien alleen Nederlandstalige kandidaten.',
    ],
  ],
  [
    ['de', 'en'],
    ['Je beheerst de Duitse en Engelse taal.', 'Goede Duitse en Engelse spreekvaardigheid is vereist.'],
  ],
  [
    [],
    [
      'Hier wonen mensen die Pools spreken.',
      'Cursisten leren Nederlands op B1-niveau.',
      'Je spreekt met Duitse leveranciers.',
      'Kennis van Nederlandse normen is verplicht.',
      'Je helpt nieuwkomers die geen Nederlands spreken.',
    ],
  ],
])
