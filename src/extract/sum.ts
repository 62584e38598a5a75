/** Two or more numbers that come to a whole, each counted once or as often as it stands there. */
export function isSum(whole: number, parts: readonly number[]): boolean {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
  return parts.length > 1 && [sum(parts), sum(new Set(parts))].some((all) => Math.abs(all - whole) < 0.005);
}

/** Where the first number of a list stands that the others come to, each counted once or as often as it stands there; -1 for none. Linear in the list. */
export function wholeAt(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const all = values.reduce((sum, value) => sum + value, 0);
  const once = [...times.keys()].reduce((sum, value) => sum + value, 0);
  const comesTo = (whole: number, sum: number): boolean => Math.abs(sum - whole) < 0.005;
  return values.length < 3
    ? -1
    : values.findIndex((value) => comesTo(value, all - value) || comesTo(value, times.get(value) === 1 ? once - value : once));
}
