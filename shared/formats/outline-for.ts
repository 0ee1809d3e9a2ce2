import { type Outline, outlineOf } from '../reading/outline.ts'
import type { Text } from '../reading/text.ts'
import * as flextender from './flextender.ts'
import * as labelled from './labelled.ts'
import * as message from './message.ts'

/** The layouts that we know, most specific first; the last takes what is left. */
const FORMATS = [flextender, labelled, message]

/** A text taken apart by the first layout that recognises it. */
export function outlineFor(text: Text): Outline {
  const format = FORMATS.find((candidate) => candidate.recognises(text)) ?? message
  return outlineOf(format.name, text, format.layout(text))
}
