import { capChart, conflictChart, coverageChart, deadlineChart, refusalChart, volumeChart } from './charts.ts'
import type { Fact, Facts } from './facts.ts'

/** A label that came up this many days ago or less is new. */
const NEW_DAYS = 30
const MOST_LABELS = 25

/** The page: no script, nothing from elsewhere, light and dark, to be read on a phone too. */
export function reportPage(facts: Facts): string {
  const { totals, labels } = facts
  const taken = String(totals.taken_at ?? '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Inhuurradar · requests as of ${escaped(taken.slice(0, 10))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Hiring requests</h1>
<p class="lead">As of ${escaped(taken)} UTC, texts since ${escaped(String(totals.first_day ?? '–'))}. Candidates appear in counts only.</p>
<ul class="tiles">
${tile(totals.requests, 'requests')}
${tile(totals.still_open, 'open to act on')}
${tile(share(totals.with_cap, totals.requests), 'state a cap')}
${tile(share(totals.with_conflict, totals.requests), 'have a conflict')}
</ul>
${section('Volumes', 'Texts by the month in which they were read.', legend(['parsed', 'main'], ['refused', 'warn'], ['gone', 'faint']), volumeChart(facts), facts.volumes)}
${section('Deadlines ahead', 'Requests by the day on which one must have acted (UTC), the next 28 such days.', legend(['somebody fits', 'main'], ['nobody yet', 'warn']), deadlineChart(facts), facts.deadlines)}
${section('Caps by province', 'Hourly caps before VAT, in euros, as stated. The bar is the middle half of the requests, the dot and the figure the median.', '', capChart(facts), facts.caps)}
${section('Refusals', 'Texts that were not read, by reason.', '', refusalChart(facts), facts.refusals)}
${section('Conflicts', 'Requests in which a careful reader would ask something.', '', conflictChart(facts), facts.conflicts)}
${section('What is read', 'Share of requests in which each expected field was read, by month and layout. A line that falls: look at the texts of that layout.', legend(...layouts(facts)), coverageChart(facts), facts.coverage)}
<section>
<h2>Labels nobody knows yet</h2>
<p>What looks like a label in two texts or more, and is none that the reader knows; those of the last 30 days first. New: first seen in the last ${NEW_DAYS} days.</p>
${labels.length === 0 ? '<p class="none">None.</p>' : labelTable(labels, taken)}
</section>
</main>
</body>
</html>
`
}

function section(title: string, about: string, key: string, drawing: string, facts: Fact[]): string {
  const shown =
    facts.length === 0
      ? '<p class="none">Nothing in this export.</p>'
      : `${key}<figure>${drawing}</figure>
<details><summary>The figures</summary><div class="scroll">${dataTable(facts)}</div></details>`
  return `<section>\n<h2>${title}</h2>\n<p>${about}</p>\n${shown}\n</section>`
}

function layouts({ coverage }: Facts): [string, string][] {
  const colours = ['main', 'warn', 'third', 'faint']
  const formats = [...new Set(coverage.map(({ format }) => String(format)))].sort()
  return formats.map((format, index) => [format, colours[index % colours.length] ?? 'main'])
}

function legend(...entries: [string, string][]): string {
  const items = entries.map(([name, colour]) => `<li><i style="background:var(--${colour})"></i>${escaped(name)}</li>`)
  return `<ul class="legend">${items.join('')}</ul>`
}

function tile(value: Fact[string] | undefined, name: string): string {
  const shown = typeof value === 'number' ? value.toLocaleString('en-GB') : String(value ?? '–')
  return `<li><b>${escaped(shown)}</b> ${name}</li>`
}

function share(part: Fact[string] | undefined, whole: Fact[string] | undefined): string {
  return Number(whole) > 0 ? `${Math.round((100 * Number(part)) / Number(whole))}%` : '–'
}

function labelTable(labels: Fact[], taken: string): string {
  const since = new Date(Date.parse(`${taken.slice(0, 10)}T00:00:00Z`) - NEW_DAYS * 86_400_000).toISOString()
  const rows = labels.slice(0, MOST_LABELS).map((row) => {
    const isNew = String(row.first_seen) >= since.slice(0, 10)
    return `<tr><td>${escaped(String(row.label))}${isNew ? ' <mark>new</mark>' : ''}</td><td class="n">${row.texts}</td><td class="n">${row.clients}</td><td>${row.first_seen}</td></tr>`
  })
  const more = labels.length > MOST_LABELS ? `<p>And ${labels.length - MOST_LABELS} more.</p>` : ''
  return `<table><thead><tr><th>label</th><th class="n">texts</th><th class="n">clients</th><th>first seen</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}`
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
:root { --page:#fbfbf9; --card:#fff; --ink:#1c2024; --muted:#5b6570; --line:#dfe3e6;
  --main:#1f6f8b; --soft:#b7d5df; --warn:#c8641b; --third:#6a4c93; --faint:#9aa3ab }
@media (prefers-color-scheme: dark) { :root { --page:#14181b; --card:#1c2226; --ink:#e8ebed; --muted:#a3adb5;
  --line:#343c42; --main:#5fb3cf; --soft:#2f5564; --warn:#f0995a; --third:#b99be0; --faint:#77828b } }
* { box-sizing:border-box }
body { margin:0; background:var(--page); color:var(--ink); font:16px/1.5 system-ui,sans-serif }
main { max-width:840px; margin:0 auto; padding:24px 16px 64px }
h1 { font-size:28px; margin:0 } h2 { font-size:19px; margin:0 }
p { margin:4px 0 12px; color:var(--muted); font-size:15px }
section { background:var(--card); border:1px solid var(--line); border-radius:10px; padding:16px; margin-top:16px }
.tiles { list-style:none; display:grid; grid-template-columns:repeat(auto-fit,minmax(140px,1fr)); gap:12px; padding:0; margin:16px 0 0 }
.tiles li { background:var(--card); border:1px solid var(--line); border-radius:10px; padding:12px 16px; color:var(--muted); font-size:14px }
.tiles b { display:block; color:var(--ink); font-size:26px; line-height:1.2; font-variant-numeric:tabular-nums }
.legend { list-style:none; display:flex; flex-wrap:wrap; gap:4px 16px; padding:0; margin:0 0 8px; font-size:14px }
.legend i { display:inline-block; width:12px; height:12px; border-radius:3px; margin-right:6px }
figure { margin:0 } svg { max-width:100%; height:auto; display:block } svg text { fill:currentColor }
.wide { display:none } @media (min-width:720px) { .wide { display:block } .narrow { display:none } }
@media (max-width:719px) { section { padding:14px 12px } .narrow { max-width:420px } }
details { margin-top:8px; font-size:14px } summary { cursor:pointer; color:var(--muted) }
.scroll { overflow:auto; max-height:320px }
table { border-collapse:collapse; width:100%; font-size:14px }
th,td { text-align:left; padding:5px 16px 5px 0; border-bottom:1px solid var(--line); white-space:nowrap }
td:first-child { white-space:normal; overflow-wrap:anywhere }
th { color:var(--muted); font-weight:600 } .n { text-align:right; font-variant-numeric:tabular-nums }
mark { background:var(--warn); color:var(--card); border-radius:4px; padding:0 6px; font-size:12px }
`
