import type { RequestRecord } from '../../../shared/request.ts'

/** A value as people say it, and the fields of the record that it comes from. Null: the text does not state it. */
export type Value = { fields: (keyof RequestRecord)[]; label: string; value: string | null }

/** A value before its label is said in a language. */
export type Row = [fields: Value['fields'] | Value['fields'][number], nl: string, en: string, value: string | null]
