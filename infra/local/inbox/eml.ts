import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AcceptedMail } from '../services/ses/mail-service.ts'

/**
 * Writes a mail to a folder as the mail service took it; gives the file. The name sorts by when that was, names the
 * mail by its id, and says nothing of who gets it.
 */
export function writeEml(folder: string, { acceptedAt, messageId, tags, raw }: AcceptedMail): string {
  mkdirSync(folder, { recursive: true })
  const name = `${acceptedAt.replaceAll(/[-:.]/g, '')}-${tags.mailId ?? messageId}.eml`
  const file = join(folder, name.replaceAll(/[^A-Za-z0-9._-]/g, '_'))
  writeFileSync(file, raw)
  return file
}
