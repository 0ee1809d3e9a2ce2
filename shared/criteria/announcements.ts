export type ListKind = 'knockouts' | 'awards' | 'competences'

const KNOCKOUTS =
  '(?:(?:harde |absolute |minimale |functie-?|knock-?out-? ?|ko-|minimum-?|basis)?eis(?:en)?|vereisten?|vereist|must[ -]haves?|knock[ -]?outs?(?:[ -]?criteria)?|(?:hard |minimum |mandatory )?requirements|knock[ -]?out ?criterium|(?:wij|we) vragen|voldoe(?:t|n|nd) (?:\\p{L}{2,12} )?aan|must meet|een must)'
const AWARDS =
  "(?:gunnings?criteri(?:a|um)|selectiecriteri(?:a|um)|wensen|wens|nice[ -]to[ -]haves?|pr[eé]'?s?|preferences|award criteria|gewenst|pluspunt(?:en)?|scoringscriteria|beoordelingscriteri(?:a|um)|mooi meegenomen|leuk als|mooi als|fijn als|handig als|desirable)"
const COMPETENCES =
  '(?:(?:gewenste |gevraagde |kern|gedrags)?competenties|persoonskenmerken|persoonlijke eigenschappen|competenc(?:i)?es|soft ?skills|vaardigheden)'

const before = (words: string, rest: string) => new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])${rest}`, 'giu')

/** Words that announce a list with a colon: "De eisen zijn: …". */
export const ANNOUNCED: [ListKind, RegExp][] = [
  ['awards', before(AWARDS, '[^:.;\\n]{0,45}:')],
  ['knockouts', before(KNOCKOUTS, '[^:.;\\n]{0,45}:')],
  ['competences', before(COMPETENCES, '[^:.;\\n]{0,45}:')],
]

const POINTING = /(?<!\p{L})(?:volgende|onderstaande|hieronder|hierna|onder vermelde|gelden|following|below)(?!\p{L})/iu
const FOLLOWED: [ListKind, RegExp][] = [
  ['awards', before(AWARDS, '')],
  ['awards', /^\s*gunning\s*:\s*$/gi],
  ['awards', /(?<!\p{L})(?:beoordel(?:en|ing)|beoordeeld|scoren|gescoord|punten|scored|assessed)(?!\p{L})/giu],
  ['knockouts', before(KNOCKOUTS, '')],
]

/** The words that announce scores, whatever is scored. */
const SCORED = 2

/** What a line announces that stands right above a list and points at it: "Hieronder staan de eisen." */
export function announcedBelow(line: string): { kind: ListKind; scored: boolean } | null {
  if (line.length > 140 || !(POINTING.test(line) || /:\s*$/.test(line))) return null
  const found = FOLLOWED.findIndex(([, words]) => line.search(words) >= 0)
  const kind = FOLLOWED[found]?.[0]
  return kind ? { kind, scored: found === SCORED } : null
}

/** Whether a line announces a list of another kind, so that the one above it ends. */
export function announces(line: string): boolean {
  return /:\s*$/.test(line) && ANNOUNCED.some(([, words]) => line.search(words) >= 0)
}

/** "Eis 1:", "Wens 2 -", "Gunningscriterium 3.": items that name their kind themselves. */
const NAMED =
  /^\s*(?:[-*•]\s+)?(?:(wens|gunningscriterium|selectiecriterium|beoordelingscriterium)|eis|minimumeis|knock-?out(?:criterium|-eis)?|ko)[ .-]{0,2}[0-9]{1,2}\s?[.:)-]\s*\S/i

export function namedKind(line: string): ListKind | null {
  const match = NAMED.exec(line)
  if (!match) return null
  return match[1] ? 'awards' : 'knockouts'
}
