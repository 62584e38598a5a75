import { isPeriod } from '../model/period.js';
import { answersOnly, asks, type Found, isLead, join } from './asking.js';
import { familyOf, ROMAN, rankOf } from './label.js';
import { askedFirst, type Limb, limbsOf, RECALLS } from './limbs.js';
import type { Part } from './parts.js';
import { isSection } from './sections.js';

/** A question, and how far below the first ones it hangs. */
type Item = Found & { readonly depth: number };

/** Give each item its path from the top: letters and roman numbers hang under the number before them, bullets belong to the item above. */
export function nested(items: readonly Part[], body: readonly Part[]): Found[] {
  const found: Item[] = [];
  const numbersThere = items.some((part) => /^\d/.test(part.label?.paths[0] ?? ''));
  let parent: Found | null = null;
  let count = 0;
  let lead: Part | null = null;
  // "(b) how many had waited" over "(i) over 52 weeks": the limb whose own limbs follow, and how many of them there were
  let limb: { readonly of: Found; inner: number } | null = null;
  const addLimbs = (number: string | null, limbs: readonly Limb[]): void => {
    for (const { mark, text } of limbs)
      if (!found.some((other) => other.number === `${number}${mark}`)) found.push({ number: `${number}${mark}`, text, also: [], depth: 1 });
  };
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
    const own = join([part, ...continuation(part, items, body), ...placesBelow(part, items.slice(index + 1))]);
    const text = lead?.block === part.block ? `${lead.text.trim()} ${own}` : own;
    if (path && /^[a-z]+$/.test(path) && parent && (/\d/.test(parent.number ?? '') || isRoman(items, index))) {
      // the item answers a limb of the sentence above it, and others may be answered together: "the share a) on drones and b) on kites"
      // a letter that its number has had answers it
      const asked = found.slice(found.findLastIndex(({ number }) => number === parent?.number) + 1);
      if (asked.some(({ number }) => number === `${parent?.number}${path}`)) continue;
      if (limb && path === ROMAN[limb.inner] && (limb.inner || opensInner(items, index))) {
        limb.inner += 1;
        // "(i) 2022/23 (ii) 2023/24": when, of one question
        if (
          isPeriod(part.text) &&
          [items[index - 1], items[index + 1]].some((one) => one?.label && Math.abs(one.index - part.index) === 1 && isPeriod(one.text))
        ) {
          const whole: Item = { ...limb.of, text: `${limb.of.text} (${path}) ${part.text.trim()}`, depth: 1 };
          found[found.findIndex(({ number }) => number === whole.number)] = whole;
          limb = { of: whole, inner: limb.inner };
          continue;
        }
        found.push({ number: `${limb.of.number}${path}`, text: `${limb.of.text} ${text}`, also: [text], part, depth: 2 });
        continue;
      }
      // "in the following years: a) 2021-22 b) 2022-23": when, of one question
      if (isPeriod(part.text)) {
        const whole: Item = { ...parent, text: `${parent.text} (${path}) ${part.text.trim()}`, depth: 0 };
        const at = found.indexOf(parent as Item);
        if (at >= 0) found[at] = whole;
        parent = whole;
        continue;
      }
      // "in the same years." and "a) 4,118" below it: what answers it, by the marks of another question
      if (RECALLS.test(parent.text) && answersOnly(part.text)) continue;
      const limbs = limbsOf(parent.text);
      if (limbs.some(({ mark }) => mark === path) && limbs.every(({ words }) => isPeriod(words))) continue;
      if (limbs.some(({ mark }) => mark === path)) {
        // "(a) 4 (b) 40": parts of one answer
        if (runsOn(items, index)) continue;
        const { number } = parent;
        const first = askedFirst(parent.text);
        addLimbs(number, limbs);
        const own = found.indexOf(parent as Item);
        if (first && own >= 0) found[own] = { ...parent, text: first, depth: 0 };
        continue;
      }
      // its first limb stands in the parent's own line: "lost by (i) wholetime staff", and (ii) below
      const first = rankOf(path) === 2 ? /^(.+?)\s\(?(a|i)\)\s+(.+)$/s.exec(parent.text) : null;
      if (first?.[1] && first[2] && familyOf(first[2]) === familyOf(path)) {
        const [, own, letter, limb] = first as unknown as [string, string, string, string];
        found.push({ number: `${parent.number}${letter}`, text: `${own} ${limb}`, also: [], depth: 1 });
        found[found.indexOf(parent as Item)] = { ...parent, text: own, depth: 0 };
        parent = { number: parent.number, also: parent.also, text: own };
      }
      const whole = parent.text.endsWith('?') || (asks(part) && SAYS_NOTHING.test(parent.text)) ? text : `${parent.text} ${text}`.trim();
      const own: Item = { number: `${parent.number}${path}`, text: whole, also: [text], part, depth: 1 };
      found.push(own);
      limb = { of: own, inner: 0 };
      continue;
    }
    limb = null;
    // "2. Devices (a) bought (b) barred", and "2(a) Two kinds" below it: what answers a limb of the sentence above
    const mark = path && parent?.number && path.startsWith(parent.number) ? path.slice(parent.number.length) : '';
    const asked = mark && parent && !asks(part) ? limbsOf(parent.text) : [];
    if (parent?.number && asked.some((limb) => limb.mark === mark)) {
      addLimbs(parent.number, asked);
      continue;
    }
    // "Request 1: Complaints" and 1a below it, "Q4 How many were:" and 4.1
    if (path && parent?.number && /^(?:[a-z]{1,3}|\.\d{1,2})$/.test(path.slice(parent.number.length)) && path.startsWith(parent.number)) {
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
    // "1. The number of reports.", its answer, and 1a below that
    const answered = !/[:,;-]\W*$/.test(question.text) && (next?.part?.index ?? 0) - (question.part?.index ?? 0) > 3;
    // "2. …" over "3. a)" and "b)": those are of the next number
    const own = next !== undefined && next.depth > question.depth && (next.number ?? '').startsWith(question.number ?? '');
    const leads = own && !(question.part && answered);
    const limbs = leads ? limbsOf(question.text) : [];
    const divided = limbs.length > 1 && limbs.every(({ mark }) => found.some(({ number }) => number === `${question.number}${mark}`));
    // "2. the number that closed" and "2a. and the reasons": one item alone adds to the question above it
    const after = found.slice(index + 1);
    const items = [...after, { depth: 0 }].findIndex(({ depth }) => depth <= question.depth);
    return (
      question.text.trim() && !(leads && (divided || (!question.text.includes('?') && (items !== 1 || /[:,;-]\W*$/.test(question.text)))))
    );
  });
}

