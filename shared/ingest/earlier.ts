/** The instant that lies so long before another, `YYYY-MM-DDTHH:MM:SSZ`. */
export function earlier(instant: string, { minutes }: { minutes: number }): string {
  return `${new Date(Date.parse(instant) - minutes * 60_000).toISOString().slice(0, 19)}Z`
}
