import { inLanguage } from '../../mails/language.ts'
import type { Columns } from '../columns.ts'
import { phraseWords } from '../role-words/phrase-words.ts'
import { phraseIsIn, type WordIndex, wordIndex } from '../role-words/word-index.ts'
import { FAIL, type JudgedRequest, PASS, type Rule } from './rule.ts'

/** One of the candidate's roles is in the title, or in what the assignment and the knock-outs ask. */
export const roles: Rule = {
  on(request, _, columns) {
    const isAsked = askedRoleSets(request, columns)
    return (row) => (isAsked[columns.roleSet[row] ?? 0] ? PASS : FAIL)
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

/** For each role set 1 where one of its roles is asked, or where it names none. */
export function askedRoleSets(request: JudgedRequest, { roleSets, phrases }: Columns): Uint8Array {
  const isAsked = phrases.map((phrase) => {
    const { title, content } = indexesOf(request)
    return phraseIsIn(phrase, title) || phraseIsIn(phrase, content)
  })
  return Uint8Array.from(roleSets, (set) => (set.length === 0 || set.some((phrase) => isAsked[phrase]) ? 1 : 0))
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
