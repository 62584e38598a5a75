/** "1 letter", "1,340 letters". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
/** Thousands apart. */
export const grouped = (n: number): string => (Math.abs(n) < 1000 ? String(n) : n.toLocaleString('en-GB'));
