import * as z from 'zod'
import { Candidate } from '../candidate.ts'
import { candidateProvinces } from './candidate-provinces.ts'
import type { Column, Row, RowRefusal } from './candidate-rows.ts'
import { isEmailAddress } from './email-address.ts'

/** Longest text of a list column: far more than a person writes, and it must fit a table row. */
const LONGEST_LIST = 20_000

/** A cell that is not taken; stays within this file. The detail names the column, never what stands in it. */
class Refused extends Error {
  readonly refusal: RowRefusal
  constructor(column: Column, reason: string, detail: string) {
    super(reason)
    this.refusal = { column, reason, detail: `${column} ${detail}` }
  }
}

/** One row to one candidate, or the first column that is wrong and why. */
export function readCandidateRow(row: Row): Candidate | RowRefusal {
  try {
    const candidate = {
      candidateId: candidateId(row),
      name: name(row),
      alertEmail: alertEmail(row),
      rateCents: Math.round(number(row, 'rate', Number.MAX_SAFE_INTEGER / 100) * 100),
      provinces: provinces(row),
      hoursMin: number(row, 'hoursMin', 60),
      hoursMax: number(row, 'hoursMax', 60),
      availableFrom: date(row, 'availableFrom'),
      education: oneOf(row, 'education', Candidate.shape.education.unwrap().options),
      contractForm: oneOf(row, 'contractForm', Candidate.shape.contractForm.unwrap().options),
      roles: list(row, 'roles'),
      registrations: list(row, 'registrations'),
      language: oneOf(row, 'language', Candidate.shape.language.options) ?? 'nl',
      consentUntil: date(row, 'consentUntil'),
    }
    if (candidate.hoursMin > candidate.hoursMax) {
      throw new Refused('hoursMin', 'hours-reversed', 'is greater than hoursMax')
    }
    return candidate
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

function candidateId(row: Row): string {
  const id = required(row, 'candidateId')
  if (!Candidate.shape.candidateId.safeParse(id).success) {
    throw new Refused('candidateId', 'malformed', 'must be 1 to 64 of A-Z a-z 0-9 . _ -')
  }
  return id
}

function name(row: Row): string {
  const value = required(row, 'name')
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value)) {
    throw new Refused('name', 'control-character', 'holds a control character or line break')
  }
  if ([...value].length > 200) throw new Refused('name', 'too-long', 'has more than 200 characters')
  return value
}

function alertEmail(row: Row): string {
  const address = required(row, 'alertEmail')
  if (!isEmailAddress(address)) {
    throw new Refused('alertEmail', 'not-an-address', 'must be one bare ASCII mail address of at most 254 characters')
  }
  return address
}

function provinces(row: Row): Candidate['provinces'] {
  const parts = list(row, 'provinces')
  if (parts.length === 0) throw new Refused('provinces', 'missing', 'is required')
  const read = candidateProvinces(parts.join('|'))
  if (read === null) {
    throw new Refused('provinces', 'unknown-province', 'must be codes or Dutch names separated by spaces or |, or *')
  }
  return read
}

function number(row: Row, column: Column, most: number): number {
  const raw = row.get(column)
  const written = typeof raw === 'number' ? String(raw) : required(row, column)
  if (!/^\d+(?:[.,]\d{1,2})?$/.test(written)) {
    throw new Refused(column, 'not-a-number', 'must be digits, with at most two decimals after a point or comma')
  }
  const value = Number(written.replace(',', '.'))
  if (value <= 0 || value > most) {
    throw new Refused(column, 'out-of-range', `must be above 0 and at most ${most}`)
  }
  return value
}

function date(row: Row, column: Column): string | null {
  const value = text(row, column)
  if (value === null) return null
  if (!z.iso.date().safeParse(value).success) {
    throw new Refused(column, 'no-such-date', 'must be a date that exists, as YYYY-MM-DD')
  }
  return value
}

function oneOf<T extends string>(row: Row, column: Column, values: readonly T[]): T | null {
  const value = text(row, column)
  if (value === null) return null
  const known = values.find((each) => each === value)
  if (known === undefined) throw new Refused(column, 'unknown-value', `must be one of ${values.join(', ')}`)
  return known
}

/** A list is text with `|` between its parts, or (JSON) an array of texts. */
function list(row: Row, column: Column): string[] {
  const raw = row.get(column)
  const parts = Array.isArray(raw) ? raw : (text(row, column)?.split('|') ?? [])
  if (!parts.every((part) => typeof part === 'string')) throw new Refused(column, 'wrong-type', 'must hold texts')
  if (parts.reduce((length, part) => length + part.length, 0) > LONGEST_LIST) {
    throw new Refused(column, 'too-long', `has more than ${LONGEST_LIST} characters`)
  }
  return parts.map(trim).filter((part) => part !== '')
}

function required(row: Row, column: Column): string {
  const value = text(row, column)
  if (value === null) throw new Refused(column, 'missing', 'is required')
  return value
}

/** The text of a cell without surrounding blanks; null where it is absent or empty. */
function text(row: Row, column: Column): string | null {
  const raw = row.get(column) ?? ''
  if (typeof raw !== 'string') throw new Refused(column, 'wrong-type', 'must be text')
  return trim(raw) || null
}

/** Blanks only: a line break at the end of a name or address is no accident to pass over. */
function trim(value: string): string {
  const blanks = ' \t\u00a0'
  let start = 0
  let end = value.length
  while (start < end && blanks.includes(value.charAt(start))) start += 1
  while (end > start && blanks.includes(value.charAt(end - 1))) end -= 1
  return value.slice(start, end)
}
