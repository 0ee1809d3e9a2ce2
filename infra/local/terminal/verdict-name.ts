import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Verdict } from '../../../shared/verdict.ts'

/** What a verdict is called for people. */
export function verdictName(verdict: Verdict['verdict'], language: Language): string {
  const say = inLanguage(language)
  const names: Record<Verdict['verdict'], string> = {
    match: 'match',
    ask: say('navragen', 'ask'),
    near: say('net niet', 'near'),
    no: say('geen match', 'no'),
  }
  return names[verdict]
}
