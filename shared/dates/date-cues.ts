/** What a date of a request is about. `other`: known to be none of the rest (a law, a mail's head, the award). */
export type DateRole =
  | 'deadline'
  | 'question'
  | 'answers'
  | 'interview'
  | 'notice'
  | 'start'
  | 'availability'
  | 'end'
  | 'duration'
  | 'published'
  | 'other'

export type Cue = { role: DateRole; weight: number; start: number; end: number }

const PERSON = `(?:je|jij|jouw|u|uw|we|wij|ik|onze?|de|een|het|your?|the|any|eventuele)`
const TALK = `(?:selectie|kennismakings?|sollicitatie|intake|verificatie|interview|eerste\\s|tweede\\s)?-?gesprek(?:ken)?`

/** Words that tell what a date near them is about. A phrase above hides the words within it that stand below. */
const CUES: [DateRole, number, string][] = [
  // Phrases that hold a word which alone means something else.
  [
    'interview',
    108,
    `(?<=(?:uitgenodigd|uit|uitnodiging|uitnodigingen|invite|invited|invitation) )(?:voor|for|to) (?:${PERSON} )?(?:${TALK}|interview|kennismaking)(?= (?:op|on|in de week|van|at) )`,
  ],
  [
    'notice',
    70,
    `(?:die|wie|of (?:je|u|zij|uw kandidaat)) (?:[a-z]{1,12} ){0,3}op gesprek (?:mag|mogen|komt|komen|kan|kunnen|gaat|gaan)(?! op )`,
  ],
  ['start', 101, `te (?:beginnen|starten)(?= (?:op|per|vanaf|in|medio|begin|met ingang|m\\.i\\.v\\.))`],
  ['question', 115, `questions? (?:can|may|must|should) be (?:submitted|asked|sent)`],
  [
    'answers',
    125,
    `(?:reacties?|antwoord(?:en)?|response|answers?) (?:op|to|on) (?:de |uw |je |the |all )?(?:gestelde |ingediende )?(?:vragen|questions)`,
  ],
  [
    'question',
    115,
    `(?:deadline|sluiting(?:sdatum)?|uiterste datum|termijn) (?:voor |om |for |van )?(?:het )?(?:stellen|indienen|insturen|(?:submitting|asking))?(?: van)? ?(?:${PERSON} )?(?:inhoudelijke )?(?:vragen(?:ronde)?|questions)`,
  ],
  [
    'question',
    122,
    `(?:vragen|questions) (?:beantwoord(?:en)?|answered|neem|nemen|ontvang(?:en)?) ?(?:ik|we|wij)?(?: mee)?(?= (?:nog )?(?:uiterlijk|tot|t\\/m|vóór|voor|until|by))|stel (?:ze|deze|die)`,
  ],
  ['question', 115, `vragen(?:ronde)? (?:sluit|sluiten|eindigt|loopt)`],
  [
    'notice',
    115,
    `(?:uitnodiging(?:en)?|invitations?|invites?)(?: (?:voor|for) (?:${PERSON} )?(?:${TALK}|interviews?|kennismaking))? (?:worden|wordt|gaan|gaat|zijn|volgt|volgen|versturen|verstuurd|ontvang\\w*|krijg\\w*|uiterlijk|will|are|go)`,
  ],
  ['question', 123, `(?<=^\\s{0,3}tot [^.;]{5,60} )beantwoord\\w*`],
  ['answers', 121, `(?<=vragen[^.]{0,80})publicatie(?: ervan| hiervan| daarvan)? (?:volgt|vindt plaats|is)`],
  [
    'deadline',
    112,
    `(?:applications?|proposals?|responses?|candidates|cv'?s?|reacties?|aanbiedingen|inschrijvingen|inzendingen|kandidaten)(?: (?:that|which|die|welke))?(?: (?:are|is|zijn|worden))?(?: (?:received|submitted|ontvangen|ingediend|binnengekomen))? (?:after|na)`,
  ],
  [
    'notice',
    112,
    `(?:reactie|terugkoppeling|feedback|bericht|keuze|besluit) (?:van|vanuit|door|from) (?:${PERSON} )?(?:opdrachtgever|klant|eindklant|gemeente|client|inhuurmanager)`,
  ],
  [
    'deadline',
    112,
    `(?:deadline|reactietermijn|termijn|sluitingsdatum|inschrijving)[^.;:]{0,20} (?:verlengd|verschoven|uitgesteld|verplaatst|extended)(?: tot| naar| to| until)?`,
  ],
  [
    'deadline',
    110,
    `(?:uitvraag|aanvraag|vacature|(?:reactie|inschrijf)termijn(?: (?:van|voor) [^.;:]{2,40}?)?|inschrijving|termijn|deadline|sluiting)\\b[^.;:]{0,20}? (?:loopt|duurt|eindigt|verloopt|stopt|ends|runs|expires)(?: (?:tot en met|tot|t\\/m|op|until|on))?|(?:staat|blijft|is|stays?|remains?)(?: (?:nog|wel))? open (?:tot|t\\/m|until)`,
  ],
  [
    'other',
    112,
    `(?:inschrijving|reactietermijn|vragenronde|openstelling)\\b[^.;:]{0,20}? (?:begint|start|opent|gaat open)`,
  ],
  [
    'other',
    112,
    `reacties? (?:van|door|from) (?:de )?(?:burgers|inwoners|bewoners|omwonenden|belanghebbenden|ouders|residents)|(?:burgers|inwoners|bewoners|omwonenden|belanghebbenden|ouders|cliënten|residents|citizens)\\b[^.;:]{0,60}?\\b(?:reageren|indienen|inschrijven|aanmelden|reactie|zienswijze|respond|submit)|(?:kantoor|secretariaat|balie|receptie|office)\\b[^.;:]{0,20}? (?:gesloten|dicht|closed)`,
  ],
  // When a message of a chat was sent: "[08:14, 4-5-2026]".
  ['published', 90, `(?<=^\\s{0,2})\\[?(?=[0-9:., /-]{8,24}(?:\\]| -)\\s*$)[0-9]{1,2}`],
  // The form itself was handed in, by the client.
  ['published', 112, `(?<=^|[-|] )ingediend op|(?:formulier|aanvraag|uitvraag) ingediend op`],
  [
    'other',
    115,
    `(?:vorige|eerdere|voorgaande|previous|earlier|prior) (?:ronde|uitvraag|aanvraag|procedure|publicatie|poging|oproep|inschrijving|opdracht|round|request|posting|call)\\b[^.;:]{0,60}?(?:sloot|sloten|liep|eindigde|verliep|was|werd|is gesloten|stond open|closed|ended)`,
  ],
  ['interview', 80, `na (?:het|de|een|afloop van het) (?:gesprek|gesprekken|interview)`],
  [
    'other',
    100,
    `ben ik (?:weer )?(?:op kantoor|bereikbaar|afwezig|aanwezig)|bereikbaar|afwezig|met vakantie|out of office|on leave`,
  ],
  ['other', 112, `in plaats van|i\\.p\\.v\\.|instead of|oorspronkelijk|originally`],
  [
    'other',
    112,
    `(?:indexer|indexatie|tariefs?wijzig|prijswijzig|overname|overgenomen|opzeg|herindel|jaarwisseling|vakantie|verkiezing)[a-zà-ÿ]*`,
  ],
  ['other', 70, `(?:verleng|extension|extend)[a-zà-ÿ]*`],
  [
    'end',
    104,
    `(?:zo (?:snel|spoedig) mogelijk|z\\.?s\\.?m\\.?|per direct|asap|heden|as soon as possible) (?:tot en met|tot|t\\/m|until)`,
  ],
  [
    'other',
    110,
    `(?:(?:de |het |dit |deze |the |this |onze |our )(?:project|programma|programme|program|framework contract|framework agreement|pilot|systeem|bouw|traject|pilot|campagne|subsidie|concessie|vergunning|verlof|schooljaar|aanbesteding|regeling|fase|wet|nieuwe \\w{1,20}|raamovereenkomst|cao|samenwerking|fusie|implementatie|migratie|livegang|uitvoeringsfase)|projectstart|livegang|go-live|oplever\\w*|publicatie van de beschikking)\\b(?:[^.;:]{0,30}?\\b(?:start|gestart|begint|begon|gaat in|loopt|eindigt|is afgerond))?`,
  ],
  [
    'other',
    105,
    `gunning\\w*|gegund|standstill|stand-still|opschortende|award(?:ed)?(?: decision)?|definitieve keuze|contractering|bezwaartermijn`,
  ],
  [
    'other',
    95,
    `wet(?= )|wetgeving|sinds|since|in werking|verordening|versie|artikel|vastgesteld|avg|geboren|opgericht|ontstaan|fuseerde|samengevoegd|geldig|certificaat|jaarrekening|begroting|subsidie\\w*|hertaxatie|cao`,
  ],
  [
    'start',
    45,
    `(?:z\\.?s\\.?m\\.?|zo (?:spoedig|snel) mogelijk|per direct|asap|as soon as possible),? (?:maar |doch |en |of )?(?:in ieder geval |in elk geval )?(?:uiterlijk|liefst|at the latest|no later than|ultimately)`,
  ],
  // One meaning each.
  [
    'end',
    108,
    `eind\\s?-?datum|einde (?:van )?(?:de )?(?:opdracht|inzet|contract|werkzaamheden)|end date|eindigt|ends(?: on)?(?= [0-9a-z])|einde(?=(?: (?:is|op|per))?:? [0-9])|loopt af|(?:opdracht|inzet|contract|inhuur|aanstelling|assignment|klus|werkzaamheden|detachering)\\b[^.;:]{0,40}?\\b(?:loopt|lopen|duurt|duren|runs?|lasts?|is|voorlopig|in elk geval)(?: [a-z]{1,12}){0,4} (?:tot en met|tot|t/m|until|through|to)|(?:inzet|opdracht|contract|inhuur|aanstelling|assignment|loopt|doorlopen|runs|blijft?|huren in|inhuren|ingehuurd|aangegaan|nodig|aangesteld) (?:voorlopig )?(?:tot en met|tot|t/m|until|through)`,
  ],
  [
    'duration',
    90,
    `duur|inzetduur|contractduur|opdrachtduur|looptijd|contractperiode|opdrachtperiode|inzetperiode|inhuurperiode|contractduur|opdrachtduur|(?:de |een |verwachte )?periode|duration|period`,
  ],
  ['answers', 120, `antwoord(?:en)?|beantwoord\\w*|beantwoording|nota van inlichtingen|answers?|answered`],
  [
    'question',
    100,
    `vragenronde|vraagtermijn|vragen (?:stellen|indienen|insturen)|(?:stel|stuur|mail|dien) (?:${PERSON} )?vragen|(?:ask|submit|send) (?:${PERSON} )?questions`,
  ],
  [
    'question',
    90,
    `(?<!(?:\\b(?:we|wij|ik|zal|zullen|opdrachtgever|en|hebt|heb) ))(?:inhoudelijke |aanvullende )?\\bvragen|questions|inlichtingen`,
  ],
  [
    'notice',
    105,
    `bericht(?:en|geving)?|uitsluitsel|terugkoppel\\w*|teruggekoppeld|op de hoogte|geïnformeerd|geinformeerd|informeren|uitgenodigd|nodig(?:t|en)? [^.;:]{0,35}? uit(?! (?:om|tot|te|een|voor))|uitnodig\\w*|invitations?|invites?|informed|notified|notification|hear (?:back )?from us|feedback|hoort|hoor je|te horen|horen (?:zij|ze|(?:de )?kandidaten)|(?:uitgenodigden|genodigden|geselecteerden|kandidaten) (?:horen|krijgen|vernemen|weten)|(?:you|candidates) (?:will )?hear|(?:be|are) (?:invited|told)(?! to (?:submit|respond|apply|propose|send|put|present))|uitslag|bekendgemaakt|bekendmaking|(?:selectie|keuze|shortlist|kandidaten)\\b[^.;:]{0,40}? bekend|laten (?:we|wij)\\b|laat ik\\b|laat de (?:klant|opdrachtgever|gemeente|provincie)\\b|(?:we|wij) laten|ik laat|shortlist bekend`,
  ],
  [
    'interview',
    100,
    `${TALK}(?! (?:te voeren |gevoerd |voeren )?met (?:de )?(?:bewoners|inwoners|cliënten|ouders|partners|jongeren|stakeholders|ketenpartners|burgers|leveranciers))|interviews?|interviewed|kennismaking(?:en)?|kennismaken|kennis te maken|intakes?|(?:spreekt|spreken|ontmoet|ontmoeten) [^.;:]{0,25}?kandida(?:at|ten)|selectiedag|gespreksronde|online meeting`,
  ],
  [
    'availability',
    100,
    `beschikbaar(?:heid)?|inzetbaar|available|availability|te beginnen|kan beginnen|kunnen starten|kan starten|can start`,
  ],
  [
    'start',
    105,
    `eerste (?:werk)?dag|first (?:working )?day|kick-?off|start\\s?-?datum|begindatum|aanvangs?datum|ingangsdatum|aanvang|start(?:ing)? date|startmoment|(?:gewenste|beoogde|verwachte|geplande) start`,
  ],
  [
    'start',
    100,
    `(?:opdracht|inzet|werkzaamheden|inhuur|klus|assignment|contract|functie|kandidaat|professional)\\b[^.;:]{0,25}?\\b(?:starten|start|begint|beginnen|starts|begins|vangt aan|gaat in|ingaande|commences)|commenc(?:es|ing)|aanvangend|(?:opdracht|inzet|werkzaamheden|inhuur|klus|contract) gaat (?:per|op) [^.;:,]{4,30} in|van start`,
  ],
  [
    'start',
    90,
    `\\bstart(?:en|ing)?(?=[\\s:,.;)(-]|$)|starts|beginnen|begint|begin je|aan de slag|ingaande|instroom|instappen`,
  ],
  [
    'deadline',
    110,
    `(?:uiterste |sluitings?|inschrijf|reactie|inlever|inzend|aanbied)(?:ings?)?\\s?-?(?:datum|termijn|tijd|moment|deadline)|closing (?:date|time)|einde inschrijving`,
  ],
  [
    'deadline',
    105,
    `deadline|sluiting|sluit(?:en|ings)?\\b|gesloten|closes|closing|reageren|reageer|gereageerd|reactie(?:s|termijn)?|inschrijven|inschrijving(?:en)?|schrijf in|aanbieden|aangeboden|aanbieding(?:en)?|biedingen|offertes?|voorstellen|voorgesteld|voor te stellen|voordracht(?:en)?|voor te dragen|voordragen|voorgedragen|voorleggen|voor te leggen|aan te bieden|kandidaatstelling|kandideren|aanmelden|aanmelding(?:en)?|solliciteren|apply|applications?(?= (?:close|closes|must|are|can|should|will|by|before|until|due))|respond|responses?|bids|sollicitaties|sluitdatum|aanleverdatum|inleverdatum|due (?:date|on|by|before)|due(?=:? (?:mon|tue|wed|thu|fri|[0-9]))|aangemeld|submission|submit(?:ted)?|proposals?|in ons bezit|binnen zijn|binnen (?:te )?(?:hebben|krijgen)|bij (?:mij|ons) binnen|in (?:mijn|onze|my|our) (?:inbox|mailbox)|te reageren|openstaan|staat open|open tot`,
  ],
  [
    'deadline',
    90,
    `(?:ontvang\\w*|krijg\\w*|zien|stuur|sturen|mail|deel|send|share|receive|forward)\\b[^.;:]{0,50}?\\b(?:cv'?s?|curriculum vitae|profiel(?:en)?|kandida(?:at|ten)|voorstel(?:len)?|aanbod|resumes?|profiles?|candidates?)`,
  ],
  [
    'deadline',
    90,
    `(?:cv'?s?|profiel(?:en)?|kandida(?:at|ten)|voorstel(?:len)?|aanbod|resumes?|profiles?|candidates?)\\b[^.;:]{0,60}?\\b(?:stuur|sturen|mailen|ontvang\\w*|aan te leveren|aanleveren|insturen|indienen|toesturen|opsturen|delen|tegemoet|binnen|sent|send|received)`,
  ],
  [
    'deadline',
    90,
    `(?:cv'?s?|profiel(?:en)?|kandidaten|resumes?|profiles|candidates)(?: (?:graag|ontvangen|please))?(?= (?:uiterlijk|voor|vóór|tot|before|by) )`,
  ],
  [
    'deadline',
    75,
    `insturen|inzenden|ingezonden|ingestuurd|opsturen|toesturen|toe te sturen|aanleveren|aangeleverd|indienen|ingediend|inleveren|ingeleverd|ontvang(?:en)? (?:ik|we|wij)|(?:hoor|hoort|verneem|vernemen|zien|zie) (?:ik |we |wij )?(?:het |dit )?graag|ik hoor|laat (?:me|mij|ons|het)`,
  ],
  ['deadline', 60, `stuur|sturen|mail(?:en)?|interesse|geïnteresseerd|interested`],
  [
    'published',
    90,
    `gepubliceerd|publicatie\\w*|geplaatst|published|posted|verzonden|verstuurd op|datum (?:van )?(?:de )?aanvraag`,
  ],
]

const COMPILED = CUES.map(([role, weight, words]) => ({
  role,
  weight,
  words: new RegExp(`(?<![a-zà-ÿ])(?:${words})(?![a-zà-ÿ])`, 'gi'),
}))

/** The cues of a sentence on one line, in text order. */
export function cuesIn(sentence: string): Cue[] {
  const taken = new Uint8Array(sentence.length)
  const cues: Cue[] = []
  for (const { role, weight, words } of COMPILED) {
    for (const found of sentence.matchAll(words)) {
      const end = found.index + found[0].length
      if (taken.subarray(found.index, end).includes(1)) continue
      taken.fill(1, found.index, end)
      cues.push({ role, weight, start: found.index, end })
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}
