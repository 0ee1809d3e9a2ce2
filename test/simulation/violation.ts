import type { PromiseName } from './promises.ts'

/** A promise that was broken: which one, and what was seen. */
export class Violation extends Error {
  override name = 'Violation'
  readonly promise: PromiseName
  constructor(promise: PromiseName, seen: string) {
    super(seen)
    this.promise = promise
  }
}
