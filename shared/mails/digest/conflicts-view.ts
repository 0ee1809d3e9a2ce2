import { conflictName } from '../../conflict-names.ts'
import type { Conflict } from '../../request.ts'
import type { DigestRequest } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, showInstant, timeUntil } from '../local-time.ts'
import { enough, restOf } from './enough.ts'
import { plain, shorten } from './plain.ts'

export type ConflictsView = { heading: string; note: string; list: ConflictView[]; rest: string | null }
/** `places`: lines with what the text says, between quotation marks. */
export type ConflictView = { name: string; places: string[]; question: { label: string; text: string } | null }

/** The characters of all conflicts together; a request that has more is odd throughout. */
const MOST_CHARACTERS = 16_000

/** What to ask the broker about, what is ready to be asked first; and until when. */
export function conflictsView(request: DigestRequest, asOf: string, language: Language): ConflictsView | null {
  if (request.conflicts.length === 0) return null
  const say = inLanguage(language)
  const leftovers = request.conflicts.filter(({ code }) => code === 'template-leftover')
  const others = request.conflicts.filter((conflict) => leftovers.length === 1 || !leftovers.includes(conflict))
  const all = [
    ...others
      .toSorted((a, b) => Number(a.question === null) - Number(b.question === null))
      .map((conflict) => conflictView(conflict, language)),
    ...(leftovers.length > 1 ? [leftoversView(leftovers, language)] : []),
  ]
  const list = enough(all, MOST_CHARACTERS, ({ name, places, question }) =>
    [name, ...places, question?.text ?? ''].join(''),
  )
  return {
    heading: say('Let op in de tekst', 'Mind this in the text'),
    note: questionsUntil(request, asOf, language),
    list,
    rest: list.length < all.length ? restOf(all.length - list.length, language) : null,
  }
}

function conflictView({ code, quotes, question }: Conflict, language: Language): ConflictView {
  return {
    name: plain(conflictName(code, language)),
    places: [...new Set(quotes.map(quoted))].filter((place) => place !== null),
    question: question === null ? null : questionView(question, language),
  }
}

/** A form that was not filled in leaves many; they are one thing to ask about. */
function leftoversView(leftovers: Conflict[], language: Language): ConflictView {
  const quotes = leftovers.flatMap((conflict) => conflict.quotes.map((quote) => quoted(shorten(plain(quote), 80))))
  const places = [...new Set(quotes)].filter((place) => place !== null)
  const name = inLanguage(language)('Resten van een sjabloon', 'Leftovers of a template')
  const question = `In de aanvraag staan nog resten van een sjabloon: ${places.join(', ')}. Kunt u aangeven wat daar moet staan?`
  return {
    name: `${name} (${leftovers.length})`,
    places: [places.join(' · ')],
    question: questionView(question, language),
  }
}

function quoted(quote: string): string | null {
  const words = shorten(plain(quote), 600)
  return words === '' ? null : `“${words}”`
}

function questionView(question: string, language: Language): ConflictView['question'] {
  const label = inLanguage(language)('Vraag aan de broker', 'Question to the broker (in Dutch)')
  return { label, text: shorten(plain(question), 4_000) }
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
