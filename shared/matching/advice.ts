import type { Candidate } from '../candidate.ts'
import { inLanguage, type Language } from '../mails/language.ts'
import { localDateOf, showDate } from '../mails/local-time.ts'
import type { RequestRecord } from '../request.ts'

const LEVELS = ['MBO', 'HBO', 'WO']

/** What to look at before offering this candidate: never part of the verdict, and silent where nothing is off. */
export function adviceOn(
  request: Pick<RequestRecord, 'start' | 'education' | 'registrations'>,
  candidate: Pick<Candidate, 'availableFrom' | 'education' | 'registrations'>,
  asOf: string,
  language: Language,
): string[] {
  const say = inLanguage(language)
  const advice: string[] = []
  const { availableFrom } = candidate
  const start = request.start.date ?? (request.start.asap ? localDateOf(asOf) : null)
  if (availableFrom !== null && start !== null && availableFrom > start) {
    const free = showDate(availableFrom, asOf, language)
    const begin = request.start.date === null ? say('z.s.m.', 'as soon as possible') : showDate(start, asOf, language)
    advice.push(say(`Beschikbaar vanaf ${free}; de start is ${begin}`, `Available from ${free}; the start is ${begin}`))
  }
  if (request.education !== null && candidate.education === null) {
    advice.push(
      say(
        `Opleiding niet bekend; gevraagd is ${request.education}`,
        `Education not known; ${request.education} is asked`,
      ),
    )
  } else if (LEVELS.indexOf(candidate.education ?? 'WO') < LEVELS.indexOf(request.education ?? 'MBO')) {
    const detail = say(
      `Opleiding ${candidate.education}; gevraagd is ${request.education}`,
      `Education ${candidate.education}; ${request.education} is asked`,
    )
    advice.push(detail)
  }
  const held = candidate.registrations.map((registration) => registration.toLowerCase())
  const lacking = request.registrations.filter((registration) => !held.includes(registration.toLowerCase()))
  if (lacking.length > 0) {
    const list = lacking.join(', ')
    advice.push(
      say(`Registratie gevraagd, niet in het profiel: ${list}`, `Registration asked, not in the profile: ${list}`),
    )
  }
  return advice
}
