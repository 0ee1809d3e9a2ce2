import { type Mutant, mutant } from '../mutant.ts'

const MAIL = ['one mail goes out']
const DECIDED = ['a person decides on a mail']
const OLD = ['a mail grows old']
const WAITING = ['a mail waits while people go']
const FULL = ['a mail has no room for all, and some of it closes']
const SEND = 'functions/steps/send-mail.ts'
const SETTLE = 'functions/steps/settle-mail.ts'
const SWEEP_MAILS = 'functions/sweep-mails.ts'
const MAILS = 'functions/tables/mails.ts'
const SES = 'functions/services/mail.ts'
const STATES = 'shared/mails/mail-state.ts'

/** Mistakes in how a mail goes out, once. */
export const MAIL_MUTANTS: Mutant[] = [
  mutant(MAIL, 'a mail is sent without a claim', SEND, '  if (!(await claim(mail))) return\n', ''),
  mutant(MAIL, 'who loses the claim sends too', SEND, '  if (!(await claim(mail))) return\n', '  await claim(mail)\n'),
  mutant(
    MAIL,
    'sent first, claimed after',
    SEND,
    '  if (!(await claim(mail))) return\n  const epoch = mail.epoch + 1\n  const answer = await sendOnce({ mailId, epoch, recipient: fit.recipient, mime: fit.mime })\n',
    '  const epoch = mail.epoch + 1\n  const answer = await sendOnce({ mailId, epoch, recipient: fit.recipient, mime: fit.mime })\n  if (!(await claim(mail))) return\n',
  ),
  mutant(
    MAIL,
    'a lost answer is a refusal that may pass',
    SES,
    "if (status < 400 || status >= 500) return { is: 'lost', reason }",
    "if (status < 400 || status >= 500) return { is: 'postponed', reason }",
  ),
  mutant(
    MAIL,
    'silence is a refusal that may pass',
    SES,
    "return { is: unsent ? 'postponed' : 'lost', reason }",
    "return { is: 'postponed', reason }",
  ),
  mutant(MAIL, 'the SDK tries again', SES, '  maxAttempts: 1,\n', '  maxAttempts: 3,\n'),
  {
    name: 'a lost mail is claimed and sent again',
    scenarios: MAIL,
    patches: [
      {
        file: SEND,
        find: "if (mail?.state !== 'pending') return",
        replace: "if (!mail || mail.state === 'sent') return",
      },
      { file: STATES, find: "claim: { from: ['pending']", replace: "claim: { from: ['pending', 'unknown']" },
    ],
  },
  mutant(
    OLD,
    'the sweep puts lost claims back',
    SWEEP_MAILS,
    "moveMail(mailIdOf(mail), 'lose', now,",
    "moveMail(mailIdOf(mail), 'postpone', now,",
  ),
  mutant(MAIL, 'the epoch does not count', MAILS, "...(epoch === undefined ? [] : ['#epoch = :meantEpoch']),", ''),
  mutant(MAIL, 'claims do not raise the epoch', MAILS, "['claim', 'sendAgain']", "['sendAgain']"),
  mutant(
    OLD,
    'lost claims stay as they are',
    SWEEP_MAILS,
    "await unsettledMails('sending', earlier(now, { minutes: MINUTES_SENDING }))",
    '[] as Awaited<ReturnType<typeof unsettledMails>>',
  ),
  mutant(MAIL, 'lost messages stay lost', SWEEP_MAILS, '    await sendMail({ mailId: mailIdOf(mail) })\n', ''),
  mutant(OLD, 'what is held raises no alarm', SWEEP_MAILS, "    report('MailHeld', { mailId: mailIdOf(mail) })\n", ''),
  mutant(
    OLD,
    'only the sweep that holds a mail raises the alarm',
    SWEEP_MAILS,
    "    await moveMail(mailIdOf(mail), 'hold', now, { since: mail.since })\n  }\n  // All that are held, not just those of this sweep: one that broke off after holding a mail has told nobody.\n  for (const mail of await unsettledMails('held', now)) {\n",
    "    if (!(await moveMail(mailIdOf(mail), 'hold', now, { since: mail.since }))) continue\n",
  ),
  mutant(
    WAITING,
    'who is stopped is not looked up',
    SEND,
    'const stopped = known.stopped ?? known.keptStop',
    'const stopped = known.keptStop && null',
  ),
  mutant(
    WAITING,
    'who is gone is still spoken of',
    SEND,
    'const told = onlyAbout(mail.digest, await whoMayBeTold(mail.digest, clock))',
    'const told = (await whoMayBeTold(mail.digest, clock)) && mail.digest',
  ),
  mutant(
    FULL,
    'consent is asked as of the decision',
    SEND,
    'await whoMayBeTold(mail.digest, clock)',
    'await whoMayBeTold(mail.digest, mail.digest.asOf)',
  ),
  mutant(
    FULL,
    'a mail goes out as it was decided, however late',
    SEND,
    'asItStands(told, await requestsNow(requestIdsIn(told)), clock)',
    '(await requestsNow(requestIdsIn(told))) && told',
  ),
  mutant(
    FULL,
    'what has closed is looked up, and told',
    'shared/mails/as-it-stands.ts',
    "item.kind === 'changed' || !isOver(item, now)",
    "item.kind === 'changed' || !isOver(item, digest.asOf)",
  ),
  mutant(
    FULL,
    'a closing that was moved is told as it was',
    'shared/mails/as-it-stands.ts',
    'const request = { ...item.request, deadline, closedBanner }',
    'const request = { ...item.request, closedBanner }; void deadline',
  ),
  mutant(
    MAIL,
    'a bounce stops nobody',
    SETTLE,
    '  if (news.stop && (await stopRecipient(',
    '  if (false as boolean && news.stop && (await stopRecipient(',
  ),
  mutant(
    MAIL,
    'the last news of a delivery wins',
    MAILS,
    "'attribute_exists(recipientId) AND (attribute_not_exists(deliveryWeight) OR deliveryWeight < :weight)'",
    "'attribute_exists(recipientId)'",
  ),
  mutant(
    OLD,
    'a late event of one mail is taken as gospel',
    STATES,
    "confirm: { from: ['pending', 'sending', 'unknown', 'held'], to: 'sent' }",
    "confirm: { from: ['pending', 'sending', 'unknown', 'held', 'failed'], to: 'sent' }",
  ),
  mutant(
    OLD,
    'events settle nothing that is held',
    STATES,
    "confirm: { from: ['pending', 'sending', 'unknown', 'held'], to: 'sent' }",
    "confirm: { from: ['sending', 'unknown'], to: 'sent' }",
  ),
  mutant(MAIL, 'the state does not count', MAILS, '`#state IN (', '`attribute_exists(recipientId) OR #state IN ('),
  mutant(MAIL, 'the index keeps what is settled', MAILS, "' REMOVE #unsettled'", "''"),
  mutant(
    DECIDED,
    'news of an earlier sending settles the one that a person asked for',
    SETTLE,
    'news.arrived ? {} : { epoch }',
    'news.arrived || epoch > 0 ? {} : { epoch }',
  ),
  mutant(DECIDED, 'to send again does not raise the epoch', MAILS, "['claim', 'sendAgain']", "['claim']"),
  mutant(
    DECIDED,
    'a person decides on whatever the mail is by then',
    'functions/review-mails.ts',
    'new Date().toISOString(), { epoch })',
    'new Date().toISOString(), { epoch: (await mailById(mailId))?.epoch ?? epoch })',
  ),
  mutant(
    MAIL,
    'whoever finds a mail claimed takes the claim for its own',
    SEND,
    'after.claimedBy === claimedBy',
    'after.claimedBy !== undefined',
  ),
]
