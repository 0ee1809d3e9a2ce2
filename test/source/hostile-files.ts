import { zipSync, zlibSync } from 'fflate'
import type { Refusal } from '../../shared/request.ts'
import { docxFile, paragraph } from './docx-file.ts'
import { msgFile } from './msg-file.ts'
import { pdfFile, pdfOf } from './pdf-file.ts'
import { bytesOf } from './read-source.ts'

const MAIL = 'From: d@b.example\r\nMIME-Version: 1.0\r\n'
export const PAGE = [{ x: 50, y: 200, text: 'Uren: 36' }]
export const OUTLOOK = msgFile({
  subject: 'A',
  senderName: 'D',
  senderAddress: 'd@b.nl',
  body: 'Uren: 36',
  headers: 'Date: x',
})

export const attachment = (bytes: Uint8Array, name = 'a') =>
  `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nUren: 36\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name.replaceAll('\\', '\\\\')}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n--b--`

/** A PDF with a page whose text is the given stream; `keys` are further ones of the catalog. */
export const pdfWith = (stream: string, streamKeys = '', keys = '') =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${keys} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >>',
    `<< /Length ${stream.length} ${streamKeys} >>\nstream\n${stream}\nendstream`,
  ])
export const SHOWN = 'BT /F1 10 Tf 50 600 Td (Uren: 36) Tj ET'
const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const ZEROS = new Uint8Array(140 * 1024 * 1024)

/** A mail in a mail in a mail, so deep. */
function nestedMail(depth: number): string {
  let mail = `${MAIL}Content-Type: text/plain\r\n\r\nUren: 36`
  for (let level = 0; level < depth; level++) mail = attachment(bytesOf(mail))
  return mail
}

function nestedParts(depth: number): string {
  const opened = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  )
  return `${MAIL}${opened.join('')}Content-Type: text/plain\r\n\r\nUren: 36`
}

/** The compound file with the first entry of its table of sectors pointing at itself. */
function circular(file: Uint8Array): Uint8Array {
  const copy = new Uint8Array(file)
  const view = new DataView(copy.buffer)
  const table = (view.getInt32(76, true) + 1) * 512
  const directory = view.getInt32(48, true)
  view.setInt32(table + 4 * directory, directory, true)
  return copy
}

