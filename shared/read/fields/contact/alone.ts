import { isOfRequest } from '../../blocks/blocks.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { textOf } from '../../tokens/tokens.ts'
import type { Address } from '../../values/address.ts'
import { broker } from '../broker.ts'
import { isDeaf, isOther } from './is-other.ts'

/** The one address for mail that the request itself names, whatever it says of it; of several requests in one text that of all. */
export function alone(meanings: Meanings, addresses: Address[]): Address[] {
  const own = addresses.filter(
    (address) => address.kind === 'email' && isOfRequest(meanings, address.first) && !isOther(meanings, address),
  )
  const [first] = own
  return first && own.every(({ written }) => written === first.written) ? [first] : []
}

const LEAST_LABELS = 4

/** "Van: Noordplein Flex <inhuur@noordplein.nl>": the broker that sent it, where nothing else says how to respond. */
export function sentBy(meanings: Meanings, addresses: Address[]): Address[] {
  const heads = meanings.mails.map(({ from }) => meanings.lines[from]).reverse()
  const emails = addresses.filter((address) => address.kind === 'email' && !isDeaf(address))
  // A mail that only says what has changed relies on another one.
  const isWhole = meanings.pairs.filter(({ kind }) => kind !== null).length >= LEAST_LABELS
  if (emails.length === 0 || heads.length === 0 || !isWhole) return []
  const name = broker(meanings).value?.toLowerCase() ?? null
  return heads.flatMap((line) => {
    const email = emails.find(({ first }) => line !== undefined && first > line.body && first < line.end)
    if (!email || !line || name === null) return []
    return textOf(meanings.tokens, line.body, email.first).toLowerCase().includes(name) ? [email] : []
  })
}
