import type { Observed } from './observed.ts'

export function acceptedTwice({ accepted }: Observed): string[] {
  const counts = Map.groupBy(accepted, ({ mailId }) => mailId)
  return [...counts].flatMap(([mailId, times]) =>
    times.length > 1 ? [`mail ${mailId} was accepted ${times.length} times`] : [],
  )
}

export function unsettled({ mails, accepted, logs }: Observed): string[] {
  return mails.flatMap(({ mailId, state }) => {
    const out = accepted.some((each) => each.mailId === mailId)
    const reported = logs.some(({ line }) => line.includes('MailHeld') && line.includes(mailId))
    switch (state) {
      case 'sent':
        return out ? [] : [`mail ${mailId} is sent, and the mail service never had it`]
      case 'failed':
        return out ? [`mail ${mailId} is failed, and the mail service has it`] : []
      case 'held':
        return reported ? [] : [`mail ${mailId} is held, and nobody was told`]
      default:
        return [`mail ${mailId} is ${state} for good`]
    }
  })
}

/** What each mail tells its recipient, one entry for each pair or change. */
function tellings({ mails }: Observed): { recipient: string; what: string; requestId: string; candidateId: string }[] {
  return mails.flatMap(({ recipientId, digest }) =>
    digest.items.flatMap(({ kind, requestId, revision, pairs }) =>
      pairs.map(({ candidate: { candidateId } }) => {
        const what =
          kind === 'new' ? `${candidateId} for ${requestId}` : `${requestId} at ${revision} for ${candidateId}`
        return { recipient: recipientId, what: `${kind}: ${what}`, requestId, candidateId }
      }),
    ),
  )
}

export function toldTwice(state: Observed): string[] {
  const told = Map.groupBy(tellings(state), ({ recipient, what }) => `${recipient} ${what}`)
  return [...told].flatMap(([what, times]) => (times.length > 1 ? [`told ${times.length} times: ${what}`] : []))
}

/** Each request of this agency fits each candidate. */
const pairs = ({ requests, candidates }: Observed) =>
  requests.flatMap(({ requestId }) => candidates.map((candidate) => ({ requestId, ...candidate })))

export function missingVerdicts(state: Observed): string[] {
  return pairs(state)
    .filter(
      ({ requestId, pseudonym }) =>
        !state.matches.some(
          (row) => row.requestId === requestId && row.pairs.some((pair) => pair.startsWith(`${pseudonym} match `)),
        ),
    )
    .map(({ requestId, candidateId }) => `no verdict says that ${candidateId} matches ${requestId}`)
}

export function untold(state: Observed): string[] {
  const told = new Set(tellings(state).map(({ requestId, candidateId }) => `${candidateId} ${requestId}`))
  return pairs(state)
    .filter(({ requestId, candidateId }) => !told.has(`${candidateId} ${requestId}`))
    .map(({ requestId, candidateId }) => `nobody was told that ${candidateId} matches ${requestId}`)
}
