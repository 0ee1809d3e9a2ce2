import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { count, showPapers, showSelfEmployed } from '../../../shared/mails/digest/shown-values.ts'
import type { RequestRecord } from '../../../shared/request.ts'
import { languageName } from './language-name.ts'
import type { Row } from './value.ts'

export function candidateRows(record: RequestRecord, language: Language): Row[] {
  const { selfEmployed } = record
  const languages = record.languages.map(({ language: code, level }) =>
    [languageName(code, language), level].filter((part) => part !== null).join(' '),
  )
  return [
    ['education', 'Opleiding', 'Education', record.education],
    [
      'selfEmployed',
      'Zzp',
      'Self-employed',
      selfEmployed === 'unknown' ? null : showSelfEmployed(selfEmployed, language),
    ],
    ['registrations', 'Registraties', 'Registrations', record.registrations.join(', ') || null],
    ['certificates', 'Certificaten', 'Certificates', record.certificates.join(', ') || null],
    ['languages', 'Talen', 'Languages', languages.join(', ') || null],
  ]
}

export function offerRows(record: RequestRecord, language: Language): Row[] {
  const say = inLanguage(language)
  const { cv, documents, shortlist } = record
  const parts = (...all: (string | null)[]) => all.filter((part) => part !== null).join(', ') || null
  const counted = (number: number | null, nl: [string, string], en: [string, string]) =>
    number === null ? null : say(count(number, ...nl), count(number, ...en))
  const pages = counted(cv.maxPages, ['pagina', 'pagina’s'], ['page', 'pages'])
  return [
    ['documents', 'Papieren', 'Papers', documents.length === 0 ? null : showPapers(record, language)],
    [
      'cv',
      'Cv',
      'CV',
      parts(
        pages && say(`hooguit ${pages}`, `at most ${pages}`),
        cv.language && languageName(cv.language, language),
        counted(cv.references, ['referentie', 'referenties'], ['reference', 'references']),
      ),
    ],
    [
      'shortlist',
      'Voorselectie',
      'Shortlist',
      parts(
        counted(
          shortlist.cvs,
          ['cv naar de opdrachtgever', 'cv’s naar de opdrachtgever'],
          ['CV to the client', 'CVs to the client'],
        ),
        counted(
          shortlist.invited,
          ['kandidaat uitgenodigd', 'kandidaten uitgenodigd'],
          ['candidate invited', 'candidates invited'],
        ),
      ),
    ],
  ]
}
