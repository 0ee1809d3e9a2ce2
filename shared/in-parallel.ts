/** Does the work for each item, a few at a time. Throws what the first failing one threw, after the running ones ended. */
export async function inParallel<T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const runner = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  const results = await Promise.allSettled(Array.from({ length: atOnce }, runner))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
