import { NO_CLIENTS } from '../../../vocabulary/organisations.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { CELL, GLUED, isCapital, isMark, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { properName } from '../../values/proper-name.ts'

const NAME_LINKS = new Set('van de der den het en aan op voor te & of and the for'.split(' '))

/** The capitalised words from a token on, as a name; `anybody`: also one that is nobody's client. */
export function nameFrom(tokens: Tokens, k: number, limit: number, anybody = false): OrganisationValue | null {
  let end = k
  for (let t = k; t < limit && t - k < 9; t++) {
    if (t > k && (tokens.gap[t] ?? 0) >= CELL) break
    if (tokens.type[t] === WORD && isCapital(tokens, t)) end = t + 1
    else if (
      !(t > k && NAME_LINKS.has(tokens.word[t]?.folded ?? '')) &&
      !(t > k && isMark(tokens, t, "-&'.") && tokens.gap[t + 1] === GLUED)
    )
      break
  }
  while (isMark(tokens, end, '-') && tokens.gap[end] === GLUED && tokens.gap[end + 1] === GLUED && end + 1 < limit)
    end += 2
  const opening = tokens.word[k]?.folded ?? ''
  if (
    end <= k ||
    PRONOUNS.has(opening) ||
    (!anybody && NO_CLIENTS.has(opening)) ||
    placeAt(tokens, k, end)?.end === end
  )
    return null
  return { first: k, end, name: properName(textOf(tokens, k, end)), kind: '' }
}

const PRONOUNS = new Set(
  'wat waar wie hoe waarom wanneer welke welk what who where how when why wij we ik je jij u hij zij ze er dit deze die het de een our we i you they wie heb hebben ken kun voor per beste hoi daarom hierom hulp dus nu vanwege wegens door omdat sinds momenteel daarvoor hiervoor en maar ook vanaf men iemand niemand kortom alles onderaan hieronder bovendien verder'.split(
    ' ',
  ),
)

export function isRoleOrPlace(meanings: Meanings, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++) if (meanings.tokens.word[k]?.isRole || meanings.tokens.word[k]?.atom) return true
  return false
}
