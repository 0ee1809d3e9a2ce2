import { setImmediate as breathe } from 'node:timers/promises'
import { Presets, SingleBar } from 'cli-progress'

/** A bar that runs keeps the program alive; so whoever ends the program's work ends these. */
const running = new Set<SingleBar>()

export type Progress = {
  /** Work that does not wait for anything else waits for this, so that the bar can move. */
  at(done: number): Promise<void>
  stop(): void
}

/** A progress bar on a terminal; nothing where the output goes elsewhere. */
export function progress(what: string, total: number): Progress {
  if (!process.stderr.isTTY || total === 0) return { at: async () => {}, stop: () => {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  running.add(bar)
  return {
    async at(done) {
      bar.update(done)
      await breathe()
    },
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
