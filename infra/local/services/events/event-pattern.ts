/** An EventBridge event pattern: each leaf is a list of what may stand there. */
export type EventPattern = { [key: string]: EventPattern | unknown[] }

/**
 * Whether an event fits a pattern, as EventBridge rules and the filters of event sources decide it.
 * A kind of comparison that no part of the stack uses is an error, not a guess.
 */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    const actual = typeof event === 'object' && event !== null ? Reflect.get(event, key) : undefined
    if (!Array.isArray(expected)) return matchesPattern(expected, actual)
    const values = Array.isArray(actual) ? actual : [actual]
    return expected.some((test) => values.some((value) => fits(test, value)))
  })
}

function fits(test: unknown, value: unknown): boolean {
  if (typeof test !== 'object' || test === null) return value === test
  return Object.entries(test).every(([kind, operand]) => {
    switch (kind) {
      case 'prefix':
        return typeof value === 'string' && value.startsWith(String(operand))
      case 'suffix':
        return typeof value === 'string' && value.endsWith(String(operand))
      case 'exists':
        return (value !== undefined) === operand
      case 'anything-but':
        return (
          value !== undefined && !(Array.isArray(operand) ? operand : [operand]).some((other) => fits(other, value))
        )
      default:
        throw new Error(`The embedded stack does not know the comparison "${kind}" of event patterns`)
    }
  })
}
