import { createHmac } from 'node:crypto'

/** KMS, as far as our code uses it: MACs by one key. */
export function memoryKeyService(command: string, input: object): object {
  if (command !== 'GenerateMacCommand') throw new Error(`the model knows no ${command}`)
  return { Mac: macOf((input as { Message: Uint8Array }).Message) }
}

export const macOf = (message: Uint8Array | string) =>
  createHmac('sha256', 'the key that stays in KMS').update(message).digest()
