/** The index of the last of some items in text order that starts at an offset or before it, found by halving; else -1. */
export function lastFrom<Item>(items: Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
