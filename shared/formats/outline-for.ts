import { criteriaOf } from '../criteria/criteria.ts'
import { rolesOf } from '../dates/date-roles.ts'
import { findDates } from '../dates/dates.ts'
import { inferYears } from '../dates/years.ts'
import type { Layout } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { sentencesIn } from '../reading/sentences.ts'
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

function outlineOf(format: string, text: Text, layout: Layout): Outline {
  // In text order, so that what stands at an offset is found by halving.
  const pairs = layout.pairs.toSorted((a, b) => a.at.start - b.at.start)
  const sentences = sentencesIn(text)
  const criteria = criteriaOf({ text, ...layout, pairs, sentences })
  const parts = { format, text, ...layout, pairs, sentences, ...criteria }
  return { ...parts, dates: inferYears(rolesOf(parts, findDates(text.plain))) }
}
