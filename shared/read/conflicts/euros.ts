/** Cents as the Dutch write money in a sentence: 8750 is "€ 87,50", 125000 is "€ 1.250,00". */
export function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100))
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)}.${whole.slice(-3)}` : whole
  return `€ ${grouped},${String(cents % 100).padStart(2, '0')}`
}
