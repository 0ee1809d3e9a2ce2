import type { Read } from '../reading/find.ts'
import { monthsIn } from './quantities.ts'

/** From here on a phrase speaks of what may come after the first term. */
export const EXTENSION_CUE =
  /(?<!\p{L})(?:opties?|optie\p{L}+|optional|verleng\p{L}*|options?|uitzicht op|renew\p{L}*|extend\p{L}*|extensions?|prolong\p{L}*)(?!\p{L})|\+/iu

const about = `(?:circa|ca\\.|ongeveer|zo'n|minimaal|maximaal|in eerste instantie|eerst|in beginsel|initieel|vooralsnog|voorlopig|naar verwachting|tenminste|ten minste|minstens|zeker|ruim|(?:de |het )?(?:komende|eerste)|about|around|initially|at least|approximately|an initial|the (?:first|next|coming)|a period of|the duration of|een periode van|de periode van|een termijn van|de duur van|de tijd van|dus|:|=|,|van|voor|is|of|for|blijft|wordt|bedraagt|in totaal|totaal)`
const fillers = `(?:[ \\t\\n]{0,3}${about}){0,4}\\s{0,3}$`
const assignment = `(?:opdracht|inzet|contract|inhuur|detachering|assignment|klus|vervanging|job|tewerkstelling|aanstelling|role|rol)`

/** "De looptijd is", "voor de duur van": the length behind it is a term by its name. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:duur|looptijd|doorlooptijd|contractduur|contractperiode|contractlooptijd|opdrachtduur|opdrachtperiode|inhuurperiode|inzetperiode|periode|termijn|period|duration|term|length)(?: (?:van|of) (?:de|deze|het|dit|the|this) \\p{L}{1,20})?(?: bedraagt| beslaat)?${fillers}`,
  'iu',
)
/** "De opdracht loopt", "een klus van", "the contract is for". */
const OF_ASSIGNMENT = new RegExp(
  `(?<!\\p{L})${assignment}(?: (?:is|loopt|duurt|runs|lasts|geldt|heeft))?(?: \\p{L}{1,12}){0,2}(?: (?:voor|van|for|of|met|gedurende))?${fillers}`,
  'iu',
)
const RUNS = new RegExp(`(?<!\\p{L})(?:loopt|lopen|duurt|duren|lasts|runs|takes|gaat om|betreft)${fillers}`, 'iu')
/** "voor", "gedurende": a term where the sentence speaks of the assignment. */
const FOR = new RegExp(`(?<!\\p{L})(?:voor|for|gedurende|during|dus|eerst|initieel|initially)${fillers}`, 'iu')
/** "32 uur per week, 6 maanden," */
const APART_BEFORE = /(?:^|[,;(|\n]|\s-)\s{0,3}$/
const APART_AFTER =
  /^\s{0,3}(?:$|[.,;)|\n]|-\s|\+|(?:met|en|with|and|plus) (?:een |de |an? |the )?(?:optie|mogelijk|kans|evt|eventue|verleng|option|possib|chance))/i
const BEFORE_NOUN =
  /^[\s-]{1,2}(?:contract|opdracht|assignment|inzet|detachering|klus|interim|invallen|lang(?!er)|initially|duurt|te duren)(?!\p{L})/iu

const ABOUT_ASSIGNMENT = new RegExp(
  `(?<!\\p{L})(?:${assignment}|zoek\\p{L}*|gezocht|op zoek|nodig|start|startdatum|vanaf|per direct|vervang\\p{L}*|inval\\p{L}*|versterking|\\p{L}*verlof|ingehuurd|inhuren|looking for|needs?|seeking|starting|starts|het gaat om|fte|per week|p\\/w|p\\.w\\.)(?!\\p{L})`,
  'iu',
)
/** What also lasts. */
const OTHER_SUBJECT =
  /(?<!\p{L})(?:project|traject|\p{L}*plan|\p{L}*visie|strategie|prognose|\p{L}*agenda|programma|subsidie|pilot|bouw|regeling|cursus|opleiding|training|studie|raamovereenkomst|cao|procedure|plannen|begroting|proef\p{L}*|certificaat|registratie)(?!\p{L})/iu
const OTHER_TERM =
  /ervaring|experience|afgelopen|vorig|opzeg|proeftijd|inwerk|niet ouder|garantie|overname|tarief|betaal|reactie|levertijd|traineeship van|geleden|(?<!\p{L})(?:oud|langer|longer|extra|erbij|na|elke|iedere|binnen|every|within|after|last|past)(?!\p{L})/iu
/** "€ 76 voor de eerste 12 maanden", "32 uur gedurende de eerste drie maanden": how long a part holds. */
const STAGE =
  /(?:(?:€|eur(?:o)?\b|tarief)[^.;]{0,90}(?:in|voor|for)|gedurende|during) (?:de|het|the) (?:eerste|first)\s*$/i
/** A clause that ends between a term and the words of extension. */
const CLAUSE_END = /[,;(.+]|(?<!\p{L})(?:met|en|with|and|plus|daarna|waarna|inclusief|incl|of|met daarna)(?!\p{L})/iu

/** The stated terms of an assignment in a sentence, in whole months; what may follow as an option is none. */
export function readTerms(sentence: string): Read<number>[] {
  const cue = EXTENSION_CUE.exec(sentence)
  const words = cue ? sentence.slice(0, cue.index) : sentence
  const isAbout = cue !== null || ABOUT_ASSIGNMENT.test(sentence) || sentence.trim().length < 45
  return monthsIn(words).flatMap((read) => {
    const { value, start, end } = read
    if (value === null) return []
    const before = words.slice(Math.max(0, start - 90), start)
    const after = sentence.slice(end, end + 30)
    if (OTHER_TERM.test(before.slice(-40)) || OTHER_TERM.test(sentence.slice(start, end + 25))) return []
    if (STAGE.test(before)) return []
    if (cue && !cue[0].startsWith('+') && !CLAUSE_END.test(words.slice(end))) return []
    const clause = before.slice(lastBreak(before))
    if (/(?<!\p{L})(?:daarna|vervolgens|thereafter|then)(?!\p{L})/iu.test(clause)) return []
    return isTerm(before, clause, after, isAbout) ? [{ value, start, end }] : []
  })
}

function isTerm(before: string, clause: string, after: string, isAbout: boolean): boolean {
  if (NAMED.test(before)) return true
  if (OTHER_SUBJECT.test(clause)) return false
  if (OF_ASSIGNMENT.test(before) || BEFORE_NOUN.test(after)) return true
  if (!isAbout) return false
  const apart = APART_BEFORE.test(before) && APART_AFTER.test(after)
  return RUNS.test(before) || FOR.test(before) || apart
}

function lastBreak(before: string): number {
  return Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), 0)
}
