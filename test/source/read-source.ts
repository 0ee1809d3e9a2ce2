import { type SourceText, sourceText } from '../../shared/source/source-text.ts'

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What a file gives; throws where it is refused. */
export async function read(file: Uint8Array | string): Promise<SourceText> {
  const read = await sourceText(typeof file === 'string' ? bytesOf(file) : file)
  if ('refused' in read) throw new Error(`refused: ${read.refused.reason}, ${read.refused.detail}`)
  return read
}

/** Why a file is refused; throws where it is read. */
export async function refusalOf(file: Uint8Array | string) {
  const read = await sourceText(typeof file === 'string' ? bytesOf(file) : file)
  if (!('refused' in read)) throw new Error(`read as ${read.kind}: ${read.text.slice(0, 200)}`)
  return read.refused
}
