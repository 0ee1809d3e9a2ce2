import { type RoleVocabulary, roleVocabulary } from './role-words/role-vocabulary.ts'
import { rolesAsked } from './rules/roles.ts'
import type { JudgedRequest } from './rules/rule.ts'

/**
 * Which roles of a vocabulary a request asks, by their numbers, where that is known already of other roles (`known`, by
 * their places): only for the rest its texts are looked into. What is asked of a role hangs on the two alone.
 */
export function knownRoles(known: readonly string[], { phrases }: RoleVocabulary) {
  const numberOf = new Map(phrases.map((phrase, number) => [phrase, number]))
  const carried = known.map((phrase) => numberOf.get(phrase))
  for (const phrase of known) numberOf.delete(phrase)
  const others = [...numberOf.values()]
  const unknown = roleVocabulary([...numberOf.keys()])
  return (request: JudgedRequest, asked: readonly number[]): number[] => {
    const found = unknown.phrases.length === 0 ? [] : rolesAsked(request, unknown)
    return [...asked.map((number) => carried[number]), ...found.map((number) => others[number])].filter(isThere)
  }
}

const isThere = (number: number | undefined) => number !== undefined
