import { Presets, SingleBar } from 'cli-progress'

/** A progress bar on a terminal; nothing where the output goes elsewhere. */
export function progress(what: string, total: number): { at(done: number): void; stop(): void } {
  if (!process.stderr.isTTY || total === 0) return { at: () => {}, stop: () => {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { at: (done) => bar.update(done), stop: () => bar.stop() }
}
