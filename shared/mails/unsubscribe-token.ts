import * as z from 'zod'

export const SigningKeyId = z.string('the name of a key').regex(/^[a-z0-9]{1,16}$/, 'a name of 1 to 16 of a-z and 0-9')

/** Signs links; `keyId` stands in what it signed, so that a new key can take over while old mails still work. */
export type SigningKey = { keyId: string; secret: string }

/** `<keyId>.<recipientId>.<HMAC-SHA256, base64url>` */
const FORM = /^([a-z0-9]{1,16})\.([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/
const encoder = new TextEncoder()

/**
 * The token of a link that stops the mails to a recipient. It holds no address, and does not expire: an old mail must
 * stop them too.
 */
export async function signUnsubscribe(recipientId: string, { keyId, secret }: SigningKey): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), said(keyId, recipientId))
  return `${keyId}.${recipientId}.${base64url(new Uint8Array(signature))}`
}

/** Whom a token stops, or null where no key of ours made it. `secretOf` gives null for a key that is not known. */
export async function readUnsubscribe(
  token: string,
  secretOf: (keyId: string) => Promise<string | null>,
): Promise<string | null> {
  const [, keyId, recipientId, signature] = FORM.exec(token) ?? []
  if (keyId === undefined || recipientId === undefined || signature === undefined) return null
  const secret = await secretOf(keyId)
  if (secret === null) return null
  // Compares in constant time.
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await keyOf(secret),
    fromBase64url(signature),
    said(keyId, recipientId),
  )
  return isOurs ? recipientId : null
}

function said(keyId: string, recipientId: string) {
  return encoder.encode(`unsubscribe\n${keyId}\n${recipientId}`)
}

function keyOf(secret: string) {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
