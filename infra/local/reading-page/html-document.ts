import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Language } from '../../../shared/language/language.ts'
import type { Markup } from './markup.ts'

type Parts = {
  language: Language
  title: string
  /** All of the style. */
  style: string
  /** All of the script. */
  script: string
  /** What the page may do besides, as its policy says it: `form-action 'self'`. */
  allowed?: string[]
  body: Markup
}

/** A whole page. Nothing but its style and script runs, and nothing is fetched: no text can do anything in it. */
export async function htmlDocument({ language, title, style, script, allowed = [], body }: Parts): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script, allowed)}">
<title>${title} · Inhuurradar</title>
<style>${raw(style)}</style>
</head>
${body}
</html>
`
  return page.toString().toWellFormed()
}

function policyOf(style: string, script: string, allowed: string[]): string {
  const named = (name: string) => allowed.some((each) => each.startsWith(name))
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    ...(named('form-action') ? [] : ["form-action 'none'"]),
    "require-trusted-types-for 'script'",
    ...allowed,
  ].join('; ')
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
