/** Each cycle is two days of its own, after all that the machine's clock says: nothing then is still on its way. */
const FIRST_DAY = Date.parse('2031-01-06T00:00:00Z')
const HOUR = 3_600_000

/** The instant at an hour of a cycle's days. */
export function hourOf(cycle: number, hour: number): Date {
  return new Date(FIRST_DAY + (cycle * 48 + hour) * HOUR)
}