/** Files that would do harm, or are damaged: what each is, the file, why it is refused, and what the refusal says. */
export const HOSTILE_FILES: [string, () => Uint8Array | string, Refusal['reason'], RegExp][] = [
  ['RTF', () => '{\\rtf1 Uren: 36}', 'not-text', /RTF.*DOCX or PDF/],
  ['Word 97', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not-text', /Word 97.*DOCX or PDF/],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': bytesOf('<x/>') }), 'not-text', /workbook.*PDF, DOCX or text/],
  [
    'a locked DOCX',
    () => Buffer.from(`d0cf11e0a1b11ae1${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
    'unreadable',
    /password/,
  ],
  ['a page with nothing to read', () => '<!doctype html><script>1</script>', 'empty', /no text/],
  ['a page in no encoding', () => Buffer.from('3c21646f63747970652068746d6c3e818d', 'hex'), 'encoding', /UTF-8/],
  ['more than 20 MiB', () => `<!doctype html>${' '.repeat(20 * 1024 * 1024)}`, 'too-large', /20971520/],
  ['a page whose text is too long', () => `<!doctype html><p>${'uren '.repeat(250_000)}`, 'too-large', /1048576/],
  ['HTML of a million tags', () => `<!doctype html>${'<b>a</b>'.repeat(1_000_000)}`, 'too-large', /elements/],
  ['HTML of depth 100,000', () => `<!doctype html>${'<div>'.repeat(100_000)}`, 'too-large', /deep/],
  [
    'HTML with bold that never ends',
    () => `<!doctype html>${Array.from({ length: 2000 }, (_, index) => `<p><b class="c${index}">`).join('')}`,
    'too-large',
    /HTML elements/,
  ],
  [
    'a tag of a million attributes',
    () => `<!doctype html><p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}`).join(' ')}>`,
    'too-large',
    /attributes/,
  ],
  ['10,000 parts within each other', () => nestedParts(10_000), 'too-large', /nesting/i],
  [
    '10,000 parts',
    () =>
      `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a\r\n\r\nUren\r\n'.repeat(10_000)}`,
    'too-large',
    /header/i,
  ],
  [
    '101 attachments',
    () =>
      `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Disposition: attachment; filename=a\r\n\r\nUren\r\n'.repeat(101)}`,
    'too-large',
    /100 parts/,
  ],
  ['mails within mails', () => nestedMail(8), 'too-large', /mails within mails/],
  ['headers of a megabyte', () => `${MAIL}X-A: ${'a'.repeat(1024 * 1024)}\r\n\r\nUren: 36`, 'too-large', /header/i],
  [
    'a DOCX that unpacks without end',
    () => docxFile('', { 'word/document.xml': [ZEROS, { level: 1 }] }),
    'too-large',
    /unpacks/,
  ],
  [
    'the same in a mail',
    () => attachment(docxFile('', { 'word/document.xml': [ZEROS, { level: 1 }] })),
    'too-large',
    /unpacks/,
  ],
  ['a DOCX of depth 10,000', () => docxFile('<w:p>'.repeat(10_000)), 'too-large', /deep/],
  ['a DOCX of a million elements', () => docxFile('<w:p/>'.repeat(1_000_000)), 'too-large', /elements/],
  ['a DOCX that is cut off', () => docxFile(paragraph('Uren: 36')).subarray(0, -100), 'unreadable', /damaged/],
  ['a DOCX without a document', () => zipSync({ 'word/styles.xml': bytesOf('<x/>') }), 'unreadable', /damaged/],
  ['a DOCX that says less than it holds', () => lying(docxFile(paragraph('Uren: 36'))), 'unreadable', /damaged/],
  ['an Outlook mail that is cut off', () => OUTLOOK.subarray(0, OUTLOOK.length / 2), 'unreadable', /cut off/],
  ['an Outlook mail in circles', () => circular(OUTLOOK), 'unreadable', /damaged/],
  [
    'a PDF that unpacks without end',
    () => pdfWith(binary(zlibSync(ZEROS, { level: 1 })), '/Filter /FlateDecode'),
    'too-large',
    /unpacks/,
  ],
  [
    'a PDF that is packed twice',
    () => pdfWith(binary(zlibSync(zlibSync(ZEROS, { level: 1 }))), '/Filter [/FlateDecode /FlateDecode]'),
    'unreadable',
    /packed twice/,
  ],
  [
    'a PDF in an old coding that may hold anything',
    () => pdfWith('z'.repeat(100_000), '/Filter [/ASCII85Decode /FlateDecode]'),
    'too-large',
    /old coding/,
  ],
  [
    'a picture without end in a PDF',
    () => pdfWith(binary(zlibSync(ZEROS, { level: 1 })), '/Filter /FlateDecode /Type /XObject /Subtype /Image'),
    'too-large',
    /picture/,
  ],
  ['a PDF of 10,000 pages', () => pdfFile(Array.from({ length: 10_000 }, () => [])), 'too-large', /200 pages/],
  ['a scan', () => pdfFile([[], []]), 'unreadable', /scan/],
  ['a PDF with a password', () => locked(), 'unreadable', /password/],
  ['a PDF that is its head alone', () => '%PDF-1.4\n', 'unreadable', /damaged/],
  [
    'a PDF whose pages go in circles',
    () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
    'unreadable',
    /damaged/,
  ],
]

/** Says of each entry that it takes ten bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const copy = new Uint8Array(zip)
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return copy
}

function locked(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`
  return pdfOf(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${key} /U ${key} >> /ID [${key} ${key}]`,
  )
}
