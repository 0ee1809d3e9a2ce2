import type { LabelKind } from '../../../vocabulary/labels.ts'

/** The labels that facts of a request have. */
export const FACTS: LabelKind[] = [
  'client',
  'endClient',
  'hours',
  'rate',
  'start',
  'end',
  'duration',
  'region',
  'place',
  'education',
  'positions',
  'extension',
  'selfEmployed',
  'hybrid',
  'das',
  'fee',
  'payScale',
]

/** So many of them, and the text is whole by itself. */
export const WHOLE = 3

export type Signs = { seeks: boolean; facts: number }
