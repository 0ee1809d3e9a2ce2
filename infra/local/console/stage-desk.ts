import type { Language } from '../../../shared/language/language.ts'
import { viewOf } from '../../../shared/mails/digest/view.ts'
import { composeDigest } from '../../../shared/mails/digest.ts'
import type { Stage } from '../deployed/stage.ts'
import type { KeptStack } from '../stack/kept-stack.ts'
import type { StageDesk } from './desk.ts'
import { type KeptMail, keptMail, keptMails } from './kept-mails.ts'
import { NONE } from './marks.ts'
import type { ListedMail, MailFolder } from './sent-mails.ts'

/** A stage in AWS as it is now: what was noted and what runs found is not kept there. */
export function stageDesk({ name, stack, deadLetters }: Stage, language: Language): StageDesk {
  return {
    stage: name,
    stack,
    language,
    asOf: () => ({ instant: new Date().toISOString(), bannerCounts: true }),
    runs: [],
    marks: () => () => NONE,
    letters: async () => (await deadLetters()).map(({ queue, messages }) => ({ kind: queue, about: `${messages}` })),
    mails: decidedMails(stack),
  }
}

/** The mails by their rows: what SES was given is kept nowhere, what was decided to be told is. */
function decidedMails(stack: KeptStack): MailFolder {
  return {
    all: async () => (await keptMails(stack)).toSorted((a, b) => (a.run < b.run ? 1 : -1)).map(listed),
    async one(mailId) {
      const mail = await keptMail(stack, mailId)
      return mail && { ...listed(mail), html: composeDigest(mail.says(), null).html }
    },
  }
}

function listed({ mailId, since, state, says }: KeptMail): ListedMail {
  const digest = says()
  return { file: mailId, subject: viewOf(digest).subject, to: digest.recipient.email, at: since, state }
}
