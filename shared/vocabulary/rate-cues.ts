/** Words that tell what an amount of money is, and what a rate covers. Rows as in date-cues.ts. */
export const RATE_CUES = {
  'rate.word': `
    tarief
  `,
} satisfies Record<string, string>
