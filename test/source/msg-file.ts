import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const HEADER_BYTES = { top: 32, attachment: 8 }

/** An Outlook mail as Outlook keeps it: a compound file with a stream for each property. */
export function msgFile(mail: {
  subject: string
  senderName: string
  senderAddress: string
  headers?: string
  body?: string
  html?: string
  attachments?: { name: string; bytes: Uint8Array }[]
}): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
  const add = (parent: number, entry: Entry) => {
    entries[parent]?.children?.push(entries.length)
    entries.push(entry)
    return entries.length - 1
  }
  const stream = (parent: number, name: string, bytes: Uint8Array) =>
    add(parent, { name, type: 2, length: bytes.length, binaryProvider: () => bytes })
  const property = (parent: number, tag: string, bytes: Uint8Array) => stream(parent, `__substg1.0_${tag}`, bytes)

  stream(0, '__properties_version1.0', new Uint8Array(HEADER_BYTES.top))
  property(0, '001A001F', utf16('IPM.Note'))
  property(0, '0037001F', utf16(mail.subject))
  property(0, '0C1A001F', utf16(mail.senderName))
  property(0, '5D01001F', utf16(mail.senderAddress))
  if (mail.headers !== undefined) property(0, '007D001F', utf16(mail.headers))
  if (mail.body !== undefined) property(0, '1000001F', utf16(mail.body))
  if (mail.html !== undefined) property(0, '10130102', new TextEncoder().encode(mail.html))
  for (const [index, { name, bytes }] of (mail.attachments ?? []).entries()) {
    const number = String(index).padStart(8, '0')
    const folder = add(0, { name: `__attach_version1.0_#${number}`, type: 1, length: 0, children: [] })
    stream(folder, '__properties_version1.0', new Uint8Array(HEADER_BYTES.attachment))
    property(folder, '3707001F', utf16(name))
    property(folder, '37010102', bytes)
  }
  return burn(entries)
}
