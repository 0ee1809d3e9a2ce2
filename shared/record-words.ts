// The words that records are made of, apart from their schema, since who only reads need not load the library of schemas.

/** ISO 3166-2:NL codes of the twelve provinces. */
export const PROVINCES = [
  'NL-DR',
  'NL-FL',
  'NL-FR',
  'NL-GE',
  'NL-GR',
  'NL-LI',
  'NL-NB',
  'NL-NH',
  'NL-OV',
  'NL-UT',
  'NL-ZE',
  'NL-ZH',
] as const

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Papers asked for, in the order in which a record lists them. */
export const DOCUMENTS = ['vog', 'integrity', 'kvk', 'uea', 'waadi', 'sroi'] as const

/** Fields whose absence is listed under `missing`, in that order. */
export const EXPECTED_FIELDS = [
  'requestNumber',
  'client',
  'region',
  'hoursPerWeek',
  'rateCap',
  'start',
  'deadline',
  'education',
] as const
