import { type Markish, type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** Text is as large on a narrow screen as on a wide one: so each chart is drawn for both, and the page shows one. */
const WIDTHS = { narrow: 300, wide: 960 } as const

type Drawing = Omit<PlotOptions, 'width' | 'marks'> & { marks: Markish[] }

/** A chart as SVG text, drawn for both widths. Colours are variables of the page, so that they follow light and dark. */
export function chart(label: string, draw: (narrow: boolean) => Drawing): string {
  return Object.entries(WIDTHS)
    .map(([name, width]) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>')
      const drawn = plot({
        document,
        width,
        style: { background: 'none', color: 'inherit', fontSize: '12px', fontFamily: 'inherit', overflow: 'visible' },
        ...draw(name === 'narrow'),
      })
      document.body.append(drawn)
      return `<div class="${name}" role="img" aria-label="${label}">${document.body.innerHTML}</div>`
    })
    .join('')
}
