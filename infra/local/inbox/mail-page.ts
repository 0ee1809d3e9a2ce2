import { writeFileSync } from 'node:fs'
import { escapeUTF8 } from 'entities'
import type { Language } from '../../../shared/language/language.ts'
import type { AcceptedMail } from '../services/ses/mail-service.ts'

/** A page that shows mails as their readers see them; it needs nothing but itself. */
export function writeMailPage(file: string, mails: AcceptedMail[], language: Language): void {
  const sections = mails.map(
    ({ subject, to, html }) => `<section>
<h2>${escapeUTF8(subject)}</h2>
<p>${escapeUTF8(to.join(', '))}</p>
<iframe sandbox title="${escapeUTF8(subject)}" srcdoc="${escapeUTF8(html)}"></iframe>
</section>`,
  )
  writeFileSync(
    file,
    `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${mails.length} mails</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
h2 { font-size: 1.1rem; margin: 3rem 0 0 }
p { margin: 0 0 .5rem; color: #555 }
iframe { width: 100%; height: 44rem; border: 1px solid #bbb; border-radius: 6px; background: #fff }
</style>
<h1>${mails.length} mails</h1>
${sections.join('\n')}
</html>
`,
  )
}
