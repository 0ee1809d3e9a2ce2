import { describe, expect, test } from 'vitest'
import { fieldOf } from '../read.ts'

type Rows = [unknown, string[]][]

/** One expected value above all its phrasings. */
function table(title: string, read: (text: string) => unknown, rows: Rows) {
  describe(title, () => {
    for (const [want, texts] of rows) {
      test.each(texts)(`${JSON.stringify(want)}: %s`, (text) => {
        expect(read(text)).toEqual(want)
      })
    }
  })
}

table('education is the lowest level that is enough', (text) => fieldOf('education', text), [
  [
    'HBO',
    [
      'Opleidingsniveau: HBO',
      'Opleidingniveau: hbo/wo',
      'Opleiding: HBO+',
      'Niveau: Bachelor',
      'Opleiding: hbo of wo',
      'Education: Bachelor’s degree',
      'Eisen\n- Afgeronde hbo-opleiding',
      'Eisen\n- Minimaal hbo-bachelor niveau',
      'Eisen\n- Hbo werk- en denkniveau',
      'Je hebt hbo werk- en denkniveau.',
      'Je beschikt over minimaal een hbo-diploma.',
      'Minimaal HBO niveau vereist, wo is een pré.',
      'Werk- en denkniveau: minimaal HBO',
      'De eisen: hbo-diploma, 3 jaar ervaring.',
      'Kandidaat heeft een bachelor of master diploma.',
      'Opleiding: hbo (wo heeft de voorkeur)',
      'You hold a bachelor degree in engineering.',
      'We vragen hbo en vier jaar ervaring.',
      'Start 1 mei, 32 uur, hbo, € 80',
      'Hbo- of wo-diploma in een technische richting.',
      'Hbo vereist.',
      'Hbo, minimaal 4 jaar ervaring als Scrum Master en PSM II zijn een must.',
      'Eisen:\n- hbo Verkeerskunde, Civiele Techniek of een andere technische richting\n- vijf jaar ervaring',
      'Kandidaat met hbo of hoger.',
    ],
  ],
  [
    'MBO',
    [
      'Opleidingsniveau: MBO',
      'Opleiding: mbo 4',
      'Opleiding: MBO+',
      'Opleiding: mbo 4 of hbo',
      'Opleiding: MBO/HBO',
      'Eisen\n- Afgeronde mbo-opleiding niveau 4',
      'Je hebt minimaal een mbo-4 diploma.',
      'Opleidingsniveau: niveau 4',
      'Mbo werk- en denkniveau.',
      'aanvang 5 mei, 32-36u pw, voor 6 mnd, mbo',
      'Mbo 4 vereist.',
      'Mbo-4 bouwkunde volstaat.',
      'Mbo 4 of hbo, ervaring met Relatics is een pre.',
    ],
  ],
  [
    'WO',
    [
      'Opleidingsniveau: WO',
      'Opleiding: universitair',
      'Eisen\n- Academisch werk- en denkniveau',
      'Je hebt een afgeronde universitaire opleiding.',
      'Eisen\n- Afgeronde wo-master rechten',
      'You have a master’s degree.',
      'Education: University',
      'Opleiding: PhD',
      'Opleiding: academisch niveau',
    ],
  ],
  [
    null,
    [
      'Opleidingniveau: Onbekend',
      'Je begeleidt hbo-stagiairs.',
      'Je begeleidt studenten van het mbo bij hun opleiding.',
      'Ervaring als scrum master met een goed niveau.',
      'Wensen\n- Afgeronde wo-opleiding',
      'Een hbo-diploma is een pré.',
      'Je onderhoudt contact met het mbo-onderwijs over de opleiding.',
      'Je beheert de master data op een hoog niveau.',
      'Wij zijn er voor scholen: vo, mbo en hbo.',
      'Je werkt voor het mbo.',
    ],
  ],
])

