import type { Language } from '../../../shared/language/language.ts'

/** Why a row or file of candidates is not taken, by its reason, and what to do. */
const WORDS: Record<string, Record<Language, string>> = {
  encoding: {
    nl: 'geen UTF-8 en geen XLSX: bewaar het als “CSV UTF-8”',
    en: 'neither UTF-8 nor XLSX: save it as “CSV UTF-8”',
  },
  nul: { nl: 'er staan NUL-tekens in', en: 'it holds NUL characters' },
  empty: { nl: 'het is leeg', en: 'it is empty' },
  'not-json': { nl: 'geen JSON-lijst', en: 'no JSON array' },
  'not-an-object': { nl: 'geen object met kolommen', en: 'no object with columns' },
  'not-a-workbook': {
    nl: 'geen leesbaar Excel-bestand: open het in Excel en bewaar het opnieuw als XLSX of CSV UTF-8',
    en: 'no Excel file that can be read: open it in Excel and save it anew as XLSX or CSV UTF-8',
  },
  'too-large': { nl: 'te groot: splits het bestand', en: 'too large: split the file' },
  'column-missing': {
    nl: 'de eerste rij moet de kop zijn, met alle verplichte kolommen',
    en: 'the first row must be the header, with all columns that are required',
  },
  'column-twice': { nl: 'de kop noemt deze kolom twee keer', en: 'the header has this column more than once' },
  quotes: {
    nl: 'een aanhalingsteken wordt niet gesloten, of staat midden in een cel',
    en: 'a quotation mark is not closed, or stands within a cell',
  },
  'field-count': {
    nl: 'de rij heeft een ander aantal cellen dan de kop',
    en: 'the row has another number of cells than the header',
  },
  'duplicate-id': { nl: 'een eerdere rij heeft dit candidateId al', en: 'an earlier row has this candidateId already' },
  erased: {
    nl: 'deze kandidaat is op verzoek verwijderd en komt niet terug: haal de rij weg',
    en: 'this candidate was removed at their request and does not come back: take the row away',
  },
  missing: { nl: 'verplicht, en leeg', en: 'required, and empty' },
  malformed: {
    nl: 'moet 1 tot 64 tekens zijn uit A-Z a-z 0-9 . _ -',
    en: 'must be 1 to 64 characters of A-Z a-z 0-9 . _ -',
  },
  'control-character': { nl: 'bevat een besturingsteken of regeleinde', en: 'holds a control character or line break' },
  'too-long': { nl: 'te lang', en: 'too long' },
  'not-an-address': { nl: 'moet één kaal mailadres zijn', en: 'must be one bare mail address' },
  'unknown-province': {
    nl: 'moeten provincies zijn (code of naam), met | ertussen, of *',
    en: 'must be provinces (code or name), with | between them, or *',
  },
  'not-a-number': {
    nl: 'moet een getal zijn, met hooguit twee cijfers na punt of komma',
    en: 'must be a number, with at most two digits after the point or comma',
  },
  'out-of-range': {
    nl: 'buiten wat kan: boven 0, uren hooguit 60',
    en: 'beyond what is possible: above 0, hours at most 60',
  },
  'hours-reversed': { nl: 'groter dan hoursMax', en: 'greater than hoursMax' },
  'no-such-date': {
    nl: 'moet een bestaande datum zijn, als JJJJ-MM-DD',
    en: 'must be a date that exists, as YYYY-MM-DD',
  },
  'unknown-value': { nl: 'geen van de toegestane woorden', en: 'none of the words that are taken' },
  'wrong-type': { nl: 'moet tekst zijn', en: 'must be text' },
  failed: {
    nl: 'niet geladen: het bericht staat bij de dead letters',
    en: 'not loaded: its message is among the dead letters',
  },
}

/** Empty where the reason is none of these, as of another version of the program. */
export const candidateRefusalWords = (reason: string, language: Language): string => WORDS[reason]?.[language] ?? ''
