import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import { inLanguage, type Language } from '../../../shared/mails/language.ts'
import { fileView } from './file-view.ts'
import { overviewView } from './overview-view.ts'
import type { ShownFile } from './shown-file.ts'

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const SHEETS = ['base', 'read', 'points', 'text', 'overview', 'layout', 'narrow', 'print']
const STYLE = SHEETS.map((name) => beside(`style/${name}.css`)).join('')
const SCRIPT = beside('page.js')

/** Nothing but this one style and this one script runs, nothing is fetched, and no text can become markup. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** One page that needs nothing but itself: each text beside what was read in it. The script only adds comfort. */
export async function readingPage(files: ShownFile[], language: Language): Promise<string> {
  const say = inLanguage(language)
  const [first] = files
  const title =
    files.length === 1 && first ? (first.requests[0]?.title ?? first.name) : say('Gelezen teksten', 'Texts read')
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title} · Inhuurradar</title>
<style>${raw(STYLE)}</style>
</head>
<body data-copied="${say('Gekopieerd', 'Copied')}">
${files.length > 1 ? overviewView(files, language) : ''}
<main>
${files.map((file, k) => fileView(file, { before: files[k - 1], after: files[k + 1], alone: files.length === 1 }, language))}
</main>
<p class="unseen" role="status" id="said"></p>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
  return page.toString().toWellFormed()
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
