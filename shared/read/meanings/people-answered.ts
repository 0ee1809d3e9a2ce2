import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord } from '../tokens/tokens.ts'
import { counts, type Meanings } from './meanings.ts'
import type { PeopleCount } from './people-sought.ts'

/** Nobody answers with more people than this in a chat. */
const MOST = 50
const LONGEST_QUESTION = 9

/** "Hoeveel man?" "4": what a chat asks, and the number with which the asking side answers right below. */
export function peopleAnswered(meanings: Meanings): PeopleCount | null {
  const { turns, lines, tokens } = meanings
  for (const [k, turn] of turns.entries()) {
    const line = lines[turn.first]
    const asked = lines[(turns[k - 1]?.end ?? 0) - 1]
    if (k === 0 || !line || !asked || !counts(meanings, line.body)) continue
    const first = isOneOf(tokens.word[line.body], OPENINGS) ? line.body + 1 : line.body
    const number = numberAt(tokens, first, line.end)
    if (!number || number.article || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST)
      continue
    const after = isOneOf(tokens.word[number.end], PEOPLE) ? number.end + 1 : number.end
    const closes = after >= line.end || isMark(tokens, after, '.!,')
    if (closes && asksHowMany(meanings, asked)) return { first, end: number.end, count: number.value }
  }
  return null
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