table('registrations asked of the candidate, in text order', (text) => fieldOf('registrations', text), [
  [
    ['SKJ'],
    [
      'Eisen\n1. Geldige SKJ-registratie',
      'Eisen\n1. In bezit van een geldige SKJ registratie;',
      'Eisen\n1. Registratie in het SKJ-kwaliteitsregister',
      'Je bent SKJ-geregistreerd.',
      'Een registratie bij SKJ is vereist.',
      'Registratie: SKJ',
      'Eisen\n- SKJ',
      'Geregistreerd bij Stichting Kwaliteitsregister Jeugd.',
      'You are registered with SKJ.',
    ],
  ],
  [
    ['BIG'],
    [
      'Eisen\n1. BIG-registratie als verpleegkundige',
      'Je staat ingeschreven in het BIG-register.',
      'Eisen\n- BIG geregistreerd',
      'BIG-nummer vereist.',
      'Een BIG-registratie is een must; een KNMG-profielregistratie is een pre.',
    ],
  ],
  [
    ['SKJ', 'BIG'],
    ['Eisen\n1. SKJ- of BIG-registratie', 'Eisen\n- SKJ/BIG-registratie', 'Registratie: SKJ, BIG'],
  ],
  [
    ['RA', 'RC'],
    [
      'Eisen\n- Registeraccountant of registercontroller',
      'Eisen\n- RA- of RC-titel',
      'Eisen\n- Ingeschreven als RA of RC',
    ],
  ],
  [
    ['NIP', 'NVO'],
    ['Eisen\n- Registratie bij het NIP of NVO', 'Eisen\n- NIP- of NVO-registratie'],
  ],
  [['Registerloods'], ['Eisen\n- Geregistreerd als registerloods']],
  [['Wft'], ['Eisen\n- Wft-diploma basis']],
  [
    [],
    [
      'Wensen\n- SKJ-registratie',
      'Een SKJ-registratie is een pré.',
      'Bij voorkeur SKJ-geregistreerd.',
      'SKJ-registratie is niet vereist.',
      'Ons team bestaat uit SKJ-geregistreerde professionals.',
      'Je begeleidt BIG-geregistreerde verpleegkundigen.',
      'Opdrachtnemer staat in het handelsregister geregistreerd als bedrijf dat personeel ter beschikking stelt.',
      'Ervaring met urenregistratie en zaakregistratie.',
      'Een big change in de organisatie.',
      'Leverancier staat geregistreerd bij de KvK.',
    ],
  ],
])

table('papers asked for, in the order of the record', (text) => fieldOf('documents', text), [
  [
    ['vog'],
    [
      'Voor aanvang overlegt de adviseur een verklaring omtrent het gedrag.',
      'Hbo, geen zzp, wel vog.',
      'Een VOG is vereist.',
      'De opdrachtgever zal om een Verklaring Omtrent het Gedrag vragen.',
      'Kandidaat kan een recente VOG overleggen, niet ouder dan 3 maanden.',
      'VOG: ja',
      'Eisen\n- In bezit van VOG',
      'A certificate of conduct is required.',
      'VOG verplicht; SROI niet van toepassing.',
      'VOG vereist, SROI niet van toepassing.',
    ],
  ],
  [
    ['integrity'],
    [
      'Een integriteitsverklaring is vereist.',
      'De kandidaat ondertekent een verklaring omtrent integriteit.',
      'De opdrachtgever vraagt een integriteits- en geheimhoudingsverklaring.',
      'An integrity statement must be signed.',
    ],
  ],
  [
    ['kvk'],
    [
      'Een uittreksel Handelsregister (KvK) is nodig.',
      'KvK-uittreksel aanleveren.',
      'Uittreksel van de Kamer van Koophandel, niet ouder dan 6 maanden.',
    ],
  ],
  [['uea'], ['Het UEA dient te worden ingediend.', 'Uniform Europees Aanbestedingsdocument invullen.']],
  [
    ['waadi'],
    ['Opdrachtnemer staat in het handelsregister geregistreerd (conform Waadi).', 'Waadi-registratie verplicht.'],
  ],
  [['sroi'], ['Er geldt een SROI-verplichting van 5%.', 'Social Return is van toepassing.']],
  [['vog', 'integrity', 'uea'], ['UEA, integriteitsverklaring en VOG zijn verplicht.']],
  [
    [],
    [
      'Een VOG is niet nodig.',
      'Je tekent een geheimhoudingsverklaring.',
      'An NDA must be signed.',
      'Geheimhoudingsovereenkomst: ja',
      'SROI speelt bij deze opdracht geen rol.',
      'Social return (SROI) is hier niet aan de orde.',
      'Een uittreksel KvK hoeft u niet aan te leveren.',
      'Social return does not apply.',
      'Een UEA is bij deze aanvraag niet vereist.',
      'VOG: nee',
      'Geen VOG vereist.',
      'SROI is niet van toepassing.',
      'Social return: n.v.t.',
      'No VOG required.',
      'VOG niet vereist.',
      'Een SROI-verplichting geldt niet.',
      'Een VOG wordt niet gevraagd.',
      'Je werkt als adviseur social return.',
    ],
  ],
])

