import { asks, isStatement, namesThing } from './asking.js';
import { numberOf } from './counting-run.js';
import { isPlain, type Part } from './parts.js';

/**
 * Questions whose numbers start over below an answer, or give way to bullets, as word processors count behind a table and what was pasted: 1, 2, 1, 2, 3, or
 * 1, •, 1, •. Their own order counts them. Null where the numbers do neither, or one of them asks nothing or has nothing below that answers it.
 */
export function startedOver(parts: readonly Part[], numbered: readonly Part[]): Part[] | null {
  const counted = numbered.filter(({ label, block }) => label?.kind === 'bare' && !block.cell && /^\d+$/.test(label.paths[0] ?? ''));
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return null;
  const within = parts.slice(parts.indexOf(first));
  const bullets = within.filter((part) => part.bullet && !part.label && !part.block.cell && isAsked(part) && answeredBelow(parts, part));
  const items = [...counted, ...bullets].sort((a, b) => a.index - b.index);
  const over = counted.filter((part, at) => at > 0 && numberOf(part) === 1);
  const counts = counted.every((part, at) => numberOf(part) === 1 || (at > 0 && numberOf(part) === numberOf(counted[at - 1] as Part) + 1));
  // the same questions again are asked of something else
  const distinct = new Set(items.map(({ text }) => text.trim().toLowerCase())).size === items.length;
  const apart = items.every((part, at) => at === 0 || part.index > (items[at - 1] as Part).index + 1);
  // a list of bullets is what one question asks in detail, where no number comes between
  const turns = bullets.some(({ index }) => index > first.index && index < last.index);
  return (over.length > 0 || turns) &&
    (over.length === 1 || bullets.length > 0) &&
    counts &&
    distinct &&
    apart &&
    items.length > 3 &&
    items.every(isAsked)
    ? items
    : null;
}

/** It asks, with a mark or by its first words, or names a thing and states nothing of it. */
const isAsked = (part: Part): boolean => (asks(part) || namesThing(part.text)) && !isStatement(part.text);

const answeredBelow = (parts: readonly Part[], part: Part): boolean => {
  const below = parts[parts.indexOf(part) + 1];
  return below !== undefined && isPlain(below) && below.block !== part.block;
};
