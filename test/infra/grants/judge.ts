/** What all tests together showed of the grants of the template, and what of that is not right: one line each. */
export type Verdict = { used: number; unused: string[]; wrong: string[] }

/**
 * `granted` is what the template grants, `used` what some test used, `refused` what was asked without a grant;
 * `unused` names the grants that no test can use, each with its reason.
 */
export function judge(seen: {
  granted: string[]
  used: Set<string>
  refused: string[]
  unused: Record<string, string>
}): Verdict {
  const { granted, used, refused } = seen
  const unused = granted.filter((grant) => !used.has(grant))
  const reasonOf = (grant: string) => seen.unused[grant]
  return {
    used: granted.length - unused.length,
    unused: unused.filter((grant) => reasonOf(grant) !== undefined).map((grant) => `${grant}: ${reasonOf(grant)}`),
    wrong: [
      ...refused.map((reason) => `a grant is missing: ${reason}`),
      ...unused
        .filter((grant) => reasonOf(grant) === undefined)
        .map((grant) => `no test used a grant: ${grant}. Take it away, or say in unused-grants.ts why it must stand`),
      ...Object.keys(seen.unused)
        .filter((grant) => !unused.includes(grant))
        .map((grant) => `unused-grants.ts names what is used, or not granted: ${grant}`),
    ],
  }
}