table('demands on the cv', (text) => fieldOf('cv', text), [
  [
    { maxPages: 4, language: 'nl', references: 2 },
    [
      'CV-eisen\n\nMaximaal 4 pagina’s, opgesteld in het Nederlands, minimaal 2 referenties.',
      'Cv van maximaal vier (4) pagina’s in het Nederlands met twee referenties.',
      'Het cv is niet langer dan 4 A4 en in het Nederlands opgesteld, met 2 relevante referenties.',
      'CV: max. 4 pag., Nederlandstalig, 2 referenties',
      'CV: max. 4 A4, Nederlands, 2 referenties',
      'Stuur een cv (maximaal vier pagina’s, Nederlands, twee referenties).',
      'CV-eisen\n- Nederlands\n- maximaal 4 pagina’s\n- 2 referenties',
      'Nederlandstalig cv (max. 4 blz.) met ten minste 2 referenties.',
      'Het cv omvat maximaal 4 pagina’s (voorblad niet meegerekend) en is in het Nederlands. Minimaal 2 referenties.',
      'CVs in Dutch, four pages at most, with two references.',
      'Het cv mag 4 pagina’s beslaan en is in het Nederlands; referenties minimaal 2.',
      'CV in Dutch, maximum of 4 pages, with 2 references.',
      'Eisen aan het cv\n\n- Maximaal 4 pagina’s\n- In het Nederlands\n- Minimaal 2 referenties',
      'Maximaal 4 pagina’s cv, exclusief motivatiebrief en voorblad, opgesteld in het Nederlands (minimaal 2 referenties) in pdf.',
    ],
  ],
  [
    { maxPages: 3, language: 'en', references: null },
    [
      'CV in het Engels, maximaal 3 pagina’s.',
      'The CV must be in English and no longer than 3 pages.',
      'Engelstalig cv van maximaal drie pagina’s.',
      'CV (max 3 pagina’s, Engels opgesteld) en motivatie (max 1 A4)',
    ],
  ],
  [
    { maxPages: null, language: null, references: null },
    [
      'Motivatie van maximaal 1 A4.',
      'Stuur je cv.',
      'Beheersing van de Nederlandse taal in woord en geschrift.',
      'Je schrijft rapporten van 10 pagina’s in het Engels.',
      'Referenties zijn niet nodig.',
      'Reference: 88-TL-2071',
      'Referentie: 118-VM',
      'CV in het Nederlands of Engels.',
    ],
  ],
])

