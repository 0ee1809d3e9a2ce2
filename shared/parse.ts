import type { Reading } from './request.ts'

/**
 * Reads one request text.
 * `capturedAt`: when the text was taken from the broker's page (an instant), or null where that is not known;
 * only then can a banner that says "closed" be held against a deadline that still lies ahead.
 */
export function parse(_bytes: Uint8Array, _options: { capturedAt: string | null }): Reading {
  return { refused: { reason: 'not-a-request', detail: 'no format recognises this text' } }
}
