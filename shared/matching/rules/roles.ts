import { inLanguage } from '../../language/language.ts'
import type { Columns } from '../columns.ts'
import { phraseWords } from '../role-words/phrase-words.ts'
import { phrasesIn, type RoleVocabulary } from '../role-words/role-vocabulary.ts'
import { phraseIsIn, type WordIndex, wordIndex } from '../role-words/word-index.ts'
import { FAIL, type JudgedRequest, PASS, type Rule } from './rule.ts'

/** One of the candidate's roles is in the title, or in what the assignment and the knock-outs ask. */
export const roles: Rule = {
  on(request, _, columns) {
    const asked = rolesAsked(request, columns.roles)
    const isAsked = new Set(rowsAsked(asked, columns).flatMap((rows) => [...rows]))
    return (row) => (isAsked.has(row) ? PASS : FAIL)
  },
  words({ request, candidate, language }, code) {
    const say = inLanguage(language)
    const phrases = candidate.roles.filter((phrase) => phraseWords(phrase).length > 0)
    if (phrases.length === 0) return say('Geen rollen opgegeven', 'No roles named')
    if (code === FAIL) return say('Geen van de rollen wordt gevraagd', 'None of the roles is asked for')
    const { title, content } = indexesOf(request)
    const inTitle = phrases.find((phrase) => phraseIsIn(phrase, title))
    if (inTitle !== undefined) return say(`“${inTitle}” staat in de titel`, `"${inTitle}" is in the title`)
    const inContent = phrases.find((phrase) => phraseIsIn(phrase, content))
    return say(
      `“${inContent}” staat in de opdracht of de knock-outcriteria`,
      `"${inContent}" is in the assignment or the knock-out criteria`,
    )
  },
}

/** Which roles a request asks, by their numbers. */
export function rolesAsked(request: JudgedRequest, roles: RoleVocabulary): number[] {
  return roles.phrases.length === 0 ? [] : phrasesIn(roles, textsOf(request))
}

/** The rows of who has a role that is asked, role by role, and those who name none; the cheapest first in each. */
export function rowsAsked(asked: readonly number[], { roles, rowsByRole, firstByRole }: Columns): Uint32Array[] {
  const without = roles.phrases.length
  return [...asked, without].map((role) => rowsByRole.subarray(firstByRole[role], firstByRole[role + 1]))
}

/** @internal */
export function textsOf(request: JudgedRequest): WordIndex[] {
  const { title, content } = indexesOf(request)
  return [title, content]
}

type Indexes = { assignment: string | null; title: WordIndex; content: WordIndex }

/** A record is held against many candidates; its words are the same each time. */
const known = new WeakMap<JudgedRequest['record'], Indexes>()

function indexesOf({ record, assignment }: JudgedRequest): Indexes {
  const before = known.get(record)
  if (before !== undefined && before.assignment === assignment) return before
  const content = [assignment ?? '', ...record.knockouts.map(({ text }) => text)].join('\n')
  const indexes = { assignment, title: wordIndex(record.title), content: wordIndex(content) }
  known.set(record, indexes)
  return indexes
}
