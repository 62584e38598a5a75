/** Two or more numbers that come to a whole, each counted once or as often as it stands there. */
export function isSum(whole: number, parts: readonly number[]): boolean {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
  return parts.length > 1 && [sum(parts), sum(new Set(parts))].some((all) => Math.abs(all - whole) < 0.005);
}
