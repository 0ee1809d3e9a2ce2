import type { Read } from '../reading/find.ts'
import type { Week } from './hours.ts'

const ABOUT =
  /\binzet|omvang|opdracht|functie|aanstelling|dienstverband|beschikba|parttime|part-time|fulltime|full[- ]time|\buren\b|tijdsbesteding|workload|werkweek|uren:|hours|werken|\brol\b|\bvoor\b|zoek|hiring|looking for|gaat om|betreft/i
const PAST = /ervaring|experience|gewerkt|gewerkte|declar|factur|vorige?\b|eerdere?\b|vroeger|voorheen|previous/i
/** The full week that a salary is for: "bij een dienstverband van 36 uur". */
const FULL_WEEK_OF_PAY =
  /\b(?:bij|o\.?b\.?v\.?|op basis van|uitgaande van|based on)\s(?:een |a )?(?:(?:full-?time|voltijds?|volledig\w*|dienstverband|aanstelling|werkweek|contract|week)\s){0,3}(?:van |of )?$/i
/** Hours of somebody else than the one who is sought. */
const OF_OTHERS =
  /\b(?:je|jouw|de|een|uw|onze|ons|het|haar|zijn|the|our) (?:\p{L}+ )?(?:collega|team|afdeling|servicedesk|helpdesk|balie|projectgroep|stuurgroep|projectleider|manager|teamleider|ambtenaar|colleague|department)\w*\b[^.;,]{0,45}$/iu
/** Hours of a part of the work, or of others. */
const PART_BEFORE =
  /(?:waarvan|besteed\w*|besteden|overleg\w*|studie\w*|scholing|opleiding van|thuis\w*|uitbreid\w*|uit te breiden|opschalen|(?:mogelijkheid|optie|kans) (?:om|tot|op)(?: (?:\p{L}{2,12})){0,2}|groei\w*|op termijn|verlengd met|reistijd|dienst\w* van|consignatie|piket|overwerk|binnen|elke|iedere|om de|team van|spreekuur|openingstijd\w*|geopend|kantoortijd\w*|optie\w*)\s*(?:(?:naar|tot|van|ca\.?|circa|maximaal|max\.?|minimaal|min\.?|gemiddeld|eventueel|de|een)\s*){0,3}$/iu
const PART_BEHIND =
  /^[\s,]{0,3}(?:(?:fysiek|aanwezig|verplicht)\s)?(?:(?:op|vanuit|in|at|aan)\s(?:de |het |een |ons )?(?:locatie|kantoor|huis|thuis|gemeentehuis|stadhuis|werkplek|on[- ]?site|office|site|de werkvloer|werkvloer|vestiging)|on[- ]?site|thuis|remote|werk(?:en)? (?:je|u) (?:in|vanuit|te)\s|aanwezig|hybride|bereikbaar|open\b|geopend|reactietijd|aan (?:overleg|studie|opleiding)|besteed|te (?:reizen|besteden|studeren)|bij elkaar|samen\b|overleg\b)/i
export const ON_SITE_BEFORE =
  /(?:locatie|kantoor|aanwezig\w*|thuis\w*|hybride|fysiek|on[- ]?site|office|remote|werkdagen)\b[^,.;]{0,40}$/i

const FOR =
  /(?:opdracht|functie|inzet\w*|rol|kandidaat|professional|iemand|beschikbaar|aanstelling|assignment)\s(?:voor|van|for|of)\s(?:gemiddeld |ca\.? |circa |ongeveer )?$/i

/** Whether hours in a sentence are those of the assignment. `under`: the sentence stands below a heading that is about hours. */
export function isOfAssignment(words: string, read: Read<Week>, under: boolean): boolean {
  const before = words.slice(0, read.start)
  const near = before.slice(-70)
  if (PART_BEFORE.test(near) || PART_BEHIND.test(words.slice(read.end, read.end + 40))) return false
  if (FULL_WEEK_OF_PAY.test(near)) return false
  if (PAST.test(before) && !/beschikba|availab|inzet/i.test(before)) return false
  if (
    OF_OTHERS.test(near) &&
    !/zoek|nodig|gezocht|vraag|vragen|versterk|verwacht|inzet|seek|looking|need|expect/i.test(before)
  )
    return false
  if (under || read.value.weekly || /(?:per week|wekelijks|werkweek|weekly)[^.;\n]{0,25}$/i.test(near)) return true
  // Without a word for the week: only where the clause is about the assignment, and not about the clock.
  if (read.value.max >= 12 && FOR.test(near)) return true
  return (
    (read.value.max >= 12 &&
      ABOUT.test(near) &&
      !/(?:\bom|\bvanaf|tussen|uiterlijk|voor|before|at|\btot|[0-9]{4},?|dag|binnen|:|om|max(?:imaal)?|werkdagen)\s*$/i.test(
        near,
      )) ||
    /[•·|]\s{0,2}$|^\s{0,3}(?:een )?(?:werk)?week(?: van)?\s*$|(?:part[- ]?time|full[- ]?time|omvang|inzet|uren)\s*(?:\(|:|van|voor|is)\s*(?:gemiddeld |ca\.? |circa )?$/i.test(
      near,
    )
  )
}
