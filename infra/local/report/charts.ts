import { axisX, barX, barY, cell, dot, ruleX, ruleY, text } from '@observablehq/plot'
import { conflictName } from '../../../shared/conflict-names.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { PROVINCE_NAMES } from '../../../shared/places/province-names.ts'
import { refusalName } from '../reading-page/refusal-advice.ts'
import { shorten } from '../terminal/shown-values.ts'
import { chart } from './chart.ts'
import type { Fact, Facts } from './facts.ts'

const day = (value: Fact[string] | undefined) => new Date(`${value}T00:00:00Z`)
const number = (value: Fact[string] | undefined) => Number(value ?? 0)
const localeOf = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB')
/** Of counts: there is no half a text. */
const wholeIn = (language: Language) => (count: number) =>
  Number.isInteger(count) ? count.toLocaleString(localeOf(language)) : ''
const eurosIn = (language: Language) => (euros: number) =>
  euros.toLocaleString(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const word = (value: Fact[string] | undefined) => String(value ?? '')

export function volumeChart({ volumes }: Facts, language: Language): string {
  const say = inLanguage(language)
  const data = volumes.map(({ month, outcome, texts }) => ({
    month: day(month),
    outcome: word(outcome),
    texts: number(texts),
  }))
  return chart(say('Teksten per maand en uitkomst', 'Texts by month and outcome'), () => ({
    height: 240,
    x: { interval: 'month', label: null, tickFormat: (date: Date) => monthOf(date, language) },
    y: { label: say('teksten', 'texts'), grid: true, nice: true, tickFormat: wholeIn(language) },
    color: {
      domain: ['parsed', 'refused', 'gone'],
      range: ['var(--main)', 'var(--warn)', 'var(--faint)'],
    },
    marks: [barY(data, { x: 'month', y: 'texts', fill: 'outcome', inset: 1 }), ruleY([0])],
  }))
}

/** From the lower to the upper quartile, with the median as a dot and in figures. */
export function capChart({ caps }: Facts, language: Language): string {
  const data = caps.map((row) => ({
    province: PROVINCE_NAMES[word(row.province) as keyof typeof PROVINCE_NAMES] ?? word(row.province),
    low: number(row.lower_quartile_euros),
    median: number(row.median_cap_euros),
    high: number(row.upper_quartile_euros),
  }))
  return chart(
    inLanguage(language)(
      'Maximumtarief per provincie: middelste helft en mediaan',
      'Hourly caps by province: middle half and median',
    ),
    (narrow) => ({
      height: 36 + 28 * data.length,
      marginLeft: narrow ? 104 : 120,
      marginRight: 52,
      marginTop: 4,
      x: { label: null, grid: true, nice: true },
      y: { label: null, domain: data.map(({ province }) => province), tickSize: 0 },
      marks: [
        ruleY(data, { y: 'province', x1: 'low', x2: 'high', stroke: 'var(--soft)', strokeWidth: 8 }),
        dot(data, { y: 'province', x: 'median', r: 5, fill: 'var(--main)' }),
        text(data, {
          y: 'province',
          x: 'high',
          dx: 8,
          textAnchor: 'start',
          fill: 'currentColor',
          text: ({ median }: { median: number }) => eurosIn(language)(median),
        }),
      ],
    }),
  )
}

export function deadlineChart({ deadlines }: Facts, language: Language): string {
  const say = inLanguage(language)
  const fits = say('er past iemand', 'somebody fits')
  const nobody = say('nog niemand', 'nobody yet')
  const data = deadlines.slice(0, 28).flatMap(({ act_by_day, requests, with_match }) => [
    { day: day(act_by_day), kind: fits, requests: number(with_match) },
    { day: day(act_by_day), kind: nobody, requests: number(requests) - number(with_match) },
  ])
  return chart(say('Aanvragen per dag waarop ze sluiten', 'Requests by the day on which they close'), (narrow) => ({
    height: 220,
    x: { interval: 'day', label: null },
    y: { label: say('aanvragen', 'requests'), grid: true, nice: true, tickFormat: wholeIn(language) },
    color: { domain: [fits, nobody], range: ['var(--main)', 'var(--warn)'] },
    marks: [
      axisX({ ticks: narrow ? 4 : 8, tickFormat: (date: Date) => dayMonth(date, language), label: null }),
      barY(data, { x: 'day', y: 'requests', fill: 'kind', inset: 0.5 }),
      ruleY([0]),
    ],
  }))
}

export function refusalChart({ refusals }: Facts, language: Language): string {
  const named = refusals.map((fact) => ({ ...fact, reason: refusalName(word(fact.reason), language) }))
  return countChart(
    inLanguage(language)('Geweigerde teksten per reden', 'Refused texts by reason'),
    named,
    'reason',
    'texts',
  )
}

export function conflictChart({ conflicts }: Facts, language: Language): string {
  const named = conflicts.map((fact) => ({ ...fact, code: conflictName(word(fact.code), language) }))
  return countChart(inLanguage(language)('Aanvragen per vraagpunt', 'Requests by conflict'), named, 'code', 'requests')
}

function countChart(label: string, facts: Fact[], name: string, count: string): string {
  const data = facts.map((fact) => ({ name: word(fact[name]), count: number(fact[count]) }))
  return chart(label, (narrow) => ({
    height: 8 + 26 * data.length,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: narrow ? 150 : 236,
    marginRight: 52,
    x: { axis: null },
    y: {
      ...{ label: null, domain: data.map((row) => row.name), tickSize: 0 },
      tickFormat: (name: string) => shorten(name, narrow ? 22 : 40),
    },
    marks: [
      barX(data, { y: 'name', x: 'count', fill: 'var(--main)', insetTop: 3, insetBottom: 3 }),
      text(data, { y: 'name', x: 'count', text: 'count', dx: 6, textAnchor: 'start', fill: 'currentColor' }),
      ruleX([0]),
    ],
  }))
}

/** A square a field and month, the darker the more often it was read: a row that fades is a broker that changed its wording. */
export function coverageChart({ coverage }: Facts, language: Language): string {
  const data = coverage.map(({ month, format, field, percent_stated }) => ({
    month: String(month).slice(0, 7),
    format: word(format),
    field: word(field),
    percent: number(percent_stated),
  }))
  const fields = [...new Set(data.map(({ field }) => field))].sort()
  const formats = [...new Set(data.map(({ format }) => format))].sort()
  const title = inLanguage(language)(
    'Aandeel aanvragen waarin elk veld gelezen is, per maand en opmaak',
    'Share of requests in which each field was read, by month and layout',
  )
  return chart(title, (narrow) => ({
    height: formats.length * (fields.length * 15 + 26) + 30,
    marginLeft: 104,
    marginTop: 26,
    fy: { label: null, padding: 0.12, axis: null, domain: formats },
    x: { type: 'band', label: null, tickFormat: (month: string) => month.slice(2), ...(narrow && { ticks: [] }) },
    y: { label: null, domain: fields, tickSize: 0 },
    marks: [
      cell(data, {
        ...{ x: 'month', y: 'field', fy: 'format', inset: 0.5, fill: 'var(--main)' },
        fillOpacity: ({ percent }: { percent: number }) => 0.06 + (0.94 * percent) / 100,
      }),
      text(
        formats.map((format) => ({ format })),
        {
          text: 'format',
          fy: 'format',
          frameAnchor: 'top-left',
          dy: -14,
          dx: -100,
          fontWeight: 600,
          textAnchor: 'start',
        },
      ),
    ],
  }))
}

const monthOf = (date: Date, language: Language) =>
  date.toLocaleDateString(localeOf(language), { month: 'short', timeZone: 'UTC' })
const dayMonth = (date: Date, language: Language) =>
  date.toLocaleDateString(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' })
