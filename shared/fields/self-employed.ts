import { type Field, inSpan } from '../find.ts'
import { type Outline, pairsOf } from '../outline.ts'
import type { RequestRecord } from '../request.ts'
import type { Span } from '../text.ts'

type SelfEmployed = Exclude<RequestRecord['selfEmployed'], 'unknown'>

/** A person who works for their own account; "zelfstandig" of a competence is not meant. */
const PERSON =
  "(?:zzp(?:[-' ]?(?:ers?|er's))?|z\\.z\\.p\\.?|zelfstandige(?:n|s)?(?: (?:professionals?|zonder personeel|ondernemers?))?|freelance(?:rs?)?|free-lancers?|self[- ]employed(?: \\p{L}+)?|eenmanszaak|eenmanszaken|independent contractors?|contractors?|zelfstandig(?:e)? (?:professionals?|ondernemers?|zonder personeel))"
const has = (words: string) => new RegExp(words.replaceAll('ZZP', PERSON), 'iu')

/** What a sentence says, most decisive first; within a kind any wording counts. */
const WORDINGS: [SelfEmployed, RegExp[]][] = [
  [
    'conditional',
    [
      /niet de gekozen (?:juridische )?(?:vorm|constructie)[^.]{0,80}(?:doorslaggevend|bepalend|leidend|beslissend)/iu,
      has(
        'ZZP[^.;\\n]{0,60}\\b(?:mits|onder voorwaarden?|alleen (?:[^.;\\n]{0,25} )?(?:als|indien|via|met|wanneer)|indien|op voorwaarde|provided|only if|subject to|in overleg|bespreekbaar|voorwaardelijk|tenzij|uitsluitend (?:via|indien|als|wanneer)|enkel (?:als|indien|via)|slechts (?:als|indien))',
      ),
      has(
        '\\b(?:alleen|uitsluitend|slechts|enkel) (?:als |indien )?[^.;\\n]{0,30}ZZP[^.;\\n]{0,40}\\b(?:als|indien|mits|wanneer)\\b',
      ),
      /(?:aannemelijk|aantonen|onderbouwen|motiveren)[^.]{0,120}(?:buiten dienstbetrekking|geen (?:arbeidsovereenkomst|dienstbetrekking)|uitvoeringsvoorwaarde|wet dba)/iu,
      has('\\b(?:mits|provided)[^.;\\n]{0,60}ZZP'),
    ],
  ],
  [
    'excluded',
    [
      has('\\b(?:niet|geen|no|not|nooit|zonder)\\b[^.;,\\n]{0,60}?ZZP'),
      has('ZZP[^.;\\n]{0,15}\\b(?:niet|nee|geen|no|not|uitgesloten|excluded|nvt)\\b'),
      has(
        'ZZP[^.;\\n]{0,70}\\b(?:niet (?:mogelijk|toegestaan|in te zetten|inzetbaar|in aanmerking|akkoord|aangeboden|worden|welkom|ingezet|geaccepteerd|gewenst|aan te bieden)|kunnen (?:wij |we )?(?:hier )?niet|komen niet|is niet|zijn niet|wordt niet|worden niet|uitgesloten|uitgezonderd|not (?:allowed|possible|accepted|permitted|eligible))',
      ),
      has(
        '\\bvoldaan\\b[^.]{0,60}\\bniet\\b|\\bniet\\b[^.]{0,60}\\bvoldaan[^.]{0,40}(?:ZZP|criteria voor zelfstandigheid)',
      ),
      /\b(?:uitsluitend|alleen|enkel|slechts|only)\s+(?:(?:kandidaten|professionals|medewerkers|mensen|inzet|inhuur|via|op|basis|van|door|middel|middels|in|die|zijn|mogelijk|een|vast|on|a|voor|werken)\s+){0,6}(?:loondienst|detachering|detacheren|gedetacheerden?|gedetacheerd|dienstverband|secondment|employees?|payroll|dienst)\b/iu,
      /(?:kandidaat|professional|medewerker)[^.;\n]{0,40}(?:dient|moet|is)[^.;\n]{0,30}in (?:loon)?dienst\b[^.;\n]{0,40}(?:inschrijver|leverancier|opdrachtnemer|bureau|detacheerder|aanbieder)/iu,
      /\b(?:detachering|loondienst)\b[^.;\n]{0,20}\b(?:only|verplicht|vereist)\b/iu,
    ],
  ],
  [
    'allowed',
    [
      has(
        'ZZP[^.;\\n]{0,60}\\b(?:ja|yes|mogelijk|toegestaan|welkom|akkoord|allowed|possible|permitted|welcome|accepted|uitgenodigd|(?:kunnen|kan) [^.;\\n]{0,40}(?:reageren|inschrijven|meedoen|aanbieden|aanmelden)|mag|mogen|prima|geen probleem)\\b',
      ),
      has(
        '(?:ook|zowel|open voor|geschikt voor|beschikbaar voor|detacheren of|detachering of|loondienst of|detachering (?:en|/)|detachering als|suitable for|open to|mogelijk voor|reageren als|als)\\s+(?:voor\\s+|als\\s+)?ZZP',
      ),
      has('ZZP\\s*(?:of|/|en|or|and)\\s*(?:via )?(?:detachering|detacheren|loondienst|secondment|payroll|detachering)'),
      has('(?:detachering|detacheren|loondienst|secondment)\\s*(?:of|/|en|or|and)\\s*ZZP'),
    ],
  ],
]

