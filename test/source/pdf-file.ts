/** A word or line on a page, in points from the top left. */
export type Printed = { x: number; y: number; text: string; size?: number; bold?: boolean }

/** A letter of Courier takes 0.6 of its size. */
export const widthOf = ({ text, size = 10 }: Pick<Printed, 'text' | 'size'>) => text.length * size * 0.6

const HEIGHT = 842

/** A PDF 1.4 with the given pages of A4, in the order in which their lines are given. */
export function pdfFile(pages: Printed[][]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
  ]
  for (const [index, page] of pages.entries()) {
    const content = page.map(shown).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  return pdfOf(objects)
}

/** A PDF of objects in their order, the first of which is its catalog. `trailer`: further keys of it. */
export function pdfOf(objects: string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

function shown({ x, y, text, size = 10, bold = false }: Printed): string {
  const escaped = Array.from(text, (character) => {
    const code = character === '€' ? 0x80 : character === '•' ? 0x95 : character.charCodeAt(0)
    return code > 126 || '()\\'.includes(character) ? `\\${code.toString(8).padStart(3, '0')}` : character
  }).join('')
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped}) Tj ET`
}
