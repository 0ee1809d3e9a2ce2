import type { DigestRequest } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, showInstant, timeUntil } from '../local-time.ts'
import type { Conflict } from '../request.ts'
import { conflictName } from './conflict-names.ts'
import { plain } from './plain.ts'

export type ConflictsView = { heading: string; note: string; list: ConflictView[] }
export type ConflictView = { name: string; quotes: string[]; question: { label: string; text: string } | null }

/** What to ask the broker about, what is ready to be asked first; and until when. */
export function conflictsView(request: DigestRequest, asOf: string, language: Language): ConflictsView | null {
  if (request.conflicts.length === 0) return null
  const say = inLanguage(language)
  return {
    heading: say('Let op in de tekst', 'Mind this in the text'),
    note: questionsUntil(request, asOf, language),
    list: [...request.conflicts]
      .sort((a, b) => Number(a.question === null) - Number(b.question === null))
      .map((conflict) => conflictView(conflict, language)),
  }
}

function conflictView({ code, quotes, question }: Conflict, language: Language): ConflictView {
  const label = inLanguage(language)('Vraag aan de broker', 'Question to the broker (in Dutch)')
  return {
    name: plain(conflictName(code, language)),
    quotes: quotes.map(plain).filter((quote) => quote !== ''),
    question: question === null ? null : { label, text: plain(question) },
  }
}

function questionsUntil({ questions }: DigestRequest, asOf: string, language: Language): string {
  const say = inLanguage(language)
  if (questions.deadline === null) {
    return say(
      'Tot wanneer u vragen kunt stellen, staat niet in de tekst.',
      'The text does not say until when you can ask.',
    )
  }
  const until = showInstant(questions.deadline, asOf, language)
  if (!isBefore(asOf, questions.deadline)) {
    return say(
      `Vragen stellen kon tot ${until}; bel de broker.`,
      `Questions were open until ${until}; call the broker.`,
    )
  }
  const left = timeUntil(questions.deadline, asOf, language)
  return say(`Vragen stellen kan tot ${until} (nog ${left}).`, `You can ask until ${until} (${left} left).`)
}