table('shortlist', (text) => fieldOf('shortlist', text), [
  [
    { cvs: 5, invited: null },
    [
      'De 5 kandidaten die het beste scoren worden geselecteerd voor stap 3.',
      'Selectie 5 cv’s die aan de organisatie worden voorgelegd',
      'Wij leggen maximaal vijf cv’s voor aan de opdrachtgever.',
      'De vijf (5) best scorende kandidaten worden voorgedragen.',
      'De top 5 wordt voorgelegd aan de opdrachtgever.',
      'We stellen een shortlist op van 5 kandidaten.',
      'Maximaal 5 profielen gaan door naar de opdrachtgever.',
      'De klant ontvangt maximaal 5 cv’s.',
      'Shortlist: 5 cv’s',
      'Wij stellen 3 tot 5 kandidaten voor aan de klant.',
      'We sturen de beste vijf cv’s door naar de klant.',
      'De intermediair legt de 5 beste cv’s voor.',
      'Van de overgebleven cv’s worden de 5 beste aan de gemeente voorgelegd.',
      'Stap 2: Selectie van vijf (5) cv’s',
      'Stap 2: Voorselectie van 5 cv’s',
      'De adviseur selecteert de beste 5 cv’s voor de opdrachtgever.',
      'Op basis van de scores selecteren wij vijf cv’s voor het waterschap.',
      'De 5 hoogst scorende kandidaten gaan door.',
      'The five best candidates are put forward to the client.',
      'Van de ingediende cv’s worden er vijf aan de directie voorgelegd.',
      'Van alle voorstellen leggen wij er ten hoogste vijf voor aan de gemeente.',
    ],
  ],
  [
    { cvs: null, invited: 3 },
    [
      'De beste 3 kandidaten worden uitgenodigd voor een gesprek.',
      'Maximaal drie kandidaten worden uitgenodigd.',
      'Aantal gesprekken: 3',
      'De top 3 gaat op gesprek.',
      'De klant wil graag drie kandidaten spreken.',
      'We nodigen 3 kandidaten uit voor een interview.',
      'De opdrachtgever voert gesprekken met drie kandidaten.',
      'Three candidates will be invited for an interview.',
      'De drie hoogst scorende kandidaten komen op gesprek.',
      'Alle drie de kandidaten worden uitgenodigd.',
      'Wij nodigen ten hoogste drie kandidaten uit voor een gesprek.',
      'Met maximaal drie kandidaten wordt een gesprek gevoerd.',
    ],
  ],
  [
    { cvs: 5, invited: 2 },
    [
      'Er worden 5 cv’s voorgelegd, waarvan 2 kandidaten worden uitgenodigd voor een gesprek.',
      'We leggen vijf cv’s voor aan de klant; die nodigt er twee uit voor een gesprek.',
      'We stellen maximaal 5 cv’s voor aan de klant en die nodigt er 2 uit.',
      'De gemeente leest de vijf cv’s en nodigt de twee meest geschikte kandidaten uit voor een gesprek.',
      'De gemeente beoordeelt de 5 cv’s en spreekt met de beste twee.',
      'Wij dragen 5 kandidaten voor. De beste 2 kandidaten worden uitgenodigd.',
      'Stap 2: Selectie van 5 cv’s die aan de organisatie worden voorgelegd\nStap 3: Maximaal twee kandidaten worden uitgenodigd.',
      'Vijf cv’s gaan naar de provincie; twee kandidaten komen op gesprek.',
      'De klant krijgt de vijf best passende cv’s en kiest er twee voor een gesprek.',
      'We stellen 5 kandidaten voor, 2 mogen op gesprek komen.',
      'Wij presenteren vijf kandidaten aan de klant, die er twee uitnodigt op 17 september.',
      'We present five candidates to the client, of whom two will be invited.',
    ],
  ],
  [
    { cvs: null, invited: null },
    [
      'U mag maximaal 2 kandidaten aanbieden.',
      'Per leverancier maximaal 1 kandidaat.',
      'Wij zoeken 2 kandidaten.',
      'Het gesprek wordt gevoerd met minimaal twee vertegenwoordigers.',
      'De beste kandidaten worden uitgenodigd voor een gesprek.',
      'De kandidaat heeft 5 jaar ervaring.',
      'Hierbij vragen wij u een kandidaat voor te dragen.',
      'Wij nodigen u uit een kandidaat voor te stellen.',
    ],
  ],
])

