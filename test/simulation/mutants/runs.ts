import { type Mutant, mutant } from '../mutant.ts'

const RUNS = ['runs find matches']
const MOVING = ['people move while runs go']
const FULL = ['a mail has no room for all, and some of it closes']
const COMING = ['a run meets who comes and goes']
const ERASING = ['a run meets an erasure']
const NIGHTS = ['nights go on from one another']
const RUN = 'functions/steps/run-part.ts'
const JUDGE = 'functions/steps/judge-part.ts'
const JUDGED = 'functions/tables/judged.ts'
const MATCHES = 'functions/tables/matches.ts'
const NIGHT = 'shared/matching/night.ts'
const TELL = 'functions/steps/tell-recipient.ts'
const RECIPIENTS = 'functions/tables/recipients.ts'
const MAILS = 'functions/tables/mails.ts'
const TOLD = 'shared/mails/told.ts'
const PAGES = 'shared/matching/pages.ts'
const FIT = 'shared/mails/fit-mail.ts'

/** Mistakes in what a run decides to tell. */
export const RUN_MUTANTS: Mutant[] = [
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
    TELL,
    '    if (await appendMail(key, run, frozen, run)) {',
    '    while (!(await appendMail(key, run, frozen, run))) key.number++\n    {',
  ),
  mutant(
    RUNS,
    'a run does not know itself',
    TELL,
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
    "return kind !== 'new' || isAlert(verdict)",
    "return kind !== 'new'",
  ),
  mutant(
    RUNS,
    'only the last mail is remembered',
    TELL,
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
    PAGES,
    '.filter((page, at) => page.revision !== revision || page.pairs.join() !== pages[at]?.pairs.join())',
    '.filter((_, at) => !pages[at])',
  ),
  mutant(
    RUNS,
    'a part of a run forgets recipients',
    'shared/matching/shard.ts',
    '% of === index',
    '% (of + 1) === index',
  ),
  mutant(
    FULL,
    'what has no room in a mail counts as told',
    TELL,
    'const frozen = asMuchAsFits(all, mailHolds)',
    'const frozen = { ...asMuchAsFits(all, mailHolds), items }',
  ),
  mutant(
    FULL,
    'what has no room is told to nobody, and not said',
    TELL,
    'const frozen = asMuchAsFits(all, mailHolds)',
    'const frozen = { ...all, items: asMuchAsFits(all, mailHolds).items }',
  ),
  mutant(FULL, 'the order is that of the table', TOLD, '.toSorted(soonestFirst(asOf))', ''),
  {
    name: 'near misses take the room of matches',
    scenarios: FULL,
    patches: [
      { file: FIT, find: '  if (holds(alertsOnly)) return alertsOnly\n', replace: '' },
      {
        file: FIT,
        find: 'const brief = { ...alertsOnly, items: alertsOnly.items.map(withoutPasses) }',
        replace: 'const brief = { ...digest, items: digest.items.map(withoutPasses) }',
      },
    ],
  },
  mutant(
    FULL,
    'what has no room is counted nowhere',
    RUN,
    "  if (total.untold > 0) report('RequestsUntold', { run: scheduledTime, count: total.untold }, total.untold)\n",
    '',
  ),
  mutant(
    FULL,
    'a run that is tried again forgets what had no room',
    TELL,
    'mail: decided.digest,',
    'mail: { ...decided.digest, untold: [] },',
  ),
  mutant(
    FULL,
    'a reminder comes every day',
    TOLD,
    '!isBefore(asOf, remindFrom) && isBefore(at, remindFrom)',
    '!isBefore(asOf, remindFrom)',
  ),
  mutant(
    FULL,
    'a late run tells what was open at its time',
    RUN,
    'const latest = isBefore(scheduledTime, now) ? now : scheduledTime',
    'const latest = scheduledTime',
  ),
  mutant(
    NIGHTS,
    'what has closed since the last night is not judged again',
    NIGHT,
    'return openAt(before.instant) !== openAt(now.instant)',
    "return openAt(before.instant) !== openAt(now.instant) && requestId === ''",
  ),
  mutant(
    NIGHTS,
    'whose consent has ended since the last night is not judged again',
    NIGHT,
    'if (hasEnded || isNew(number))',
    'if ((hasEnded && number < 0) || isNew(number))',
  ),
  mutant(
    NIGHTS,
    'nobody is reminded where nothing has changed',
    JUDGE,
    ' || isDue(request, before.instant)',
    " || (requestId === '' && isDue(request, before.instant))",
  ),
  mutant(
    NIGHTS,
    'a night goes on from one that another ran into',
    JUDGED,
    'isAlone: othersIn(before, claim, now).length === 0',
    'isAlone: othersIn(before, claim, now).length >= 0',
  ),
  mutant(
    COMING,
    'a run counts on verdicts that are removed meanwhile',
    'functions/forget-people.ts',
    'const begun = await beginWork(now())',
    "const begun = { claim: '' } as Awaited<ReturnType<typeof beginWork>>",
  ),
  mutant(
    ERASING,
    'a recipient is removed while a run tells them something',
    RECIPIENTS,
    "stamp === undefined ? 'attribute_not_exists(stamp)' : 'stamp = :stamp',",
    "stamp === undefined ? 'attribute_not_exists(stamp)' : '(stamp = :stamp OR attribute_exists(stamp))',",
  ),
  mutant(
    ERASING,
    'who is named anew has a log that does not begin',
    TELL,
    'if (log.some((mail) => mail.recipientId !== recipientId)) {',
    'if (false as boolean) {',
  ),
  mutant(
    COMING,
    'whom one file names while another drops them is nobody',
    'functions/tables/candidates.ts',
    'const hash = row?.personHash ?? personHash',
    "const hash = personHash ?? ''",
  ),
  {
    name: 'parts of a run do not see each other',
    scenarios: COMING,
    patches: [
      { file: JUDGED, find: 'isAlone: othersIn(before, claim, now).length === 0', replace: 'isAlone: true' },
      { file: JUDGED, find: ' && present.begun === row.begun', replace: '' },
    ],
  },
  mutant(
    NIGHTS,
    'verdicts by an older text take the place of newer ones',
    MATCHES,
    'asOf > judged.asOf || revision > judged.revision',
    'asOf > judged.asOf',
  ),
  mutant(
    NIGHTS,
    'verdicts of an older run take the place of newer ones',
    MATCHES,
    'asOf > judged.asOf || revision > judged.revision',
    'revision > judged.revision',
  ),
  mutant(
    NIGHTS,
    'a part of a run that begins later outdates the others',
    RUN,
    'runAt: asOf ?? scheduledTime',
    'runAt: clock.instant',
  ),
  mutant(
    NIGHTS,
    'the next night goes on from verdicts that were not kept',
    JUDGE,
    'if (isOutdated) judged.isOutdated = true',
    '',
  ),
  mutant(
    NIGHTS,
    'an older text is told after a newer one',
    TOLD,
    '  if (told && revision < told.revision) return []\n',
    '',
  ),
  mutant(
    RUNS,
    'a verdict that was not written is no matter',
    MATCHES,
    'if (await putPages(changed)) {',
    'if (await putPages(changed).catch(() => true)) {',
  ),
  mutant(
    RUNS,
    'one page of a table is read',
    'functions/tables/dynamo.ts',
    '} while (from)',
    '} while (from && false)',
  ),
  mutant(
    RUNS,
    'a changed request is not held against all candidates',
    'shared/matching/night.ts',
    'if (before.revisionOf(requestId) !== revision) return true',
    'if (before.revisionOf(requestId) === undefined) return true',
  ),
  mutant(FULL, 'who was not told all is forgotten', RUN, 'if (!isAll) owed.push(', 'if (false) owed.push('),
  mutant(
    MOVING,
    'whoever changed is not judged again',
    'functions/steps/judge-part.ts',
    '(part.changedIn[number] ?? 0) > last',
    'false',
  ),
  mutant(
    MOVING,
    'a snapshot is trusted whatever was loaded since',
    'functions/steps/snapshot.ts',
    'if (kept && kept.of === shard.of && kept.basis === (await stateOfFiles())) return kept',
    'if (kept && kept.of === shard.of) return kept',
  ),
]
