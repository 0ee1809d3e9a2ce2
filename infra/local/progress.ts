import { Presets, SingleBar } from 'cli-progress'

/** A bar that runs keeps the program alive; so whoever ends the program's work ends these. */
const running = new Set<SingleBar>()

/** A progress bar on a terminal; nothing where the output goes elsewhere. */
export function progress(what: string, total: number): { at(done: number): void; stop(): void } {
  if (!process.stderr.isTTY || total === 0) return { at: () => {}, stop: () => {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  running.add(bar)
  return {
    at: (done) => bar.update(done),
    stop: () => {
      bar.stop()
      running.delete(bar)
    },
  }
}

/** Ends the bars of work that was cut short. */
export function stopProgress(): void {
  for (const bar of running) bar.stop()
  running.clear()
}