/** "Please also provide the following:": a lead that tells nothing of what its items ask. */
const SAYS_NOTHING =
  /^\W*(?:and |also |please |kindly |can you |could you |would you |i would (?:also )?like |you (?:also )?asked )*(?:to )?(?:provide|supply|send|confirm|tell|answer|state|advise|know|see|have|for|the)?(?: (?:me|us|with|of))*(?: the)? following(?: (?:information|questions?|details?|data|points|points? of information))?\W*$/i;

/** An item in whose line others of its list stand, undivided by sentences: before it, behind it or in its own words. */
function runsOn(items: readonly Part[], index: number): boolean {
  const { text, label, block } = items[index] as Part;
  const goesOn = (one: Part | undefined, other: Part | undefined): boolean =>
    one?.block === block && other?.block === block && !/[.?!]\s*$|\n\s*$/.test(one.text);
  return (
    goesOn(items[index], items[index + 1]) ||
    goesOn(items[index - 1], items[index]) ||
    (label?.paths[0] === 'a' && /[^.?!\s]\s\(?b\)\s/.test(text))
  );
}

/** "i" below "b", with "ii" behind it and something below each that answers it, or in its line: not the letter behind "h". */
const opensInner = (items: readonly Part[], index: number): boolean =>
  isRoman(items, index) && items[index]?.label?.paths[0] === 'i' && items[index - 1]?.label?.paths[0] !== 'h';

/** "i" is the first of a list where "ii" follows, else it is a letter. */
const isRoman = (items: readonly Part[], index: number): boolean => {
  const [path, next] = [items[index], items[index + 1]].map((part) => part?.label?.paths[0] ?? '');
  return familyOf(path as string) === 'roman' && (path !== 'i' || next === 'ii');
};

/** "How many boats are moored in", and a bullet for each place: they end the sentence. */
function placesBelow({ text, bullet }: Part, below: readonly Part[]): readonly Part[] {
  const end = below.findIndex((part) => !part.bullet || part.text.includes('?') || part.text.length > 60);
  return !bullet && /\b(?:in|at|for|of|by|from|to|on|with|between)\s*$/i.test(text) ? below.slice(0, end < 0 ? below.length : end) : [];
}

/** Lines after an item that belong to it: everything up to the next item that is plain and near. */
function continuation(part: Part, items: readonly Part[], body: readonly Part[]): Part[] {
  const next = items.find((item) => item.index > part.index)?.index ?? -1;
  const after = body.filter(
    (other) => other.index > part.index && (next < 0 ? other.index === part.index + 1 && other.block === part.block : other.index < next),
  );
  return after.filter((other) => !items.includes(other) && /^[([a-z]/.test(other.text) && !isLead(other)).slice(0, 2);
}
