import { type Found, isLead, join } from './asking.js';
import { familyOf, rankOf } from './label.js';
import type { Part } from './parts.js';
import { isSection } from './sections.js';

/** Give each item its path from the top: letters and roman numbers hang under the number before them, bullets belong to the item above. */
export function nested(items: readonly Part[], body: readonly Part[]): Found[] {
  const found: (Found & { readonly depth: number })[] = [];
  const numbersThere = items.some((part) => /^\d/.test(part.label?.paths[0] ?? ''));
  let parent: Found | null = null;
  let count = 0;
  let lead: Part | null = null;
  for (const [index, part] of items.entries()) {
    if (isSection(part)) continue;
    const path = part.label?.paths[0] ?? null;
    if (path === null && part.bullet && numbersThere) continue;
    // "Q. What was the income from (1) visitors and (2) staff?"
    if (path === null && items[index + 1]?.block === part.block && !part.text.includes('?')) {
      lead = part;
      continue;
    }
    count += 1;
    const own = join([part, ...continuation(part, items, body)]);
    const text = lead?.block === part.block ? `${lead.text.trim()} ${own}` : own;
    if (path && /^[a-z]+$/.test(path) && parent && (/\d/.test(parent.number ?? '') || isRoman(items, index))) {
      // the item answers a limb of the sentence above it, and others may be answered together: "the share a) on drones and b) on kites"
      const limbs = limbsOf(parent.text);
      if (limbs.has(path)) {
        const { number } = parent;
        for (const [letter, limb] of limbs)
          if (!found.some((other) => other.number === `${number}${letter}`))
            found.push({ number: `${number}${letter}`, text: limb, also: [], depth: 1 });
        continue;
      }
      // its first limb stands in the parent's own line: "lost by (i) wholetime staff", and (ii) below
      const first = rankOf(path) === 2 ? /^(.+?)\s\(?(a|i)\)\s+(.+)$/s.exec(parent.text) : null;
      if (first?.[1] && first[2] && familyOf(first[2]) === familyOf(path)) {
        const [, own, letter, limb] = first as unknown as [string, string, string, string];
        found.push({ number: `${parent.number}${letter}`, text: `${own} ${limb}`, also: [], depth: 1 });
        found[found.indexOf(parent as (typeof found)[number])] = { ...parent, text: own, depth: 0 };
        parent = { number: parent.number, also: parent.also, text: own };
      }
      const whole = parent.text.endsWith('?') ? text : `${parent.text} ${text}`.trim();
      found.push({ number: `${parent.number}${path}`, text: whole, also: [text], part, depth: 1 });
      continue;
    }
    // "Request 1: Complaints" and 1a below it
    if (path && parent?.number && /^[a-z]{1,3}$/.test(path.slice(parent.number.length)) && path.startsWith(parent.number)) {
      found.push({ number: path, text, also: [`${parent.text} ${text}`.trim()], part, depth: 1 });
      continue;
    }
    // "1) a. …" and "b. …" below it
    const opens = /^(\d+)a$/.exec(path ?? '')?.[1];
    const question = { number: path ?? String(count), text, also: [], part, depth: opens ? 1 : 0 };
    found.push(question);
    if (opens) parent = { number: opens, text: '', also: [] };
    if (path && (/^[a-h]?\d+$/.test(path) || (!numbersThere && /^[a-h]$/.test(path)))) parent = question;
  }
  // An item whose own words only lead to its sub-items is no question.
  return found.filter((question, index) => {
    const next = found[index + 1];
    const leads = question.depth === 0 && next?.depth === 1;
    const limbs = leads ? [...limbsOf(question.text).keys()] : [];
    const divided = limbs.length > 1 && limbs.every((letter) => found.some(({ number }) => number === `${question.number}${letter}`));
    // "2. the number that closed" and "2a. and the reasons": one item alone adds to the question above it
    const after = found.slice(index + 1);
    const items = [...after, { depth: 0 }].findIndex(({ depth }) => depth === 0);
    return (
      question.text.trim() && !(leads && (divided || (!question.text.includes('?') && (items !== 1 || /[:,;-]\W*$/.test(question.text)))))
    );
  });
}

/** "i" is the first of a list where "ii" follows, else it is a letter. */
const isRoman = (items: readonly Part[], index: number): boolean => {
  const [path, next] = [items[index], items[index + 1]].map((part) => part?.label?.paths[0] ?? '');
  return familyOf(path as string) === 'roman' && (path !== 'i' || next === 'ii');
};

/** What a sentence asks under each letter of its own, its lead before each limb; empty where it has no such limbs. */
export function limbsOf(text: string): Map<string, string> {
  const marks = [...text.matchAll(/(?:^|[\s,;(])\(?([a-h])\)\s/g)];
  const [first] = marks;
  const inOrder = marks.every((mark, index) => mark[1]?.charCodeAt(0) === (first?.[1]?.charCodeAt(0) ?? 0) + index);
  // "the total paid, b) the ceiling": the first limb has no letter
  const unlettered = first?.[1] === 'b';
  if (!first || !inOrder || marks.length + Number(unlettered) < 2) return new Map();
  const lead = text.slice(0, first.index).trim();
  const limbs = marks.map((mark, index): [string, string] => {
    const limb = text
      .slice(mark.index + mark[0].length, marks[index + 1]?.index)
      .trim()
      .replace(/[,;]?(?: and| or)?$/, '');
    return [mark[1] as string, unlettered ? limb : `${lead} ${limb}`.trim()];
  });
  return new Map(unlettered ? [['a', lead.replace(/[,;]?(?: and)?$/, '')], ...limbs] : limbs);
}

/** Lines after an item that belong to it: everything up to the next item that is plain and near. */
function continuation(part: Part, items: readonly Part[], body: readonly Part[]): Part[] {
  const next = items.find((item) => item.index > part.index)?.index ?? -1;
  const after = body.filter(
    (other) => other.index > part.index && (next < 0 ? other.index === part.index + 1 && other.block === part.block : other.index < next),
  );
  return after.filter((other) => !items.includes(other) && /^[([a-z]/.test(other.text) && !isLead(other)).slice(0, 2);
}
