import type { Hit } from '../../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { isInTrade, maySay } from './acts.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'

/** "Veldkracht zoekt namens Omgevingsdienst Groningen". */
export function onBehalf(meanings: Meanings): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'broker.namens')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    const subject = brokerAt(meanings, first, end)
    if (subject && subject.end <= hit.first && hit.first - subject.end <= 2) return subject
  }
  return null
}

/** "Gepubliceerd op 3 december door Noordplein", "wordt door Talentbrug uitgezet". */
export function doneBy(meanings: Meanings): OrganisationValue | null {
  return (
    doneIn(meanings, cuesOf(meanings, 'broker.does'), false) ??
    doneIn(meanings, cuesOf(meanings, 'broker.guides'), true)
  )
}

function doneIn(meanings: Meanings, hits: Hit[], inTrade: boolean): OrganisationValue | null {
  const { tokens } = meanings
  for (const hit of hits) {
    const { first, end } = sentenceOf(meanings, hit.first)
    for (let k = Math.max(first, hit.first - FARTHEST); k < Math.min(end, hit.end + FARTHEST); k++) {
      const name = isWord(tokens, k, 'door', 'by') ? brokerAt(meanings, k + 1, end) : null
      if (!name || !(k >= hit.end || name.end === hit.first) || !maySay(meanings, { first, end })) continue
      if (!inTrade || isBrokerLike(meanings, name) || isInTrade(meanings, name, { first, end })) return name
    }
  }
  return null
}

const FARTHEST = 8
