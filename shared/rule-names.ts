import { inLanguage, type Language } from './language/language.ts'
import type { RuleOutcome } from './verdict.ts'

/** What a rule is called for people. */
export function ruleName(rule: RuleOutcome['rule'], language: Language): string {
  const say = inLanguage(language)
  const names: Record<RuleOutcome['rule'], string> = {
    open: say('Open', 'Open'),
    rateCap: say('Tarief', 'Rate'),
    region: say('Regio', 'Region'),
    hours: say('Uren', 'Hours'),
    contractForm: say('Contractvorm', 'Form of contract'),
    roles: say('Rol', 'Role'),
    consent: say('Toestemming', 'Consent'),
  }
  return names[rule]
}
