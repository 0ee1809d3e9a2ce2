import { inLanguage } from '../../mails/language.ts'
import { phraseWords } from '../role-words/phrase-words.ts'
import { phraseIsIn, type WordIndex, wordIndex } from '../role-words/word-index.ts'
import type { JudgedRequest, Rule } from './rule.ts'

/** One of the candidate's roles is in the title, or in what the assignment and the knock-outs ask. */
export const roles: Rule = ({ request, candidate, language }) => {
  const say = inLanguage(language)
  const phrases = candidate.roles.filter((phrase) => phraseWords(phrase).length > 0)
  if (phrases.length === 0) return { outcome: 'pass', detail: say('Geen rollen opgegeven', 'No roles named') }
  const { title, content } = indexesOf(request)
  const inTitle = phrases.find((phrase) => phraseIsIn(phrase, title))
  if (inTitle !== undefined) {
    return { outcome: 'pass', detail: say(`“${inTitle}” staat in de titel`, `"${inTitle}" is in the title`) }
  }
  const inContent = phrases.find((phrase) => phraseIsIn(phrase, content))
  if (inContent !== undefined) {
    const detail = say(
      `“${inContent}” staat in de opdracht of de knock-outcriteria`,
      `"${inContent}" is in the assignment or the knock-out criteria`,
    )
    return { outcome: 'pass', detail }
  }
  return {
    outcome: 'fail',
    near: false,
    detail: say('Geen van de rollen wordt gevraagd', 'None of the roles is asked for'),
  }
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
