import { CANDIDATE_IDS, idOf, nameOf } from '../people.ts'
import type { Simulation } from '../simulation.ts'
import { alertEmailOf, candidatesIn, digestOf } from './readings.ts'

/** Of who is gone nothing is left but a hash, and of who was erased not even that where it says of what they were told. */
export function checkPeople(simulation: Simulation): void {
  const { tables, fail, fired } = simulation
  if (!fired().some(({ name }) => name === 'forgetPeople')) return
  const here = new Set(candidatesIn(simulation).map(({ candidateId }) => String(candidateId)))
  const erasures = tables.rows('erasures')
  const mails = tables.rows('mails')
  const said = mails.map((mail) => Buffer.from(mail.digest as Uint8Array).toString('latin1'))
  for (const { personHash, open } of erasures) {
    if (open) fail('G12', 'what led to an erased person is still there')
    if (here.has(idOf(String(personHash)))) fail('G12', `${idOf(String(personHash))} is erased and there again`)
    if (said.some((text) => text.includes(String(personHash)))) fail('G12', 'a mail keeps the hash of who was erased')
  }
  for (const candidateId of CANDIDATE_IDS) {
    if (here.has(candidateId)) continue
    if (said.some((text) => text.includes(nameOf(candidateId)))) fail('G12', `a mail still speaks of ${candidateId}`)
  }
  const recipients = tables.rows('recipients')
  for (const { recipientId, number } of mails) {
    if (!recipients.some((row) => row.recipientId === recipientId)) fail('G12', `mail ${number} is nobody's`)
  }
  const named = new Set(candidatesIn(simulation).map(alertEmailOf))
  for (const { email, recipientId, stopped } of recipients) {
    const remembers = mails.some(
      (mail) =>
        mail.recipientId === recipientId &&
        digestOf(mail).items.some(({ pairs, forgotten = [] }) => pairs.length + forgotten.length > 0),
    )
    if (!named.has(String(email)) && !stopped && !remembers) fail('G12', `${email} is known for nothing`)
  }
}
