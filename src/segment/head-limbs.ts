import { tablesOf } from './cells.js';
import { LIMBS } from './label.js';
import { type Part, pathOf } from './parts.js';

/** "(a) Referred", "(b) Started" at the head of the table below "Question 5": its columns are of 5a and 5b. */
export function withHeadLimbs(parts: readonly Part[]): readonly Part[] {
  const named = new Map<Part, string>();
  for (const table of tablesOf(parts)) {
    const [first] = table;
    const over = parts.findLast((part) => part.index < (first?.index ?? 0) && part.label?.paths.length && !part.block.cell);
    const heads = table.filter(({ block: { cell }, label }) => cell?.row === first?.block.cell?.row && label?.kind === 'bare');
    const counts = heads.length > 1 && heads.every((part, at) => pathOf(part) === LIMBS[at]);
    if (!first || !over || !counts || first.index - over.index > NEAR || !/^\d{1,2}$/.test(over.label?.paths.join() ?? '')) continue;
    // a letter that prints the question says there whether it has limbs
    if (parts.some((part) => part !== over && part.label?.paths.includes(pathOf(over)))) continue;
    for (const part of heads) named.set(part, pathOf(over) + pathOf(part));
  }
  return named.size
    ? parts.map((part) => {
        const path = named.get(part);
        return path && part.label ? { ...part, label: { ...part.label, paths: [path] } } : part;
      })
    : parts;
}
/** A sentence or two may lead to the table. */
const NEAR = 3;
