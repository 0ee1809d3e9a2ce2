import { createHmac } from 'node:crypto'
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms'
import * as z from 'zod'
import { variable } from './environment.ts'
import { patience } from './patience.ts'

const KeyId = variable('PERSON_KEY', z.string('a KMS key').min(1, 'a KMS key'))
const kms = new KMSClient({ requestHandler: patience })

let key: Promise<Uint8Array> | undefined

/**
 * What stands for a person where nothing personal may: HMAC-SHA256 of the candidate's id. Its key is made by a key that
 * never leaves KMS, once a process, so that a hash can be tried only by who may use that key.
 */
export async function personHasher(): Promise<(candidateId: string) => string> {
  const secret = await secretKey()
  return (candidateId) => createHmac('sha256', secret).update(`person\n${candidateId}`).digest('base64url')
}

/** The same for an address, in whatever case it is written. */
export async function addressHasher(): Promise<(email: string) => string> {
  const secret = await secretKey()
  return (email) => createHmac('sha256', secret).update(`address\n${email.toLowerCase()}`).digest('base64url')
}

function secretKey(): Promise<Uint8Array> {
  key ??= derivedKey()
  return key.catch((error: unknown) => {
    key = undefined
    throw error
  })
}

async function derivedKey(): Promise<Uint8Array> {
  const Message = new TextEncoder().encode('inhuurradar person hash, version 1')
  const { Mac } = await kms.send(new GenerateMacCommand({ KeyId, MacAlgorithm: 'HMAC_SHA_256', Message }))
  if (!Mac) throw new Error('KMS gave no MAC')
  return Mac
}
