import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { oneLine } from '../language/one-line.ts'
import { checkCompoundFile } from './compound-file.ts'
import { decodeHtml } from './html-decode.ts'
import { htmlLines } from './html-lines.ts'
import type { Line } from './line.ts'
import type { Attachment, Letter } from './mail-letter.ts'
import { textLines } from './mail-lines.ts'
import { SourceRefusal, unlessDamaged } from './source-refusal.ts'

// The package is CommonJS: Node gives the whole module as its default, the test runner what the module calls so.
const MsgReader = (typeof msgreader === 'function' ? msgreader : msgreader.default) as typeof msgreader.default

const DAMAGED = 'the Outlook mail is damaged; save it anew, or forward it as a mail'

/** An Outlook mail (.msg), to be laid out by `letterLines`. */
export async function outlookLetter(bytes: Uint8Array): Promise<Letter> {
  checkCompoundFile(bytes)
  const { fields, attachments } = await unlessDamaged(DAMAGED, () => {
    const reader = new MsgReader(new Uint8Array(bytes).buffer)
    const fields = reader.getFileData()
    if (fields.error !== undefined) throw new Error(fields.error)
    return { fields, attachments: (fields.attachments ?? []).filter(isShown).map((each) => attachmentOf(reader, each)) }
  })
  const body = bodyOf(fields)
  if (body.length === 0 && attachments.length === 0 && fields.compressedRtf) {
    throw new SourceRefusal('unreadable', 'the Outlook mail keeps its text as RTF only; forward it as a mail')
  }
  const sender = fields.senderSmtpAddress ?? fields.senderEmail ?? ''
  return {
    from: [fields.senderName ?? '', sender.includes('@') ? `<${sender}>` : ''].join(' ').trim(),
    date: /^date:[ \t]*(.+)$/im.exec(fields.headers ?? '')?.[1]?.trim() ?? fields.clientSubmitTime ?? '',
    subject: oneLine(fields.subject ?? ''),
    body,
    attachments,
  }
}

function bodyOf({ html, bodyHtml, body }: FieldsData): Line[] {
  const page = html ? decodeHtml(html) : bodyHtml
  const lines = page === undefined ? [] : htmlLines(page, 'mail')
  return lines.length > 0 ? lines : body ? textLines(body) : []
}

const isShown = (attachment: FieldsData) =>
  !attachment.attachmentHidden && !attachment.attachMimeTag?.startsWith('image/')

function attachmentOf(reader: InstanceType<typeof MsgReader>, attachment: FieldsData): Attachment {
  const { fileName, content } = reader.getAttachment(attachment)
  return { name: attachment.fileName ?? fileName, bytes: content }
}
