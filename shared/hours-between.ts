type Hours = { min: number; max: number }

/** Hours between the nearest ends of two ranges, to the hundredth; 0 where they share a point. */
export function hoursBetween(a: Hours, b: Hours): number {
  return Math.max(0, Math.round((a.min - b.max) * 100), Math.round((b.min - a.max) * 100)) / 100
}
