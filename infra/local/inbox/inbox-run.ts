import { ScanCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import type { CandidateRefusal } from '../../../shared/candidate.ts'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import type { LocalStack } from '../stack/stack.ts'
import { tell } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'
import { candidateRefusalLines, refusalLine } from '../terminal/refusal-lines.ts'
import { plain } from '../terminal/shown-values.ts'
import type { InboxFile } from './inbox-folder.ts'
import { candidateRefusals, type ObjectOutcome, outcomeOf, type PutFile, putFile } from './outcomes.ts'

export type TextOutcome = { file: string; outcome: ObjectOutcome }

/** Puts texts into the inbox and waits for what becomes of them, in their order. What is not read is told at once. */
export async function takeTexts(
  stack: LocalStack,
  texts: InboxFile[],
  language: Language = 'nl',
): Promise<TextOutcome[]> {
  const say = inLanguage(language)
  const bar = progress(say('teksten', 'texts'), texts.length)
  const put: PutFile[] = []
  for (const text of texts) put.push(await putFile(stack, 'requests', text))
  await stack.settled((waiting) => void bar.at(Math.max(0, texts.length - waiting)))
  bar.stop()
  const outcomes = await Promise.all(
    put.map(async (each) => ({ file: each.file, outcome: await outcomeOf(stack, each) })),
  )
  for (const { file, outcome } of outcomes) {
    if (outcome.outcome === 'refused') tell(refusalLine(file, outcome, language))
    if (outcome.outcome === 'failed') {
      const why = say('mislukt, het bericht staat bij de dead letters', 'failed, its message is among the dead letters')
      tell(`${plain(file)}: ${why}`)
    }
  }
  return outcomes
}

/** Puts candidate files into the inbox and waits until they are loaded; gives what was refused of them. */
export async function takeCandidates(stack: LocalStack, files: InboxFile[]): Promise<CandidateRefusal[]> {
  const put: PutFile[] = []
  for (const file of files) put.push(await putFile(stack, 'candidates', file))
  await stack.settled()
  return (await Promise.all(put.map((each) => candidateRefusals(stack, each)))).flat()
}

/** The schedule of the run. */
const DAILY_RUN = 'DailyRun'
/** On one machine a run is one part, so that what came of it is known when it ends. */
const WHOLE = { shard: { index: 0, of: 1 } }

const RunResult = z.object({ matches: z.int(), untold: z.int() })
type RunResult = z.infer<typeof RunResult>
let lastRun = 0

/**
 * One scheduled run, and all mails that follow from it; gives how many pairs match or may, and how many requests
 * no mail could hold. Each run has a time of its own, to the second: that is how the pipeline tells runs apart.
 */
export async function findMatches(stack: LocalStack, asOf: string | undefined): Promise<RunResult & { at: string }> {
  const schedule = stack.schedules.find(({ name }) => name.startsWith(DAILY_RUN))
  if (!schedule) throw new Error(`The template has no schedule ${DAILY_RUN}`)
  lastRun = Math.max(Math.floor(Date.now() / 1000), lastRun + 1)
  const outcome = await stack.fire(schedule, new Date(lastRun * 1000), {
    ...WHOLE,
    ...(asOf !== undefined && { asOf }),
  })
  if ('error' in outcome) throw new Error(`The scheduled run failed: ${outcome.error.errorMessage}`)
  const total = RunResult.parse(outcome.result)
  await stack.settled()
  return { ...total, at: new Date(lastRun * 1000).toISOString() }
}

/** All of it once: candidates in, texts in, one scheduled run, the mails that follow. Refusals are told as they come. */
export async function runInbox(
  stack: LocalStack,
  input: { candidates: InboxFile[]; texts: InboxFile[]; asOf: string | undefined; language?: Language },
): Promise<RunResult & { at: string; refusals: CandidateRefusal[]; texts: TextOutcome[]; deadLetters: number }> {
  const { language = 'nl' } = input
  const refusals = await takeCandidates(stack, input.candidates)
  for (const line of await candidateRefusalLines(input.candidates, refusals, language)) tell(line)
  const texts = await takeTexts(stack, input.texts, language)
  const found = await findMatches(stack, input.asOf)
  const letters = await stack.deadLetters()
  for (const queue of new Set(letters.map((letter) => letter.queue))) {
    const count = letters.filter((letter) => letter.queue === queue).length
    tell(inLanguage(language)(`${count} berichten eindigden in ${queue}`, `${count} messages ended in ${queue}`))
  }
  return { refusals, texts, ...found, deadLetters: letters.length }
}

/** What came of a run: each text counts once, as parsed, refused, gone or failed. */
export type Summary = {
  objects: number
  parsed: number
  refused: number
  gone: number
  failed: number
  /** Pairs that match or may. */
  matches: number
  /** Mails that the mail service accepted in this run. */
  mails: number
  mailsHeld: number
  /** Alertable requests that no mail could hold: the next run tells them. */
  untold: number
}

export async function summaryOf(
  stack: LocalStack,
  run: RunResult & { texts: TextOutcome[]; mails: number },
): Promise<Summary> {
  const count = (wanted: ObjectOutcome['outcome']) =>
    run.texts.filter(({ outcome }) => outcome.outcome === wanted).length
  return {
    objects: run.texts.length,
    parsed: count('parsed'),
    refused: count('refused'),
    gone: count('gone'),
    failed: count('failed'),
    matches: run.matches,
    mails: run.mails,
    mailsHeld: await countHeldMails(stack),
    untold: run.untold,
  }
}

/** Mails whose answer of the mail service was lost: they may have left, and are never sent again by themselves. */
async function countHeldMails(stack: LocalStack): Promise<number> {
  const held = await stack.dynamodb.send(
    new ScanCommand({
      TableName: stack.variable('MAILS_TABLE'),
      Select: 'COUNT',
      FilterExpression: '#state IN (:unknown, :held)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':unknown': { S: 'unknown' }, ':held': { S: 'held' } },
    }),
  )
  return held.Count ?? 0
}

/** The sweeps leave alone what may be on its way still; more than any of them does. */
const ON_THE_WAY_MS = 61 * 60_000

/**
 * What missed its time while the stack was not running: versions without an outcome, mails without an end. The queues
 * were lost with the stack, so that nothing is on its way: the sweeps come as if all had waited long enough.
 */
export async function catchUp(stack: LocalStack): Promise<void> {
  for (const schedule of stack.schedules.filter(({ name }) => !name.startsWith(DAILY_RUN))) {
    const ahead = schedule.name.endsWith('Sweep') ? ON_THE_WAY_MS : 0
    const outcome = await stack.fire(schedule, new Date(Date.now() + ahead))
    if ('error' in outcome) throw new Error(`${schedule.name} failed: ${outcome.error.errorMessage}`)
  }
  await stack.settled()
}
