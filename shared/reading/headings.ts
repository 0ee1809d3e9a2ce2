import { type LabelKind, labelKind } from './labels.ts'

/** What a section of the text is about; a heading may also be one of the labels ("Functieschaal"). */
export type SectionKind = LabelKind | 'assignment' | 'organisation' | 'procedure' | 'planning' | 'offer' | 'information'

/** Heading words, most specific first; the first that fits the start of the heading wins. */
const HEADINGS: [SectionKind, RegExp][] = [
  [
    'procedure',
    /^(?:de )?(?:beoordeling|beoordelingsprocedure|selectieprocedure|procedure|stap \d|selection procedure|gunningsprocedure|proces)\b/,
  ],
  [
    'cv',
    /^(?:eisen (?:aan |voor )?(?:het |de )?(?:cv|offerte|inschrijving|aanbieding)|cv[ -]?(?:eisen|vereisten|format)|offerte[ -]?eisen|inschrijfeisen|aanbiedingseisen|cv requirements)/,
  ],
  ['awards', /^(?:de )?(?:sub)?(?:gunnings?|selectie|wegings|beoordelings)[ -]?(?:criteria|criterium|critera)/],
  [
    'awards',
    /^(?:gewenste? |functie-?|de |onze )?(?:wensen|wens\b|nice[ -]to[ -]haves?|pr[eé]'?s?$|preferences|voorkeuren|pluspunten|score ?criteria|scored criteria|kwaliteitscriteria|streefcriteria|wenselijk|bonuspunten|extra punten|bonus$|leuk (?:als|om)|mooi als|fijn als|handig als|wat (?:is|zou) (?:fijn|mooi|leuk|handig)|dit is (?:fijn|mooi|leuk)|een plus|(?:selection|evaluation|assessment|scoring|weighted) criteria|kwalitatieve (?:gunnings)?criteria|desirable|desired|award(?:ing)? criteria|scoring|weging)/,
  ],
  [
    'awards',
    /^(?:gewenst(?:e)?(?: (?:ervaring|kennis|eisen|criteria|profiel))?|(?:dit is |dit zijn )?(?:een )?pr[eé]'?s?|mooi meegenomen|voorkeur|optional)$/,
  ],
  [
    'knockouts',
    /^(?:de )?(?:harde |absolute |verplichte |inhoudelijke |onze |minimale? |minimum[ -]?|functie[ -]?|kandidaat-?|profiel-?|selectie-?|vereiste |gestelde |programma van |knock[ -]?out ?[ -]?|k\.?o\.?[ -])*(?:vereisten|eisen|ver?eistes?|knock[ -]?outs?|knock[ -]?out ?[ -]?(?:criteria|eisen)|ko-criteria|must[ -]haves?|requirements|geschiktheidseisen|minimumeisen|uitsluitingscriteria|criteria \(knock)/,
  ],
  [
    'knockouts',
    /^(?:hard|mandatory|minimum|minimal|essential|candidate|job|key|knock-?out) (?:requirements?|criteria|qualifications)/,
  ],
  [
    'knockouts',
    /^(?:(?:wat|dit|dat) (?:vragen|eisen|vereisen) (?:wij|we)\b|(?:wij|we) (?:vragen|eisen)\b(?! (?:stellen|aan|om|over))|wat (?:wij|we) (?:van \p{L}+ )?(?:vragen|eisen)|waar ?(?:aan)? (?:moet|dient) .{0,40}voldoen|(?:the candidate|you) must|what we (?:ask|require)|what is required)/u,
  ],
  [
    'knockouts',
    /^(?:vereist|verplicht|noodzakelijk|must|musts|required|mandatory|essential|gevraagd|gevraagde (?:ervaring|kwalificaties|kennis)(?: en .{3,20})?|vereiste (?:ervaring|kwalificaties|kennis|opleiding)(?: en .{3,20})?|kwalificaties|qualifications|required (?:skills|experience|qualifications)|ko'?s|toetredingseisen|eisenpakket|basiseisen)$/,
  ],
  [
    'competences',
    /^(?:de )?(?:gevraagde |gewenste |gedrags|persoonlijke )?(?:competenties|competences|competencies|vaardigheden|eigenschappen|persoonskenmerken|soft skills|skills)/,
  ],
  ['condition', /^(?:uitvoeringsvoorwaarden?|wet dba|inzet zzp)/],
  [
    'planning',
    /^(?:de )?(?:planning|tijdpad|tijdlijn|tijdsplanning|procesplanning|belangrijke data|timeline|schedule|key dates|data)\b/,
  ],
  ['questions', /^(?:meer informatie|vragen|nadere informatie|inlichtingen|further information|contact)/],
  [
    'organisation',
    /^(?!(?:about|over) (?:the |de |deze )?(?:job|role|assignment|position|work|opdracht|functie|rol|klus)\b)(?:de |over (?:de |onze )?|onze )?(?:organisatie|opdrachtgever|afdeling|team|gemeente|cluster|wie zijn wij|wie we zijn|about|context|achtergrond|klant|client)\b/,
  ],
  [
    'organisation',
    /^(?!about the (?:job|role|assignment|position|work)\b)(?:wie zijn wij|wie we zijn|about|context|achtergrond|over ons|achtergrondinformatie|inleiding|introductie)/,
  ],
  [
    'assignment',
    /^(?:de |jouw |je |korte )?(?:opdracht|opdrachtomschrijving|opdrachtbeschrijving|functieomschrijving|functie-inhoud|taken|werkzaamheden|rol|role|functie|kernverantwoordelijkheden|verantwoordelijkheden|resultaat|resultaten|omschrijving|beschrijving|assignment|description|responsibilities|job description|doel|wat ga je doen|what you|your role|takenpakket|taakomschrijving|hoofdtaken|kerntaken)\b/,
  ],
  [
    'assignment',
    /^(?:wat ga je|dit ga je|wat verwachten|profiel|wie zoeken|wie ben jij|dit ben jij|jouw profiel|functieprofiel|kandidaatprofiel|about the (?:job|role|assignment|position|work)|over (?:de |deze )?(?:opdracht|functie|rol|klus))/,
  ],
  [
    'offer',
    /^(?:wat bieden|wij bieden|ons aanbod|aanbod|what we offer|voorwaarden|contractvoorwaarden|arbeidsvoorwaarden)/,
  ],
  ['fee', /^fee\b/],
  ['information', /^(?:overige|aanvullende|bijzonderheden|praktische|opmerkingen|additional|other|overig)/],
]

/** What a heading announces; null when it is none that we know. */
export function headingKind(line: string): SectionKind | null {
  const heading = line
    .toLowerCase()
    .replace(/^[\s\-*•>|#=~_+[]+/, '')
    .replace(
      /^(?:(?:hoofdstuk|artikel|art\.|article|paragraaf|onderdeel|deel|section|part|chapter|§)\s*(?=[0-9ivxa-h]))?(?:[0-9]{1,2}(?:\.[0-9]{1,2})?[.):]?|[ivx]{1,4}[.)]|[a-h][.)])\s+(?:[-:]\s+)?/,
      '',
    )
    .replace(/[\s:|=~*_#+<>\]-]+$/, '')
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? labelKind(heading)
}
