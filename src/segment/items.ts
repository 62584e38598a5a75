import type { Part } from './parts.js';

/** A bullet or a number of a list; "a." may be read as an answer's name. */
export const isItem = ({ label, bullet, block: { cell, marker } }: Part): boolean =>
  !cell && (bullet || label?.kind === 'bare' || (label?.kind === 'answer' && !label.paths.length && marker !== undefined));

/** The items right below a line, bullets or numbers as the first of them is; `end` is the index of what stands below the last of their lines. */
export function itemsBelow(parts: readonly Part[], lead: Part): { readonly items: readonly Part[]; readonly end: number } {
  const items: Part[] = [];
  let end = lead.index + 1;
  for (; end < parts.length; end += 1) {
    const [part, last] = [parts[end] as Part, items.at(-1)];
    if (isItem(part) && (!last || Boolean(part.label) === Boolean(last.label))) items.push(part);
    else if (!last || isItem(part) || part.block !== last.block || !CONTINUES.test(part.text)) break;
  }
  return { items, end };
}

/** The rest of an item, on a line of its own. */
const CONTINUES = /^[a-z]|(?:;|;? and|;? or)\s*$/;
