import type { RequestRecord } from './request.ts'

/** What to ask the broker, in Dutch, where a text leaves out what a request must state. */
export const MISSING_QUESTIONS: Record<RequestRecord['missing'][number], string> = {
  requestNumber: 'Onder welk nummer kunnen wij naar deze aanvraag verwijzen?',
  client: 'Voor welke opdrachtgever is de opdracht?',
  region: 'In welke plaats wordt er gewerkt?',
  hoursPerWeek: 'Om hoeveel uur per week gaat het?',
  rateCap: 'Wat is het maximale uurtarief, exclusief btw?',
  start: 'Wanneer begint de opdracht?',
  deadline: 'Tot wanneer kunnen wij reageren?',
  education: 'Welk opleidingsniveau is gevraagd?',
}

/** What to ask where it matters and the text does not say. */
export const UNKNOWN_QUESTIONS = {
  fee: 'Hoe hoog is de fee die van het maximumtarief afgaat?',
  selfEmployed: 'Kan een zzp’er de opdracht uitvoeren?',
  conditions: 'Onder welke voorwaarden kan een zzp’er de opdracht uitvoeren?',
}

/** `cap`: as it reads in Dutch, "€ 92,00". */
export const vatQuestion = (cap: string) => `Is het maximumtarief van ${cap} exclusief of inclusief btw?`
