/** Whether a character is a letter, by its having two cases. */
export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase()
}

/** Whether a character is a small letter. */
export function isSmallLetter(character: string): boolean {
  return character !== character.toUpperCase()
}

/** Whether a character is a capital letter. */
export function isCapitalLetter(character: string): boolean {
  return character !== character.toLowerCase()
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
