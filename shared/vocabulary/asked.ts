import type { LabelKind } from './labels.ts'

/**
 * What the questions of a form ask for, the first that fits: how a question opens (choices parted by commas, each as in
 * labels.ts), and the words of which one must follow, where any must. "gesprek*" is any word that begins so.
 */
export const ASKED: [LabelKind, string, string?][] = [
  [
    'cv',
    `hoe lang|dik|groot|uitgebreid, hoelang, hoeveel pagina|paginas|bladzijden|kantjes|kantje|blz|a, how long,
     how many pages, wat is de [maximale|max] lengte|omvang [van], uit hoeveel pagina|paginas|bladzijden`,
    'cv cvs resume resumes curriculum',
  ],
  ['questions', 'tot [en met] wanneer, wanneer, voor wanneer, tot|voor welke datum', 'vragen vraag'],
  ['answers', 'wanneer', 'antwoorden beantwoord beantwoording'],
  ['notice', '[voor] wanneer', 'bericht uitsluitsel terugkoppeling uitslag uitgenodigd horen hoor'],
  [
    'interviews',
    'wanneer, op welke dag|datum|data|dagen, when',
    'gesprek* interview* kennismaking* selectiegesprek* intake*',
  ],
  [
    'deadline',
    `tot [en met] wanneer, [voor|uiterlijk] wanneer, tot|voor|op|uiterlijk welke dag|datum, wat is de uiterste, wat is de
     deadline, when, until when`,
    `reageren gereageerd reactie* aanbieden aangeboden aanbied* inschrijven ingeschreven inschrijf* indienen ingediend
     aanleveren aangeleverd voorstellen voorgesteld voordragen voorgedragen sluit* deadline aanmelden aangemeld insturen
     ingestuurd datum respond responses submit submitted proposals`,
  ],
  ['deadline', 'wat is de deadline, what is the deadline'],
  ['shortlist', 'hoeveel cv|kandidaten|cvs', 'voorgelegd voorgesteld voorgedragen uitgenodigd gesprek'],
  [
    'perSupplier',
    'hoeveel kandidaten|cv|cvs|profielen|mensen|namen per bureau|buro|leverancier|inschrijver|partij|aanbieder',
  ],
  ['perSupplier', 'hoeveel cv', 'leverancier bureau buro inschrijver partij aanbieder indienen sturen aanleveren'],
  [
    'perSupplier',
    'hoeveel kandidaten|cvs|profielen|mensen|professionals|personen mag|kan|mogen|kunnen',
    `aanbieden leverancier aangeboden inschrijver bureau buro partij wij we indienen ingediend voorstellen voorgesteld
     voordragen voorgedragen insturen sturen leveren opgeven`,
  ],
  ['onSite', 'hoeveel dagen, how many days', 'locatie kantoor aanwezig gemeentehuis stadhuis office site'],
  ['hours', '[om|voor|met] hoeveel uur|uren|fte, hoeveel dagen per week, how many hours'],
  [
    'positions',
    `[om|voor|naar] hoeveel professionals|professional|mensen|personen|kandidaten|medewerkers|functionarissen|plekken,
     [om|voor|naar] hoeveel posities|plaatsen, how many people|professionals|positions`,
  ],
  [
    'hybrid',
    'is, kan, mag, kunnen, mogen, zijn, wordt, in hoeverre, kun, can, may',
    'thuis thuiswerken thuiswerk hybride hybrid remote afstand huis',
  ],
  [
    'selfEmployed',
    'is, kan, mag, kunnen, mogen, zijn, staat, staan, komt, komen, wordt, worden, can, are, may',
    'zzp zzpers zelfstandige zelfstandigen freelance freelancer freelancers contractors',
  ],
  [
    'extension',
    'is, zijn, kan, bestaat, hoe vaak, can',
    'verlenging verlengen verlengd verlengbaar optie opties verlengingsoptie* extended extension',
  ],
  [
    'duration',
    '[voor] hoe lang, [voor] hoelang, voor|in welke periode, wat is de [verwachte|beoogde] duur|looptijd, how long',
  ],
  ['end', 'tot [en met] wanneer, wanneer eindigt|stopt, wanneer is het einde, wat is de [verwachte|beoogde] einddatum'],
  ['start', 'per|vanaf wanneer, met ingang van wanneer, wanneer start|begint, when does it start'],
  ['start', 'wat is de [gewenste|beoogde|verwachte] startdatum|start|ingangsdatum|aanvang|begindatum'],
  ['start', 'wanneer gaat|moet|kan|is, op welke datum, when does', 'start starten begin beginnen begint ingaan'],
  ['workdays', 'op welke dagen|werkdagen, wat zijn de [vaste] werkdagen|dagen, welke werkdagen, on which days'],
  ['rate', 'wat, hoe hoog, hoeveel, what', 'tarief uurtarief maximumtarief kosten kost rate'],
  [
    'payScale',
    'in welke schaal|functieschaal|salarisschaal, wat is de schaal|functieschaal, welke schaal|functieschaal',
  ],
  ['education', 'welk, welke, wat is het, wat is de', 'opleidingsniveau opleiding denkniveau diploma opleidingseis'],
  [
    'number',
    'wat is het, wat is de, onder welk',
    'nummer referentie kenmerk aanvraagnummer referentienummer opdrachtnummer',
  ],
  ['client', 'voor wie is, wie is, wat is de', 'opdrachtgever inlener klant eindklant'],
  ['client', '[voor|bij] welke organisatie|opdrachtgever|gemeente|klant'],
  ['place', 'waar wordt|vindt', 'gewerkt uitgevoerd plaats werk ingezet'],
  ['place', 'waar is', 'locatie standplaats werkplek werklocatie opdracht'],
  ['place', 'op welke locatie, in welke plaats|stad, wat is de werklocatie|standplaats|locatie|werkplek'],
  ['title', '[om|voor|naar|in] welke functie|rol|professional|positie, wat is de functie|functietitel|functienaam|rol'],
]
