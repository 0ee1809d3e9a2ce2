import type { Patch } from './load-handlers.ts'

/** One mistake that a protocol must not have, and the scenarios that may show it. */
export type Mutant = { name: string; patches: Patch[]; scenarios: string[] }

const TEXTS = ['texts come in']
const FILES = ['candidate files come in']
const MAIL = ['one mail goes out']
const OLD = ['a mail grows old']
const RUNS = ['runs find matches']
const WAITING = ['a mail waits while people go']
const PEOPLE = ['people are forgotten']

const mutant = (scenarios: string[], name: string, file: string, find: string, replace: string): Mutant => ({
  name,
  scenarios,
  patches: [{ file, find, replace }],
})

const PARSE = 'functions/parse-request.ts'
const LOAD = 'functions/load-candidates.ts'
const FIND = 'functions/find-matches.ts'
const SEND = 'functions/send-mail.ts'
const SETTLE = 'functions/settle-mail.ts'
const SWEEP_INBOX = 'functions/sweep-inbox.ts'
const SWEEP_MAILS = 'functions/sweep-mails.ts'
const UNSUBSCRIBE = 'functions/unsubscribe.ts'
const FORGETTING = 'functions/forget-people.ts'
const FORGET = 'functions/aws/forget-person.ts'
const RECIPIENTS = 'functions/aws/recipients.ts'
const BATCH = 'functions/aws/queue-handler.ts'
const MAILS = 'functions/aws/mails.ts'
const SES = 'functions/aws/mail.ts'
const REQUESTS = 'functions/aws/requests.ts'
const HEAD = 'functions/aws/head.ts'
const CANDIDATES = 'functions/aws/candidates.ts'
const ORDER = 'shared/ingest/version-order.ts'
const STATES = 'shared/mails/mail-state.ts'
const TOLD = 'shared/mails/told.ts'

/** Every one of them must be caught by some schedule. */
export const MUTANTS: Mutant[] = [
  // Texts
  mutant(
    TEXTS,
    'outcome first, the rest after it',
    PARSE,
    "  if (version.is !== 'gone') {",
    "  if (!(await putOutcome(row))) return\n  if (version.is !== 'gone') {",
  ),
  mutant(
    TEXTS,
    'the last outcome wins',
    'functions/aws/documents.ts',
    "  if (before && (row.outcome === 'gone' || parserVersionOf(before) >= parserVersionOf(row))) return false\n",
    '',
  ),
  mutant(
    TEXTS,
    'a version that is gone has no outcome',
    PARSE,
    '  const outcome = outcomeOfVersion(version)\n',
    "  if (version.is === 'gone') throw new Error('gone')\n  const outcome = outcomeOfVersion(version)\n",
  ),
  mutant(TEXTS, 'the head moves back too', HEAD, "'sequencer < :sequencer OR (", "'sequencer > :sequencer OR ("),
  mutant(TEXTS, 'the head is not moved', PARSE, '    await moveHead(objectId, stamp)\n', ''),
  mutant(
    TEXTS,
    'sequencers compared as numbers',
    ORDER,
    ".padEnd(SEQUENCER_DIGITS, '0')",
    ".padStart(SEQUENCER_DIGITS, '0')",
  ),
  mutant(TEXTS, 'sequencers compared as they are written', ORDER, 'sequencer.toUpperCase()', 'sequencer'),
  mutant(
    TEXTS,
    'texts ordered by version id',
    ORDER,
    "return [new Date(lastModified).toISOString(), within, versionId].join('#')",
    "return [versionId, new Date(lastModified).toISOString(), within].join('#')",
  ),
  mutant(
    TEXTS,
    'the sweep cannot tell two of one second apart',
    ORDER,
    'sequencer === null && newestOfSecond',
    'sequencer === null && !newestOfSecond && false',
  ),
  mutant(
    TEXTS,
    'the last text wins',
    REQUESTS,
    'if (current && current.textOrder >= textOrder &&',
    'if (current && current.textOrder === textOrder &&',
  ),
  mutant(
    TEXTS,
    'a race for a request is not noticed',
    REQUESTS,
    "ConditionExpression: 'textOrder = :seen AND revision = :revision',\n          ExpressionAttributeValues: { ':seen': current.textOrder, ':revision': current.revision },\n",
    '',
  ),
  mutant(
    TEXTS,
    'two first texts of a request race',
    REQUESTS,
    "{ ConditionExpression: 'attribute_not_exists(requestId)' }",
    '{}',
  ),
  mutant(
    TEXTS,
    'who loses a race for a request gives up',
    REQUESTS,
    '...condition })))) return true',
    '...condition })))) return true\n    return false',
  ),
  mutant(
    TEXTS,
    'a request forgets that it was open longer',
    REQUESTS,
    'openUntil: current && current.openUntil > closesAt ? current.openUntil : closesAt,',
    "openUntil: current ? '0' : closesAt,",
  ),
  mutant(
    TEXTS,
    'revisions begin anew',
    REQUESTS,
    'revision: current ? current.revision + (saysTheSame(current, text) ? 0 : 1) : 1,',
    'revision: current ? (saysTheSame(current, text) ? 1 : 2) : 1,',
  ),
  mutant(
    TEXTS,
    'trouble that passes is an outcome',
    PARSE,
    '  const version = await readVersion(event, MOST_BYTES)\n',
    "  const version = await readVersion(event, MOST_BYTES).catch(() => ({ is: 'gone' as const }))\n",
  ),
  mutant(
    TEXTS,
    'the sweep looks at the newest version only',
    SWEEP_INBOX,
    ': version.lastModified > until)',
    ': !version.isLatest || version.lastModified > until)',
  ),
  mutant(
    TEXTS,
    'the sweep reads one page',
    'functions/aws/inbox.ts',
    'from = page.IsTruncated ?',
    'from = page.IsTruncated && Math.random() < 0 ?',
  ),
  mutant(
    TEXTS,
    'the sweep takes what is as old as itself',
    SWEEP_INBOX,
    '    await parse(sweptEvent(',
    '    if (queued.texts > 0) await parse(sweptEvent(',
  ),
  mutant(
    TEXTS,
    'a batch fails as a whole',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '        throw error',
  ),
  mutant(
    TEXTS,
    'a batch ends at the first bad message',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })\n        break',
  ),
  mutant(
    TEXTS,
    'what failed is not given back',
    BATCH,
    '        if (envelope.success) batchItemFailures.push({ itemIdentifier: envelope.data.messageId })',
    '',
  ),
  mutant(
    TEXTS,
    'the head always moves',
    HEAD,
    'OR (headVersionId <> :versionId AND ($',
    'OR attribute_exists(headVersionId) OR (headVersionId <> :versionId AND ($',
  ),
  // Candidate files
  mutant(
    FILES,
    'each event loads its own version',
    LOAD,
    '  const versionId = head.headVersionId\n',
    '  const { versionId } = event\n',
  ),
  mutant(
    FILES,
    'a file is loaded once',
    LOAD,
    '    if (await markLoaded(loadId, file.headVersionId)) return\n',
    '    await markLoaded(loadId, file.headVersionId)\n    return\n',
  ),
  mutant(
    FILES,
    'what a file has no more stays',
    LOAD,
    'const removed = isRefusedWhole(read) || isChangesFile(file) ? 0 : await removeOthers(source)',
    'const removed = 0',
  ),
  mutant(FILES, 'removing goes by any version', CANDIDATES, "AND statedBy < :order'", "AND statedBy <= :order'"),
  mutant(
    FILES,
    'a file counts as loaded before it is',
    LOAD,
    '    await load(event, loadId, file)\n    if (await markLoaded(loadId, file.headVersionId)) return\n',
    '    const marked = await markLoaded(loadId, file.headVersionId)\n    await load(event, loadId, file)\n    if (marked) return\n',
  ),
  mutant(FILES, 'a pseudonym is drawn anew', CANDIDATES, 'if_not_exists(pseudonym, :pseudonym)', ':pseudonym'),
  mutant(FILES, 'the sweep forgets candidate files', SWEEP_INBOX, '    await load(sweptEvent(version))\n', ''),
  mutant(
    PEOPLE,
    'what is loaded is loaded again',
    LOAD,
    'while (file && file.headVersionId !== file.loadedVersionId) {',
    'for (let first = true; file && (first || file.headVersionId !== file.loadedVersionId); first = false) {',
  ),
  mutant(
    FILES,
    'what a slower load left behind stays',
    LOAD,
    '  if (file && !isChangesFile(event.key)) await removeLeftBehind(event, file)\n',
    '',
  ),
  mutant(
    FILES,
    'a version that is reported again gets another place',
    HEAD,
    "(headVersionId <> :versionId AND place < :place)'",
    "place < :place'",
  ),
  mutant(
    FILES,
    'an older statement on a candidate replaces a newer one',
    CANDIDATES,
    'OR statedBy <= :order$',
    'OR attribute_exists(statedBy)$',
  ),
  // Mails
  mutant(
    MAIL,
    'a mail is sent without a claim',
    SEND,
    "  if (!(await moveMail(mailId, 'claim', now(), { epoch: mail.epoch }))) return\n",
    '',
  ),
  mutant(
    MAIL,
    'who loses the claim sends too',
    SEND,
    "  if (!(await moveMail(mailId, 'claim', now(), { epoch: mail.epoch }))) return\n",
    "  await moveMail(mailId, 'claim', now(), { epoch: mail.epoch })\n",
  ),
  mutant(
    MAIL,
    'sent first, claimed after',
    SEND,
    "  if (!(await moveMail(mailId, 'claim', now(), { epoch: mail.epoch }))) return\n  const epoch = mail.epoch + 1\n  const answer = await sendOnce({ mailId, epoch, recipient: fit.recipient, mime: fit.mime })\n",
    "  const epoch = mail.epoch + 1\n  const answer = await sendOnce({ mailId, epoch, recipient: fit.recipient, mime: fit.mime })\n  if (!(await moveMail(mailId, 'claim', now(), { epoch: mail.epoch }))) return\n",
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
  mutant(
    MAIL,
    'claims do not raise the epoch',
    MAILS,
    "...(move === 'claim' && epoch !== undefined && { epoch: epoch + 1 }),",
    '',
  ),
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
    '  if (known.stopped) return { drop: known.stopped.reason }\n',
    '',
  ),
  mutant(
    WAITING,
    'who is gone is still spoken of',
    SEND,
    'const digest = onlyAbout(mail.digest, await whoMayBeTold(mail))',
    'const digest = (await whoMayBeTold(mail)) && mail.digest',
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
  // Runs
  mutant(
    RUNS,
    'a taken place in the log is overwritten',
    MAILS,
    ", ConditionExpression: 'attribute_not_exists(recipientId)' }",
    ' }',
  ),
  mutant(
    RUNS,
    'who loses the place takes the next with the same news',
    FIND,
    '    if (await appendMail(key, run, frozen, run)) {',
    '    while (!(await appendMail(key, run, frozen, run))) key.number++\n    {',
  ),
  mutant(
    RUNS,
    'a run does not know itself',
    FIND,
    'const decided = log.find((mail) => mail.run === run)',
    'const decided = log.find((mail) => mail.run === run && false)',
  ),

  mutant(
    RUNS,
    'changes are not remembered',
    TOLD,
    '    told.set(requestId, {',
    '    if (!told.has(requestId)) told.set(requestId, {',
  ),
  mutant(
    RUNS,
    'what was told is told again',
    TOLD,
    "return kind === 'changed' || isAlert(verdict)",
    "return kind === 'changed'",
  ),
  mutant(
    RUNS,
    'only the last mail is remembered',
    FIND,
    '      log.map(({ digest }) => digest),',
    '      log.slice(-1).map(({ digest }) => digest),',
  ),
  mutant(
    RUNS,
    'addresses are recipients as they are written',
    RECIPIENTS,
    '  return email.toLowerCase()',
    '  return email',
  ),
  mutant(RUNS, 'a recipient is drawn anew', RECIPIENTS, 'if_not_exists(recipientId, :recipientId)', ':recipientId'),
  mutant(
    RUNS,
    'matches are never judged again',
    FIND,
    'if (before ? !sameVerdict(before, match) :',
    'if (before ? false :',
  ),
  // People
  mutant(
    PEOPLE,
    'a wish for no more mail gets another reason',
    RECIPIENTS,
    'attribute_exists(email) AND attribute_not_exists(stopped)',
    'attribute_exists(email)',
  ),
  mutant(
    PEOPLE,
    'opening a link stops the mails',
    UNSUBSCRIBE,
    "    case 'HEAD':\n      return { status: 200, page: 'ask' }\n    case 'POST': {\n      if (!(await isOneClick(body, contentType))) return { status: 400, page: 'ask' }\n",
    "    case 'HEAD':\n    case 'POST': {\n",
  ),
  mutant(
    PEOPLE,
    'the page promises what did not happen',
    UNSUBSCRIBE,
    'if (email !== null && (await',
    'if (email === null && (await',
  ),
  mutant(
    PEOPLE,
    'the page breaks where something of ours does not work',
    'functions/aws/page-handler.ts',
    "      reportFailure('PageFailed', error, {})\n",
    '      throw error\n',
  ),
  mutant(
    MAIL,
    'a signing key is drawn anew',
    'functions/aws/signing-keys.ts',
    ", ConditionExpression: 'attribute_not_exists(keyId)' }",
    ' }',
  ),
  mutant(
    WAITING,
    'an erasure that is under way does not count',
    SEND,
    'if (!(await erasureOf(row.personHash))) may.add(candidateId)',
    'may.add(candidateId)',
  ),

  mutant(
    WAITING,
    'who moved to another recipient is still told of to the first',
    SEND,
    'if (!row || !isTheirs ||',
    'if (!row ||',
  ),
  mutant(
    WAITING,
    'who was erased is loaded again',
    LOAD,
    '    if (erased.has(personHash)) refused',
    "    if (personHash === '') refused",
  ),
  mutant(
    PEOPLE,
    'the end of a consent takes the log along',
    FORGET,
    "      told === 'keep'\n        ? 0\n        : ",
    '      ',
  ),
  mutant(
    PEOPLE,
    'the mails keep the words on who is gone',
    FORGETTING,
    'counts.mails = await forgetInMails(fateOf, [...erased])',
    'counts.mails = [...erased].length',
  ),
  mutant(
    PEOPLE,
    'a renewed consent is overlooked',
    CANDIDATES,
    "'attribute_not_exists(candidateId) OR statedBy = :statedBy'",
    "'attribute_not_exists(candidateId) OR attribute_exists(statedBy)'",
  ),
  mutant(PEOPLE, 'an erasure stays open', FORGETTING, '    await closeErasure(personHash)\n', ''),
  mutant(
    PEOPLE,
    'an erasure that comes again counts anew',
    'functions/aws/erasures.ts',
    ", ConditionExpression: 'attribute_not_exists(personHash)' }",
    ' }',
  ),
  mutant(
    PEOPLE,
    'erasing forgets the hash alone',
    'functions/erase-person.ts',
    "    told: 'erase',\n",
    "    told: 'keep',\n",
  ),
  mutant(
    PEOPLE,
    'recipients whom nobody names stay',
    FORGETTING,
    'counts.recipients = await removeIdleRecipients(await allCandidates())',
    'counts.recipients = 0',
  ),
]