/** What a phrase says about self-employed people; null where it says nothing. */
export function readSelfEmployed(phrase: string): SelfEmployed | null {
  if (
    /geen (?:bezwaar|probleem|punt)|maakt (?:ons |de klant )?niet(?:s)? uit|no problem|(?:is|are) fine|niet (?:uitgesloten|alleen (?:voor )?(?:detacher|loondienst))/i.test(
      phrase,
    ) &&
    has('ZZP').test(phrase)
  ) {
    return 'allowed'
  }
  return WORDINGS.find(([, wordings]) => wordings.some((wording) => wording.test(phrase)))?.[0] ?? null
}

/** What a label's value says: "ZZP mogelijk: nee", "Contractvorm: detachering of zzp". */
function readValue(label: string, value: string): SelfEmployed | null {
  const named = readSelfEmployed(value)
  if (/^\s*(?:nee|neen|no|niet|n|false|geen)\b/i.test(value)) return 'excluded'
  if (/^\s*(?:ja|yes|true|akkoord|toegestaan|mogelijk)\b/i.test(value)) {
    return /mits|voorwaarde|indien|in overleg|provided|only if/i.test(value) ? 'conditional' : 'allowed'
  }
  if (named) return named
  if (
    /in overleg|onder voorwaarde|voorwaardelijk|mits|bespreekbaar/i.test(value) &&
    /zzp|zelfstandig|freelance/i.test(label)
  )
    return 'conditional'
  if (has('ZZP').test(value)) return 'allowed'
  return /^\s*(?:(?:alleen|uitsluitend)\s+)?(?:detachering|detacheren|loondienst|payroll|uitzenden|uitzendkracht|secondment|dienstverband)\s*$/i.test(
    value,
  )
    ? 'excluded'
    : null
}

const STRICTEST: SelfEmployed[] = ['excluded', 'conditional', 'allowed']

/** zzp: from a label, else the strictest that a sentence says. */
export function selfEmployed(outline: Outline): Field<RequestRecord['selfEmployed']> {
  for (const pair of pairsOf(outline, 'selfEmployed')) {
    const value = readValue(pair.label, pair.value)
    if (value) return { value, at: [pair.at] }
  }
  const said: { value: SelfEmployed; at: Span }[] = []
  for (const sentence of outline.sentences) {
    const phrase = outline.text.plain.slice(sentence.start, sentence.end)
    if (phrase.length > 3000) continue
    const value = readSelfEmployed(phrase)
    if (value) said.push(inSpan(outline, { start: 0, end: 0 }, { value, ...sentence }))
  }
  for (const value of STRICTEST) {
    const at = said.filter((s) => s.value === value).map((s) => s.at)
    if (at.length > 0) return { value, at }
  }
  return { value: 'unknown', at: [] }
}
