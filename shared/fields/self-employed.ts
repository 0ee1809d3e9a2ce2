import { type Field, inSpan } from '../reading/find.ts'
import { pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

type SelfEmployed = Exclude<RequestRecord['selfEmployed'], 'unknown'>

/** A person who works for their own account; "zelfstandig" of a competence is not meant. */
const PERSON =
  "(?:zzp(?:[-' ]?(?:ers?|er's))?|z\\.z\\.p\\.?|zelfstandige(?:n|s)?(?: (?:professionals?|zonder personeel|ondernemers?))?|freelance(?:rs?)?|free-lancers?|self[- ]employed(?: \\p{L}+)?|eenmanszaak|eenmanszaken|independent contractors?|contractors?|zelfstandig(?:e)? (?:professionals?|ondernemers?|zonder personeel))"
const MODAL =
  '\\b(?:kan|kunnen|mag|mogen|mogelijk|toegestaan|uitgesloten|welkom|akkoord|inzet|inzetbaar|voldoe\\w*|allowed|possible|permitted|welcome|eligible)\\b'
const has = (words: string) => new RegExp(words.replaceAll('ZZP', PERSON), 'iu')

/** That the writer does not know yet. */
const UNSURE = String.raw`(?:weet|weten) (?:ik|we|wij)\b[^.;\n]{0,20}\bniet\b|\b(?:niet |on)bekend|\bn\.?n\.?b\b|\bn\.?t\.?b\b|onduidelijk|(?:vraag|zoek|check|ga)(?: ik| we| wij)?(?: (?:het|dat|dit))?(?: nog)? (?:na|uit|voor je na)\b|\b(?:nagevraagd|uitgezocht|navraag)\b|not (?:yet )?(?:known|clear|sure)|unknown|\btb[ac]\b|\btbd\b|to be (?:confirmed|determined)`
const UNSURE_OF = has(`ZZP[^.;,]{0,70}(?:${UNSURE})|(?:${UNSURE})[^.;,]{0,50}ZZP`)
const IS_UNSURE = new RegExp(UNSURE, 'iu')
/** Rules that hold for others, or for what was. */
const OF_OTHERS = [
  /\b(?:cao|waadi|inlenersbeloning|inlenersverklaring|pensioen\w*|abu|nbbu|ketenaansprakelijkheid|sroi|social return|verzekering\w*|g-rekening|loonheffing\w*|indexering)\b[^.\n]{0,60}\b(?:geldt|gelden|van toepassing|betreft)\b/iu,
  has(
    '\\b(?:begeleid\\w*|adviseer\\w*|ondersteun\\w*|help\\w*|bedien\\w*|doelgroep\\w*|ondernemers|regeling\\w*|aanvragen van|tozo|bbz|uitkering\\w*|bijstand|aansturen van|stuurt|team (?:van|bestaat|met)|ervaring met(?: het)?(?: (?:inhuren|aansturen|begeleiden|contracteren|werken met))?)\\b[^.;]{0,60}ZZP',
  ),
]
const PAST = has(
  '(?:\\b(?:laatst|vorige?|vorig|eerder|destijds|toen|voorheen|had|hadden|previously|last (?:time|year))\\b[^.;]{0,60}ZZP|ZZP[^.;]{0,40}\\b(?:ingehuurd|ingezet|gehad|geplaatst|gewerkt)\\b|\\b(?:was|waren|werd|werden)\\b[^.;]{0,30}ZZP)',
)
const RULES = new RegExp(MODAL, 'iu')

/** What a sentence says, most decisive first; within a kind any wording counts. */
const WORDINGS: [SelfEmployed, RegExp[]][] = [
  [
    'conditional',
    [
      has(
        '\\b(?:of|whether)\\b [^.;]{0,40}ZZP[^.;]{0,140}\\b(?:toets|getoetst|beoorde|bek[ei]|bezien|afgewogen|bepa[al]|hangt|afhankelijk|assess|depends|overleg)',
      ),
      has(
        'ZZP[^.;]{0,120}\\b(?:per (?:geval|kandidaat|situatie|casus|persoon|opdracht)\\b[^.;]{0,15}(?:toets|getoetst|beoorde|bek[ei]|bezien|afgewogen)|(?:getoetst|toets\\p{L}*|beoorde\\p{L}*|bekeken|bezien) (?:\\p{L}+ ){0,2}per|afhankelijk van|hangt (?:er(?:van)? )?(?:af|van)|case[- ]by[- ]case|na (?:een )?(?:dba-)?toets|dba-?(?:toets|check|proof)|modelovereenkomst|depends on|wordt (?:vooraf |nog )?(?:getoetst|bezien))',
      ),
      // The clause that leaves the form open, and asks for proof that nobody becomes an employee of the client.
      /(?:rechtsvorm|(?:juridische |gekozen |contract)\s?(?:vorm|constructie)|vorm van (?:het |de )?(?:contract|overeenkomst))[^.]{0,80}(?:doorslag|bepalend|leidend|beslissend)/iu,
      /(?:doorslaggevend|bepalend|leidend|beslissend)[^.]{0,40}\bniet[^.]{0,40}(?:rechtsvorm|(?:juridische |gekozen |contract)\s?(?:vorm|constructie))/iu,
      /(?:geen|niet)[^.]{0,30}(?:arbeidsovereenkomst|dienstbetrekking|arbeidsrelatie)[^.]{0,60}(?:ontsta|voortvloei|tot stand)/iu,
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
      has(
        '\\b(?:niet|geen(?! (?:beperking|bezwaar|probleem|voorkeur|onderscheid))|no|not|nooit|zonder(?! personeel))\\b[^.;,\\n]{0,60}?ZZP',
      ),
      // "Een zzp'er bieden wij niet aan", "Met zelfstandigen werkt de klant niet", "Zzp'ers nemen we niet in behandeling"
      has(
        'ZZP,? (?:kunnen|kan|mogen|mag|zullen|zal|willen|wil|bieden|nemen|neemt|accepteren|accepteert|zetten|zet|plaatsen|plaatst|huren|huurt|stellen|stelt|leveren|contracteren|contracteert|werken|werkt|doen|doet|dragen|draagt|bemiddelen|laten|laat|gaan|gaat|geven|geeft|horen|past|passen|vallen|valt) [^.;\\n]{0,60}\\bniet\\b(?! (?:uit|alleen|uitsluitend|per se|anders))',
      ),
      has('ZZP[^.;\\n]{0,60}\\bvoldoe(?:t|n)\\b[^.;\\n]{0,40}\\b(?:niet|geen)\\b'),
      has('\\bsluit(?:en)?\\b(?![^.;]{0,100}\\bniet uit\\b)[^.;]{0,80}ZZP[^.;]{0,20}\\buit\\b'),
      has('ZZP[^.;\\n]{0,60}\\b(?:terzijde|geweerd|afgewezen|niet in behandeling)'),
      has('ZZP[^.;\\n]{0,40}\\b(?:kan|kunnen|komt|komen)\\b(?: [\\\\p{L}-]+){0,4} niet\\b'),
      /van zelfstandigheid[^.;]{0,60}geen sprake/iu,
      has('ZZP[^.;\\n]{0,15}\\b(?:niet|nee|geen|no|not|uitgesloten|excluded|nvt)\\b'),
      has(
        'ZZP[^.;\\n]{0,70}\\b(?:niet (?:mogelijk|toegestaan|in te zetten|inzetbaar|in aanmerking|akkoord|aangeboden|worden|welkom|ingezet|geaccepteerd|gewenst|aan te bieden)|kunnen (?:wij |we )?(?:hier )?niet|komen niet|is niet|zijn niet|wordt niet|worden niet|uitgesloten|uitgezonderd|not (?:allowed|possible|accepted|permitted|eligible)|cannot|can not|may not)',
      ),
      has(
        '\\bvoldaan\\b[^.]{0,60}\\bniet\\b|\\bniet\\b[^.]{0,60}\\bvoldaan[^.]{0,40}(?:ZZP|criteria voor zelfstandigheid)',
      ),
      /\b(?:uitsluitend|alleen|enkel|slechts|only)\s+(?:(?:kandidaten|professionals|medewerkers|mensen|inzet|inhuur|via|op|basis|van|door|middel|middels|in|die|zijn|mogelijk|een|vast|on|a|voor|werken)\s+){0,6}(?:loondienst|detachering|detacheren|gedetacheerden?|gedetacheerd|dienstverband|secondment|employees?|payroll|dienst)\b/iu,
      /(?:kandidaat|professional|medewerker)[^.;\n]{0,40}(?:dient|moet|is)[^.;\n]{0,30}in (?:loon)?dienst\b[^.;\n]{0,40}(?:inschrijver|leverancier|opdrachtnemer|bureau|detacheerder|aanbieder)/iu,
      /\b(?:moet|moeten|dient|dienen|verplicht)\b[^.;]{0,40}\b(?:loondienst|detachering|gedetacheerd)\b/iu,
      has(
        'ZZP[^.;]{0,40}\\b(?:geen optie|niet aan de orde|geen mogelijkheid|not an option)\\b|\\bleent\\b[^.;]{0,25}\\bniet\\b[^.;]{0,25}ZZP',
      ),
      /\b(?:detachering|loondienst|secondment|payroll(?:ing)?|employees?)\b[^.;\n]{0,20}\b(?:only|verplicht|vereist)\b/iu,
    ],
  ],
  [
    'allowed',
    [
      has(
        'ZZP[^.;\\n]{0,60}\\b(?:ja|yes|mogelijk|toegestaan|welkom|akkoord|allowed|possible|permitted|welcome|accepted|uitgenodigd|(?:kunnen|kan) [^.;\\n]{0,40}(?:reageren|inschrijven|meedoen|aanbieden|aanmelden)|mag|mogen|prima|geen probleem)\\b',
      ),
      has(
        '(?:ook|zowel(?: als)?(?: een| de)?|open voor|geschikt voor|beschikbaar voor|detacheren of|detachering of|loondienst of|detachering (?:en|/)|detachering als|suitable for|open to|mogelijk voor|reageren als|als)\\s+(?:voor\\s+|als\\s+)?ZZP',
      ),
      has(
        '\\b(?:gezocht|zoeken?|zoekt|op zoek naar|looking for|hiring|need|seek(?:s|ing)?|ben je|je bent|bent u)\\b:?[^.;?]{0,30}ZZP',
      ),
      has('ZZP[^.;\\n]{0,20}\\b(?:may|can) (?:also )?(?:apply|respond|be (?:proposed|offered|put forward))\\b'),
      has('voorkeur[^.;]{0,25}ZZP'),
      has('ZZP[^.;]{0,60}\\b(?:beide|allebei|both|either|geen probleem|staan (?:wij|we) open)\\b'),
      has('ZZP\\s*(?:of|/|en|or|and)\\s*(?:via )?(?:detachering|detacheren|loondienst|secondment|payroll|detachering)'),
      has('(?:detachering|detacheren|loondienst|secondment)\\s*(?:of|/|en|or|and)\\s*ZZP'),
    ],
  ],
]

const NO_OBJECTION =
  /geen (?:bezwaar|probleem|punt)|\bsluit(?:en|t)?\b[^.;]{0,60}\bniet uit\b|maakt (?:ons |de klant )?niet(?:s)? uit|no problem|(?:is|are) fine|niet (?:uitgesloten|alleen (?:voor )?(?:detacher|loondienst))/i
const NAMED = has('ZZP')
/** "Zowel zzp als detachering is bespreekbaar." */
const BOTH = has(
  '^(?![^]*\\b(?:mits|indien|voorwaarde\\w*|niet)\\b)[^]*\\bzowel\\b[^.;]{0,30}(?:ZZP[^.;]{0,10}\\bals\\b|\\bals\\b[^.;]{0,10}ZZP)',
)

/** What a phrase says about self-employed people; null where it says nothing. */
export function readSelfEmployed(written: string): SelfEmployed | null {
  const phrase = written.replace(/\s/g, ' ')
  if (BOTH.test(phrase)) return 'allowed'
  if (NAMED.test(phrase)) {
    if (UNSURE_OF.test(phrase)) return null
    if (!RULES.test(phrase) && (PAST.test(phrase) || OF_OTHERS.some((others) => others.test(phrase)))) return null
    if (NO_OBJECTION.test(phrase)) return 'allowed'
  }
  return WORDINGS.find(([, wordings]) => wordings.some((wording) => wording.test(phrase)))?.[0] ?? null
}

/** What a label's value says: "ZZP mogelijk: nee", "Contractvorm: detachering of zzp". */
function readValue(label: string, value: string): SelfEmployed | null {
  if (IS_UNSURE.test(value)) return null
  const named = readSelfEmployed(value)
  if (/^\s*(?:(?:nee|neen|no|niet|n|false|geen)\b|[❌✗✘🚫⛔])/iu.test(value)) return 'excluded'
  if (/^\s*(?:(?:ja|yes|true|akkoord|toegestaan|mogelijk)\b|[✅✔✓👍])/iu.test(value)) {
    return /mits|voorwaarde|indien|in overleg|provided|only if/i.test(value) ? 'conditional' : 'allowed'
  }
  if (named) return named
  if (
    /in overleg|onder voorwaarde|voorwaardelijk|mits|bespreekbaar|afhankelijk|modelovereenkomst|(?:alleen|uitsluitend) (?:als|indien|met|via|i\.?c\.?m)\b|per (?:geval|kandidaat|situatie)|toets/i.test(
      value,
    ) &&
    /zzp|zelfstandig|freelance/i.test(label)
  )
    return 'conditional'
  if (has('ZZP').test(value)) return 'allowed'
  return EMPLOYED.test(value) ? 'excluded' : null
}

const EMPLOYED = new RegExp(
  '^\\s*(?:(?:alleen|uitsluitend|only)\\s+)?FORM(?:\\s*(?:,|/|of|en|or|and)\\s*FORM){0,4}(?: only)?\\s*$'.replaceAll(
    'FORM',
    '(?:detachering|detacheren|loondienst|payroll(?:ing)?|uitzenden|uitzending|uitzendkracht|uitzendbasis|secondment|dienstverband|employment)',
  ),
  'i',
)

const STRICTEST: SelfEmployed[] = ['excluded', 'conditional', 'allowed']

/** zzp: from a label, else the strictest that a sentence says. */
export function selfEmployed(outline: Outline): Field<RequestRecord['selfEmployed']> {
  for (const pair of pairsOf(outline, 'selfEmployed')) {
    const value = readValue(pair.label, pair.value)
    if (value) return { value, at: [pair.at] }
  }
  const said: { value: SelfEmployed; at: Span }[] = []
  for (const [k, alone] of outline.sentences.entries()) {
    const sentence = withAnswer(outline, alone, outline.sentences[k + 1])
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

/** "Zzp'er? Geen probleem!": a question says nothing without the sentence behind it. */
function withAnswer({ text: { plain } }: Outline, asked: Span, answer: Span | undefined): Span {
  const short = asked.end - asked.start < 80 && answer !== undefined && answer.end - answer.start < 160
  return short && plain.charAt(asked.end - 1) === '?' && !/\n\s*\n/.test(plain.slice(asked.end, answer.start))
    ? { start: asked.start, end: answer.end }
    : asked
}
