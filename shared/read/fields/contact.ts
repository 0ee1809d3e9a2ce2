import type { RequestRecord } from '../../request.ts'
import type { LabelKind } from '../../vocabulary/labels.ts'
import { pairAround } from '../blocks/blocks.ts'
import { SIGNATURE } from '../blocks/scope.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import { addressesOf } from '../meanings/addresses.ts'
import { counts, type Meanings, mailOf, pairsOf, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import type { Address } from '../values/address.ts'
import { alone, sentBy } from './contact/alone.ts'
import { isOther } from './contact/is-other.ts'
import { type Field, nothing } from './field.ts'

type Contact = RequestRecord['contact']

/** No request names more addresses. */
const MOST = 200

const KINDS = ['phone', 'email', 'url'] as const

/**
 * Where the text says to respond or to ask: behind a label, in a sentence that says how to respond, then in one that says
 * whom to ask, then below a heading for questions, then the signature of a sender who wants the answer themselves.
 */
export function contact(meanings: Meanings): Field<Contact> {
  const forwarded = isForward(meanings)
  const addresses = addressesOf(meanings)
    .slice(0, MOST)
    .filter((address) => !(forwarded && mailOf(meanings, address.first) === 0 && !isToAnswer(meanings, address)))
  if (addresses.length === 0) return nothing({ phone: null, email: null, url: null })
  const sources = [
    labelled(meanings, addresses, 'contact', 'deadline', 'broker'),
    said(meanings, addresses, 'contact.respond'),
    labelled(meanings, addresses, 'questions'),
    said(meanings, addresses, 'contact.ask'),
    below(meanings, addresses),
    signed(meanings, addresses),
  ].flat()
  const told = sources.some(({ kind }) => kind !== 'phone') ? sources : [...sources, ...unsaid(meanings, addresses)]
  const found = KINDS.map((kind) => told.find((address) => address.kind === kind))
  const [phone, email, url] = found.map((address) => address?.written ?? null)
  const at = found.flatMap((address) => (address ? [spanOf(meanings, address.first, address.end)] : []))
  return { value: { phone: phone ?? null, email: email ?? null, url: url ?? null }, at }
}

/** Where nothing says how to respond: the one address that stands there, else the broker that sent it. */
function unsaid(meanings: Meanings, addresses: Address[]): Address[] {
  const only = alone(meanings, addresses)
  return only.length > 0 ? only : sentBy(meanings, addresses)
}

/** "Reageren via inhuur@voorbeeld.nl en niet bij de klant": who sends on wants the answer. */
function isToAnswer(meanings: Meanings, address: Address): boolean {
  const { first, end } = sentenceOf(meanings, address.first)
  return counts(meanings, address.first) && hasHit(meanings.cues, 'contact.respond', first, end)
}

function labelled(meanings: Meanings, addresses: Address[], ...kinds: LabelKind[]): Address[] {
  const values = pairsOf(meanings, ...kinds).flatMap(({ first, end }) =>
    addresses.filter((address) => address.first >= first && address.first < end && !isOther(meanings, address)),
  )
  return kinds.includes('contact')
    ? [...values, ...addresses.filter((address) => isAddressed(meanings, address) && !isOther(meanings, address))]
    : values
}

/** "Adres: inhuur@voorbeeld.nl": no street. */
function isAddressed(meanings: Meanings, { kind, first }: Address): boolean {
  const pair = pairAround(meanings, first)
  if (kind !== 'email' || pair?.first !== first || !counts(meanings, first)) return false
  return pair.labelEnd === pair.labelFirst + 1 && isWord(meanings.tokens, pair.labelFirst, 'adres', 'address')
}

function said(meanings: Meanings, addresses: Address[], cue: 'contact.respond' | 'contact.ask'): Address[] {
  return newestFirst(meanings, addresses).filter((address) => {
    const { first, end } = sentenceOf(meanings, address.first)
    // "Stuur uw voorstel naar …" says it, whatever stands above it.
    const isPlain = cue === 'contact.respond' && hasHit(meanings.cues, cue, first, end)
    if (!counts(meanings, address.first) || isOther(meanings, address, isPlain)) return false
    return hasHit(meanings.cues, cue, first, end) || isAnswer(meanings, first, cue) || isSentTo(meanings, address)
  })
}

/** "Cv van hooguit 4 pagina's naar inhuur@voorbeeld.nl": whatever the verb, what is asked for goes there. */
function isSentTo(meanings: Meanings, { kind, first }: Address): boolean {
  const { tokens, cues } = meanings
  const before = isMark(tokens, first - 1, ':<') ? first - 2 : first - 1
  if (kind !== 'email' || !isWord(tokens, before, 'naar', 'via', 'aan', 'op', 'mailen', 'to')) return false
  const sentence = sentenceOf(meanings, first)
  return (['closing.what', 'closing.act', 'date.closing'] as const).some((cue) =>
    hasHit(cues, cue, sentence.first, first),
  )
}

/** "Vragen? 088-…", "Interesse? Mail …": the question right before says what the address is for. */
function isAnswer(meanings: Meanings, first: number, cue: 'contact.respond' | 'contact.ask'): boolean {
  const { sentences, sentenceAt, cues } = meanings
  // "Maandag 14 juni, 16.00 uur. Via inhuur@voorbeeld.nl": what goes on with by when to respond.
  if (cue === 'contact.respond' && goesOnAboutClosing(meanings, first)) return true
  const before = sentences[(sentenceAt[first] ?? 0) - 1]
  return (
    before !== undefined &&
    (before.asks || before.end - before.first <= 5) &&
    hasHit(cues, cue, before.first, before.end)
  )
}

function goesOnAboutClosing({ tokens, dates, sentences, sentenceAt }: Meanings, token: number): boolean {
  const k = sentenceAt[token] ?? 0
  const pair = sentences[k]?.first ?? token
  const opens = isWord(tokens, pair, 'via', 'naar', 'aan', 'adres', 'op', 'to', 'mail')
  return opens && dates.some(({ about, value }) => about === 'closing' && sentenceAt[value.first] === k - 1)
}

function below(meanings: Meanings, addresses: Address[]): Address[] {
  return addresses.filter((address) => {
    const kind = sectionKind(meanings, address.first)
    return (
      (kind === 'questions' || kind === 'contact') && counts(meanings, address.first) && !isOther(meanings, address)
    )
  })
}

/** "Bel me gerust": the sender's own numbers, unless the mail only sends on what another asks. */
function signed(meanings: Meanings, addresses: Address[]): Address[] {
  const wants = hits(meanings.cues, 'sender.answers').find(({ first }) => counts(meanings, first))
  if (!wants) return []
  const mail = mailOf(meanings, wants.first)
  return addresses.filter(({ first }) => {
    const line = meanings.lineAt[first] ?? 0
    return meanings.scope[line] === SIGNATURE && mailOf(meanings, first) === mail
  })
}

/** A mail that only sends on the one below it: whom it names is no contact of the request. */
function isForward(meanings: Meanings): boolean {
  const below = meanings.mails[1]
  if (!below) return false
  const end = meanings.lines[below.first]?.first ?? 0
  return hasHit(meanings.cues, 'sender.forwards', 0, end) && !hasHit(meanings.cues, 'sender.answers', 0, end)
}

function newestFirst(meanings: Meanings, addresses: Address[]): Address[] {
  if (meanings.mails.length < 2) return addresses
  return [...addresses].sort((a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first)
}
