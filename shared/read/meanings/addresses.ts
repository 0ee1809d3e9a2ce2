import { addressesIn } from '../values/address.ts'
import { once } from './once.ts'

/** The addresses of a text, among which the contact and the broker are looked for. */
export const addressesOf = once(({ tokens }) => addressesIn(tokens))
