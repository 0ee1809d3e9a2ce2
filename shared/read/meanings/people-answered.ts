import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { answerTo } from './answer.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings } from './meanings.ts'
import type { PeopleCount } from './people-count.ts'

/** Nobody answers with more people than this in a chat. */
const MOST = 50
const LONGEST_QUESTION = 9

/** "Hoeveel man?" "4": what a chat asks, and the number with which the asking side answers right below. */
export function peopleAnswered(meanings: Meanings): PeopleCount | null {
  return inTurns(meanings) ?? inAnswers(meanings)
}

/** "V: Hoeveel mensen zoekt u?" "A: Twee." */
function inAnswers(meanings: Meanings): PeopleCount | null {
  for (const { first, end, asks } of meanings.sentences) {
    if (
      !asks ||
      end - first > LONGEST_QUESTION + MARK ||
      !asksHowMany(meanings, { body: behindMark(meanings, first), end })
    )
      continue
    const answer = answerTo(meanings, { first, end })
    const found = answer && countIn(meanings, answer)
    if (found) return found
  }
  return null
}

/** Behind "V:" and "Vraag 3:". */
function behindMark({ tokens }: Meanings, first: number): number {
  for (let k = first + 1; k <= first + MARK; k++) if (isMark(tokens, k, ':.')) return k + 1
  return first
}

const MARK = 3

function inTurns(meanings: Meanings): PeopleCount | null {
  const { turns, lines } = meanings
  for (const [k, turn] of turns.entries()) {
    const line = lines[turn.first]
    const asked = lines[(turns[k - 1]?.end ?? 0) - 1]
    if (k === 0 || !line || !asked || !counts(meanings, line.body)) continue
    const found = countIn(meanings, { first: line.body, end: line.end })
    if (found && asksHowMany(meanings, asked)) return found
  }
  return null
}

/** "Om twee man.", "4": an answer that is a number of people. */
function countIn({ tokens }: Meanings, answer: Stretch): PeopleCount | null {
  const first = isOneOf(tokens.word[answer.first], OPENINGS) ? answer.first + 1 : answer.first
  const number = numberAt(tokens, first, answer.end)
  if (!number || number.article || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST)
    return null
  const after = isOneOf(tokens.word[number.end], PEOPLE) ? number.end + 1 : number.end
  const closes = after >= answer.end || isMark(tokens, after, '.!,')
  return closes ? { first, end: number.end, count: number.value } : null
}

const OPENINGS = wordSet('om het dat ja totaal we wij nog')
const PEOPLE = wordSet('man mensen personen stuks plekken plaatsen mensen posities people professionals stuk x')
const SOUGHT = wordSet('zoek zoeken zoekt zoekje nodig heb hebben hebt gevraagd gezocht wil willen wilt need are')
/** Whom suppliers may offer, who work in a team, and what else is counted. */
const OTHERS = wordSet(`
  insturen aanbieden aandragen voorstellen indienen sturen aanleveren mogen mag kunnen kan per team afdeling uur uren dagen dag
  cv cvs kandidaten jaar jaren maanden weken werken zitten zit tarief
`)

function asksHowMany({ tokens }: Meanings, { body, end }: { body: number; end: number }): boolean {
  if (end - body > LONGEST_QUESTION || !isMark(tokens, end - 1, '?')) return false
  const k = isWord(tokens, body, 'en', 'om', 'oh', 'ok', 'voor', 'naar') ? body + 1 : body
  if (!isWord(tokens, k, 'hoeveel') && !(isWord(tokens, k, 'how') && isWord(tokens, k + 1, 'many'))) return false
  let isOfPeople = false
  for (let t = k + 1; t < end; t++) {
    if (isOneOf(tokens.word[t], OTHERS)) return false
    if (isOneOf(tokens.word[t], PEOPLE) || isOneOf(tokens.word[t], SOUGHT) || tokens.word[t]?.isRole) isOfPeople = true
  }
  return isOfPeople
}
