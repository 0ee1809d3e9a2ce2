import type { LabelKind } from './labels.ts'

const WORK = '(?:opdracht|inzet|inhuur|functie|klus|professional|kandidaat|medewerker|werkzaamheden|het werk)'

/** What the questions of a form ask for; the first that fits. */
const ASKED: [LabelKind, RegExp][] = [
  ['questions', /^(?:tot wanneer|wanneer|voor wanneer|tot welke datum).{0,30}\bvragen\b/],
  ['answers', /^wanneer.{0,30}\b(?:antwoorden|beantwoord)\b/],
  ['notice', /^(?:wanneer|voor wanneer).{0,30}\b(?:bericht|uitsluitsel|terugkoppeling|uitslag|uitgenodigd|horen)\b/],
  ['interviews', /^(?:wanneer|op welke (?:dag|datum|data)).{0,30}(?:gesprek|interview|kennismaking)/],
  [
    'deadline',
    /^(?:tot (?:en met )?wanneer|(?:tot|voor|op|uiterlijk) welke (?:dag|datum)|wanneer|voor wanneer|uiterlijk wanneer|wat is de (?:uiterste|deadline)).{0,40}(?:reage|reactie|aan(?:ge)?b[io][eo]d|inschrijv|indien|ingediend|aan(?:ge)?lever|voorstel|voorgesteld|voordrag|sluit|deadline|aanmeld)/,
  ],
  ['shortlist', /^hoeveel (?:cv's?|kandidaten).{0,40}(?:voorgelegd|voorgesteld|voorgedragen|uitgenodigd|gesprek)/],
  ['onSite', /^hoeveel dagen.{0,40}(?:locatie|kantoor|aanwezig|gemeentehuis|stadhuis|office)/],
  ['hours', /^(?:om |voor |met )?hoeveel (?:uur|uren|dagen|fte)(?!.{0,40}(?:thuis|locatie|kantoor))/],
  [
    'positions',
    /^(?:om |voor |naar )?hoeveel (?:professionals?|mensen|personen|kandidaten|medewerkers|functionarissen|plekken|posities|plaatsen)/,
  ],
  [
    'hybrid',
    /^(?:is|kan|mag|kunnen|mogen|zijn|wordt|in hoeverre).{0,40}(?:thuis|hybride?|remote|op afstand|vanuit huis)/,
  ],
  [
    'selfEmployed',
    /^(?:is|kan|mag|kunnen|mogen|zijn|staat|staan|komt|komen|wordt).{0,40}\b(?:zzp|zelfstandige|freelance)/,
  ],
  ['extension', /^(?:is|zijn|kan|bestaat|hoe ?vaak).{0,40}(?:verleng|optie)/],
  [
    'duration',
    /^(?:hoe ?lang|voor hoe ?lang|(?:voor|in) welke periode|wat is de (?:verwachte |beoogde )?(?:duur|looptijd))/,
  ],
  [
    'end',
    /^(?:tot (?:en met )?wanneer|wanneer (?:eindigt|stopt|is het einde)|wat is de (?:verwachte |beoogde )?einddatum)/,
  ],
  [
    'start',
    new RegExp(
      `^(?:per wanneer|vanaf wanneer|met ingang van wanneer|wanneer (?:start|begint|gaat|moet|kan|is de start)|wat is de (?:gewenste |beoogde |verwachte )?(?:startdatum|start|ingangsdatum|aanvang)|op welke datum (?:start|begint)).{0,40}$|^wanneer .{0,20}${WORK}.{0,20}(?:start|begin)`,
    ),
  ],
  ['workdays', /^(?:op |wat zijn de |welke ).{0,20}(?:werk)?dagen/],
  ['rate', /^(?:wat|hoe ?hoog|hoeveel).{0,30}(?:tarief|kosten)/],
  ['payScale', /^(?:in |wat is de )?(?:welke )?(?:functie|salaris)?schaal/],
  ['education', /^(?:welke?|wat is (?:het|de)) .{0,30}(?:opleiding|denkniveau|diploma)/],
  ['number', /^(?:wat is|onder welk) .{0,20}(?:nummer|referentie|kenmerk)/],
  [
    'client',
    /^(?:wie is|voor wie is|wat is) .{0,20}(?:opdrachtgever|inlener|klant)|^(?:voor|bij) welke (?:organisatie|opdrachtgever|gemeente|klant)|^welke organisatie/,
  ],
  [
    'place',
    /^(?:waar|op welke locatie|in welke plaats|wat is de (?:werklocatie|standplaats|locatie|werkplek))(?![\p{L}-])(?! (?:moet|voldoe|ga je aan|sta|let|kun)).{0,40}$/u,
  ],
  [
    'title',
    /^(?:om|voor|naar|in) welke (?:functie|rol|professional|positie)|^welke (?:functie|rol|professional)\b|^(?:wat is de )(?:functie|functietitel|functienaam|rol)$/,
  ],
]

/** What a question of a form asks for: "Tot wanneer kan worden gereageerd?"; null where it is none that we know. */
export function askedKind(question: string): LabelKind | null {
  return ASKED.find(([, words]) => words.test(question))?.[0] ?? null
}
