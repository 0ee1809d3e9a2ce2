import { inLanguage, type Language } from '../language/language.ts'
import { ONE_CLICK, UNDO } from './one-click.ts'

/**
 * ask      whether the mails must stop
 * stopped  they do, because somebody asked for it, who may take it back
 * closed   they do, because a mail did not arrive or was reported
 * resumed  they do not any more
 * foreign  the link is none of ours
 * forgotten  the address that it was made for is not known any more
 * failed   something of ours does not work now
 */
export type UnsubscribePage = 'ask' | 'stopped' | 'closed' | 'resumed' | 'foreign' | 'forgotten' | 'failed'

const WORDS: Record<UnsubscribePage, Record<Language, { title: string; lines: string[] }>> = {
  ask: {
    nl: {
      title: 'Deze mails stoppen?',
      lines: ['U krijgt daarna geen mails van Inhuurradar meer op dit adres.'],
    },
    en: {
      title: 'Stop these mails?',
      lines: ['You will get no more mails from Inhuurradar at this address.'],
    },
  },
  stopped: {
    nl: {
      title: 'De mails zijn gestopt',
      lines: ['U krijgt op dit adres geen mails van Inhuurradar meer. U hoeft niets te doen. Was dit een vergissing?'],
    },
    en: {
      title: 'The mails have stopped',
      lines: [
        'You will get no more mails from Inhuurradar at this address. There is nothing else to do. Was it a mistake?',
      ],
    },
  },
  closed: {
    nl: {
      title: 'De mails zijn gestopt',
      lines: [
        'Dit adres krijgt geen mails van Inhuurradar meer, omdat een mail niet aankwam of als spam is gemeld.',
        'Wilt u ze weer ontvangen? Beantwoord dan een eerdere mail.',
      ],
    },
    en: {
      title: 'The mails have stopped',
      lines: [
        'This address gets no more mails from Inhuurradar, because one did not arrive or was reported as spam.',
        'Do you want them again? Then reply to an earlier mail.',
      ],
    },
  },
  resumed: {
    nl: { title: 'U krijgt de mails weer', lines: ['De mails van Inhuurradar komen weer op dit adres.'] },
    en: { title: 'You get the mails again', lines: ['The mails from Inhuurradar come to this address again.'] },
  },
  foreign: {
    nl: {
      title: 'Deze link werkt niet',
      lines: [
        'De link is niet compleet, of niet van ons. Er is niets veranderd.',
        'Open de link nog eens vanuit de mail, of beantwoord de mail: dan stoppen wij de mails voor u.',
      ],
    },
    en: {
      title: 'This link does not work',
      lines: [
        'The link is incomplete, or not one of ours. Nothing has changed.',
        'Open the link from the mail once more, or reply to the mail: we will stop the mails for you.',
      ],
    },
  },
  forgotten: {
    nl: {
      title: 'Dit adres kennen wij niet meer',
      lines: [
        'Het adres waar deze link naartoe is gestuurd, is bij ons verwijderd.',
        'Komt er toch nog een mail van Inhuurradar, gebruik dan de link in die mail, of beantwoord hem.',
      ],
    },
    en: {
      title: 'We do not know this address any more',
      lines: [
        'The address to which this link was sent has been removed.',
        'If a mail from Inhuurradar comes all the same, use the link in that mail, or reply to it.',
      ],
    },
  },
  failed: {
    nl: {
      title: 'Het lukt nu even niet',
      lines: ['De mails zijn nog niet gestopt. Probeer het over een paar minuten nog eens, of beantwoord de mail.'],
    },
    en: {
      title: 'This does not work right now',
      lines: ['The mails have not been stopped yet. Try again in a few minutes, or reply to the mail.'],
    },
  },
}

/** The pages that have a button, with what it sends and says. */
const BUTTONS: Partial<Record<UnsubscribePage, { sends: { name: string; value: string } } & Record<Language, string>>> =
  {
    ask: { sends: ONE_CLICK, nl: 'Ja, stop deze mails', en: 'Yes, stop these mails' },
    stopped: { sends: UNDO, nl: 'Stuur ze toch weer', en: 'Send them again' },
  }

/** All of the style, so that the page may forbid any other. */
export const UNSUBSCRIBE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f1f3f5; color: #1b2430;
  font: 17px/26px -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 560px; margin: 0 auto; padding: 8px 24px 24px; border-radius: 8px; background: #ffffff; }
h1, h2 { margin: 20px 0 8px; font-size: 24px; line-height: 30px; }
h2 { font-size: 19px; line-height: 26px; }
p { margin: 0 0 16px; }
section + section { margin-top: 28px; border-top: 1px solid #dfe3e8; }
button { min-height: 48px; padding: 10px 20px; border: 0; border-radius: 6px; background: #0b57b0; color: #ffffff;
  font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 3px solid #8a4b00; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #101418; color: #e8ecf0; }
  main { background: #1a2027; }
  section + section { border-color: #3a444f; }
  button:focus-visible { outline-color: #ffc57a; }
}
`

/** "v•••@b•••.example": enough for its owner to know it by, and for nobody else. @internal */
export function maskedAddress(email: string): string {
  const domain = email.slice(email.indexOf('@') + 1)
  const ending = domain.includes('.') ? domain.slice(domain.lastIndexOf('.')) : ''
  return `${email.charAt(0)}•••@${domain.charAt(0)}•••${ending}`
}

/** The page in both languages, that of the reader first. Of who reads it, it says the masked address alone. */
export function unsubscribePage(page: UnsubscribePage, language: Language, email: string | null = null): string {
  const other = language === 'nl' ? 'en' : 'nl'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${WORDS[page][language].title} – Inhuurradar</title>
<style>${UNSUBSCRIBE_STYLE}</style>
</head>
<body>
<main>
${section(page, language, 'h1', email)}
${section(page, other, 'h2', email)}
</main>
</body>
</html>
`
}

function section(page: UnsubscribePage, language: Language, heading: 'h1' | 'h2', email: string | null): string {
  const { title, lines } = WORDS[page][language]
  const button = BUTTONS[page]
  const form =
    button &&
    `<form method="post"><input type="hidden" name="${button.sends.name}" value="${button.sends.value}"><button>${button[language]}</button></form>`
  const label = inLanguage(language)('Adres', 'Address')
  const address = email === null ? [] : [`${label}: <strong>${escaped(maskedAddress(email))}</strong>`]
  return `<section lang="${language}">
<${heading}>${title}</${heading}>
${[...address, ...lines].map((line) => `<p>${line}</p>`).join('\n')}
${form ?? ''}
</section>`
}

/** An address may hold some of the characters of markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Which of our languages a reader asks for first (Accept-Language); Dutch where that is neither. */
export function readersLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage.split(',').map((range) => {
    const [tag = '', ...parameters] = range
      .toLowerCase()
      .split(';')
      .map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
  })
  const quality = (language: Language) =>
    Math.max(0, ...wanted.filter((each) => each.language === language && each.quality > 0).map((each) => each.quality))
  return quality('en') > quality('nl') ? 'en' : 'nl'
}
