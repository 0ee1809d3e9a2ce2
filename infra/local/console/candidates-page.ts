import { html } from 'hono/html'
import { euros } from '../../../shared/language/euros.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { LONG_AGO, showDate } from '../../../shared/language/local-time.ts'
import { showHours } from '../../../shared/language/show-hours.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import { provinceNames } from '../../../shared/places/province-names.ts'
import type { Markup } from '../reading-page/markup.ts'
import { candidateRefusalWords } from '../terminal/candidate-refusal-words.ts'
import type { KeptCandidate } from './kept.ts'

export type RefusedRows = { file: string; refused: { row: number | null; column: string | null; reason: string }[] }

/** Enough to look through; more are found by searching. */
const MOST = 200

/** Whom the files name, the files, and the rows of them that were refused. */
export function candidatesView(candidates: KeptCandidate[], files: RefusedRows[], language: Language): Markup {
  const say = inLanguage(language)
  const byName = candidates.toSorted((a, b) => a.candidate.name.localeCompare(b.candidate.name, 'nl'))
  const more = candidates.length - MOST
  return html`<ul class="cards">${byName.slice(0, MOST).map((each) => candidateLine(each, language))}</ul>
${more > 0 ? html`<p class="faint">${say(`En nog ${more}: zoek op naam.`, `And ${more} more: search by name.`)}</p>` : ''}
<h2>${say('Bestanden', 'Files')}</h2>
${files.map(
  ({ file, refused }) =>
    html`<section class="task"><h3>${plain(file)}</h3>${
      refused.length === 0
        ? html`<p class="faint">${say('Alle rijen zijn overgenomen.', 'All rows were taken.')}</p>`
        : html`<p>${say(`${refused.length} niet overgenomen:`, `${refused.length} not taken:`)}</p><ul>${refused.map(
            ({ row, column, reason }) =>
              html`<li>${[row === null ? say('het hele bestand', 'the whole file') : say(`rij ${row}`, `row ${row}`), column].flatMap((part) => part ?? []).join(', ')}: ${candidateRefusalWords(reason, language) || plain(reason)}</li>`,
          )}</ul>`
    }</section>`,
)}`
}

export function candidateLine({ candidate, file }: KeptCandidate, language: Language): Markup {
  const { candidateId, name, rateCents, provinces, hoursMin, hoursMax, roles } = candidate
  return html`<li><a href="/candidates/${candidateId}"><span><b>${plain(name)}</b><span class="by">${[candidateId, ...roles].map(plain).join(' · ')}</span><span class="file-name">${plain(file)}</span></span>
<span class="fact">${provinceNames(provinces, language)} · <span class="whole">${showHours({ min: hoursMin, max: hoursMax }, language)}</span> · <span class="whole">${euros(rateCents, language)}</span></span></a></li>`
}

export function candidateView({ candidate, file }: KeptCandidate, language: Language): Markup {
  const say = inLanguage(language)
  const facts: [string, string | null][] = [
    ['Id', candidate.candidateId],
    [say('Rollen', 'Roles'), candidate.roles.join(', ') || null],
    [say('Tarief', 'Rate'), euros(candidate.rateCents, language)],
    [say('Uren', 'Hours'), showHours({ min: candidate.hoursMin, max: candidate.hoursMax }, language)],
    [say('Provincies', 'Provinces'), provinceNames(candidate.provinces, language)],
    [say('Opleiding', 'Education'), candidate.education],
    [say('Registraties', 'Registrations'), candidate.registrations.join(', ') || null],
    [say('Beschikbaar vanaf', 'Available from'), dateOf(candidate.availableFrom, language)],
    [say('Toestemming tot', 'Consent until'), dateOf(candidate.consentUntil, language)],
    [say('Mails naar', 'Mails to'), candidate.alertEmail],
    [say('Uit bestand', 'From file'), file],
  ]
  return html`<dl class="facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value === null ? say('niet bekend', 'not known') : plain(value)}</dd></div>`)}</dl>`
}

const dateOf = (date: string | null, language: Language): string | null =>
  date === null ? null : showDate(date, LONG_AGO, language)
