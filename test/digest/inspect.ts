import { newTab, startBrowser } from '../browser/browser.ts'

export const browser = await startBrowser()

/** Runs in the page: what a person with a narrow or dark screen would stumble over. */
const FAINT_TEXTS = `(() => {
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
  return faint
})()`

/** How wide a page gets in a window of a width, and which of its texts are too faint to read. */
export async function inspect(html: string, width: number, dark: boolean) {
  const { tab } = await newTab(browser, { viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  await tab.setContent(html)
  return {
    width: await tab.evaluate('innerWidth'),
    scroll: await tab.evaluate<number>('document.documentElement.scrollWidth'),
    faint: await tab.evaluate(FAINT_TEXTS),
  }
}
