import { styleText } from 'node:util'
import type { CandidateRefusal } from '../../../shared/candidate.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { refusalDetail } from '../../../shared/language/refusal-details.ts'
import { REFUSAL_REASONS } from '../../../shared/request.ts'
import { refusalAdvice } from '../reading-page/refusal-advice.ts'
import { candidateRefusalWords } from './candidate-refusal-words.ts'
import type { NamedBytes } from './files.ts'
import { refusedCell } from './refused-cell.ts'
import { plain, shorten } from './shown-values.ts'

const LONGEST_VALUE = 60

/** Why a text is not taken, and in Dutch what to do, for a person. */
export function refusalLine(file: string, refused: { reason: string; detail: string }, language: Language): string {
  const { reason } = refused
  const head = `${plain(file)}: ${refusedWord(language)}`
  const known = REFUSAL_REASONS.find((each) => each === reason)
  const detail = plain(refusalDetail(refused.detail, language))
  if (language === 'en' || known === undefined) return `${head}, ${reason}${detail && ` (${detail})`}`
  const { why, advice } = refusalAdvice({ reason: known, detail }, language)
  return `${head}, ${reason}. ${detail ? `${why.replace(/\.$/, '')}: ${detail}.` : why} ${advice}`
}

const refusedWord = (language: Language) =>
  styleText('red', inLanguage(language)('geweigerd', 'refused'), { stream: process.stdout })

/**
 * Why rows of candidate files, or whole files, are not taken: each with the line of its file and what stands there, for
 * who has the file at hand. What a file holds is said nowhere else.
 */
export async function candidateRefusalLines(
  files: NamedBytes[],
  refusals: CandidateRefusal[],
  language: Language,
): Promise<string[]> {
  const say = inLanguage(language)
  const lines: string[] = []
  for (const { file, row, refused } of refusals) {
    const bytes = files.find((each) => each.file === file)?.bytes
    const cell = bytes && row !== null ? await refusedCell({ file, bytes }, row, refused) : NOWHERE
    const where = [
      ...[file, row === null ? null : `${say('rij', 'row')} ${row}`],
      ...[cell.line === null ? null : `${say('regel', 'line')} ${cell.line}`, refused.column],
    ].filter((part) => part !== null)
    const words = candidateRefusalWords(refused.reason, language)
    // In English the row itself says it more closely.
    const detail = say('', refused.detail || cell.detail) || words
    const value = cell.value === null ? '' : `: "${shorten(plain(cell.value), LONGEST_VALUE)}"`
    const why = `${plain(detail)}${value}`
    lines.push(`${plain(where.join(', '))}: ${refusedWord(language)}, ${refused.reason}${why && ` (${why})`}`)
  }
  return lines
}

const NOWHERE = { line: null, value: null, detail: '' }
