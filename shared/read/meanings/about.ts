/** What a date of a request is about. `other`: known to be none of these (a law, holidays, the award). */
export type About =
  | 'closing'
  | 'question'
  | 'answers'
  | 'interview'
  | 'notice'
  | 'start'
  | 'available'
  | 'end'
  | 'term'
  | 'published'
  | 'extension'
  | 'other'
