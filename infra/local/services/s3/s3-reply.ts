import type { Reply } from '../http-service.ts'

/** Text as it may stand in XML, control characters too. */
export const xml = (text: string) => text.replace(/[&<>"'\p{Cc}]/gu, (character) => `&#${character.codePointAt(0)};`)

export const xmlReply = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { ...headers, 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
})

/** An error as S3 gives it; the SDK makes an exception with the name `code` of it. */
export const refuse = (status: number, code: string, message: string, headers?: Record<string, string>): Reply =>
  xmlReply(status, `<Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`, headers)
