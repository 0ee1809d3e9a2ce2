import type { Candidate } from './candidate.ts'
import { inLanguage, type Language } from './language/language.ts'
import { localDateOf, showDate } from './language/local-time.ts'
import type { RequestRecord } from './request.ts'

const LEVELS = ['MBO', 'HBO', 'WO']

/** `brief`: what is off, in a few words behind "let op:"; `detail`: the same in full. */
export type Advice = { brief: string; detail: string }

/**
 * What to look at before offering this candidate: never part of the verdict, and silent where nothing is off. A
 * registration stands first: who is not registered cannot do the work.
 */
export function adviceOn(
  request: Pick<RequestRecord, 'start' | 'education' | 'registrations'>,
  candidate: Pick<Candidate, 'availableFrom' | 'education' | 'registrations'>,
  asOf: string,
  language: Language,
): Advice[] {
  const say = inLanguage(language)
  return [
    ...registrationAdvice(request.registrations, candidate.registrations, language),
    ...availabilityAdvice(request.start, candidate.availableFrom, asOf, language),
    ...educationAdvice(request.education, candidate.education, say),
  ]
}

function registrationAdvice(asked: string[], given: string[], language: Language): Advice[] {
  const say = inLanguage(language)
  const held = given.map((registration) => registration.toLowerCase())
  const lacking = asked.filter((registration) => !held.includes(registration.toLowerCase()))
  if (lacking.length === 0) return []
  const list = lacking.join(', ')
  return [
    {
      brief: say(`${list} ontbreekt`, `${list} is lacking`),
      detail: say(
        `Registratie gevraagd, niet in het profiel: ${list}`,
        `Registration asked, not in the profile: ${list}`,
      ),
    },
  ]
}

function availabilityAdvice(
  asked: RequestRecord['start'],
  availableFrom: string | null,
  asOf: string,
  language: Language,
): Advice[] {
  const say = inLanguage(language)
  const start = asked.date ?? (asked.asap ? localDateOf(asOf) : null)
  if (availableFrom === null || start === null || availableFrom <= start) return []
  const free = showDate(availableFrom, asOf, language)
  const begin = asked.date === null ? say('z.s.m.', 'as soon as possible') : showDate(start, asOf, language)
  return [
    {
      brief: say(`vrij vanaf ${free}`, `free from ${free}`),
      detail: say(`Beschikbaar vanaf ${free}; de start is ${begin}`, `Available from ${free}; the start is ${begin}`),
    },
  ]
}

function educationAdvice(
  asked: RequestRecord['education'],
  given: Candidate['education'],
  say: (nl: string, en: string) => string,
): Advice[] {
  if (asked === null) return []
  if (given === null) {
    return [
      {
        brief: say('opleiding onbekend', 'education unknown'),
        detail: say(`Opleiding niet bekend; gevraagd is ${asked}`, `Education not known; ${asked} is asked`),
      },
    ]
  }
  if (LEVELS.indexOf(given) >= LEVELS.indexOf(asked)) return []
  return [
    {
      brief: say(`${given}, gevraagd is ${asked}`, `${given}, ${asked} is asked`),
      detail: say(`Opleiding ${given}; gevraagd is ${asked}`, `Education ${given}; ${asked} is asked`),
    },
  ]
}
