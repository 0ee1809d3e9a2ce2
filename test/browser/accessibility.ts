import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page as it stands, one line a rule and element. */
export async function accessibilityFaults(tab: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await tab.evaluate(AXE)
  return tab.evaluate(async () => {
    // @ts-expect-error The script above gave the window its axe, of which the types of a page know nothing.
    const { violations } = await window.axe.run()
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    )
  })
}
