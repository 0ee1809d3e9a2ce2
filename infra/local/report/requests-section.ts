import { escapeUTF8 } from 'entities'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { provinceNames } from '../../../shared/places/province-names.ts'
import { PROVINCES } from '../../../shared/record-words.ts'
import { money, when } from '../terminal/shown-values.ts'
import type { Fact } from './facts.ts'

/** More rows than anybody goes through make a page slow. */
const MOST_REQUESTS = 2000

const headsIn = (language: Language) =>
  inLanguage(language)(
    'Aanvraag|Opdrachtgever|Plaats|Maximum|Netto|Reageren vóór|Passend|Net niet|Vragen',
    'Request|Client|Place|Cap|Net|Act by|Fitting|Near|Conflicts',
  ).split('|')

/** Where the table has no room for its columns, each request is a few lines, and what it says has its name before it. */
export function narrowNames(language: Language): string {
  const rules = headsIn(language).map((name, k) => `#requests td:nth-child(${k + 1})::before { content: '${name} ' }`)
  return `@media (max-width: 899px) { ${rules.slice(2).join(' ')} }`
}

/** The requests, those that are still open first: to search in, and to sort by a column. */
export function requestsSection(requests: Fact[], language: Language): string {
  const say = inLanguage(language)
  const numeric = new Set([3, 4, 6, 7, 8])
  const heads = headsIn(language).map((name, column) => {
    const kind = numeric.has(column) ? ' class="n"' : ''
    return `<th${kind} aria-sort="none"><button type="button" data-column="${column}">${name}</button></th>`
  })
  const rows = requests.slice(0, MOST_REQUESTS).map((row) => {
    const cells = cellsOf(row, language).map(([shown, order], column) => {
      return `<td${numeric.has(column) ? ' class="n"' : ''} data-order="${escapeUTF8(String(order))}">${escapeUTF8(shown)}</td>`
    })
    return `<tr${row.is_open === true ? '' : ' class="closed"'}>${cells.join('')}</tr>`
  })
  const more = requests.length - rows.length
  return `<section>
<h2>${say('Aanvragen', 'Requests')}</h2>
<p>${say('Wat nog open is eerst. Kandidaten staan er alleen als aantal in.', 'Those that are still open first. Candidates appear in counts only.')}</p>
<p><label>${say('Zoek', 'Search')} <input type="search" id="search" autocomplete="off"></label> <span id="found" role="status"></span></p>
<div class="scroll tall"><table id="requests"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
${more > 0 ? `<p>${say(`En nog ${more}: vraag ze met radar query.`, `And ${more} more: ask for them with radar query.`)}</p>` : ''}
</section>`
}

/** What each cell shows, and what it is sorted by. */
function cellsOf(row: Fact, language: Language): [shown: string, order: string | number][] {
  const text = (value: Fact[string] | undefined): [string, string] => [
    String(value ?? '–'),
    String(value ?? '').toLowerCase(),
  ]
  const cents = (value: Fact[string] | undefined): [string, number] =>
    typeof value === 'number' ? [money(value, language), value] : ['–', -1]
  const number = (value: Fact[string] | undefined): [string, number] => [String(value ?? 0), Number(value ?? 0)]
  const province = PROVINCES.find((each) => each === row.province)
  const where = [row.place, province === undefined ? null : provinceNames([province], language)]
    .filter(Boolean)
    .join(', ')
  const actBy = row.act_by === null || row.act_by === undefined ? null : String(row.act_by)
  return [
    text([row.title, row.request_number].filter(Boolean).join(' · ')),
    text(row.client),
    text(row.nationwide === true ? inLanguage(language)('landelijk', 'nationwide') : where || null),
    cents(row.cap_cents),
    cents(row.net_cap_cents),
    actBy === null ? ['–', '9'] : [when(actBy, language), actBy],
    number(row.fitting),
    number(row.near),
    number(row.conflicts),
  ]
}