table('working days', (text) => fieldOf('workdays', text), [
  [
    ['mon', 'tue', 'wed', 'thu', 'fri'],
    [
      'Werkdagen: ma-di-wo-do-vr',
      'Werkdagen: Ma – Di – Wo – Do – Vr',
      'De opdracht wordt vervuld op de volgende werkdagen: ma-di-wo-do-vr',
      'Werkdagen: maandag t/m vrijdag',
      'Werkdagen: ma t/m vr',
      'Werkdagen: ma-vr',
      'Working days: Monday to Friday',
      'Werkdagen: maandag, dinsdag, woensdag, donderdag en vrijdag',
      'Werkdagen: alle werkdagen',
      'Werkdagen\n\nMaandag tot en met vrijdag',
    ],
  ],
  [
    ['mon', 'tue'],
    [
      'Werkdagen: Ma – Di',
      'Werkdagen: ma/di',
      'Werkdagen: maandag en dinsdag',
      'De kandidaat is in elk geval maandag en dinsdag beschikbaar.',
      '16 uur per week (ma, di)',
      'Je werkt maandag en dinsdag.',
      'De 16 uur worden ingevuld op ma en di.',
      'Op welke dagen wordt gewerkt?\nmaandag en dinsdag',
      'Tot straks.\n\nGroet,\nKees\n\n---- doorgestuurd ----\nWerkdagen: ma en di',
      'Je werkt op maandag en dinsdag.',
      'De werkdagen zijn maandag en dinsdag.',
    ],
  ],
  [
    ['tue', 'thu'],
    [
      'Werkdagen: dinsdag en donderdag',
      'Werkdagen: di, do',
      'Werkdagen: di en do',
      'Working days: Tuesday and Thursday',
      'De vaste werkdagen zijn dinsdag en donderdag.',
      'De inzet is 16 uur per week, verdeeld over dinsdag en donderdag.',
      'Uren per week: 16 uur, op dinsdag en donderdag',
      'Uren per week: 16 (di, do)',
      '16 uur per week op dinsdag en donderdag.',
    ],
  ],
  [
    ['mon', 'tue', 'wed', 'thu'],
    ['Werkdagen: maandag t/m donderdag', 'Werkdagen: ma t/m do', 'Werkdagen: ma - do'],
  ],
  [
    null,
    [
      'Werkdagen\n\nDe werkdagen zijn in overleg, met een voorkeur voor dinsdag.',
      'Werkdagen: in overleg',
      'Werkdagen: n.t.b.',
      'Werkdagen: maandag of dinsdag',
      'De gesprekken zijn op dinsdag en donderdag.',
      'Wij zijn bereikbaar van maandag t/m vrijdag.',
      'Sluiting: maandag 2 maart 2026 om 09:00 uur',
      'Het teamoverleg is op dinsdag.',
      'Het loket is geopend van maandag t/m vrijdag.',
      'Werkdagen: 4 dagen per week',
      'Tijdens de kermis werk je soms op zaterdag.',
      'Incidenteel wordt er op zondag gewerkt.',
      'Servicedesk: op werkdagen (maandag t/m vrijdag) van 08:30 tot 17:30 uur, telefoon 088 - 975 03 24',
      'Bellen kan op werkdagen van maandag tot en met vrijdag tussen 9 en 17 uur.',
      'Ik werk op maandag, dinsdag en donderdag.',
      'Gunningscriteria\n1. Aanwezigheid op vrijdag (25 punten)\n2. Kennis (75 punten)',
      'Tot gauw!\n\nMet vriendelijke groet,\nFemke Hoving\nWerkdagen: ma, di en do',
    ],
  ],
])

