import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { type Allowance, take } from './allowance.ts'
import { htmlLines } from './html-lines.ts'
import type { Line } from './line.ts'
import { SourceRefusal, unlessDamaged } from './source-refusal.ts'

/** Elements within each other: tables within tables within text boxes stay far below. */
const MOST_DEPTH = 200
/** Of a part of the package; a page has some two thousand. */
const MOST_ELEMENTS = 300_000

/**
 * The lines of a DOCX. Of its package only the XML is unpacked, and nothing that it links to is looked for: pictures,
 * templates and files elsewhere are no text.
 */
export async function docxLines(bytes: Uint8Array, allowance: Allowance): Promise<Line[]> {
  const damaged = 'the DOCX is damaged; open it in Word, save it anew, or as PDF'
  const entries = await unlessDamaged(damaged, () => unpack(bytes, allowance))
  for (const [name, entry] of Object.entries(entries)) {
    if (name.endsWith('.xml')) checkElements(entry)
  }
  const html = await unlessDamaged(damaged, async () => {
    const { value } = await mammoth.convertToHtml(
      // With nothing compressed in it, the library unpacks no more than was measured here.
      { buffer: zipSync(entries, { level: 0 }) as Buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  })
  return htmlLines(html, 'document')
}

/** Each entry gets the room that it says it needs; what says too little is cut off, and then no XML. */
function unpack(bytes: Uint8Array, allowance: Allowance): Record<string, Uint8Array> {
  return unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (!/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/.test(name)) return false
      take(allowance, 'unpacked', Math.max(originalSize, size))
      return true
    },
  })
}

/**
 * The library goes down the tree by calling itself: what is deeper than any document would end the program. And it
 * keeps each element three times.
 */
function checkElements(xml: Uint8Array): void {
  let depth = 0
  let elements = 0
  let end = -1
  for (let at = xml.indexOf(0x3c); at !== -1; at = xml.indexOf(0x3c, at + 1)) {
    if (end < at) end = xml.indexOf(0x3e, at)
    if (end === -1) return
    const next = xml[at + 1]
    // </ ends an element, <? and <! are none, /> begins and ends one.
    if (next === 0x2f) depth--
    else if (next !== 0x3f && next !== 0x21) {
      elements++
      if (xml[end - 1] !== 0x2f) depth++
    }
    if (depth > MOST_DEPTH) {
      throw new SourceRefusal('too-large', `the elements of the DOCX stand more than ${MOST_DEPTH} deep in each other`)
    }
    if (elements > MOST_ELEMENTS)
      throw new SourceRefusal('too-large', `more than ${MOST_ELEMENTS} elements in the DOCX`)
  }
}
