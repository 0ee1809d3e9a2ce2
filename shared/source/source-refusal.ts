import type { Refusal } from '../request.ts'

/** Why a file gives no text. Thrown from wherever that shows, and caught by `sourceText` and by the mail that holds it. */
export class SourceRefusal extends Error {
  readonly refused: Refusal

  constructor(reason: Refusal['reason'], detail: string) {
    super(detail)
    this.refused = { reason, detail }
  }
}

/**
 * What a library makes of bytes from outside. Whatever it stumbles over, the file is damaged, not the program: libraries
 * throw errors of any kind at bytes that no writer of theirs would leave.
 */
export async function unlessDamaged<T>(detail: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof SourceRefusal) throw error
    throw new SourceRefusal('unreadable', detail)
  }
}
