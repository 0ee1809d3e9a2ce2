import type { Draft } from '../conflicts/found.ts'
import { pairsOf } from './layout.ts'
import type { Outline } from './outline.ts'

/** People that are called for without being hired. */
const PUBLIC =
  "(?:inwoners?|bewoners?|ondernemers?|deelnemers?|vrijwilligers?|leveranciers?|marktpartij(?:en)?|partijen|partners?|sponsor(?:s|en)?|aanbieders?|fabrikant(?:en)?|burgers?|buurtbewoners?|omwonenden|huurders?|ouders|jongeren|volunteers?|residents?|suppliers?|idee[eë]n|foto's)"
const SOUGHT = new RegExp(
  `(?<!\\p{L})(?<!${PUBLIC}\\s{1,3})(?:zoek(?:t|en)?|gezocht|op zoek naar|inhuur van|behoefte aan|looking for|seek(?:s|ing)?|need(?:s)?|wanted|hiring)(?!\\p{L})(?![^.;\\n]{0,40}?${PUBLIC}(?!\\p{L}))`,
  'iu',
)
const CANDIDATE =
  /(?<!\p{L})(?:kandida(?:at|ten)|cv(?:'?s)?|curriculum vitae|candidates?|r[eé]sum[eé]s?|sollicit\p{L}{2,8}|professionals?)(?!\p{L})/iu
const HIRED =
  /(?<!\p{L})(?:inhuur(?:opdracht|aanvraag|desk|periode)?|inhuren|detacher\p{L}{1,6}|interim(?:mer|-\p{L}{3,20})?|uurtarief|dagtarief|inleners?beloning|opdrachtnemer|contractor|hourly rate|day rate|daily rate|vacature|dienstverband)(?!\p{L})/iu
const ROLE_LABEL = /functie|rol\b|role|job|positi|vacature|gevraagd/i
const NUMBER_LABEL = /aanvraag|inhuur|opdracht|vacature|job|assignment|request/i

/** How much in a text says that a person is to be hired; a label that only a request has counts double. */
export function hiringSigns(outline: Outline, record: Draft): number {
  const { plain } = outline.text
  const signs = [
    record.hoursPerWeek !== null,
    record.rateCap !== null,
    record.knockouts.length + record.awards.length > 0,
    record.payScale !== null,
    record.education !== null,
    record.selfEmployed !== 'unknown',
    record.positions !== null,
    SOUGHT.test(plain),
    CANDIDATE.test(plain),
    HIRED.test(plain),
  ]
  const labels = [
    pairsOf(outline, 'title').some(({ label, header }) => header && ROLE_LABEL.test(label)),
    pairsOf(outline, 'number').some(({ label, header }) => header && NUMBER_LABEL.test(label)),
  ]
  return signs.filter(Boolean).length + 2 * labels.filter(Boolean).length
}

const GENRE =
  /marktconsultatie|markt(?:verkenning|toets|dialoog|sondering)|consultatie(?:document|ronde)|market (?:consultation|sounding|exploration)|request for information|(?<!\p{L})rfi(?!\p{L})|nieuwsbericht|nieuwsbrief|persbericht|newsletter|news item|press release|ter inzage|zienswijzen?|inspraak|inloop(?:avond|bijeenkomst)|bewonersavond|informatieavond|(?:denk|praat|doe) (?:je )?mee|bekendmaking|kennisgeving|webinar|symposium|(?<!\p{L})subsidie(?:regeling|ronde|oproep)?(?!\p{L})|public (?:consultation|participation|hearing)/iu
const NO_ASSIGNMENT =
  /er (?:volgt|wordt|vloeit)[^.\n]{0,30} geen opdracht|geen opdracht(?:en)? (?:gegund|verstrekt|uit)|zienswijzen? (?:indienen|kenbaar)|no (?:contract|assignment) will be awarded|marktpartijen uit om/i

/** Whether a text presents itself as news, a consultation or another call to the public. */
export function isForThePublic(outline: Outline): boolean {
  const lines = outline.text.lines.filter(({ text }) => text.trim() !== '').slice(0, 5)
  return GENRE.test(lines.map(({ text }) => text).join('\n')) || NO_ASSIGNMENT.test(outline.text.plain)
}
