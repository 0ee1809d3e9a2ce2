import type { Language } from './language.ts'

/** What a link to stop the mails says: who, without an address in it, and in which language the page answers. */
export type Unsubscribe = { recipientId: string; language: Language }

const FORM = /^v1\.(nl|en)\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/
const encoder = new TextEncoder()

/**
 * A recipient without the address: HMAC-SHA256 of the lower-case address, base64url. `key` stays the same for ever,
 * because what was stopped is found by it.
 */
export async function recipientIdOf(email: string, key: string): Promise<string> {
  return base64url(await hmac(key, `recipient\n${email.toLowerCase()}`))
}

/** The token of a link that stops the mails to a recipient; it does not expire, as old mails must work too. */
export async function signUnsubscribe({ recipientId, language }: Unsubscribe, key: string): Promise<string> {
  const said = `v1.${language}.${recipientId}`
  return `${said}.${base64url(await hmac(key, `unsubscribe\n${said}`))}`
}

/** What a token says, or null where no key made it. Several keys let a new one take over while old mails still work. */
export async function readUnsubscribe(token: string, keys: readonly string[]): Promise<Unsubscribe | null> {
  const [, language, recipientId, signature] = FORM.exec(token) ?? []
  if (language === undefined || recipientId === undefined || signature === undefined) return null
  for (const key of keys) {
    const said = encoder.encode(`unsubscribe\nv1.${language}.${recipientId}`)
    // Compares in constant time.
    if (await crypto.subtle.verify('HMAC', await keyOf(key), fromBase64url(signature), said)) {
      return { recipientId, language: language === 'en' ? 'en' : 'nl' }
    }
  }
  return null
}

async function hmac(key: string, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(key), encoder.encode(text)))
}

function keyOf(key: string) {
  return crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
