import { inLanguage, type Language } from '../../language/language.ts'
import { isBefore, showInstant, timeUntil } from '../../language/local-time.ts'
import type { RuleOutcome } from '../../verdict.ts'
import type { DigestPair, DigestRequest } from '../digest-input.ts'
import { enough } from './enough.ts'
import { countUnknown, ownQuestions } from './own-questions.ts'
import { plain, shorten } from './plain.ts'
import { type QuestionsMail, questionsMail } from './questions-mail.ts'

export type QuestionsView = {
  heading: string
  /** Until when they can be asked. */
  note: string
  /** Dutch, to copy as they are; the first decides most. */
  list: string[]
  /** Opens a mail with them to the contact of the request; null where the text names no address. */
  mail: QuestionsMail | null
}

const MOST_CHARACTERS = 8_000

/** The fields whose conflicts touch a verdict, with the rule that looks at them. */
const RULE_OF_FIELD: Record<string, RuleOutcome['rule']> = {
  deadline: 'open',
  rateCap: 'rateCap',
  brokerFee: 'rateCap',
  region: 'region',
  hoursPerWeek: 'hours',
  selfEmployed: 'contractForm',
  title: 'roles',
}

/** The ready questions to the broker, the one that decides for most candidates first; null where nothing is to be asked. */
export function questionsView(
  request: DigestRequest,
  pairs: DigestPair[],
  asOf: string,
  language: Language,
): QuestionsView | null {
  const say = inLanguage(language)
  const all = rankedQuestions(request, pairs)
  if (all.length === 0) return null
  const list = enough(all, MOST_CHARACTERS, (text) => text)
  return {
    heading: say('Vragen aan de broker', 'Questions to the broker (in Dutch)'),
    note: questionsUntil(request, asOf, language),
    list,
    mail: questionsMail(request, list, language),
  }
}

function rankedQuestions(request: DigestRequest, pairs: DigestPair[]): string[] {
  const own = ownQuestions(request, pairs).map(({ decides, text }) => ({ text, weight: 2 * decides + 1 }))
  const leftovers = request.conflicts.filter(({ code }) => code === 'template-leftover')
  const ofText = request.conflicts
    .filter((conflict) => leftovers.length === 1 || !leftovers.includes(conflict))
    .flatMap(({ field, code, question }) => {
      if (question === null) return []
      const rule = RULE_OF_FIELD[field]
      const isMinor = rule === undefined || code === 'template-leftover'
      return [{ text: shorten(plain(question), 4_000), weight: isMinor ? 0 : 2 * countUnknown(pairs, rule) + 2 }]
    })
  const rest = leftovers.length > 1 ? [leftoversQuestion(leftovers.flatMap(({ quotes }) => quotes))] : []
  const ranked = [...ofText, ...own].toSorted((a, b) => b.weight - a.weight).map(({ text }) => text)
  return [...new Set([...ranked, ...rest])].filter((text) => text !== '')
}

/** A form that was not filled in leaves many; they are one thing to ask about. */
function leftoversQuestion(quotes: string[]): string {
  const places = [...new Set(quotes.map((quote) => `“${shorten(plain(quote), 80)}”`))].join(', ')
  return `In de aanvraag staan nog resten van een sjabloon: ${shorten(places, 1_000)}. Kunt u aangeven wat daar moet staan?`
}

function questionsUntil({ questions, contact }: DigestRequest, asOf: string, language: Language): string {
  const say = inLanguage(language)
  if (questions.deadline === null) {
    return say(
      'Tot wanneer u vragen kunt stellen, staat niet in de tekst.',
      'The text does not say until when you can ask.',
    )
  }
  const until = showInstant(questions.deadline, asOf, language)
  if (!isBefore(asOf, questions.deadline)) {
    const phone = plain(contact?.phone ?? '')
    const call = say('bel de broker', 'call the broker')
    const note = say(`Vragen stellen kon tot ${until}; ${call}`, `Questions were open until ${until}; ${call}`)
    return phone === '' ? `${note}.` : `${note}: ${phone}.`
  }
  const left = timeUntil(questions.deadline, asOf, language)
  return say(`Vragen stellen kan tot ${until} (nog ${left}).`, `You can ask until ${until} (${left} left).`)
}
