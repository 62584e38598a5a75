/**
 * The index of the first item that `holds`, where it holds for all that follow; the length where it holds for none. Found by halves: a long letter has
 * thousands of blocks and answers, and to go through the ones for each of the others takes its square.
 */
export function firstWhere<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
