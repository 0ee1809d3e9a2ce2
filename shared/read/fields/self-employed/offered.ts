import { pairAround } from '../../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../../concepts/cues.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { saidIn } from '../../meanings/stance.ts'
import type { Statement } from '../../meanings/statements.ts'
import { isWord, PARAGRAPH } from '../../tokens/tokens.ts'

/** Without a verdict a person may be asked for all the same: "Gezocht: freelance tekstschrijver", "detacheren of zzp". */
export function offer(meanings: Meanings, { hit, sentence }: Statement): Hit | null {
  const { tokens, cues } = meanings
  if (saidIn(tokens, sentence.first, sentence.end).some(({ is }) => is === 'others')) return null
  // "Je begeleidt de inhuur van zzp'ers": the work is about them.
  if (isWord(tokens, hit.first - 2, 'inhuur', 'inzet') && isWord(tokens, hit.first - 3, 'de')) return null
  const pair = pairAround(meanings, hit.first)
  if (pair?.kind === 'title') return hit
  const only = saidIn(tokens, Math.max(sentence.first, hit.first - 3), hit.first).find(({ is }) => is === 'only')
  if (only) return only
  const isJoint = (k: number) =>
    isWord(tokens, k, 'of', 'en', 'or', 'and', 'dan') || tokens.plain[tokens.start[k] ?? 0] === '/'
  const other = hitsIn(cues, 'zzp.employed', sentence.first, sentence.end).find(
    (form) =>
      (form.end < hit.first && isJoint(hit.first - 1) && hit.first - form.end <= 2) ||
      (hit.end < form.first && isJoint(hit.end) && form.first - hit.end <= 3),
  )
  if (other) return other
  // "Met je bureau of, als je zelfstandige bent, met jou; beide is goed."
  if (isWord(tokens, sentence.end, 'beide', 'allebei', 'both') && isWord(tokens, sentence.end + 1, ...FORMS)) return hit
  const from = Math.max(sentence.first, hit.first - 8)
  const wanted = hitsIn(cues, 'intent.hire', from, hit.first).at(-1)
  if (wanted) return wanted
  for (const back of [1, 2])
    if (isWord(tokens, hit.first - back, 'bent', 'ben', 'are', 'ook', 'also'))
      return { first: hit.first - back, end: hit.first }
  return null
}

const FORMS = ['vormen', 'varianten', 'opties', 'is', 'zijn', 'kan', 'mag', 'are', 'kunnen', 'mogen']

/** "Contractvormen ⏎ detachering ⏎ zzp": the lines below the first that name a form and nothing else. */
export function offeredBelow(meanings: Meanings, from: number): Hit | null {
  const { lines, lineAt, tokens, cues } = meanings
  const at = lineAt[from - 1] ?? 0
  for (const line of lines.slice(at + 1, at + 1 + MOST_FORMS)) {
    if (line.end - line.body > 3 || (tokens.gap[line.first] ?? 0) >= PARAGRAPH) return null
    const person = hitsIn(cues, 'zzp.person', line.body, line.end)[0]
    if (person) return line.end - person.end <= 1 && person.first === line.body ? person : null
    if (!hasHit(cues, 'zzp.employed', line.body, line.end)) return null
  }
  return null
}

const MOST_FORMS = 5