const site = (text: string) => [fieldOf('hybrid', text), fieldOf('onSiteDays', text)]
table('hybrid working and days on site', site, [
  [
    ['yes', null],
    [
      'Is hybride werken mogelijk: ja',
      'Hybride: Ja',
      'Thuiswerken is mogelijk.',
      'Hybride werken is toegestaan.',
      'Locatie: Utrecht (hybride)',
      'Locatie: Den Haag/Hybride',
      'Je kunt 1 dag per week thuiswerken.',
      '1 dag thuiswerken mogelijk.',
      'Remote: yes',
      'Hybrid working is possible.',
      'Het betreft een hybride functie.',
      'Werkvorm: hybride',
      'Locatie: Remote',
      'Op locatie of vanuit huis: beide',
      'Thuiswerken mag.',
      'Werken op afstand is mogelijk.',
      'Je werkt op het stadhuis in Gouda en thuis.',
      'De rest mag vanuit huis.',
      'Remote working is fine.',
      'Er wordt hybride gewerkt.',
      'Hybride? Ja',
      'Werkplek: kantoor en thuis',
      'Thuiswerken: in principe ja',
      'Thuiswerken behoort tot de mogelijkheden.',
    ],
  ],
  [
    ['yes', 2],
    [
      'Thuiswerken: prima, mits je minimaal 2 dagen per week op kantoor zit',
      'Kun je deels vanuit huis werken?\nAntwoord: Thuiswerken mag. Wij zien je wel minstens 2 dagen per week op kantoor.',
      'Working from home is possible; you are expected at the office at least 2 days a week.',
      'Minimum of 2 office days per week, rest remote.',
      'Je werkt vanuit het gemeentehuis in Coevorden, minimaal 2 dagen per week, de rest mag thuis.',
      '32 uur, verdeeld over 4 dagen, waarvan minimaal 2 op het gemeentehuis.',
      'Er gelden 2 vaste kantoordagen per week.',
      'Kantoordagen: 2 per week. Gesprekken volgen.',
      '2 dgn p/w op kantoor, rest thuis',
      '2 dagen in de week naar kantoor in Zeist, de rest remote.',
      'About the job\nYou are on site 2 days a week.',
      'Minimaal 2 dagen per week op locatie.',
      'U bent bereid om minimaal 2 dagen per week op locatie in Ede te werken.',
      'Locatie: Ede (2 dagen op locatie)',
      'Dagen op locatie: 2',
      'Je bent ten minste twee dagen per week aanwezig op kantoor.',
      'Hybride: ja, minimaal 2 dagen op kantoor',
      '2 à 3 dagen per week op het gemeentehuis.',
      'Aanwezigheid op kantoor: minimaal 2 dagen',
      'At least 2 days per week on site.',
      'Drie dagen thuis en twee dagen op kantoor.',
      '2 dagen kantoor, 2 dagen thuis.',
      'Je werkt 2x per week op kantoor.',
      'De kandidaat werkt deze hele periode minimaal twee dagen\nper week op het provinciehuis.',
      'U bent bereid om minimaal twee dagen per\n\nweek op locatie te werken.',
      'Onsite presence: 2 days/week',
      'Minimaal 2 dagen per week werk je vanuit Ede of op de bouwplaatsen.',
      'Hybride, 2 dagen per week in Ede.',
      'Hybride werken is prima, 2 dagen per week in Ede.',
      'Minstens twee dagen per week fysiek aanwezig.',
      'Minimaal 2 dagen per week op kantoor en de rest mag vanuit huis.',
    ],
  ],
  [
    ['no', null],
    [
      'Is hybride werken mogelijk: nee',
      'Hybride: nee',
      'Thuiswerken is niet mogelijk.',
      'De werkzaamheden zijn volledig op locatie.',
      'Hybride werken niet mogelijk',
      'Geen thuiswerk mogelijk.',
      'Working from home is not possible.',
      '100% op locatie.',
      'Op locatie of vanuit huis: op locatie',
      'Thuiswerken kan niet.',
      'vog nodig. thuiswerken kan niet',
      'Er kan niet vanuit huis worden gewerkt.',
      'Hybride werken behoort niet tot de mogelijkheden.',
      'Thuiswerken is in deze functie helaas niet mogelijk.',
      'Je werkt altijd op kantoor.',
      'Er wordt verwacht dat je volledig op locatie werkt.',
      'Thuiswerken\nNee',
      'Hybride werken\n\nNee, het werk gebeurt op de werkvloer.',
      'Remote working is not an option.',
      'Inleiding\n\nIs hybride werken mogelijk: nee\n\nPlanning\n\nVolgt.',
    ],
  ],
  [
    ['limited', null],
    [
      'Is hybride werken mogelijk: beperkt',
      'Is thuiswerk bespreekbaar?\nA: Deels. De eerste maand niet, daarna na afspraak.',
      'Uren: 36\n\nThuiswerken\nKan in overleg met het team.',
      'Werkplek: Assen. Er is ruimte om thuis te werken, maar beperkt; de werf laat zich niet vanachter een scherm beheren.',
      'Je werkt beperkt 20 % op afstand.',
      'Thuiswerken is in overleg mogelijk.',
      'Hybride: deels',
      'Thuiswerken is beperkt mogelijk.',
      'Thuiswerken: alleen op vrijdag',
      'Hybride werken: ja, in overleg',
      'Thuiswerken is mogelijk op woensdag.',
      'Hybrid: limited',
      'Thuiswerken kan alleen op vrijdag.',
      'Hybride werken is bespreekbaar.',
      'Af en toe thuiswerken kan.',
      'Occasional remote work possible.',
    ],
  ],
  [
    ['unknown', null],
    [
      'Is hybride werken mogelijk: ja/nee',
      'De meeste collega’s werken hybride.',
      'Hybride: n.t.b.',
      'Bij ons kun je flexibel werken.',
      'Ervaring met een hybride cloud.',
      'Je krijgt een laptop voor eventueel thuiswerken.',
      'Onze medewerkers werken twee dagen op kantoor.',
      'Kennis van hybride warmtepompen.',
      'Het eerste gesprek is mogelijk remote.',
      'Hybride werken\nja/nee',
      'Hybride werken: n.n.b.',
      'Je begeleidt de invoering van hybride werken.',
      'Je adviseert over thuiswerken.',
    ],
  ],
])

