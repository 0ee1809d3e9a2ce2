import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { MailState } from '../../../shared/mails/mail-state.ts'

/** A mail; `state` says how far it has come where it is not as it went out, but as it was decided on. */
export type ListedMail = { file: string; subject: string; to: string; at: string | null; state: MailState | null }
export type SentMail = ListedMail & { html: string }

/** Where mails are looked up. */
export type MailFolder = {
  /** The newest first. */
  all(): Promise<ListedMail[]>
  /** Null where there is no such mail. */
  one(file: string): Promise<SentMail | null>
}

const NAME = /^[\w.-]+\.eml$/

/** The mails in a folder as they were sent. */
export function mailFolderOf(folder: string): MailFolder {
  const files = () => readdirSync(folder).filter((file) => NAME.test(file))
  return {
    all: () =>
      Promise.all(
        files()
          .toSorted()
          .reverse()
          .map((file) => read(folder, file)),
      ),
    one: async (file) => (files().includes(file) ? read(folder, file) : null),
  }
}

async function read(folder: string, file: string): Promise<SentMail> {
  const mail = await PostalMime.parse(readFileSync(join(folder, file)))
  const to = (mail.to ?? []).map(({ address }) => address ?? '').join(', ')
  const at = mail.date === undefined ? null : new Date(mail.date).toISOString()
  return { file, subject: mail.subject ?? '', to, at, html: mail.html ?? '', state: null }
}
