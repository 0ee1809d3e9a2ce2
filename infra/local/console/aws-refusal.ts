import { html } from 'hono/html'
import { inLanguage } from '../../../shared/language/language.ts'
import { plain } from '../../../shared/mails/digest/plain.ts'
import type { StageDesk } from './desk.ts'
import { shown } from './shown.ts'

/** Whether a client of the SDK said no: a right that is not there, or credentials that are over. */
export function isOfAws(error: Error): boolean {
  return '$metadata' in error || error.name === 'CredentialsProviderError'
}

/** What is not shown, and why, in the words of AWS: they name the right. */
export async function refusedByAws(desk: StageDesk, error: Error): Promise<Response> {
  const say = inLanguage(desk.language)
  const advice = say(
    'Ontbreekt een recht: infra/deploy.md zegt welke de lezer nodig heeft. Zijn de gegevens verlopen: aws sso login.',
    'Where a right is missing: infra/deploy.md says which ones a reader needs. Where credentials are over: aws sso login.',
  )
  const content = html`<p>${advice}</p><p class="file-name" lang="en">${plain(`${error.name}: ${error.message}`)}</p>`
  const page = await shown(desk, {
    title: say('AWS laat dit niet zien', 'AWS does not show this'),
    place: null,
    content,
  })
  return new Response(page.body, { status: 502, headers: page.headers })
}

/** Null where AWS lets one not read it: the rest of a page is shown all the same. */
export async function ifAllowed<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (error) {
    if (error instanceof Error && /^AccessDenied/.test(error.name)) return null
    throw error
  }
}
