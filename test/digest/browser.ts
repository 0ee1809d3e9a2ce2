import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Runs in the page: what a person with a narrow or dark screen would stumble over. */
const PROBE = `
  const channel = (v) => { const c = v / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4 }
  const parse = (text) => text.match(/[\\d.]+/g).map(Number)
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor)
      if (colour.length === 3 || colour[3] > 0) return colour
    }
    return [255, 255, 255]
  }
  const faint = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.data.trim() || element.tagName === 'SCRIPT' || !element.getClientRects().length) continue
    const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(ground(element))].sort((x, y) => y - x)
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(walker.currentNode.data)
  }
  parent.document.title = JSON.stringify({ width: innerWidth, scroll: window.wide, faint })
`

/** How wide a page gets in a window of a width, and which of its texts are too faint to read. */
export function inspect(
  html: string,
  width: number,
  dark: boolean,
): { width: number; scroll: number; faint: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'))
  try {
    const page = join(folder, 'mail.html')
    const script = `<script>window.wide = document.documentElement.scrollWidth;${PROBE}</script>`
    const probed = html.replace('</body>', () => `${script}</body>`)
    // A browser window is never narrower than 500 px; a frame can be.
    const frame = `<iframe style="width:${width}px;height:900px;border:0" srcdoc="${probed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><title></title><body style="margin:0">${frame}`)
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    const scheme = `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`
    const dom = execFileSync(
      BROWSER ?? '',
      [
        ...options,
        scheme,
        `--user-data-dir=${join(folder, 'profile')}`,
        '--window-size=1200,900',
        '--dump-dom',
        `file://${page}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
    )
    const title = /<title>(\{.*?\})<\/title>/s.exec(dom)?.[1] ?? ''
    return JSON.parse(
      title.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
