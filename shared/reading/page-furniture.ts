import { STAMP_LINE } from './chat-stamp.ts'

/** What a page or a mail has around its text: skip links, menus, cookie notes, running heads, mail heads. */
const FURNITURE = new RegExp(
  [
    '^(?:direct |snel )?(?:ga |spring |door |verder )?(?:direct )?naar (?:de |het )?(?:inhoud|hoofdinhoud|content|navigatie|menu|footer|zoeken|hoofdmenu)\\b',
    '^(?:skip|jump) to\\b',
    '^(?:terug|back|menu|print|printen|afdrukken|download(?:en)?|bewaren|delen|deel|share|inloggen|log ?in|sign in|registreren|reageer|solliciteer|volg ons|nieuwsbrief|over ons|opslaan|bewaar|favoriet|mijn (?:account|omgeving|profiel))(?![\\p{L}-])|^(?:home|zoek(?:en)?|search|aanmelden|contact|sluiten|close)$|^home\\s*[|/]',
    '^(?:je bent|u bent|u bevindt zich|je bevindt je) hier',
    '\\bcookies?\\b|javascript (?:is|staat|uit)|(?:^|\\s)(?:https?:|www\\.)|\\bprivacyverklaring\\b|©',
    '^(?:overzicht|status\\b|gepubliceerd|geplaatst|bekeken|opdrachten$|aanvragen$|alle (?:opdrachten|aanvragen|vacatures)\\b|vacatures$|deze (?:opdracht|aanvraag|vacature|website|site|pagina)\\b)',
    // Running heads and feet: "Pagina 1 van 2", "versie 1.2", "3/7".
    '(?<!\\p{L})(?:pagina|page|pag\\.|blad(?:zijde)?|p\\.) ?[0-9]{1,3}(?![0-9])|(?<!\\p{L})(?:versie|version|v)\\s?[0-9]{1,2}\\.[0-9]|^[0-9]{1,3} ?(?:/|van|of) ?[0-9]{1,3}$|^-? ?[0-9]{1,3} ?-?$',
    // Whose page it is: "Vacaturebank Inhuur Zuid - Opdracht 77-2291", "ProRata Inhuurplatform", "Opdracht #4471".
    '^(?:\\S+\\s){0,3}(?:vacature|inhuur|flex|opdracht(?:en)?|interim|markt|talent)\\p{L}{0,8}(?:bank|desk|loket|plaats|portaal|platform|punt|plein|hub)(?!\\p{L})',
    '^(?:opdracht|aanvraag|uitvraag|vacature|request|ref\\.?)\\s?(?:nr\\.?|nummer)?\\s?[:#]?\\s?(?=\\S{0,20}[0-9])[A-Z0-9][A-Z0-9./_-]{1,20}$',
    '^(?:let op\\b|(?:vertrouwelijk|confidential|concept|kopie|openbaar|intern gebruik|spoed|nieuw|urgent)!?$)',
    '^(?:(?:even )?(?:een )?vraag(?:je)?|ter info(?:rmatie)?|fyi|update|zie (?:hier)?onder(?:staand)?)(?![\\p{L}-]).{0,20}$',
    '^-{2,}.{0,60}-{2,}$|^(?:van|aan|cc|bcc|verzonden|datum|onderwerp|from|to|sent|date|subject)\\s?:',
    '[>»›]',
  ].join('|'),
  'iu',
)
/** Three or more short cells side by side. */
const MENU = /^\S.{0,28}?\s{3,}\S.{0,28}?\s{3,}\S/
const GREETING =
  /^(?:hartelijk dank|ha|beste|hallo|hoi|hey|hai|dag|geachte|goede(?:morgen|middag|navond)|l\.s\.|dear|hi|hello|good (?:morning|afternoon))(?![\p{L}-])/iu
/** The kind of paper, and nothing else: "AANVRAAGFORMULIER TIJDELIJKE INHUUR", "Uitvraag inhuur". */
const PAPER =
  '(?:inhuur|uitvraag|aanvraag|offerte|opdracht|vacature|inhuurverzoek|verzoek|profiel|functie|request|assignment|hiring|job)'
const KIND = new RegExp(
  `^(?:(?:nieuwe?|tijdelijke?|externe?|interim|spoed|digitale?|publieke|openbare|het|de|een|van|voor|tot|om|bij|personeel|professionals?|medewerkers?|flexibele?|arbeid|capaciteit|details?|gegevens|informatie|omschrijving|kaart|formulier|document|brief|beschrijving|bericht|form|sheet|description|for|temporary|staff|external|${PAPER}(?:s?-?${PAPER})?(?:s?-?(?:en|aan?vraag|formulier|kaart|omschrijving|beschrijving|document|bericht|details|gegevens|brief|verzoek|profiel|form))?)(?:\\s+|$)){1,6}$`,
  'iu',
)

/** Whether a line is no part of the request itself, nor names its role. */
export function isFurniture(line: string): boolean {
  const words = line.replace(/^[\s=~*#_+<[-]+|[\s=~*#_+\]:-]+$/g, '').replace(/\s{3,}/g, '   ')
  return (
    FURNITURE.test(line.trim()) ||
    STAMP_LINE.test(line) ||
    MENU.test(line.trim()) ||
    GREETING.test(words) ||
    KIND.test(words.replace(/\s+/g, ' '))
  )
}
