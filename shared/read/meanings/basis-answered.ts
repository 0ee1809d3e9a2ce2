import { hasHit, hits } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, sentenceOf } from './meanings.ts'
import { saidIn } from './stance.ts'

/** A question that says more asks more than this. */
const LONGEST = 16

const ASKED = { vat: 'basis.vat', travel: 'basis.travel', brokerFee: 'basis.fee' } as const

type Answered = Stretch & { name: keyof typeof ASKED; isIn: boolean; question: number }

/** What the asking side answers to "Reiskosten apart?", "Incl. of excl. btw?", "Zitten reiskosten in het tarief?". */
export function answeredBasis(meanings: Meanings): Answered[] {
  return (['vat', 'travel', 'brokerFee'] as const).flatMap((name) =>
    hits(meanings.cues, ASKED[name]).flatMap(({ first }): Answered[] => {
      const question = sentenceOf(meanings, first)
      if (!question.asks || question.end - question.first > LONGEST) return []
      const answer = answerTo(meanings, question)
      const isIn = answer && isWithin(meanings, question, answer)
      if (answer === null || isIn === null) return []
      return [{ name, isIn, first, end: Math.min(answer.end, answer.first + SHOWN), question: question.first }]
    }),
  )
}

/** So much of an answer tells what it says. */
const SHOWN = 6

/** Whether the rate covers what is asked for; null where the answer does not tell. */
function isWithin(meanings: Meanings, question: Stretch, answer: Stretch): boolean | null {
  const own = saysWithin(meanings, answer)
  if (own !== null) return own
  const reply = saidIn(meanings.tokens, answer.first, Math.min(answer.end, answer.first + 3)).find(
    ({ is }) => is === 'yes' || is === 'no' || is === 'not',
  )
  const asked = saysWithin(meanings, question)
  if (!reply || asked === null) return null
  return (reply.is === 'yes') === asked
}

/** "Zit erin", "inclusief", "in het tarief"; "apart", "komt erbij", "exclusief", "mag je declareren". */
function saysWithin({ cues, tokens }: Meanings, { first, end }: Stretch): boolean | null {
  const has = (...names: ('basis.on' | 'basis.off' | 'basis.in' | 'basis.billed' | 'stands.top' | 'stands.in')[]) =>
    names.some((name) => hasHit(cues, name, first, end))
  const within = has('basis.on', 'basis.in', 'stands.in')
  const apart = has('basis.off', 'basis.billed', 'stands.top')
  if (within === apart) return null
  for (let k = first + 1; k < end; k++) if (isWord(tokens, k, 'niet', 'geen', 'not')) return !within
  return within
}
