import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { escapeUTF8 } from 'entities'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { when } from '../terminal/shown-values.ts'
import { capChart, conflictChart, coverageChart, deadlineChart, refusalChart, volumeChart } from './charts.ts'
import type { Fact, Facts } from './facts.ts'
import { narrowNames, requestsSection } from './requests-section.ts'

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const STYLE = beside('page.css')
const SCRIPT = beside('page.js')
const SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64')

/** A label that came up this many days ago or less is new. */
const NEW_DAYS = 30
const MOST_LABELS = 25

/** The page: nothing from elsewhere, one script of its own, light and dark, to be read on a phone too. */
export function reportPage(facts: Facts, language: Language): string {
  const say = inLanguage(language)
  const { totals, labels } = facts
  const taken = String(totals.taken_at ?? '')
  const asOf = `${when(taken, language)} (Amsterdam)`
  const fits = legend([say('er past iemand', 'somebody fits'), 'main'], [say('nog niemand', 'nobody yet'), 'warn'])
  const outcomes = legend(
    [say('gelezen', 'parsed'), 'main'],
    [say('geweigerd', 'refused'), 'warn'],
    [say('weg', 'gone'), 'faint'],
  )
  const part = (nl: [string, string], en: [string, string], key: string, drawing: string, rows: Fact[]) =>
    section(language === 'nl' ? nl : en, key, drawing, rows, language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'">
<title>Inhuurradar · ${say('aanvragen op', 'requests as of')} ${escaped(taken.slice(0, 10))}</title>
<style>${STYLE}${narrowNames(language)}</style>
</head>
<body>
<main>
<h1>${say('Inhuuropdrachten', 'Hiring requests')}</h1>
<p class="lead">${say(`Stand van ${escaped(asOf)}, teksten sinds ${escaped(String(totals.first_day ?? '–'))}.`, `As of ${escaped(asOf)}, texts since ${escaped(String(totals.first_day ?? '–'))}.`)}</p>
<ul class="tiles">
${tile(totals.requests, say('aanvragen', 'requests'), language)}
${tile(totals.still_open, say('nog open', 'open to act on'), language)}
${tile(share(totals.with_cap, totals.requests), say('noemen een maximumtarief', 'state a cap'), language)}
${tile(share(totals.with_conflict, totals.requests), say('roepen een vraag op', 'have a conflict'), language)}
</ul>
${requestsSection(facts.requests, language)}
${part(['Aantallen', 'Teksten per maand waarin ze gelezen zijn.'], ['Volumes', 'Texts by the month in which they were read.'], outcomes, volumeChart(facts, language), facts.volumes)}
${part(['Sluit binnenkort', 'Aanvragen per dag waarop uiterlijk gereageerd moet zijn (UTC), de eerstvolgende 28 van die dagen.'], ['Deadlines ahead', 'Requests by the day on which one must have acted (UTC), the next 28 such days.'], fits, deadlineChart(facts, language), facts.deadlines)}
${part(['Maximumtarief per provincie', 'Per uur, zonder btw, in euro, zoals genoemd. De balk is de middelste helft van de aanvragen, de stip en het getal de mediaan.'], ['Caps by province', 'Hourly caps before VAT, in euros, as stated. The bar is the middle half of the requests, the dot and the figure the median.'], '', capChart(facts, language), facts.caps)}
${part(['Geweigerd', 'Teksten die niet gelezen zijn, per reden.'], ['Refusals', 'Texts that were not read, by reason.'], '', refusalChart(facts, language), facts.refusals)}
${part(['Vraagpunten', 'Aanvragen waarbij een zorgvuldige lezer iets zou vragen.'], ['Conflicts', 'Requests in which a careful reader would ask something.'], '', conflictChart(facts, language), facts.conflicts)}
${part(['Wat er gelezen wordt', 'Hoe vaak elk verwacht veld gelezen is, per maand en opmaak: hoe donkerder, hoe vaker. Een rij die verbleekt: bekijk de teksten van die opmaak.'], ['What is read', 'How often each expected field was read, by month and layout: the darker, the more often. A row that fades: look at the texts of that layout.'], '', coverageChart(facts, language), facts.coverage)}
<section>
<h2>${say('Labels die nog niemand kent', 'Labels nobody knows yet')}</h2>
<p>${say(`Wat in twee teksten of meer op een label lijkt en er geen is dat de lezer kent; die van de laatste ${NEW_DAYS} dagen eerst.`, `What looks like a label in two texts or more, and is none that the reader knows; those of the last ${NEW_DAYS} days first.`)}</p>
${labels.length === 0 ? `<p class="none">${say('Geen.', 'None.')}</p>` : labelTable(labels, taken, language)}
</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function section(
  [title, about]: [string, string],
  key: string,
  drawing: string,
  facts: Fact[],
  language: Language,
): string {
  const say = inLanguage(language)
  const shown =
    facts.length === 0
      ? `<p class="none">${say('Niets in deze export.', 'Nothing in this export.')}</p>`
      : `${key}<figure>${drawing}</figure>
<details><summary>${say('De cijfers', 'The figures')}</summary><div class="scroll">${dataTable(facts)}</div></details>`
  return `<section>\n<h2>${title}</h2>\n<p>${about}</p>\n${shown}\n</section>`
}

function legend(...entries: [string, string][]): string {
  const items = entries.map(([name, colour]) => `<li><i style="background:var(--${colour})"></i>${escaped(name)}</li>`)
  return `<ul class="legend">${items.join('')}</ul>`
}

function tile(value: Fact[string] | undefined, name: string, language: Language): string {
  const shown =
    typeof value === 'number' ? value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB') : String(value ?? '–')
  return `<li><b>${escaped(shown)}</b> ${name}</li>`
}

function share(part: Fact[string] | undefined, whole: Fact[string] | undefined): string {
  return Number(whole) > 0 ? `${Math.round((100 * Number(part)) / Number(whole))}%` : '–'
}

function labelTable(labels: Fact[], taken: string, language: Language): string {
  const say = inLanguage(language)
  const since = new Date(Date.parse(`${taken.slice(0, 10)}T00:00:00Z`) - NEW_DAYS * 86_400_000).toISOString()
  const rows = labels.slice(0, MOST_LABELS).map((row) => {
    const isNew = String(row.first_seen) >= since.slice(0, 10)
    return `<tr><td>${escaped(String(row.label))}${isNew ? ` <mark>${say('nieuw', 'new')}</mark>` : ''}</td><td class="n">${row.texts}</td><td class="n">${row.clients}</td><td>${row.first_seen}</td></tr>`
  })
  const more =
    labels.length > MOST_LABELS
      ? `<p>${say(`En nog ${labels.length - MOST_LABELS}.`, `And ${labels.length - MOST_LABELS} more.`)}</p>`
      : ''
  return `<div class="scroll"><table><thead><tr><th>label</th><th class="n">${say('teksten', 'texts')}</th><th class="n">${say('opdrachtgevers', 'clients')}</th><th>${say('eerst gezien', 'first seen')}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${more}`
}

function dataTable(facts: Fact[]): string {
  const names = Object.keys(facts[0] ?? {})
  const kind = (value: Fact[string] | undefined) => (typeof value === 'number' ? ' class="n"' : '')
  const head = names.map((name) => `<th${kind(facts[0]?.[name])}>${escaped(name.replaceAll('_', ' '))}</th>`)
  const body = facts.map(
    (fact) =>
      `<tr>${names.map((name) => `<td${kind(fact[name])}>${escaped(String(fact[name] ?? '–'))}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const escaped = escapeUTF8
