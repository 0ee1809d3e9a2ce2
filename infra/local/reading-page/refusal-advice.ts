import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { Refusal } from '../../../shared/request.ts'

/** Why a file was not read, and what its sender or reader can do about it. */
export function refusalAdvice({ reason }: Refusal, language: Language): { why: string; advice: string } {
  const say = inLanguage(language)
  const words: Record<Refusal['reason'], [why: string, advice: string]> = {
    empty: [
      say('Er staat geen tekst in.', 'There is no text in it.'),
      say(
        'Bewaar het bestand opnieuw, of plak de tekst in een tekstbestand.',
        'Save the file anew, or paste the text into a text file.',
      ),
    ],
    'too-large': [
      say('Het is te groot.', 'It is too large.'),
      say(
        'Stuur alleen de aanvraag, zonder bijlagen en plaatjes eromheen.',
        'Send the request alone, without the attachments and pictures around it.',
      ),
    ],
    'not-text': [
      say(
        'Dit is geen tekst, en geen bestand dat wij kunnen openen.',
        'This is no text, and no file that we can open.',
      ),
      say('Bewaar het als PDF, DOCX of tekst.', 'Save it as PDF, DOCX or text.'),
    ],
    encoding: [
      say('De tekens zijn niet te lezen.', 'The characters cannot be read.'),
      say('Bewaar het bestand opnieuw als UTF-8.', 'Save the file anew as UTF-8.'),
    ],
    'not-a-request': [
      say('Dit is geen inhuuropdracht.', 'This is no hiring request.'),
      say(
        'Er hoeft niets te gebeuren. Is het toch een aanvraag? Meld het dan met deze tekst, zodat wij hem leren lezen.',
        'There is nothing to do. Is it a request after all? Then report it with this text, so that we learn to read it.',
      ),
    ],
    'several-requests': [
      say('Er staan aanvragen in die niet uit elkaar te halen zijn.', 'It holds requests that cannot be told apart.'),
      say('Zet elke aanvraag in een eigen bestand.', 'Put each request in a file of its own.'),
    ],
    unreadable: [
      say('Het bestand is gescand, beveiligd of beschadigd.', 'The file is scanned, protected or damaged.'),
      say(
        'Vraag de afzender om de tekst zelf: als PDF met tekst, als DOCX, of in een mail.',
        'Ask the sender for the text itself: as a PDF with text, as DOCX, or in a mail.',
      ),
    ],
  }
  const [why, advice] = words[reason]
  return { why, advice }
}

/** In a word or two, for charts; the code itself where it is of another version of the program. */
export function refusalName(reason: string, language: Language): string {
  const say = inLanguage(language)
  const names: Record<Refusal['reason'], string> = {
    empty: say('leeg', 'empty'),
    'too-large': say('te groot', 'too large'),
    'not-text': say('geen tekst', 'no text'),
    encoding: say('tekens onleesbaar', 'characters unreadable'),
    'not-a-request': say('geen aanvraag', 'no request'),
    'several-requests': say('aanvragen door elkaar', 'requests mixed up'),
    unreadable: say('gescand of beschadigd', 'scanned or damaged'),
  }
  return new Map(Object.entries(names)).get(reason) ?? reason
}
