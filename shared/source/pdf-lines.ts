import { getDocumentProxy } from 'unpdf'
import { type Allowance, take } from './allowance.ts'
import { BLANK, type Line } from './line.ts'
import { type PdfPage, withoutFurniture } from './pdf-furniture.ts'
import { readingOrder } from './pdf-layout.ts'
import { pageLines, settingOf } from './pdf-paragraphs.ts'
import { type Print, printRows } from './pdf-print.ts'
import { checkStreams } from './pdf-streams.ts'
import { SourceRefusal, unlessDamaged } from './source-refusal.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Pieces of text on all pages together; a page of a request has some hundreds. */
const MOST_PRINTS = 200_000

/** What is drawn on all pages: looking through more of it for the fonts takes too much memory. */
const MOST_DRAWN_BYTES = 8 * 1024 * 1024

/** The lines of a PDF, page after page. Nothing in it is run, drawn or fetched. */
export async function pdfLines(bytes: Uint8Array, allowance: Allowance): Promise<Line[]> {
  const drawn = checkStreams(bytes, allowance)
  const pdf = await opened(bytes)
  try {
    take(allowance, 'pages', pdf.numPages)
    const pages: PdfPage[] = []
    let count = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await unlessDamaged(`page ${number} of the PDF is damaged; save it anew`, () =>
        pageOf(pdf, number, drawn <= MOST_DRAWN_BYTES),
      )
      count += page.prints.length
      if (count > MOST_PRINTS)
        throw new SourceRefusal('too-large', `more than ${MOST_PRINTS} pieces of text in the PDF`)
      pages.push({ height: page.height, rows: printRows(page.prints) })
    }
    if (count === 0) {
      const detail = 'the PDF has no text: it is a scan or a picture; send the PDF or DOCX that it was made from'
      throw new SourceRefusal('unreadable', detail)
    }
    return linesOf(withoutFurniture(pages))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: the library keeps what it is given, and takes no Buffer of Node.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      // No picture is unpacked.
      maxImageSize: 1,
    })
  } catch (error) {
    const detail =
      error instanceof Error && error.name === 'PasswordException'
        ? 'the PDF has a password; save it without one'
        : 'the PDF is damaged or cut off; save it anew'
    throw new SourceRefusal('unreadable', detail)
  }
}

/** `looksForBold`: whether its headings may be those in bold too. */
async function pageOf(pdf: Pdf, number: number, looksForBold: boolean): Promise<{ height: number; prints: Print[] }> {
  const page = await pdf.getPage(number)
  const { height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  // Only then it is known which fonts are bold.
  if (looksForBold && items.length > 0) await page.getOperatorList()
  const prints: Print[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, left, y] = product(transform, item.transform)
    // What is printed aslant is no text of the page: a watermark.
    if (Math.abs(b) > 0.1 * Math.abs(a)) continue
    const font: { bold?: boolean; black?: boolean } | null = page.commonObjs.has(item.fontName)
      ? page.commonObjs.get(item.fontName)
      : null
    const bold = font?.bold === true || font?.black === true
    prints.push({
      text: item.str,
      left,
      right: left + item.width,
      y,
      size: Math.hypot(c, d),
      bold,
      order: prints.length,
    })
  }
  page.cleanup()
  return { height, prints }
}

type Matrix = [number, number, number, number, number, number]

/** From the measures of the text to those of the page as it is shown. */
function product(m: number[], n: number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

function linesOf(pages: PdfPage[]): Line[] {
  const setting = settingOf(pages.flatMap(({ rows }) => rows.flatMap(({ prints }) => prints)))
  return pages.flatMap(({ rows }, index) => {
    const lines = pageLines(readingOrder(rows), setting, index + 1)
    return index === 0 ? lines : [BLANK, { text: '\f', places: [] }, BLANK, ...lines]
  })
}
