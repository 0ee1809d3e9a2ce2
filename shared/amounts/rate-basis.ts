import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

export type Include = NonNullable<RequestRecord['rateCap']>['includes'][number]
export type Vat = NonNullable<RequestRecord['rateCap']>['vat']

/** What a rate must cover, and the stretches of the phrase that say so. */
export type Basis = { vat: Vat; includes: Include[]; at: Span[] }

const ITEMS: ['vat' | Include | 'other', string][] = [
  ['vat', 'btw\\b|b\\.t\\.w\\.?|vat\\b|omzetbelasting|sales tax'],
  [
    'travel',
    'reis-?\\s?(?:(?:,|en|/|&)\\s?\\w{0,12}-?\\s?(?:(?:,|en|/|&)\\s?)?)?(?:verblijf\\w*|kosten\\w*|tijd\\w*|uren|parkeer\\w*)|(?:kosten|uren|tijd) (?:voor|van) (?:het )?reizen|reis\\w*|woon-?\\s?(?:en |/)?-?werk\\w*|travel\\w*|kilometer\\w*|km-?vergoeding|vervoers\\w*|commut\\w*',
  ],
  [
    'brokerFee',
    '\\w*-?fees?\\b|brokerkosten|broker\\s?kosten|bemiddeling\\w*|contractkosten|marge|\\w*-?opslag\\w*|msp-?\\s?kosten|inhuurkosten|dienstverleningskosten',
  ],
  [
    'devices',
    'devices?\\b|laptops?\\b|telefoon\\w*|mobiel\\w*|apparatuur|apparaten|hardware|ict-?\\s?middelen|eigen (?:werkplek|middelen|materiaal|apparatuur)|equipment|computer\\w*|pc\\b|byod',
  ],
  ['other', 'verblijf\\w*|parkeer\\w*|overige kosten|toeslag\\w*|overwerk\\w*|expenses|accommodation|onkosten'],
]
/** "daar zit onze fee van € 2 (nog niet) in": what stands between is led by it. */
const SITS = '(?:daar|hier|er) (?:zit|zitten)'
const MODES: [boolean, string][] = [
  [
    false,
    `${SITS}(?=[^.;]{0,60}?\\bniet (?:bij )?in(?![\\p{L}]))|` +
      'niet (?:in|bij|door) (?:(?:het|de|dit|deze|dat|genoemde|genoemd|maximale?|maximum|uurtarief|maximumtarief|tarief|tarieven|bedrag|prijs|plafond) ){1,5}(?:inbegrepen|begrepen|verwerkt|opgenomen|meegenomen|verdisconteerd)|niet (?:hierin|daarin|erin|hierbij|daarbij)(?: (?:inbegrepen|begrepen|verwerkt|opgenomen|meegenomen))?|exclusief|exclusive(?: of)?|excluding|excl?\\b\\.?|ex\\b\\.?|zonder|niet inbegrepen|niet inclusief|not including|not included|plus|buiten|(?:komt|komen) (?:er|hier|daar) ?(?:nog )?(?:bovenop|boven op|bij)|bovenop|(?:worden|wordt) (?:apart|separaat|afzonderlijk|los) vergoed|(?:worden|wordt|mogen|mag|kunnen|kan) (?:(?:apart|separaat|afzonderlijk|los|extra|wel) )?(?:(?:worden|wordt) )?(?:vergoed|gedeclareerd|in rekening)',
  ],
  [
    true,
    `${SITS}(?=[^.;]{0,60}?\\s(?:bij )?in(?![\\p{L}]))|` +
      'waarin(?=[^.;]{0,120}(?:inbegrepen|begrepen|verwerkt|opgenomen|meegenomen|verdisconteerd))|inclusief|inclusieve|inclusive(?: of)?|including|includes?|included|incl\\b\\.?|inc\\b\\.|inbegrepen|met inbegrip van|verdisconteerd|omvat|(?:(?:worden|wordt|mogen|mag|kunnen|kan) )?(?:daarnaast )?(?:niet|geen) (?:(?:apart|separaat|afzonderlijk|los|extra|nader|meer|nog) )?(?:(?:worden |te )?(?:vergoed|gedeclareerd|declareren|declarabel|in rekening|doorbelast)\\w*)|(?:(?:mogen|mag|komen|komt|kunnen) )?(?:(?:hier|daar|er) )?niet (?:(?:hier|daar|er) ?)?(?:nog )?(?:bovenop|boven op|bij ?komen)|(?:zitten|zit) (?:(?:al|dus|ook|allemaal|daar|hier|er|bij) ){0,3}(?:erin|hierin|daarin|er in|hier in|daar in|er al in|in)|(?:is|zijn|komen|komt) voor (?:eigen rekening|rekening van (?:de )?(?:leverancier|opdrachtnemer|kandidaat|inschrijver|bureau))|daarin|hierin|verwerkt|opgenomen|begrepen|onderdeel van|meegenomen',
  ],
]
const ALL_IN =
  'all[- ]?in(?:clusive|clusief)?\\b|(?:incl\\.?|inclusief|including) (?:all[e]? )(?:overige |bijkomende |mogelijke |andere |other )?(?:kosten|onkosten|costs|expenses)|all (?:other )?(?:costs|expenses) (?:are )?included|alle (?:overige |bijkomende )?kosten (?:zijn )?inbegrepen|alles inbegrepen|alles inclusief'

