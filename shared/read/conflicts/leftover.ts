import type { Hit } from '../concepts/cues.ts'

export type LeftoverKind =
  | 'choice'
  | 'template'
  | 'field'
  | 'blank'
  | 'sample'
  | 'link'
  | 'fill'
  | 'missing'
  | 'gap'
  | 'cut'

/** What a template left behind. */
export type Leftover = Hit & { kind: LeftoverKind }
