import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { ANOTHER, REQUEST } from '../../blocks/scope.ts'
import { hasHit } from '../../concepts/cues.ts'
import { type Meanings, valuesWithin } from '../../meanings/meanings.ts'
import { once } from '../../meanings/once.ts'
import { isCapital, isMark, isWord, MARK } from '../../tokens/tokens.ts'

/**
 * What one person says in a text: lines, the end exclusive, and the tokens that name who it is (none where they are
 * equal).
 */
export type Message = {
  first: number
  end: number
  headFirst: number
  headEnd: number
  /** Whether it holds the request, or the news of it, itself. */
  holds: boolean
  /** Among colleagues or other suppliers: who writes it asks nothing of the market. */
  passes: boolean
}

/** Who says what in a text, the one that holds the request among them: mails, turns of a chat, "Eerder bericht van …:". */
export const messagesOf = once(findMessages)

function findMessages(meanings: Meanings): Message[] {
  const { lines, mails, turns } = meanings
  const opens = new Map<number, [number, number]>([[0, [0, 0]]])
  if (turns.length > 0)
    for (const { first } of turns) opens.set(first, [lines[first]?.first ?? 0, lines[first]?.body ?? 0])
  else {
    for (const { first } of mails) opens.set(first, [0, 0])
    let within = 0
    lines.forEach((_, i) => {
      const head = senderOn(meanings, i) ?? announced(meanings, i)
      if (opens.has(i)) within = i
      if (!head) return
      // "Aan: …" or a rule may stand above "Van: …" in one head.
      const isOfHead = i - within <= HIGHEST && opens.get(within)?.[1] === 0 && !hasText(meanings, within, i)
      opens.set(isOfHead ? within : i, head)
      if (!isOfHead) within = i
    })
  }
  const starts = [...opens].sort(([a], [b]) => a - b)
  const messages = starts.map(([first, [headFirst, headEnd]], k) => ({
    first,
    end: starts[k + 1]?.[0] ?? lines.length,
    headFirst,
    headEnd,
    holds: false,
    passes: false,
  }))
  const holder = holderOf(meanings, messages)
  return messages.map((message) => {
    const holds = message === holder
    return { ...message, holds, passes: isAmongUs(meanings, message) || (!holds && !publishes(meanings, message)) }
  })
}

const HIGHEST = 6

/** Whether something is said between the first line of a message and that of its sender. */
function hasText({ scope }: Meanings, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scope[i] === REQUEST) return true
  return false
}

/** "Van: Mila | Veldlink" without its label, and not "Van: 3 mei". */
function senderOn({ lines, tokens }: Meanings, i: number): [number, number] | null {
  const line = lines[i]
  if (
    !line ||
    !isWord(tokens, line.body, 'van', 'from', 'afzender', 'afz', 'sender') ||
    !isMark(tokens, line.body + 1, ':')
  )
    return null
  return isCapital(tokens, line.body + 2) || isMark(tokens, line.body + 2, '"\'') ? [line.body + 2, line.end] : null
}

const LONGEST_HEAD = 14

/** "Eerder bericht van Mila, Veldlink:", "---- bericht van 3 mei, Veldlink ----": the words behind that for the message. */
function announced({ lines, tokens }: Meanings, i: number): [number, number] | null {
  const line = lines[i]
  if (!line) return null
  let k = line.body
  const ends = isMark(tokens, k, '-_=') && isMark(tokens, line.end - 1, '-_=') ? '-_=' : ':'
  while (k < line.end && tokens.type[k] === MARK) k++
  let first = -1
  for (let t = k; t < Math.min(line.end, k + LONGEST_HEAD); t++) {
    if (first < 0 && t < k + 3 && isOneOf(tokens.word[t], MESSAGES)) first = t + 1
    if (isMark(tokens, t, ends)) return first > 0 && t > first ? [first, t] : null
  }
  return null
}

const MESSAGES = wordSet('bericht mail vraag antwoord reactie reply mailtje appje message')

/** The message that holds most of what makes a request; of equals the older one, which stands below. */
function holderOf(meanings: Meanings, messages: Message[]): Message | undefined {
  let best = messages[0]
  let most = 0
  for (const message of messages) {
    const told = messages.length === 1 ? 1 : toldIn(meanings, message)
    if (told > 0 && told >= most) {
      best = message
      most = told
    }
  }
  return best
}

function toldIn(meanings: Meanings, { first, end }: Message): number {
  const { lines, organisations, scope, cues } = meanings
  const [from, to] = [lines[first]?.first ?? 0, lines[end - 1]?.end ?? 0]
  let isAsked = false
  for (let i = first; i < end; i++) if (scope[i] === REQUEST) isAsked = true
  if (!isAsked) return 0
  const isNamed = organisations.some((named) => named.first >= from && named.first < to)
  const figures = valuesWithin(meanings, from, to).filter(({ kind }) => kind === 'quantity' || kind === 'amount')
  const wishes = hasHit(cues, 'intent.hire', from, to)
  return [wishes, isNamed, figures.length > 0, isClosing(meanings, from, to)].filter(Boolean).length
}

/** "Intern: …", "Lotte, bidmanager": a note among colleagues. */
function isAmongUs(meanings: Meanings, message: Message): boolean {
  const { lines, tokens } = meanings
  const from = lines[message.first]?.first ?? 0
  const last = lines[message.end - 1]?.end ?? 0
  for (let k = from; k < last; k++) if (isOneOf(tokens.word[k], SELLERS)) return true
  if (isOneOf(tokens.word[from], INTERN)) return true
  return isToOwnHouse(meanings, message)
}

const INTERN = wordSet('intern interne')
/** Who answers to requests for a living. */
const SELLERS = wordSet('bidmanager bidteam biddesk tendermanager bidcoordinator tenderteam bidschrijver')

/** "Van: Frits (Talentwerf Ede)" above "Aan: Mounir (Talentwerf Goes)", or above an address of the same name. */
function isToOwnHouse({ lines, tokens }: Meanings, { first, end, headFirst, headEnd }: Message): boolean {
  for (let i = first; i < end; i++) {
    const line = lines[i]
    if (!line || !isWord(tokens, line.body, 'aan', 'to') || !isMark(tokens, line.body + 1, ':')) continue
    if (isOneOf(tokens.word[line.body + 2], MARKET)) return false
    for (let k = headFirst; k < headEnd; k++) {
      if (!isMark(tokens, k - 1, '(|,-')) continue
      for (let t = line.body + 2; t < line.end; t++)
        if (tokens.word[t] !== undefined && tokens.word[t] === tokens.word[k]) return true
    }
    return false
  }
  return false
}

const MARKET = wordSet('leveranciers leverancier partners partner relaties netwerk bureaus inhuurpartners suppliers')

/** Whether it says when, where or for how much to respond, or is said in a chat by the asking side. */
function publishes(meanings: Meanings, { first, end }: Message): boolean {
  const { lines, turns, scope, cues } = meanings
  if (turns.length > 0) return scope[first] !== ANOTHER
  const from = lines[first]?.first ?? 0
  const last = lines[end - 1]?.end ?? 0
  return (
    hasHit(cues, 'contact.respond', from, last) ||
    valuesWithin(meanings, from, last).some(({ kind }) => kind === 'amount') ||
    isClosing(meanings, from, last)
  )
}

function isClosing({ dates }: Meanings, first: number, end: number): boolean {
  return dates.some(({ about, value }) => about === 'closing' && value.first >= first && value.first < end)
}
