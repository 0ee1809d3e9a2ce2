/** A request text of our own, in the layout of a list of labels and values. */
export function requestText(more: { number?: string; closes?: string; cap?: string; title?: string } = {}): string {
  const { number = '90210', closes = '20 februari 2026 om 12:00 uur', cap = '€ 95,00', title = 'Adviseur Wonen' } = more
  return `${title}

Aanvraagnummer: ${number}
Opdrachtgever: Gemeente Zwolle
Provincie: Overijssel
Uren per week: 24 tot 32 uur
Maximum tarief: ${cap} exclusief btw
Startdatum: 1 april 2026
Sluitingsdatum: ${closes}

Opdracht
Je maakt met de buurten een plan voor nieuwe woningen en haalt op wat bewoners nodig hebben.

Eisen
1. Minimaal drie jaar ervaring met woonbeleid bij een gemeente.
2. Een afgeronde hbo-opleiding.
`
}

const COLUMNS = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,contractForm'

/** Two recruiters; the last row is nobody's match. */
export const CANDIDATES = `${COLUMNS}
w-1,Sanne de Wit,sanne@bureau.example,80,Overijssel,24,36,employed
w-2,Joris Blok,joris@bureau.example,"88,50",Overijssel Gelderland,20,28,employed
w-3,Mila Vos,mila@bureau.example,80,Limburg,8,12,employed
`

export const candidates = (text = CANDIDATES) => ({ file: 'candidates.csv', bytes: Buffer.from(text) })

export const text = (file: string, content = requestText()) => ({ file, bytes: Buffer.from(content) })
