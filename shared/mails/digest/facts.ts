import { inLanguage, type Language } from '../../language/language.ts'
import { showHours } from '../../language/show-hours.ts'
import type { DigestItem } from '../digest-input.ts'
import { contactFacts } from './contact-facts.ts'
import type { Fact } from './fact.ts'
import { plain, shorten } from './plain.ts'
import { showCap, showFee, showNetCap } from './shown-rates.ts'
import {
  count,
  notStated,
  showDuration,
  showHybrid,
  showInterviews,
  showPapers,
  showPositions,
  showRegion,
  showSelfEmployed,
  showStart,
} from './shown-values.ts'

/** The facts of a request by which a person decides; what the text does not state says so. */
export function factsOf({ request, source }: DigestItem, asOf: string, language: Language): Fact[] {
  const say = inLanguage(language)
  const fact = (nl: string, en: string, value: string | null): Fact => ({
    label: say(nl, en),
    value: value ?? notStated(language),
  })
  const facts = [
    fact('Opdrachtgever', 'Client', request.client),
    fact('Plaats', 'Place', showRegion(request.region, language)),
    fact('Aantal', 'People', showPositions(request, language)),
    fact('Uren', 'Hours', request.hoursPerWeek && showHours(request.hoursPerWeek, language)),
    fact('Maximumtarief', 'Maximum rate', showCap(request.rateCap, language)),
    fact('Fee', 'Fee', showFee(request.brokerFee, language)),
    ...(request.rateCap === null ? [] : [fact('Netto maximum', 'Net maximum', showNetCap(request, language))]),
    fact('Start', 'Start', showStart(request.start, asOf, language)),
    fact('Duur', 'Duration', showDuration(request, asOf, language)),
    fact('Gesprekken', 'Interviews', showInterviews(request, asOf, language)),
    fact('Opleiding', 'Education', request.education),
    fact('Registraties', 'Registrations', request.registrations.join(', ') || say('geen genoemd', 'none stated')),
    fact('Zzp', 'Self-employed', showSelfEmployed(request.selfEmployed, language)),
    fact('Thuiswerken', 'Working from home', showHybrid(request, language)),
    fact('Papieren', 'Papers', showPapers(request, language)),
  ]
  const { maxPages, references } = request.cv
  if (maxPages !== null || references !== null) {
    const parts = [
      ...(maxPages === null
        ? []
        : [say(`hooguit ${count(maxPages, 'pagina', 'pagina’s')}`, `at most ${count(maxPages, 'page', 'pages')}`)]),
      ...(references === null
        ? []
        : [say(count(references, 'referentie', 'referenties'), count(references, 'reference', 'references'))]),
    ]
    facts.push(fact('Cv', 'CV', parts.join(', ')))
  }
  facts.push(fact('Aanvraagnummer', 'Request number', request.requestNumber))
  if (source !== undefined) facts.push(fact('Bestand', 'File', source))
  const safe = facts.map(({ label, value }) => ({ label, value: shorten(plain(value), 600) }))
  return [...safe, ...contactFacts(request, language)]
}
