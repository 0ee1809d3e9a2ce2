import type { Blocks } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { jointBetween, STRETCH } from './date-stretch.ts'
import type { Place } from './place.ts'

/** "Cv's graag voor 5 mei", "ze verwachten ze op 6 mei": what is asked for, and that it is or by when. */
export function askedFor({ cues, tokens }: Blocks, { at, first, end, left, right }: Place): About | null {
  const bound =
    hasHit(cues, 'date.bound', Math.max(left, at.first - 4), at.first) &&
    !isWord(tokens, at.first - 1, 'op', 'per', 'vanaf')
  // "Vanaf medio november" is no day by which.
  if (isWord(tokens, at.first - 1, 'vanaf', 'from', 'per')) return null
  // "De kandidaat levert voor 1 mei een rapport op", "stuur ons voor 1 mei de overeenkomst": no response.
  if (hasHit(cues, 'work.delivered', at.end, right)) return null
  // "1 mei tot 1 november, cv voor 16 april": the first two are a stretch.
  if (left > first && STRETCH.has(jointBetween(tokens, left, at.first) ?? '')) return null
  const asked = hitsIn(cues, 'closing.act', first, end).length
  if (!bound && asked === 0) return null
  const what = hasHit(cues, 'closing.what', left, right) || hasHit(cues, 'closing.what', first, end)
  // "Op 1 maart belde de klant mij": that somebody is named asks for nothing.
  const isAsked = (bound || asked > 1) && hasHit(cues, 'closing.act', left, right)
  return what || isAsked ? 'closing' : null
}

/** Whether a day with words of responses is one on which these begin, or by which who may respond has something. */
export function mayNotClose(blocks: Blocks, place: Place): boolean {
  return isOpening(blocks, place) || isOfWhom(blocks, place)
}

/** "Per 1 mei gaat de balie open", "vanaf 1 mei kunt u reageren": no day by which, unless something closes then. */
function isOpening({ cues, tokens }: Blocks, { at, first, end, right }: Place): boolean {
  // "Reageren kan van 3 tot 10 mei": the last day closes.
  if (right < end && STRETCH.has(jointBetween(tokens, at.end, right) ?? '')) return false
  // "Uw aanbieding van 12 april": when it was made; "voor het einde van 12 april" is by when.
  const isOfDay = isWord(tokens, at.first - 1, 'van') && !isWord(tokens, at.first - 2, 'eind', 'einde', 'loop')
  return (isOfDay || isWord(tokens, at.first - 1, ...SINCE)) && !hasHit(cues, 'closing.closes', first, end)
}

const SINCE = ['per', 'vanaf', 'sinds', 'from', 'since', 'ingaande']

/** Below "Reageren" a whole sentence tells by when; one that tells only what happens on a day is about something else. */
export function mayClose({ cues }: Blocks, { at, first, end }: Place): boolean {
  if (end - first - (at.end - at.first) <= LONGEST_OPENING) return true
  return hasHit(cues, 'date.bound', first, at.first) || hasHit(cues, 'closing.act', first, end)
}

const LONGEST_OPENING = 6

/** "De opdracht is op 4 maart aangeboden", "wij hebben u op 4 maart gevraagd": that was then. */
export function isDoneByUs({ tokens }: Blocks, at: Hit): boolean {
  if (!isWord(tokens, at.first - 1, 'op') || !isWord(tokens, at.end, ...DONE)) return false
  const whom = isWord(tokens, at.first - 2, 'u', 'je', 'jullie') ? at.first - 3 : at.first - 2
  return isWord(tokens, whom, ...HELPERS)
}

const HELPERS = ['is', 'zijn', 'werd', 'werden', 'was', 'waren', 'heeft', 'hebben']
const DONE = [
  'gevraagd',
  'verzocht',
  'benaderd',
  'aangeschreven',
  'aangeboden',
  'ingediend',
  'voorgesteld',
  'voorgedragen',
  'aangemeld',
  'ingestuurd',
  'aangeleverd',
]

/** "Wie voor 4 maart zijn diploma haalt, mag reageren": the day is one by which those who may respond have something. */
function isOfWhom({ tokens }: Blocks, { at, end }: Place): boolean {
  const before = isWord(tokens, at.first - 1, ...BY_WHEN) ? at.first - 2 : at.first - 1
  const opener = isWord(tokens, before, 'uiterlijk') ? before - 1 : before
  if (!isWord(tokens, opener, 'wie', 'die', 'who')) return false
  for (let k = at.end; k < Math.min(end, at.end + LONGEST_RELATIVE); k++)
    if (isWord(tokens, k, 'mag', 'mogen', 'kan', 'kunnen', 'may', 'can')) return true
  return false
}

const BY_WHEN = ['voor', 'op', 'uiterlijk', 'per', 'tot', 'before', 'by']
const LONGEST_RELATIVE = 16

/** "Vragen kunt u, op hetzelfde adres, voorleggen tot 4 maart": what opens the sentence goes on behind an aside. */
export function isOfQuestions({ cues, tokens }: Blocks, { at, left }: Place): boolean {
  const question = hitsIn(cues, 'date.question', left, at.first)[0]
  if (!question) return false
  for (let k = question.end; k < Math.min(at.first, question.end + 4); k++)
    if (isMark(tokens, k, ',')) return isWord(tokens, k - 1, ...BREAKS_OFF)
  return false
}

/** A clause that ends with these goes on behind the next comma. */
const BREAKS_OFF = ['u', 'je', 'jij', 'men', 'leveranciers', 'kunnen', 'mogen', 'kunt', 'kun', 'dienen', 'worden']
