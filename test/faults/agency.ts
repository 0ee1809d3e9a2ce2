import { chance } from './chance.ts'

type File = { key: string; text: string }

const COLUMNS = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,contractForm'
/** The first two are there always; the third comes and goes. Each matches each request. */
const ROWS = [
  'w-1,Sanne de Wit,sanne@bureau.example,80,Overijssel,24,36,employed',
  'w-2,Joris Blok,joris@bureau.example,85,Overijssel,24,36,employed',
  'w-3,Mila Vos,joris@bureau.example,78,*,16,36,employed',
]

/** What an agency puts into the inbox in a cycle, in this order; the same for the same seed. */
export function filesOf(seed: string, cycle: number): File[] {
  const files: File[] = [{ key: `requests/${cycle}-a.txt`, text: request(`${cycle}1`, 20) }]
  if (cycle === 0 || chance(seed, 'candidates') < 0.4) {
    const rows = ROWS.slice(0, chance(seed, 'third candidate') < 0.5 ? 2 : 3)
    files.push({ key: 'candidates/candidates.csv', text: `${[COLUMNS, ...rows].join('\n')}\n` })
  }
  // Two versions of one object, one right after the other, the second a page; then the same request once more under another key.
  files.push({ key: `requests/${cycle}-b.txt`, text: request(`${cycle}2`, 21) })
  files.push({ key: `requests/${cycle}-b.txt`, text: asPage(request(`${cycle}2`, 22)) })
  if (chance(seed, 'other key') < 0.5) files.push({ key: `requests/${cycle}-c.txt`, text: request(`${cycle}2`, 23) })
  files.push({ key: `requests/${cycle}-bad.txt`, text: '' })
  if (cycle > 0) files.push({ key: `requests/${cycle - 1}-a.txt`, text: request(`${cycle - 1}1`, 24) })
  return files
}

/** What is no plain text has to be taken apart. */
const asPage = (text: string) => `<!doctype html><pre>\n${text}</pre>`

function request(number: string, closes: number): string {
  return `Adviseur Wonen

Aanvraagnummer: ${number}
Opdrachtgever: Gemeente Zwolle
Provincie: Overijssel
Uren per week: 24 tot 32 uur
Maximum tarief: € 95,00 exclusief btw
Startdatum: 1 april 2041
Sluitingsdatum: ${closes} februari 2041 om 12:00 uur

Eisen
1. Minimaal drie jaar ervaring met woonbeleid bij een gemeente.
`
}

/** The number of the request that a text is about, as this agency writes it; null where the text is none. */
export function numberIn(text: string): string | null {
  return /^Aanvraagnummer: (\d+)$/m.exec(text)?.[1] ?? null
}

/** The candidates that a file of this agency names. */
export function candidatesIn(text: string): string[] {
  return [...text.matchAll(/^w-\d/gm)].map(([id]) => id)
}
