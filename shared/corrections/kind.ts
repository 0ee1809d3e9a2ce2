import * as z from 'zod'
import { inLanguage, type Language } from '../language/language.ts'

/** How values of one kind are typed by a person, and how they read. */
export type Kind = {
  /** What it takes, as a refusal says it. */
  takes: Record<Language, string>
  /** What was typed as a value of the record; undefined where it is none. */
  read(typed: string): unknown
  show(value: unknown, language: Language): string
  /** A value as it may be typed again. */
  write(value: unknown): string
  /** All that can be typed, where that is a few words. */
  words?: { typed: string; nl: string; en: string }[]
}

/** A kind whose values have a schema: nothing else is shown or written. `write`: as it is shown in Dutch, unless given. */
export function kindOf<T>(
  schema: z.ZodType<T>,
  {
    takes,
    read,
    show,
    write = (value) => show(value, 'nl'),
  }: {
    takes: Kind['takes']
    read(typed: string): T | undefined
    show(value: T, language: Language): string
    write?(value: T): string
  },
): Kind {
  return {
    takes,
    read,
    show: (value, language) => show(schema.parse(value), language),
    write: (value) => write(schema.parse(value)),
  }
}

type Choice<T> = [value: T, nl: string, en: string]

/** One of a few values, each by its words in either language, or as the record has it. */
export function oneOf<T extends string | boolean>(choices: Choice<T>[]): Kind {
  const wordsOf = ([, nl, en]: Choice<T>, language: Language) => inLanguage(language)(nl, en)
  const wordsFor = (value: T, language: Language) => {
    const choice = choices.find(([each]) => each === value)
    return choice ? wordsOf(choice, language) : String(value)
  }
  const list = (language: Language) => choices.map((choice) => wordsOf(choice, language)).join(', ')
  const kind = kindOf(
    z.custom<T>((value) => choices.some(([each]) => each === value)),
    {
      takes: { nl: `één van: ${list('nl')}`, en: `one of: ${list('en')}` },
      read: (typed) =>
        choices.find((choice) => choice.some((words) => String(words).toLowerCase() === typed.toLowerCase()))?.[0],
      show: wordsFor,
    },
  )
  return { ...kind, words: choices.map(([, nl, en]) => ({ typed: nl, nl, en })) }
}

/** Whether a person typed that there is none. */
export const isNothing = (typed: string) => ['geen', 'none'].includes(typed.toLowerCase())

/** Several values of a kind, with commas between them. */
export function listOf(kind: Kind): Kind {
  const several = { nl: 'met komma’s ertussen, of "geen"', en: 'with commas between them, or "none"' }
  return kindOf(z.array(z.unknown()), {
    takes: { nl: `${kind.takes.nl}; ${several.nl}`, en: `${kind.takes.en}; ${several.en}` },
    read(typed) {
      if (isNothing(typed)) return []
      const values = typed.split(',').map((part) => kind.read(part.trim()))
      return values.includes(undefined) ? undefined : [...new Set(values)]
    },
    show: (values, language) =>
      values.length === 0
        ? inLanguage(language)('geen', 'none')
        : values.map((value) => kind.show(value, language)).join(', '),
  })
}
