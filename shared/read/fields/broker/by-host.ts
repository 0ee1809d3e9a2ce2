import { withoutAccents } from '../../../language/without-accents.ts'
import { PLATFORMS } from '../../../vocabulary/organisations.ts'
import { MAIL_HEAD, SIGNATURE } from '../../blocks/scope.ts'
import { hasHit } from '../../concepts/cues.ts'
import { addressesOf } from '../../meanings/addresses.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { isCapital, type Tokens, textOf } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { client } from '../client.ts'
import { brokerName } from './broker-name.ts'

const MOST_ADDRESSES = 20
const LEAST_LETTERS = 5

/** "Van: Sprintwerk <…@sprintwerk-inhuur.nl>", "Team Flexhuys" below: a sender whose name is that of an address in the text. */
export function byAddress(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, scope } = meanings
  const hosts = hostsOf(meanings)
  if (hosts.length === 0) return null
  const signed = lines.filter((_, i) => scope[i] === SIGNATURE || scope[i] === MAIL_HEAD || i >= lines.length - 2)
  for (const { body, end } of signed) {
    for (let k = body; k < end; k++) {
      const name = isCapital(tokens, k) && !isTeam(tokens, k) ? brokerName(tokens, k, end) : null
      const letters = name ? lettersOf(name.name) : ''
      if (name && letters.length >= LEAST_LETTERS && hosts.some((host) => host.startsWith(letters)))
        return hasHit(meanings.cues, 'broker.word', Math.max(body, k - 1), k) ? brokerName(tokens, k - 1, end) : name
    }
  }
  return null
}

/** "Kadeloos" anywhere in a text that asks to write to somebody at kadeloos.nl: the whole name of the host. */
export function byHost(meanings: Meanings): OrganisationValue | null {
  const { tokens, lines, lineAt } = meanings
  const hosts = hostsOf(meanings)
  if (hosts.length === 0) return null
  const asks = withoutAccents((client(meanings).value ?? '').toLowerCase())
  for (let k = 0; k < tokens.count; k++) {
    const opening = tokens.word[k]?.folded ?? ''
    if (!isCapital(tokens, k) || !hosts.some((host) => host.startsWith(opening))) continue
    const name = brokerName(tokens, k, lines[lineAt[k] ?? 0]?.end ?? k)
    const named = name && hosts.map((host) => upTo(tokens, name, host)).find((found) => found !== null)
    if (named && !asks.includes(opening)) return named
  }
  return null
}

/** As much of a name as has the letters of a host, when that has no more. */
function upTo(tokens: Tokens, { first, end: last }: OrganisationValue, host: string): OrganisationValue | null {
  for (let end = first + 1; end <= last; end++) {
    const name = textOf(tokens, first, end)
    if (lettersOf(name) === host) return name === name.toUpperCase() ? null : { first, end, name, kind: '' }
  }
  return null
}

/** The letters of the hosts of addresses: "kadeloos" of "inhuur@kadeloos.nl", "www.kadeloos.nl" and "mail.kadeloos.nl". */
function hostsOf(meanings: Meanings): string[] {
  return addressesOf(meanings)
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ kind, written }) => (kind === 'phone' ? [] : [hostOf(written)]))
    .filter((host) => host.length >= LEAST_LETTERS && !PLATFORMS.has(host))
}

function hostOf(written: string): string {
  const behind = written.slice(written.indexOf('@') + 1)
  const [host = ''] = behind.slice(behind.indexOf('//') < 0 ? 0 : behind.indexOf('//') + 2).split('/')
  const parts = host.split('.')
  return lettersOf(parts.at(-2) ?? '')
}

/** "Aanvragenteam", "team": who of them writes. */
export const isTeam = (tokens: Tokens, k: number) => (tokens.word[k]?.folded ?? '').endsWith('team')

function lettersOf(written: string): string {
  return withoutAccents(written.toLowerCase()).replace(/[^a-z]/g, '')
}
