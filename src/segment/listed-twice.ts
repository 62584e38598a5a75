import { answersOnly, asks, isStatement, namesThing } from './asking.js';
import { rankOf } from './label.js';
import type { Part } from './parts.js';

/** Fewer items may be the points of an answer. */
const LIST = 3;

/** Whatever leads to it: a list of things asked, item below item from the first, and further down the same numbers again, each with what answers it. */
export function listedTwice(parts: readonly Part[]): { readonly from: number; readonly to: number } | null {
  const paths = parts.map(({ label, block }) =>
    label?.kind === 'bare' && label.paths.length === 1 && !block.cell ? label.paths[0] : undefined,
  );
  for (const [from, path] of paths.entries()) {
    if (!/^(?:1|a|i)$/.test(path ?? '')) continue;
    let to = from + 1;
    while (paths[to] !== undefined && rankOf(paths[to] as string) === to - from + 1) to += 1;
    const items = parts.slice(from, to);
    const asked = items.filter((part) => asks(part) || namesThing(part.text)).length;
    if (items.length < LIST || asked < items.length * 0.3) continue;
    if (items.some(({ text }) => isStatement(text) || answersOnly(text))) continue;
    const again = new Set(parts.slice(to).flatMap(({ label }) => label?.paths ?? []));
    if (paths.slice(from, to).every((one) => again.has(one as string))) return { from, to };
  }
  return null;
}
