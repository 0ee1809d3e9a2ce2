import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { fileView } from './file-view.ts'
import { htmlDocument } from './html-document.ts'
import { overviewView } from './overview-view.ts'
import type { ShownFile } from './shown-file.ts'

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const SHEETS = ['base', 'read', 'points', 'text', 'overview', 'layout', 'narrow', 'print']
const STYLE = SHEETS.map((name) => beside(`style/${name}.css`)).join('')
const SCRIPT = beside('page.js') + beside('copy.js')

/**
 * One page that needs nothing but itself: each text beside what was read in it. The script only adds comfort. `home`:
 * where its name leads, where it is a page among others.
 */
export function readingPage(files: ShownFile[], language: Language, home: string | null = null): Promise<string> {
  const say = inLanguage(language)
  const [first] = files
  const title =
    files.length === 1 && first ? (first.requests[0]?.title ?? first.name) : say('Gelezen teksten', 'Texts read')
  const body = html`<body data-copied="${say('Gekopieerd', 'Copied')}">
${files.length > 1 ? overviewView(files, language) : ''}
<main>
${files.map((file, k) => fileView(file, { before: files[k - 1], after: files[k + 1], alone: files.length === 1, home }, language))}
</main>
<p class="unseen" role="status" id="said"></p>
<script>${raw(SCRIPT)}</script>
</body>`
  return htmlDocument({ language, title, style: STYLE, script: SCRIPT, body })
}
