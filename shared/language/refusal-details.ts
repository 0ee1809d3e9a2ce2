import type { Language } from './language.ts'

/**
 * What refusals say of a file in its particulars: they are kept in English, as the left column has it, and shown in the
 * reader's language. `{}` stands for what differs from file to file.
 */
const DETAILS: [en: string, nl: string][] = [
  // What the text does instead of seeking somebody
  [
    'no role or assignment that somebody is asked to fill was found',
    'er is geen rol of opdracht gevonden waarvoor iemand wordt gezocht',
  ],
  ['it is a sheet of hours worked', 'het is een urenstaat'],
  ['it confirms or extends a placement', 'het bevestigt of verlengt een plaatsing'],
  ['it is an invoice', 'het is een factuur'],
  ['it is an automatic reply', 'het is een automatisch antwoord'],
  ['it answers a proposal', 'het is een antwoord op een voorstel'],
  ['it describes a candidate', 'het beschrijft een kandidaat'],
  ['it offers a candidate or a service', 'het biedt een kandidaat of een dienst aan'],
  ['it invites a candidate to an interview', 'het is een uitnodiging voor een kandidaat om op gesprek te komen'],
  ['it reports on a person who was hired or proposed', 'het gaat over iemand die al is ingehuurd of voorgesteld'],
  ['it is the record of a meeting', 'het is het verslag van een bijeenkomst'],
  ['it invites to a meeting', 'het is een uitnodiging voor een bijeenkomst'],
  ['it describes or offers a candidate', 'het beschrijft een kandidaat of biedt die aan'],
  [
    'it asks for goods, works or a service, not for a person',
    'het vraagt om goederen, werken of een dienst, niet om een persoon',
  ],
  ['it is a permanent job', 'het is een vaste baan'],
  ['it says of itself that it is no request', 'het zegt van zichzelf dat het geen aanvraag is'],
  ['it is news of the market', 'het is nieuws over de markt'],
  ['it is a consultation, not the hiring of a person', 'het is een consultatie, geen inhuur van een persoon'],
  [
    'it is news, a consultation or a tender, not the hiring of a person',
    'het is nieuws, een consultatie of een aanbesteding, geen inhuur van een persoon',
  ],
  ['{} requests, at most {} are read from one text', '{} aanvragen; uit één tekst worden er hooguit {} gelezen'],
  // Who sent it
  ['the mail service found a virus in it', 'de maildienst vond er een virus in'],
  ['the mail service takes it for spam', 'de maildienst houdt het voor spam'],
  [
    'a mail from {}, which is not among the senders listed',
    'een mail van {}, en dat is geen van de toegestane afzenders',
  ],
  ['nobody', 'niemand'],
  [
    'a mail that says it is from {}, for which there is no proof',
    'een mail die zegt van {} te zijn, zonder dat dat te bewijzen is',
  ],
  // Its bytes
  ['{} bytes; at most {} are read', '{} bytes; er worden er hooguit {} gelezen'],
  ['{} bytes, at most {} are read', '{} bytes; er worden er hooguit {} gelezen'],
  ['its text takes {} bytes; at most {} are read', 'de tekst is {} bytes; er worden er hooguit {} gelezen'],
  [
    'the record takes {} bytes, at most {} can be kept',
    'wat eruit gelezen is, is {} bytes; er kunnen er hooguit {} worden bewaard',
  ],
  ['the file is {}, not plain text', 'het bestand is {}, geen gewone tekst'],
  ['ZIP, DOCX or XLSX', 'ZIP, DOCX of XLSX'],
  ['the file has NUL bytes', 'er staan NUL-bytes in'],
  ['NUL characters', 'er staan NUL-tekens in'],
  ['the text has NUL characters', 'er staan NUL-tekens in'],
  ['{} control characters: this is no plain text', '{} besturingstekens: dit is geen gewone tekst'],
  ['no visible character', 'er staat geen zichtbaar teken in'],
  ['there is no text in it', 'er staat geen tekst in'],
  ['the bytes are neither UTF-8 nor Windows-1252', 'de bytes zijn geen UTF-8 en geen Windows-1252'],
  ['the byte order mark says {}, but the bytes are not', 'het begin zegt dat het {} is, maar dat is het niet'],
  [
    'the page is neither UTF-8 nor what it says itself; save it anew as UTF-8',
    'de pagina is geen UTF-8 en niet wat zij zelf zegt; bewaar haar opnieuw als UTF-8',
  ],
  ['it was removed before it was read', 'het was weg voordat het gelezen werd'],
  [
    'it took too much memory or time, {} times; send the request as text',
    'het kostte {} keer te veel geheugen of tijd; stuur de aanvraag als tekst',
  ],
  // Files of a kind that is not read
  ['the file has a password; save it without one', 'het bestand heeft een wachtwoord; bewaar het zonder'],
  [
    'the file is Word 97 or another old Office file; save it as DOCX or PDF',
    'het is Word 97 of een ander oud Office-bestand; bewaar het als DOCX of PDF',
  ],
  ['the file is RTF; save it as DOCX or PDF', 'het is RTF; bewaar het als DOCX of PDF'],
  [
    'the file is a ZIP or a workbook; send the request in it as PDF, DOCX or text',
    'het is een ZIP of een werkmap; stuur de aanvraag daaruit als PDF, DOCX of tekst',
  ],
  // HTML
  ['more than {} HTML elements', 'meer dan {} HTML-elementen'],
  ['HTML elements within each other, more than {} deep', 'HTML-elementen in elkaar, meer dan {} diep'],
  ['an HTML tag with more than {} attributes', 'een HTML-tag met meer dan {} attributen'],
  // PDF
  [
    'the PDF has no text: it is a scan or a picture; send the PDF or DOCX that it was made from',
    'de PDF heeft geen tekst: het is een scan of een plaatje; stuur de PDF of DOCX waarvan die gemaakt is',
  ],
  ['the PDF has a password; save it without one', 'de PDF heeft een wachtwoord; bewaar hem zonder'],
  ['the PDF is damaged or cut off; save it anew', 'de PDF is beschadigd of afgebroken; bewaar hem opnieuw'],
  ['page {} of the PDF is damaged; save it anew', 'bladzijde {} van de PDF is beschadigd; bewaar hem opnieuw'],
  ['more than {} pieces of text in the PDF', 'meer dan {} stukjes tekst in de PDF'],
  ['a stream of the PDF is packed twice; save it anew', 'een deel van de PDF is dubbel ingepakt; bewaar hem opnieuw'],
  [
    'a stream of the PDF in an old coding, of more than {} bytes',
    'een deel van de PDF in een oude codering, van meer dan {} bytes',
  ],
  ['a picture of the PDF unpacks to more than {} bytes', 'een plaatje in de PDF is uitgepakt meer dan {} bytes'],
  ['a font of the PDF unpacks to more than {} bytes', 'een lettertype in de PDF is uitgepakt meer dan {} bytes'],
  ['a stream of the PDF unpacks to more than {} bytes', 'een deel van de PDF is uitgepakt meer dan {} bytes'],
  // DOCX
  [
    'the DOCX is damaged; open it in Word, save it anew, or as PDF',
    'de DOCX is beschadigd; open hem in Word en bewaar hem opnieuw, of als PDF',
  ],
  [
    'the elements of the DOCX stand more than {} deep in each other',
    'de elementen van de DOCX staan meer dan {} diep in elkaar',
  ],
  ['more than {} elements in the DOCX', 'meer dan {} elementen in de DOCX'],
  // Mails
  ['the attachment "{}" was not read: {}', 'de bijlage “{}” is niet gelezen: {}'],
  ['the mail is damaged; forward it anew', 'de mail is beschadigd; stuur hem opnieuw door'],
  ['a mail of more than {} lines', 'een mail van meer dan {} regels'],
  ['{}; forward the request alone', 'de kop of de delen van de mail zijn te groot; stuur alleen de aanvraag door'],
  [
    'more than {} parts; send the request without the mails around it',
    'meer dan {} delen; stuur de aanvraag zonder de mails eromheen',
  ],
  [
    'more than {} pages; send the pages of the request alone',
    'meer dan {} bladzijden; stuur alleen de bladzijden van de aanvraag',
  ],
  [
    'it unpacks to more than {} bytes; save it anew, without pictures',
    'uitgepakt is het meer dan {} bytes; bewaar het opnieuw, zonder plaatjes',
  ],
  [
    'mails within mails, more than {} deep; send the innermost one alone',
    'mails in mails, meer dan {} diep; stuur alleen de binnenste',
  ],
  [
    'the Outlook mail is damaged or cut off; save it anew, or forward it as a mail',
    'de Outlook-mail is beschadigd of afgebroken; bewaar hem opnieuw, of stuur hem door als mail',
  ],
  [
    'the Outlook mail is damaged; save it anew, or forward it as a mail',
    'de Outlook-mail is beschadigd; bewaar hem opnieuw, of stuur hem door als mail',
  ],
  [
    'the Outlook mail keeps its text as RTF only; forward it as a mail',
    'de Outlook-mail heeft zijn tekst alleen als RTF; stuur hem door als mail',
  ],
]

/** A refusal's particulars in a language; empty where they are not known in it, as of an older version of the program. */
export function refusalDetail(detail: string, language: Language): string {
  if (language === 'en') return detail
  for (const [en, nl] of DETAILS) {
    const holes = holesOf(en, detail)
    if (holes) return filled(nl, holes)
  }
  return ''
}

/** What stands in the holes of a template; null where the text is not made by it. */
function holesOf(template: string, text: string): string[] | null {
  const [head = '', ...parts] = template.split('{}')
  if (!text.startsWith(head)) return null
  const holes: string[] = []
  let at = head.length
  for (const [k, part] of parts.entries()) {
    const isLast = k === parts.length - 1
    const end = isLast ? text.length - part.length : text.indexOf(part, at)
    if (end < at || !text.startsWith(part, end)) return null
    holes.push(text.slice(at, end))
    at = end + part.length
  }
  return at === text.length ? holes : null
}

/** A hole may hold the particulars of what lies within, such as an attachment. */
function filled(template: string, holes: string[]): string {
  const [head = '', ...parts] = template.split('{}')
  return head + parts.map((part, k) => (refusalDetail(holes[k] ?? '', 'nl') || (holes[k] ?? '')) + part).join('')
}
