import { blocksOf } from '../../shared/read/blocks/blocks.ts'
import { cuesIn } from '../../shared/read/concepts/cues.ts'
import { CHECKS } from '../../shared/read/conflicts/checks.ts'
import { FIELDS } from '../../shared/read/fields/fields.ts'
import { partsOf } from '../../shared/read/kinds/parts.ts'
import { meaningsOf } from '../../shared/read/meanings/meanings.ts'
import { parse, understand } from '../../shared/read/parse.ts'
import { decode } from '../../shared/read/text/decode.ts'
import { plainText } from '../../shared/read/text/plain-text.ts'
import { tokensOf } from '../../shared/read/tokens/tokens-of.ts'
import { valuesIn } from '../../shared/read/values/values.ts'

const ROUNDS = 8

type Sample = { bytes: Uint8Array; text: string }
type PerPage = (samples: Sample[], rounds: number, work: (sample: Sample) => () => unknown) => number

/** What each stage of the reader costs for a page, each by itself. */
export function stagesOf(samples: Sample[], perPage: PerPage): [string, number][] {
  const cost = (stage: (sample: Sample) => () => unknown) => perPage(samples, ROUNDS, stage)
  return [
    [
      'bytes',
      cost(
        ({ bytes }) =>
          () =>
            decode(bytes),
      ),
    ],
    [
      'text',
      cost(
        ({ text }) =>
          () =>
            plainText(text),
      ),
    ],
    ['tokens', cost(tokens)],
    ['concepts', cost(concepts)],
    ['blocks', cost(blocks)],
    ['values', cost(values)],
    ['meanings', cost(meanings)],
    [
      'parts',
      cost(({ text }) =>
        (
          (whole) => () =>
            partsOf(whole)
        )(understand(text)),
      ),
    ],
    ['fields', cost(fields)],
    ['conflicts', cost(conflicts)],
  ]
}

function tokens({ text }: Sample) {
  const { plain } = plainText(text)
  return () => tokensOf(plain)
}

function concepts({ text }: Sample) {
  const tokens = tokensOf(plainText(text).plain)
  return () => cuesIn(tokens)
}

function blocks({ text: original }: Sample) {
  const text = plainText(original)
  const tokens = tokensOf(text.plain)
  const cues = cuesIn(tokens)
  return () => blocksOf(text, tokens, cues)
}

function values({ text }: Sample) {
  const { tokens, sentences } = understand(text)
  return () => valuesIn(tokens, sentences)
}

function meanings({ text }: Sample) {
  const { values, ...blocks } = understand(text)
  return () => meaningsOf(blocks, values)
}

function fields({ text }: Sample) {
  // Anew for each round: what fields share is found once for each text.
  const meanings = Array.from({ length: ROUNDS }, () => understand(text))
  return () => {
    const of = meanings.pop()
    return of && Object.values(FIELDS).map((read) => read(of))
  }
}

function conflicts({ bytes, text }: Sample) {
  const meanings = understand(text)
  const [reading] = parse(bytes, { capturedAt: null })
  if (!reading || !('record' in reading)) return () => {}
  return () => CHECKS.map((check) => check({ meanings, record: reading.record, capturedAt: null }))
}
