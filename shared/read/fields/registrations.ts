import type { RequestRecord } from '../../request.ts'
import { NO_REGISTERS, UNMISTAKABLE } from '../../vocabulary/registers.ts'
import { step } from '../../vocabulary/trie.ts'
import { registerRoot } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { pairAround } from '../blocks/blocks.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { isDenied, isWished, mayNotLack } from '../meanings/demands.ts'
import { cuesOf, type Meanings, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { BLANK, isWord, LINE, markAt, textOf, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Named = Hit & { name: string }

/** More mentions than any request has. */
const MOST = 100

const ELSEWHERE = new Set(['organisation', 'procedure', 'awards'])

/** Beroepsregistraties asked of the candidate, in text order; those only wished for are not. */
export function registrations(meanings: Meanings): Field<RequestRecord['registrations']> {
  const found = [...known(meanings), ...others(meanings)].filter((named) => isAsked(meanings, named))
  if (found.length === 0) return nothing([])
  found.sort((a, b) => a.first - b.first)
  return {
    value: [...new Set(found.map(({ name }) => name))],
    at: found.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** Registers of the vocabulary, where their letters can mean nothing else or registering is spoken of. */
function known(meanings: Meanings): Named[] {
  return cuesOf(meanings, 'registration.name')
    .slice(0, MOST)
    .flatMap((hit) => {
      const name = nameAt(meanings, hit)
      if (name === null) return []
      if (name === 'BIG' && isBaseline(meanings, hit)) return []
      const spelled = hit.end - hit.first > 1 || textOf(meanings.tokens, hit.first, hit.end).length > 8
      const sure = UNMISTAKABLE.has(name) || spelled || (name === 'BIG' && isWritten(meanings, hit))
      const spoken = isSpokenOf(meanings, hit) && (isWritten(meanings, hit) || hangsTogether(meanings, hit))
      return sure || spoken ? [{ ...hit, name }] : []
    })
}

function nameAt({ tokens }: Meanings, { first, end }: Hit): string | null {
  let node = registerRoot
  for (let k = first; k < end; k++) {
    const word = tokens.word[k]
    const next = word && step(node, word)
    if (!next) return null
    node = next
  }
  return node.concepts[0] ?? null
}

/** "BIG" and "MfN", but not "big". */
function isWritten({ tokens }: Meanings, { first, end }: Hit): boolean {
  const written = textOf(tokens, first, end)
  return written !== written.toLowerCase()
}

function isSpokenOf(meanings: Meanings, hit: Hit): boolean {
  const { first, end } = sentenceOf(meanings, hit.first)
  const labelled = pairAround(meanings, hit.first)?.kind === 'registrations'
  return (
    labelled ||
    sectionKind(meanings, hit.first) === 'registrations' ||
    hasHit(meanings.cues, 'registration.context', first, end)
  )
}

/** "Kennis van de BIG": the baseline for the security of information, where nobody registers. */
function isBaseline(meanings: Meanings, hit: Hit): boolean {
  return isWord(meanings.tokens, hit.first - 1, 'de') && hit.end === hit.first + 1 && !isSpokenOf(meanings, hit)
}

/** "big-registratie" */
function hangsTogether({ cues, tokens }: Meanings, { end }: Hit): boolean {
  const k = markAt(tokens, end) === '-' ? end + 1 : end
  return hasHit(cues, 'registration.context', k, k + 1)
}

const REGISTERED = wordSet(`
  registratie geregistreerd geregistreerde register registered registration ingeschreven kwaliteitsregister
  beroepsregister beroepsregistratie kwaliteitsregistratie profielregistratie
`)
const LEADS = wordSet('bij in als with het de een the staan')

/** "XYZ-registratie", "geregistreerd bij XYZ": capitals that the vocabulary does not know. */
function others(meanings: Meanings): Named[] {
  const { tokens } = meanings
  return cuesOf(meanings, 'registration.context')
    .slice(0, MOST)
    .flatMap((hit) => {
      if (!isOneOf(tokens.word[hit.first], REGISTERED)) return []
      const before = markAt(tokens, hit.first - 1) === '-' ? hit.first - 2 : hit.first - 1
      let behind = hit.end
      while (isOneOf(tokens.word[behind], LEADS) && behind - hit.end < 4) behind++
      // "Niveau: WO" on the line above is another value.
      const isNear = (tokens.gap[hit.first] ?? LINE) <= BLANK
      const at = [isNear ? before : -1, behind > hit.end ? behind : -1].find((k) => isCapitals(meanings, k))
      if (at === undefined) return []
      const named = { first: at, end: at + 1, name: textOf(tokens, at, at + 1) }
      return isDemanded(meanings, named) ? [named] : []
    })
}

/** A sentence of little more than the name. */
const SHORT = 6

/** "MVT-registratie doe je dagelijks" is work: letters that nobody knows count only where they are said to be needed. */
function isDemanded(meanings: Meanings, { first }: Named): boolean {
  const { tokens, cues } = meanings
  if (criterionAt(meanings, first) || sectionKind(meanings, first) === 'registrations') return true
  if (pairAround(meanings, first)?.kind === 'registrations') return true
  const sentence = sentenceOf(meanings, first)
  if (sentence.end - sentence.first <= SHORT || hasHit(cues, 'demand.must', sentence.first, sentence.end)) return true
  for (let k = sentence.first; k < sentence.end; k++) if (isOneOf(tokens.word[k], OWN)) return true
  return mayNotLack(meanings, { first, end: first + 1 })
}

function isCapitals(meanings: Meanings, k: number): boolean {
  const { tokens, cues } = meanings
  if (k < 0 || tokens.type[k] !== WORD || NO_REGISTERS.has(tokens.word[k]?.folded ?? '')) return false
  const written = textOf(tokens, k, k + 1)
  const capitals = written === written.toUpperCase() && written.length > 1 && written.length < 9
  return capitals && !hasHit(cues, 'registration.name', k, k + 1) && !hasHit(cues, 'paper.sroi', k, k + 1)
}

/** Asked of the candidate: not wished for, not of others, not said to be unneeded. */
function isAsked(meanings: Meanings, named: Named): boolean {
  const criterion = criterionAt(meanings, named.first)
  if (criterion?.kind === 'awards' || isWished(meanings, named.first) || isDenied(meanings, named)) return false
  if (isKnown(meanings, named)) return false
  if (criterion) return true
  // "Leidinggevende: de SKJ-geregistreerde manager"
  if (pairAround(meanings, named.first)?.kind === 'person') return false
  return !ELSEWHERE.has(sectionKind(meanings, named.first) ?? '') && !isOfOthers(meanings, named)
}

/** "Ervaring met de BIG-registratie": what somebody knows of, and has not. */
function isKnown({ tokens, lineAt }: Meanings, { first }: Named): boolean {
  let k = first - 1
  while (first - k < 4 && isWord(tokens, k, 'met', 'van', 'de', 'het', 'over')) k--
  return k < first - 1 && isOneOf(tokens.word[k], KNOWLEDGE) && lineAt[k] === lineAt[first]
}

const KNOWLEDGE = wordSet('ervaring werkervaring kennis bekend bekendheid vertrouwd ervaren')

/** "Ons team is geregistreerd bij SKJ"; but "je begeleidt gezinnen en hebt een SKJ-registratie" is of the candidate. */
function isOfOthers(meanings: Meanings, { first, end }: Named): boolean {
  const { tokens, cues } = meanings
  const sentence = sentenceOf(meanings, first)
  const before = hitsIn(cues, 'registration.others', sentence.first, first).at(-1)
  const isOwn = (from: number) => {
    for (let k = from; k < first; k++) if (isOneOf(tokens.word[k], OWN)) return true
    return false
  }
  if (before) return !isOwn(before.end)
  return hasHit(cues, 'registration.others', end, sentence.end) && !isOwn(sentence.first)
}

const OWN = wordSet('hebt heb beschikt beschik bent sta staat bezit')
