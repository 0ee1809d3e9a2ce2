import type { Candidate } from '../candidate.ts'

/** Of mails and of the details in them. */
export type Language = Candidate['language']

/** Gives a function that takes the Dutch and the English wording side by side and says the right one. */
export function inLanguage(language: Language): (nl: string, en: string) => string {
  return (nl, en) => (language === 'en' ? en : nl)
}
