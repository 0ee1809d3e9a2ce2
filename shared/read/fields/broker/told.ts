import { hasHit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isCapital, isMark, isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { isAnother, isInTrade, maySay, nameBefore, seeksForAnother } from './acts.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'

const MOST_BETWEEN = 6

/** "broker Flexpunt", "Flexpunt is als bemiddelaar verantwoordelijk", "Flexpunt, broker in de zorg". */
export function apposed(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const hit of cuesOf(meanings, 'broker.is')) {
    const sentence = sentenceOf(meanings, hit.first)
    if (isMark(tokens, hit.end, ':') || !maySay(meanings, sentence)) continue
    // "Inhuurbureau Twentekracht": part of the name.
    if (isCapital(tokens, hit.first) && hasHit(meanings.cues, 'broker.bureau', hit.first, hit.first + 1)) continue
    const opens = isMark(tokens, hit.end, '(,') || isWord(tokens, hit.end, 'is') ? hit.end + 1 : hit.end
    const behind = brokerAt(meanings, opens, sentence.end)
    if (behind) return behind
    const line = meanings.lines[meanings.lineAt[hit.first] ?? 0]
    // "Flexpunt | bemiddelaars in de zorg", on top of a page.
    const from = isMark(tokens, sentence.first - 1, '|') ? Math.min(sentence.first, line?.body ?? 0) : sentence.first
    for (let k = hit.first - 1; k >= Math.max(from, hit.first - MOST_BETWEEN); k--) {
      if (!isMark(tokens, k, ',(|') && !isWord(tokens, k, 'is', 'als', 'treedt', 'fungeert')) continue
      const before = nameBefore(meanings, k, from)
      if (before) return before
    }
  }
  return null
}

/** "Wij van Flexpunt", "via ons (Flexpunt)", "ik ben inhuuradviseur bij Flexpunt": who writes. */
export function speaking(meanings: Meanings): OrganisationValue | null {
  const { tokens } = meanings
  for (const { first, end } of cuesOf(meanings, 'broker.we')) {
    const sentence = sentenceOf(meanings, first)
    const name = brokerAt(meanings, end, sentence.end)
    if (!name || !maySay(meanings, sentence)) continue
    if (
      isInTrade(meanings, name, sentence) ||
      isBrokerLike(meanings, name) ||
      seeksForAnother(meanings, name, sentence)
    )
      return name
  }
  for (const { first, end } of cuesOf(meanings, 'broker.person')) {
    // "Recruiter overheid bij Flexpunt | ik breng …": in another cell.
    const line = meanings.lines[meanings.lineAt[first] ?? 0]
    const isSelf =
      line?.body === first ||
      isWord(tokens, first - 1, 'ben', 'als', 'am') ||
      isWord(tokens, first - 2, 'ben', 'als', 'am')
    if (!line || !isSelf || !speaksOfSelf(meanings, line.body, line.end)) continue
    for (let k = end; k < Math.min(line.end, end + MOST_BETWEEN); k++) {
      const name = isWord(tokens, k, 'bij', 'van', 'namens', 'at') ? brokerAt(meanings, k + 1, line.end) : null
      if (name && isAnother(meanings, name)) return name
    }
  }
  return null
}

function speaksOfSelf({ tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'ik', 'mijn', 'wij', 'we', 'i', 'my')) return true
  return false
}

/** "Bericht van Flexpunt over opdracht …", "aanbieden bij Flexpunt", "U factureert aan Flexpunt". */
export function addressed(meanings: Meanings): OrganisationValue | null {
  for (const cue of ['broker.from', 'broker.to'] as const) {
    for (const { first, end } of cuesOf(meanings, cue)) {
      const sentence = sentenceOf(meanings, first)
      const name = brokerAt(meanings, end, sentence.end)
      if (!name || !maySay(meanings, sentence)) continue
      if (cue === 'broker.to' ? isAnother(meanings, name) : isInTrade(meanings, name, sentence)) return name
    }
  }
  return null
}

/** "Namens Flexpunt nodig ik u uit": who writes, where somebody else is the client. */
export function writing(meanings: Meanings): OrganisationValue | null {
  for (const { first } of cuesOf(meanings, 'broker.writes')) {
    const sentence = sentenceOf(meanings, first)
    const name = nameBefore(meanings, first, sentence.first)
    if (name && isWord(meanings.tokens, name.first - 1, 'namens') && isAnother(meanings, name)) return name
  }
  return null
}

/** "Gemeente Nieuwegein - via Lekstroom Flexpool", "Via Flexpunt kunt u reageren". */
export function through(meanings: Meanings): OrganisationValue | null {
  for (const { first, end } of cuesOf(meanings, 'broker.through')) {
    const sentence = sentenceOf(meanings, first)
    const name = brokerAt(meanings, end, sentence.end)
    if (!name || !maySay(meanings, sentence)) continue
    if (isBrokerLike(meanings, name) || hasHit(meanings.cues, 'broker.matter', sentence.first, sentence.end))
      return name
  }
  return null
}
