import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, sentenceOf } from './meanings.ts'
import { type Said, saidIn } from './stance.ts'

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
      if (!answer) return []
      const reply = replyIn(meanings, answer)
      const isIn = isWithin(meanings, question, answer, reply)
      if (isIn === null) return []
      // "Zit de fee erin? Ja" says it all.
      const end = reply && reply.is !== 'not' ? reply.end : Math.min(answer.end, answer.first + SHOWN)
      return [{ name, isIn, question: question.first, ...(itself(meanings, name, answer) ?? { first, end }) }]
    }),
  )
}

/** So much of an answer tells what it says. */
const SHOWN = 6

/** "Ja", "nee" or "niet" among the first words of an answer. */
function replyIn({ tokens }: Meanings, { first, end }: Stretch): Said | undefined {
  return saidIn(tokens, first, Math.min(end, first + 3)).find(({ is }) => is === 'yes' || is === 'no' || is === 'not')
}

/** Whether the rate covers what is asked for; null where the answer does not tell. */
function isWithin(meanings: Meanings, question: Stretch, answer: Stretch, reply: Said | undefined): boolean | null {
  const own = saysWithin(meanings, answer)
  if (own !== null) return own
  const asked = saysWithin(meanings, question)
  if (!reply || asked === null) return null
  return (reply.is === 'yes') === asked
}

/** "Ja, het tarief is inclusief de fee": an answer that names what was asked for says it itself. */
function itself({ cues }: Meanings, name: keyof typeof ASKED, { first, end }: Stretch): Stretch | null {
  const [item] = hitsIn(cues, ASKED[name], first, end)
  const [word] = [...ON, ...OFF].flatMap((cue) => hitsIn(cues, cue, first, end))
  return item && word ? { first: Math.min(item.first, word.first), end: Math.max(item.end, word.end) } : null
}

const ON = ['basis.on', 'basis.in', 'stands.in'] as const
const OFF = ['basis.off', 'basis.billed', 'stands.top'] as const

/** "Zit erin", "inclusief", "in het tarief"; "apart", "komt erbij", "exclusief", "mag je declareren". */
function saysWithin({ cues, tokens }: Meanings, { first, end }: Stretch): boolean | null {
  const within = ON.some((cue) => hasHit(cues, cue, first, end))
  const apart = OFF.some((cue) => hasHit(cues, cue, first, end))
  if (within === apart) return null
  for (let k = first + 1; k < end; k++) if (isWord(tokens, k, 'niet', 'geen', 'not')) return !within
  return within
}
