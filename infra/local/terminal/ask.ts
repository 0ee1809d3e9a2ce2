import { createInterface } from 'node:readline/promises'
import { UsageError } from './usage.ts'

/** Asks the person at the terminal; `flag` says yes where nobody can be asked. Throws UsageError without either. */
export async function isAgreed(question: string, flag: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError(`there is nobody to ask: ${flag} says yes`)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await lines.question(`${question} [j/y/N] `)
    return /^(?:j|ja|y|yes)$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}
