/** More blanks, or more of one mark, than this on end say nothing more; a reader that tries each of them would be slow. */
const MOST_MARKS = 200
const MOST_BREAKS = 20

/** A test, to be asked of each character in turn, of whether a run of blanks, line breaks or one mark is too long already. */
export function tooLongRun(): (c: string) => boolean {
  let run = ''
  let marks = 0
  let breaks = 0
  return (c) => {
    if (c >= 'a' && c <= 'z') {
      run = ''
      return false
    }
    const kind = /\s/.test(c) ? ' ' : /[\p{L}\p{N}]/u.test(c) ? '' : c
    if (kind !== run) marks = breaks = 0
    run = kind
    if (kind === '') return false
    return c === '\n' ? ++breaks > MOST_BREAKS : ++marks > MOST_MARKS
  }
}
