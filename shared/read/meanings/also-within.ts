import type { RequestRecord } from '../../request.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Hit, hits } from '../concepts/cues.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings } from './meanings.ts'
import { basisIn } from './rate-basis.ts'

type Include = NonNullable<RequestRecord['rateCap']>['includes'][number]

const ITEMS: [Cue, Include][] = [
  ['basis.fee', 'brokerFee'],
  ['basis.travel', 'travel'],
]

/** "Reiskosten zitten erin. Onze fee van € 2 ook!": what a word such as "ook" puts beside what the rate was said to cover. */
export function alsoWithin(meanings: Meanings): (Stretch & { name: Include })[] {
  return ITEMS.flatMap(([cue, name]) =>
    hits(meanings.cues, cue).flatMap((hit) =>
      isAlso(meanings, hit) ? [{ first: hit.first, end: hit.end, name }] : [],
    ),
  )
}

/** A remark of more tokens than this says something of its own. */
const LONGEST = 9

function isAlso(meanings: Meanings, hit: Hit): boolean {
  const { sentences, sentenceAt, tokens } = meanings
  const at = sentenceAt[hit.first] ?? 0
  const own = sentences[at]
  if (!own || own.asks || !counts(meanings, hit.first)) return false
  let end = hit.end
  while (end < own.end && end - hit.end < LONGEST && !isMark(tokens, end, ';.!(')) {
    if (isWord(tokens, end, 'niet', 'geen', 'wel', 'not')) return false
    end++
  }
  if (!isWord(tokens, end - 1, 'ook', 'eveneens', 'idem', 'evenzo', 'too', 'also') && !isLed(meanings, hit))
    return false
  const first = hit.first - own.first > 4 ? own.first : (sentences[at - 1]?.first ?? own.first)
  return basisIn(meanings, { first, end: hit.first }).includes.length > 0
}

/** "… en dat geldt ook voor onze fee". */
function isLed({ tokens }: Meanings, { first }: Hit): boolean {
  const at = isWord(tokens, first - 1, 'de', 'onze', 'the', 'our') ? first - 2 : first - 1
  return isWord(tokens, at, 'voor', 'for') && isWord(tokens, at - 1, 'ook', 'eveneens', 'also')
}