test.each([
  ['Werkdagen: alle werkdagen, behalve vrijdag', ['mon', 'tue', 'wed', 'thu']],
  ['Je werkt alle werkdagen behalve woensdag.', ['mon', 'tue', 'thu', 'fri']],
  ['Werkdagen: dagelijks m.u.v. vrijdag', ['mon', 'tue', 'wed', 'thu']],
  ['Werkdagen: di, wo, do (vrijdag optioneel)', ['tue', 'wed', 'thu']],
  ['Op dinsdag en donderdag werk je op kantoor, de overige dagen thuis.', null],
  ['Het team werkt op dinsdag op kantoor; jij sluit dan aan.', null],
])('working days, less what is left out: %s', (text, days) => {
  expect(fieldOf('workdays', text)).toEqual(days)
})

describe('the form of the work in other words', () => {
  test.each([
    ['thuiswerken mag gewoon, als je dat prettig vindt', 'yes'],
    ['Op afstand werken\nBeperkt mogelijk', 'limited'],
    ['De lijnmanager staat op afstand.', 'unknown'],
    ['Werken vanuit huis: toegestaan. Er is nog geen nummer.', 'yes'],
    ['Thuiswerken: nee. Er is geen werkplek thuis nodig.', 'no'],
    ['Over thuiswerken heb ik niet gesproken: navragen!', 'unknown'],
    ['* Vanuit huis werken kan in dit beroep uiteraard niet', 'no'],
    ['Thuis werken: natuurlijk, graag zelfs', 'yes'],
    ['Vrijdags mag ie thuis werken, de andere dagen gewoon op kantoor.', 'limited'],
  ])('hybrid: %s', (text, value) => {
    expect(fieldOf('hybrid', text)).toBe(value)
  })
  test.each([
    ['Minimaal 3 dagen per week op de campus', 3],
    ['maar we willen je minstens 2 dagen per week zien', 2],
    ['Minimaal 3 dagen per week ben je in de wijk.', 3],
    ['Het raadhuis staat in Assen. U werkt er ten minste drie dagen in de week.', 3],
    ['Je werkt in Assen, minimaal 2 dagen per week.', 2],
    ['In Assen zoeken we iemand voor minimaal 2 dagen per week.', null],
    ['Twee dagen per week is er spreekuur in de wijk.', null],
    ['Het loket houdt 2 dagen per week inloop op het stadhuis.', null],
    ['Onze bibliotheek heeft 3 dagen per week een balie in het gemeentehuis.', null],
    ['Is één dag per week op kantoor genoeg?\nNee, wij willen drie dagen per week op kantoor.', 3],
    ['Is twee dagen op kantoor haalbaar? Ja.', 2],
    ['Van je vier werkdagen per week ben je er twee op het stadhuis.', null],
    ['Om de week een dag op kantoor.', null],
    ['Het werk wordt vier dagen per week ten kantore van de gemeente gedaan.', 4],
    ['Wij zien onze mensen graag minimaal 2 dagen per week op kantoor.', 2],
    ['Thuis mag ook, zolang u minstens drie dagen per week op de proefboerderij bent.', 3],
  ])('days on site: %s', (text, value) => {
    expect(fieldOf('onSiteDays', text)).toBe(value)
  })
  test.each([
    ['Zzp? We hebben het liefst iemand in dienst.', 'unknown'],
    ['zzp mag, maar liever in loondienst', 'allowed'],
  ])('self-employed: %s', (text, value) => {
    expect(fieldOf('selfEmployed', text)).toBe(value)
  })
  test.each([
    ["CV max pagina's: 4", 4],
    ['cv.max_paginas      = 5', 5],
    ['Your CV should not exceed four pages.', 4],
  ])('pages: %s', (text, value) => {
    expect(fieldOf('cv', text).maxPages).toBe(value)
  })
  test.each([
    ['- hbo civiele techniek', 'HBO'],
    ['- hbo studenten begeleiden', null],
    ['en hbo is het minimum', 'HBO'],
  ])('education: %s', (text, value) => {
    expect(fieldOf('education', text)).toBe(value)
  })
})
