/** What the plain form does with each UTF-16 unit: a look in one table per character. */
export const COPY = 0
export const REPLACE = 1
export const DROP = 2
/** Depends on what stands around it: line breaks, markup, combining marks. */
const LOOK = 3

export const KIND = new Uint8Array(65_536)
const REPLACEMENTS = new Map<number, string>()

export function replacement(unit: number): string {
  return REPLACEMENTS.get(unit) ?? ''
}

function each(characters: string, act: (unit: number) => void) {
  for (let i = 0; i < characters.length; i++) act(characters.charCodeAt(i))
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, k) => String.fromCharCode(from + k)).join('')
}

function replaced(characters: string, by: string) {
  each(characters, (unit) => {
    KIND[unit] = REPLACE
    REPLACEMENTS.set(unit, by)
  })
}

replaced(`\u00a0\u1680${range(0x2000, 0x200a)}\u202f\u205f\u3000`, ' ')
replaced(`${range(0x2010, 0x2015)}\u2212\ufe58\ufe63\uff0d`, '-')
replaced(`${range(0x2018, 0x201b)}\u2032\u00b4\u0060\uff07`, "'")
replaced(`${range(0x201c, 0x201f)}\u2033\u00ab\uff02`, '"')
replaced('\u000b\u000c\u0085\u2028\u2029', '\n')
for (let unit = 0xff01; unit <= 0xff5e; unit++) {
  if (KIND[unit] === COPY) replaced(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0))
}
/** Cyrillic and Greek letters that look like Latin ones, as they come in with copied or disguised text. */
const LOOK_ALIKES = 'АAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiıi'
for (let i = 0; i < LOOK_ALIKES.length; i += 2) replaced(LOOK_ALIKES.charAt(i), LOOK_ALIKES.charAt(i + 1))

/** Soft hyphens, zero-width, bidirectional and other format characters only disturb the reading. */
const UNSEEN = `\u00ad\u061c\u180e${range(0x200b, 0x200f)}${range(0x202a, 0x202e)}${range(0x2060, 0x206f)}${range(0xfe00, 0xfe0f)}\ufeff`
each(UNSEEN, (unit) => {
  KIND[unit] = DROP
})
each(`\n\r&<>#*_|\\[]\u00bb${range(0x0300, 0x036f)}`, (unit) => {
  KIND[unit] = LOOK
})
