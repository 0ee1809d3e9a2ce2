import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readingPage } from '../../infra/local/reading-page/page.ts'
import { shownFile } from '../../infra/local/reading-page/shown-file.ts'
import { readText } from '../../infra/local/terminal/read-requests.ts'
import type { Language } from '../../shared/language/language.ts'
import { temporaryFolder } from '../local/fixture.ts'

/** The reading page of files by name, in a file that goes away with the test: its address. */
export async function shownPage(files: Record<string, string | Uint8Array>, language: Language = 'nl') {
  const shown = []
  for (const [k, [name, content]] of Object.entries(files).entries()) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    shown.push(shownFile({ name, number: k + 1, ...(await readText(bytes, { capturedAt: null })) }, language))
  }
  const file = join(temporaryFolder(), 'page.html')
  writeFileSync(file, await readingPage(shown, language))
  return pathToFileURL(file).href
}
