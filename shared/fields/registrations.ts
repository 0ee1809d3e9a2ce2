import type { Field } from '../reading/find.ts'
import { pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import type { Span } from '../reading/text.ts'

/** Professional registers by the name that a record lists, with the words that stand for them. */
const REGISTERS: [string, RegExp][] = [
  ['SKJ', /(?<!\p{L})SKJ(?!\p{L})|Kwaliteitsregister\s+Jeugd/giu],
  [
    'BIG',
    /(?<!\p{L})(?:BIG|big(?=[ -]?(?:registratie|geregistreerd|register)))(?!\p{L})|Beroepen\s+in\s+de\s+Individuele\s+Gezondheidszorg/gu,
  ],
  ['RA', /(?<!\p{L})RA(?!\p{L})|register-?\s?accountant(?!s?\s?\(RA)/giu],
  ['AA', /(?<![\p{L}-])AA(?!\p{L})|accountant-?administratieconsulent(?!\s?\(AA)/gu],
  ['RC', /(?<!\p{L})RC(?!\p{L})|register-?\s?controller(?!s?\s?\(RC)/gu],
  ['RB', /(?<!\p{L})RB(?!\p{L})|register\s?-?belastingadviseurs?(?!s?\s?\(RB)/giu],
  ['RE', /(?<!\p{L})RE(?!\p{L})|register\s?EDP-auditor/gu],
  ['NOB', /(?<!\p{L})NOB(?!\p{L})/gu],
  ['NBA', /(?<!\p{L})NBA(?!\p{L})/gu],
  ['NOvA', /(?<!\p{L})NOvA(?!\p{L})/giu],
  ['NIP', /(?<!\p{L})NIP(?!\p{L})/gu],
  ['NVO', /(?<!\p{L})NVO(?!\p{L})/gu],
  ['NRTO', /(?<!\p{L})NRTO(?!\p{L})/gu],
  ['NRVT', /(?<!\p{L})NRVT(?!\p{L})/gu],
  ['MfN', /(?<!\p{L})MfN(?!\p{L})/giu],
  ['LVSC', /(?<!\p{L})LVSC(?!\p{L})/gu],
  ['NOBCO', /(?<!\p{L})NOBCO(?!\p{L})/gu],
  ['Noloc', /(?<!\p{L})Noloc(?!\p{L})/giu],
  ['RSW', /(?<!\p{L})RSW(?!\p{L})/gu],
  ['V&VN', /(?<!\p{L})V&VN(?!\p{L})/gu],
  ['KNMG', /(?<!\p{L})KNMG(?!\p{L})/gu],
  ['RGS', /(?<!\p{L})RGS(?!\p{L})/gu],
  ['ADAP', /(?<!\p{L})ADAP(?!\p{L})/gu],
  ['Rbtv', /(?<!\p{L})Rbtv(?!\p{L})/giu],
  ['Wft', /(?<!\p{L})Wft(?!\p{L})/giu],
  ['Registerloods', /(?<!\p{L})registerloods(?:en)?(?!\p{L})/giu],
  ['Registerplein', /(?<!\p{L})registerplein(?!\p{L})/giu],
  ['Architectenregister', /(?<!\p{L})architectenregister(?!\p{L})/giu],
  ['Lerarenregister', /(?<!\p{L})(?:leraren|school(?:leiders)?)register(?!\p{L})/giu],
]
/** Registers whose letters mean nothing else. */
const PLAIN = new Set(['SKJ', 'BIG', 'Registerloods', 'Registerplein', 'Architectenregister', 'Lerarenregister'])
const SPELLED = /^register/i

const CONTEXT =
  /regist(?:rat|reer|er\b|ered)|geregistreerd|ingeschreven|inschrijving|kwaliteitsregister|beroepsregister|titel|lidmaatschap|lid (?:van|bij)|aangesloten|gecertificeerd|diploma|[- ]nummer|member/i
const OTHER =
  /(?<![\p{L}-])(\p{Lu}[\p{L}&]{1,14})(?:[- ](?:registratie|geregistreerd|registered|registration|beroepsregistratie|kwaliteitsregister)(?!\p{L}|systeem))|(?:geregistreerd|ingeschreven|registratie|registered)\s+(?:staan\s+)?(?:bij|in|with|als)\s+(?:de\s+|het\s+|een\s+|the\s+)?(\p{Lu}{2}[\p{Lu}&]{0,8})(?!\p{L})/gu
const NO_REGISTER =
  /^(?:kvk|waadi|btw|uren|tijd|beroeps|de|het|een|geldige?|data|zaak|kamer|dba|kilometer|vog|uea|das|cv|hr|crm|erp|ict|it|kandidaat|actuele|aantoonbare|professionele|formele|verplichte|uw|jouw|valid|professional|tenderned|uwv|cbs|snf|nen|iso|wtta|wtza|sna|avg)$/i

const WISH =
  /\b(?:pr[eé]|plus(?:punt)?|wens(?:elijk)?|gewenst|voorkeur|liefst|mooi meegenomen|nice to have|preferred|preferably|desirable|an advantage|meerwaarde)(?![\p{L}-])/iu
const NEGATED =
  /(?:niet\s+(?:\p{L}{1,12}\s+){0,2}(?:nodig|vereist|verplicht|noodzakelijk|van toepassing)|geen\s+(?:\p{L}{1,12}[ -]){0,2}(?:registratie|vereiste|eis)|(?:registratie|register)\s?[:=-]\s?(?:nee|geen|n\.?v\.?t)|not\s+(?:required|needed|necessary))/iu
/** Others that are registered: the client's people, those whom the work is about. */
const OF_OTHERS =
  /\b(?:ons team|onze|het team|collega'?s|medewerkers|teamleden|professionals zijn|werken (?:wij )?met|aansturen|stuurt|begeleid(?:t|en|ing)?\b|aansturing|supervisie over|our team|bedrijf)/i

/** Registrations that are asked of the candidate, in text order; those only wished for are not. */
export function registrations(outline: Outline): Field<string[]> {
  const found: { name: string; at: Span }[] = []
  const spans = askingSpans(outline)
  for (const { span, asked } of spans) found.push(...namesIn(outline.text.plain, span, asked))
  const inOrder = found.toSorted((a, b) => a.at.start - b.at.start)
  const once = inOrder.filter(({ name }, i) => inOrder.findIndex((other) => other.name === name) === i)
  return { value: once.map(({ name }) => name), at: inOrder.map(({ at }) => at) }
}

/** Where requirements stand: labels, knock-out criteria, and sentences outside wishes and what others do. */
function askingSpans(outline: Outline): { span: Span; asked: boolean }[] {
  const { plain } = outline.text
  const { knockouts, awards } = outline
  const isCriterion = overlapping([...awards, ...knockouts].map(({ at }) => at))
  const isElsewhere = overlapping(sectionsOf(outline, 'awards', 'organisation', 'procedure'))
  const words = (span: Span) => plain.slice(span.start, span.end)
  return [
    ...pairsOf(outline, 'registrations').map((pair) => ({
      span: { start: pair.labelAt.start, end: pair.at.end },
      asked: true,
    })),
    ...knockouts.map(({ at }) => ({ span: at, asked: true })),
    ...outline.sentences
      .filter((span) => !isCriterion(span) && !isElsewhere(span) && !OF_OTHERS.test(words(span)))
      .map((span) => ({ span, asked: false })),
  ].filter(({ span }) => !NEGATED.test(words(span)))
}

function namesIn(plain: string, span: Span, asked: boolean): { name: string; at: Span }[] {
  const words = plain.slice(span.start, span.end)
  const context = CONTEXT.test(words)
  if (!context && !asked) return []
  const wish = WISH.exec(words)
  const binding = /\b(?:minimaal|vereist|verplicht|eis\b|moet|dient|required|must)\b/i.test(words)
  const found: { name: string; at: Span }[] = []
  const add = (name: string, start: number, length: number) => {
    // What stands before a comma and the wish is asked; the rest is only wished for.
    if (wish && !(binding && start < wish.index && /[,;(]/.test(words.slice(start, wish.index)))) return
    found.push({ name, at: { start: span.start + start, end: span.start + start + length } })
  }
  for (const [name, pattern] of REGISTERS) {
    for (const match of words.matchAll(pattern)) {
      if (context || PLAIN.has(name) || SPELLED.test(match[0])) add(name, match.index, match[0].length)
    }
  }
  for (const match of words.matchAll(OTHER)) {
    const name = match[1] ?? match[2] ?? ''
    if (NO_REGISTER.test(name) || REGISTERS.some(([known]) => known.toLowerCase() === name.toLowerCase())) continue
    if (/^register/i.test(name) || (name !== name.toUpperCase() && name.length > 5)) continue
    add(name, match.index + match[0].indexOf(name), name.length)
  }
  return found
}
