import type { Simulation } from '../simulation.ts'

/** Every mail came to an end, and every log is whole. */
export function checkMails({ tables, fail, metrics, accepted }: Simulation, forgottenMails: ReadonlySet<string>): void {
  const rows = tables.rows('mails')
  for (const row of rows) {
    if (!['sent', 'failed', 'held'].includes(String(row.state))) fail('G7', `a mail stays ${row.state}`)
  }
  const held = rows.filter(({ state }) => state === 'held').length
  if (held > (metrics().get('MailHeld') ?? 0)) fail('G7', `${held} held mails, and ${metrics().get('MailHeld')} alarms`)
  const known = new Set(rows.map((row) => `${row.recipientId}_${row.number}`))
  for (const { mailId } of accepted())
    if (!known.has(mailId) && !forgottenMails.has(mailId)) fail('G6', `${mailId} went out and is in no log`)
  for (const recipientId of new Set(rows.map((row) => row.recipientId))) {
    const own = rows.filter((row) => row.recipientId === recipientId)
    const numbers = own.map((row) => Number(row.number)).toSorted((a, b) => a - b)
    if (numbers.some((number, index) => number !== index + 1)) fail('G8', `the log has the numbers ${numbers}`)
    const runs = own.map((row) => row.run)
    if (new Set(runs).size !== runs.length) fail('G8', 'one run decided on two mails')
  }
}