const TOKEN = new RegExp(
  `(?<![\\p{L}])(?:(?<allIn>${ALL_IN})|(?<off>${MODES[0]?.[1]})|(?<on>${MODES[1]?.[1]})|${ITEMS.map(([name, words]) => `(?<${name}>${words})`).join('|')})`,
  'giu',
)

type Token = Span & { name: string; mode: boolean | null }

/**
 * Reads "excl. btw, inclusief reiskosten en fee" and its like. A word such as "inclusief" holds for what follows it,
 * up to the next one; standing behind its items, with nothing after it, it holds for what goes before.
 */
export function readBasis(written: string): Basis {
  const basis: Basis = { vat: 'unstated', includes: [], at: [] }
  // A line that goes on in the next is one line.
  const phrase = written.replace(/\n(?=\s*[a-zà-ÿ(€])|;(?=\s(?:deze|die|dit)\s(?:is|zijn|wordt|zit))/g, ' ')
  const tokens = tokensOf(phrase)
  let mode: boolean | null = null
  for (const [k, token] of tokens.entries()) {
    const before = tokens[k - 1]
    if (before && /[;\n]|[.](?=\s+[A-Z])/.test(phrase.slice(before.end, token.start))) mode = null
    if (token.name === 'allIn') {
      note(basis, 'allIn', token)
    } else if (token.mode !== null) {
      mode = token.mode
      if (mode === false && basis.vat === 'unstated' && isBareExcluded(phrase, token, tokens[k + 1])) {
        basis.vat = 'excluded'
        basis.at.push({ start: token.start, end: token.end })
      }
    } else {
      const holds = modeBehind(phrase, tokens, k) ?? mode
      if (holds === null || token.name === 'other') continue
      const from = before && before.mode === holds ? before : token
      const at = { start: Math.min(from.start, token.start), end: token.end }
      if (token.name === 'vat') {
        if (basis.vat === 'unstated') basis.vat = holds ? 'included' : 'excluded'
        basis.at.push(at)
      } else if (holds) note(basis, token.name, at)
    }
  }
  basis.includes.sort()
  return basis
}

/** "€ 90 ex", "max 95 per uur excl.": of a rate, with nothing behind it, this is said of VAT alone. */
function isBareExcluded(phrase: string, token: Token, next: Token | undefined): boolean {
  if (!/^(?:ex|excl|exclusief)\.?$/i.test(phrase.slice(token.start, token.end))) return false
  if (!/(?:[0-9]|,-|uur|\bu|euro|hour|all[- ]?in|\bmax\.?|\bp\/?u\.?)[\s,(]{0,3}$/i.test(phrase.slice(0, token.start)))
    return false
  return (
    /^[\s)]*(?:$|[,;\n.]|\.?\s+[A-Z])/.test(phrase.slice(token.end)) &&
    (!next || next.mode !== null || /[,;\n.]/.test(phrase.slice(token.end - 1, next.start)))
  )
}

function note(basis: Basis, name: string, at: Span) {
  const include = name as Include
  if (!basis.includes.includes(include)) basis.includes.push(include)
  basis.at.push({ start: at.start, end: at.end })
}

function tokensOf(phrase: string): Token[] {
  return [...phrase.matchAll(TOKEN)].map((found) => {
    const name = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'other'
    const mode = name === 'on' ? true : name === 'off' ? false : null
    return { name, mode, start: found.index, end: found.index + found[0].length }
  })
}

/** Between "excl." and the item that it leads. */
const LED = /^\s{0,3}(?:[0-9]{1,2}\s?%\s?)?(?:van )?(?:de |het |eventuele |the )?$/i

/** A clause between an item and the word behind it; longer where it is taken up again: "…; deze is daarin begrepen". */
const NEAR =
  /^(?:[^.;,\n]|(?<=[0-9])[.,](?=[0-9-])){0,45}(?:(?:[^.;,\n]|(?<=[0-9])[.,](?=[0-9-])){0,30}\s(?:deze|die|dit)\s[^.;,\n]{0,45})?$/

/** "reiskosten zijn inbegrepen", "BTW exclusief", "reiskosten: inclusief": the word that stands behind its item. */
function modeBehind(phrase: string, tokens: Token[], k: number): boolean | null {
  const [opener, item0] = [tokens[k - 1], tokens[k]]
  if (!item0) return null
  // "80 euro excl. Reiskosten zitten hierin": a capital starts what the word before it does not lead.
  const starts = /\.$/.test(phrase.slice(0, opener?.end)) && /^[A-Z][a-z]/.test(phrase.slice(item0.start))
  const led = opener && opener.mode !== null && LED.test(phrase.slice(opener.end, item0.start))
  if (led && !starts) return null
  if (
    /^\s{0,3}(?:zijn |is |are |:\s?)?(?:niet|not|nee|no)\b(?=\s*(?:[.,;)]|$))/i.test(
      phrase.slice(item0.end, item0.end + 20),
    )
  )
    return false
  let last = k
  // "reiskosten en fee zijn inbegrepen": items in a row share it.
  for (let j = k + 1; j < tokens.length; j++) {
    const [before, token] = [tokens[j - 1], tokens[j]]
    if (!before || !token) return null
    const gap = phrase.slice(before.end, token.start)
    if (token.mode === null) {
      if (!/^\s{0,3}(?:,|en|&|\/|and|woon-?werk)?\s{0,3}(?:de |het |eventuele |overige )?$/i.test(gap)) return null
      last = j
      continue
    }
    const item = tokens[last]
    const next = tokens[j + 1]
    const joined =
      NEAR.test(gap) &&
      (/^\s*(?:[(:=]\s*)?$/.test(gap) ||
        /\b(?:zijn|is|are|worden|wordt|dient|dienen|moeten|moet|zitten|zit)\b/i.test(gap) ||
        /^(?:word|zit|verwerkt|opgenomen|onderdeel|kom|niet|geen|mag|mogen|kan|kunnen|hierin|daarin|is |zijn )/i.test(
          phrase.slice(token.start, token.end),
        ))
    if (!item || !joined) return null
    // "inclusief reiskosten exclusief btw": the word belongs to what follows.
    const follows =
      next && next.mode === null && /^\s{0,3}(?:de |het |van )?$/.test(phrase.slice(token.end, next.start))
    return follows ? null : token.mode
  }
  return null
}
