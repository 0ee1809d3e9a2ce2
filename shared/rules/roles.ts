import type { JudgedRequest } from '../match.ts'
import { phraseWords } from '../words/phrase-words.ts'
import { phraseIsIn, type WordIndex, wordIndex } from '../words/word-index.ts'
import type { Rule } from './rule.ts'

/** One of the candidate's roles is in the title, or in what the assignment and the knock-outs ask. */
export const roles: Rule = ({ request, candidate, language }) => {
  const en = language === 'en'
  const phrases = candidate.roles.filter((phrase) => phraseWords(phrase).length > 0)
  if (phrases.length === 0) return { outcome: 'pass', detail: en ? 'No roles named' : 'Geen rollen opgegeven' }
  const { title, content } = indexesOf(request)
  const inTitle = phrases.find((phrase) => phraseIsIn(phrase, title))
  if (inTitle !== undefined) {
    return { outcome: 'pass', detail: en ? `"${inTitle}" is in the title` : `“${inTitle}” staat in de titel` }
  }
  const inContent = phrases.find((phrase) => phraseIsIn(phrase, content))
  if (inContent !== undefined) {
    const detail = en
      ? `"${inContent}" is in the assignment or the knock-out criteria`
      : `“${inContent}” staat in de opdracht of de knock-outcriteria`
    return { outcome: 'pass', detail }
  }
  return {
    outcome: 'fail',
    near: false,
    detail: en ? 'None of the roles is asked for' : 'Geen van de rollen wordt gevraagd',
  }
}

/** A request is held against many candidates; its words are the same each time. */
const indexes = new WeakMap<JudgedRequest, { title: WordIndex; content: WordIndex }>()

function indexesOf(request: JudgedRequest): { title: WordIndex; content: WordIndex } {
  let index = indexes.get(request)
  if (index === undefined) {
    const content = [request.assignment ?? '', ...request.record.knockouts.map(({ text }) => text)].join('\n')
    index = { title: wordIndex(request.record.title), content: wordIndex(content) }
    indexes.set(request, index)
  }
  return index
}
