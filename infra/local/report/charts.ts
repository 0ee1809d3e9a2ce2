import { axisX, barX, barY, dot, gridX, gridY, lineY, ruleX, ruleY, text } from '@observablehq/plot'
import { PROVINCE_NAMES } from '../../../shared/places/province-names.ts'
import { chart } from './chart.ts'
import type { Fact, Facts } from './facts.ts'

const day = (value: Fact[string] | undefined) => new Date(`${value}T00:00:00Z`)
const number = (value: Fact[string] | undefined) => Number(value ?? 0)
/** Of counts: there is no half a text. */
const whole = (count: number) => (Number.isInteger(count) ? count.toLocaleString('en-GB') : '')
const word = (value: Fact[string] | undefined) => String(value ?? '')

export function volumeChart({ volumes }: Facts): string {
  const data = volumes.map(({ month, outcome, texts }) => ({
    month: day(month),
    outcome: word(outcome),
    texts: number(texts),
  }))
  return chart('Texts by month and outcome', () => ({
    height: 240,
    x: { interval: 'month', label: null },
    y: { label: 'texts', grid: true, nice: true, tickFormat: whole },
    color: {
      domain: ['parsed', 'refused', 'gone'],
      range: ['var(--main)', 'var(--warn)', 'var(--faint)'],
    },
    marks: [barY(data, { x: 'month', y: 'texts', fill: 'outcome', inset: 1 }), ruleY([0])],
  }))
}

/** From the lower to the upper quartile, with the median as a dot and in figures. */
export function capChart({ caps }: Facts): string {
  const data = caps.map((row) => ({
    province: PROVINCE_NAMES[word(row.province) as keyof typeof PROVINCE_NAMES] ?? word(row.province),
    low: number(row.lower_quartile_euros),
    median: number(row.median_cap_euros),
    high: number(row.upper_quartile_euros),
  }))
  return chart('Hourly caps by province: middle half and median', (narrow) => ({
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
        text: ({ median }: { median: number }) => median.toFixed(2),
      }),
    ],
  }))
}

export function deadlineChart({ deadlines }: Facts): string {
  const data = deadlines.slice(0, 28).flatMap(({ act_by_day, requests, with_match }) => [
    { day: day(act_by_day), kind: 'somebody fits', requests: number(with_match) },
    { day: day(act_by_day), kind: 'nobody yet', requests: number(requests) - number(with_match) },
  ])
  return chart('Requests by the day on which they close', (narrow) => ({
    height: 220,
    x: { interval: 'day', label: null },
    y: { label: 'requests', grid: true, nice: true, tickFormat: whole },
    color: { domain: ['somebody fits', 'nobody yet'], range: ['var(--main)', 'var(--warn)'] },
    marks: [
      axisX({ ticks: narrow ? 4 : 8, tickFormat: dayMonth, label: null }),
      barY(data, { x: 'day', y: 'requests', fill: 'kind', inset: 0.5 }),
      ruleY([0]),
    ],
  }))
}

export function refusalChart({ refusals }: Facts): string {
  return countChart('Refused texts by reason', refusals, 'reason', 'texts')
}

export function conflictChart({ conflicts }: Facts): string {
  return countChart('Requests by conflict', conflicts, 'code', 'requests')
}

function countChart(label: string, facts: Fact[], name: string, count: string): string {
  const data = facts.map((fact) => ({ name: word(fact[name]), count: number(fact[count]) }))
  return chart(label, () => ({
    height: 8 + 26 * data.length,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 164,
    marginRight: 52,
    x: { axis: null },
    y: { label: null, domain: data.map((row) => row.name), tickSize: 0 },
    marks: [
      barX(data, { y: 'name', x: 'count', fill: 'var(--main)', insetTop: 3, insetBottom: 3 }),
      text(data, { y: 'name', x: 'count', text: 'count', dx: 6, textAnchor: 'start', fill: 'currentColor' }),
      ruleX([0]),
    ],
  }))
}

/** One small chart a field, one line a layout: a line that falls is a broker that changed its wording. */
export function coverageChart({ coverage }: Facts): string {
  const data = coverage.map(({ month, format, field, percent_stated }) => ({
    month: day(month),
    format: word(format),
    field: word(field),
    percent: number(percent_stated),
  }))
  const fields = [...new Set(data.map(({ field }) => field))].sort()
  const formats = [...new Set(data.map(({ format }) => format))].sort()
  return chart('Share of requests in which each field was read, by month and layout', (narrow) => {
    const columns = narrow ? 2 : 4
    const at = (field: string) => fields.indexOf(field)
    const across = ({ field }: { field: string }) => at(field) % columns
    const down = ({ field }: { field: string }) => Math.floor(at(field) / columns)
    return {
      height: 120 * Math.ceil(fields.length / columns) + 30,
      marginLeft: 34,
      marginTop: 24,
      fx: { axis: null, padding: 0.12 },
      fy: { axis: null, padding: 0.28 },
      x: { label: null, ticks: narrow ? 2 : 3, tickFormat: monthOnly, type: 'utc' },
      y: { domain: [0, 100], label: null, ticks: [0, 50, 100], tickFormat: (value: number) => `${value}%` },
      color: { domain: formats, range: ['var(--main)', 'var(--warn)', 'var(--third)', 'var(--faint)'] },
      marks: [
        gridY([0, 50, 100]),
        gridX({ ticks: 0 }),
        lineY(data, {
          x: 'month',
          y: 'percent',
          stroke: 'format',
          strokeWidth: 1.8,
          fx: across,
          fy: down,
          marker: data.length <= fields.length * formats.length * 2,
        }),
        text(
          fields.map((field) => ({ field })),
          { text: 'field', frameAnchor: 'top-left', dy: -18, fx: across, fy: down, fontWeight: 600 },
        ),
      ],
    }
  })
}

const dayMonth = (date: Date) => date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const monthOnly = (date: Date) => date.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })
