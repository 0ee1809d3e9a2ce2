import { type Mutant, mutant } from '../mutant.ts'

const MAIL = ['one mail goes out']
const WAITING = ['a mail waits while people go']
const MEETING = ['an opt-out meets an erasure']
const PEOPLE = ['people are forgotten']
const COMING = ['a run meets who comes and goes']
const BACK = ['who stopped the mails takes it back']
const LOAD = 'functions/load-candidates.ts'
const SEND = 'functions/steps/send-mail.ts'
const UNSUBSCRIBE = 'functions/unsubscribe.ts'
const FORGETTING = 'functions/forget-people.ts'
const FORGET = 'functions/steps/forget-person.ts'
const RECIPIENTS = 'functions/tables/recipients.ts'

/** Mistakes in who may be told of, and who is forgotten. */
export const PEOPLE_MUTANTS: Mutant[] = [
  mutant(
    PEOPLE,
    'a wish for no more mail gets another reason',
    RECIPIENTS,
    'attribute_exists(email) AND attribute_not_exists(stopped)',
    'attribute_exists(email)',
  ),
  mutant(
    MEETING,
    'a stop that comes late writes an erased address back',
    RECIPIENTS,
    'attribute_exists(email) AND attribute_not_exists(stopped)',
    'attribute_not_exists(stopped)',
  ),
  mutant(
    PEOPLE,
    'a near miss that is forgotten counts as told',
    'shared/mails/forget.ts',
    "fate.is === 'forget' && isTold(item.kind, pair)",
    "fate.is === 'forget' && isTold('changed', pair)",
  ),
  mutant(
    MEETING,
    'an address is known by how it is written',
    'functions/services/person-key.ts',
    'email.toLowerCase()',
    'email',
  ),
  ...[
    { scenario: MAIL, file: 'functions/tables/candidates.ts', key: 'Key: { candidateId }' },
    // Where a run is among what is scheduled, and does not come before it.
    { scenario: ['runs find matches'], file: 'functions/tables/recipients.ts', key: 'Key: { email: keyOf(email) }' },
    { scenario: MAIL, file: 'functions/tables/mails.ts', key: 'Key: mailKeyOf(mailId)' },
  ].map(({ scenario, file, key }) =>
    mutant(scenario, `${file} is read as it may have been`, file, `${key}, ConsistentRead: true`, key),
  ),
  mutant(
    BACK,
    'opening a link takes a stop back',
    UNSUBSCRIBE,
    "const wish = method === 'POST' ? await wishOf(body, contentType) : null",
    "const wish = method === 'POST' ? await wishOf(body, contentType) : 'undo'",
  ),
  mutant(
    PEOPLE,
    'opening a link stops the mails',
    UNSUBSCRIBE,
    "const wish = method === 'POST' ? await wishOf(body, contentType) : null",
    "const wish = method === 'POST' ? await wishOf(body, contentType) : 'stop'",
  ),
  mutant(
    PEOPLE,
    'the page promises what did not happen',
    UNSUBSCRIBE,
    "if (email === null) return { status: 404, page: 'forgotten' }",
    "if (email !== '') return { status: 200, page: 'stopped' }",
  ),
  mutant(
    PEOPLE,
    'the page breaks where something of ours does not work',
    'functions/handlers/page-handler.ts',
    "      reportFailure('PageFailed', error, {})\n",
    '      throw error\n',
  ),
  mutant(
    MAIL,
    'a signing key is drawn anew',
    'functions/tables/signing-keys.ts',
    ", ConditionExpression: 'attribute_not_exists(keyId)' }",
    ' }',
  ),
  mutant(WAITING, 'an erasure that is under way does not count', SEND, ' && !erased.has(row.personHash)', ''),

  mutant(WAITING, 'who moved to another recipient is still told of to the first', SEND, 'isTheirs(row) && ', ''),
  mutant(
    WAITING,
    'who was erased is loaded again',
    LOAD,
    '    if (erased.has(personHash)) refused.push',
    "    if (personHash === '') refused.push",
  ),
  mutant(
    PEOPLE,
    'the mails keep the words on who is gone',
    FORGETTING,
    'await forgetInMails(fateOf, [...erased])',
    "await forgetInMails(() => ({ is: 'keep' }), [...erased])",
  ),
  mutant(
    PEOPLE,
    'a renewed consent is overlooked',
    FORGETTING,
    'return standing && hasEnded(standing) ? withConsentEnded(each) : withoutOutdatedChange(each, placeOf)',
    'return standing ? withConsentEnded(each) : each',
  ),
  mutant(PEOPLE, 'an erasure stays open', FORGETTING, '    await closeErasure(personHash)\n', ''),
  mutant(
    PEOPLE,
    'an erasure that comes again counts anew',
    'functions/tables/erasures.ts',
    ", ConditionExpression: 'attribute_not_exists(personHash)' }",
    ' }',
  ),
  mutant(
    COMING,
    'an older change of who has no consent any more is kept',
    'shared/candidates/statements.ts',
    'return isOutdated ? { ...said, change: { ...change, candidate: null } } : said',
    'return isOutdated ? said : said',
  ),
  mutant(
    PEOPLE,
    'recipients whom nobody names stay',
    FORGETTING,
    'counts.recipients = await removeIdleRecipients({ candidates: await refreshedCandidates(), recipients }, mailed)',
    'counts.recipients = 0',
  ),
  mutant(
    PEOPLE,
    'whose consent has ended is removed, and an older change brings them back',
    FORGETTING,
    'if (said.before === said.after) continue',
    'await removeCandidate(candidateId)',
  ),
  mutant(
    MEETING,
    'an opt-out is lost with the address',
    FORGET,
    'if (known.stopped) await keepStop(hashOf(email), known.stopped)',
    'if (known.stopped) hashOf(email)',
  ),
  mutant(
    PEOPLE,
    'an erasure takes what a recipient was told of others along',
    FORGET,
    'recipient && (mailed.get(recipientId) || named.has(recipient.email))',
    'recipient && named.has(recipient.email)',
  ),
]
