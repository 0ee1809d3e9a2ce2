const ACCENTS = /\p{M}/gu

/** "coördinator" is "coordinator". */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '')
}
