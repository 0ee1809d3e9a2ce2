const LONGEST_HEADING = 80

/** Whether a line that is wholly bold is a heading: a short one that is no sentence, and no label with its value. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.,;!?]$|:\s\S|\t/.test(text) && /\p{L}/u.test(text)
}
