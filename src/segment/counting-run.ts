import { asks, isLead, isStatement, namesThing } from './asking.js';
import { type Part, pathOf } from './parts.js';

/** Questions that are named as such ("Q7", and "Q3" below it) in any order, where the numbers leave out none; null where that is not so. */
export function outOfOrder(numbered: readonly Part[]): Part[] | null {
  const named = numbered.filter(({ label }) => label?.kind === 'question' && /^\d+[a-h]?$/.test(label.paths[0] ?? ''));
  const first = named.filter((part, at) => named.findIndex((other) => pathOf(other) === pathOf(part)) === at);
  if (!leavesOutNone(first, 5) || ascending(named).length >= named.length) return null;
  return first.sort((a, b) => numberOf(a) - numberOf(b) || pathOf(a).localeCompare(pathOf(b)));
}

/**
 * Without what counts something else: a list above the first of the questions, or one in letters that goes on from none of them but from
 * plain words.
 */
export function withoutOtherLists(numbered: readonly Part[], parts: readonly Part[]): readonly Part[] {
  const isLetter = (part: Part): boolean => Number.isNaN(numberOf(part));
  const named = numbered.filter((part) => part.label?.kind === 'question' && !isLetter(part));
  const counted = leavesOutNone(named, 2) ? named : numbered.filter((part) => part.label?.paths.length && !isLetter(part));
  const [first] = counted;
  if (!first || new Set(counted.map(numberOf)).size < 2) return numbered;
  let strange = false;
  let question: Part | undefined;
  return numbered.filter((part) => {
    if (!part.label?.paths.length || part.block.cell || first.block.cell) return true;
    if (part.index < first.index) return false;
    if (!isLetter(part)) {
      question = part;
      strange = false;
      return true;
    }
    // "How many were (a) upheld and (b) dismissed": answered by its letters
    if (/\(?\b(?:a|i)\)/.test(question?.text ?? '')) return true;
    const above = parts[parts.indexOf(part) - 1];
    if (STARTS_LIST.test(pathOf(part)) && part.label.kind === 'bare' && above && !numbered.includes(above))
      // "3. Is there a plan? If so, please give:", its "Yes." and below that "a) the date of it"
      strange = !asks(above) && !/\?/.test(part.text) && !(question && isLead(question) && namesThing(part.text));
    return !strange;
  });
}
/**
 * Without a list that stands in an answer and counts on past the question that it answers: "7. The ten worst roads", 1 to 10, and "8. The cost".
 */
export function withoutInner(numbered: readonly Part[]): readonly Part[] {
  let top = 0;
  for (const [at, part] of numbered.entries()) {
    const number = numberOf(part);
    if (pathOf(part) !== '1' || part.label?.kind !== 'bare' || !top) {
      if (number === top + 1) top = number;
      continue;
    }
    let end = at + 1;
    while (pathOf(numbered[end] ?? part) === String(end - at + 1) && numbered[end]?.index === (numbered[end - 1]?.index ?? 0) + 1) end += 1;
    // the next question's number is in the list, and again behind it
    if (end - at > top && numbered.slice(end).some((other) => numberOf(other) === top + 1))
      return [...numbered.slice(0, at), ...withoutInner(numbered.slice(end))];
  }
  return numbered;
}
/** So many numbers and more, up from the first. */
const leavesOutNone = (named: readonly Part[], least: number): boolean => {
  const numbers = [...new Set(named.map(numberOf))].sort((a, b) => a - b);
  return numbers.length >= least && numbers.every((number, at) => number === at + 1);
};
const STARTS_LIST = /^(?:a|i)$/;

/** The labelled parts that count up: 1, 2, 2a, 3 …; a nested list that starts over is left to the item it stands in. */
export function ascending(parts: readonly Part[], together: readonly Part[] = []): Part[] {
  const run: Part[] = [];
  let top = 0;
  // "4 to 6. These are not held": the run goes on behind what is answered together
  const beyond = (part: Part): number =>
    together.reduce((last, { index, label }) => {
      const numbers = label?.paths.map(Number) ?? [];
      return index < part.index && numbers[0] === last + 1 ? Math.max(...numbers) : last;
    }, top);
  // letters below a number that is passed over are its limbs
  let passedOver = false;
  for (const part of parts) {
    const path = part.label?.paths[0];
    if (path === undefined) {
      run.push(part);
      continue;
    }
    const number = Number.parseInt(path, 10);
    const first = run.find((other) => /^\d/.test(other.label?.paths[0] ?? ''));
    // … but "1(a)" below "1." is its limb, however far it is set in
    const limb = number === top && /[a-z.]/.test(path);
    if (first && !Number.isNaN(number) && part.level > first.level && !limb) continue;
    // "10. Bengali" in a nested list took the place of the real question 10
    const before = run.at(-1);
    if (number === top && before && before.label?.paths[0] === path && !asks(before) && asks(part)) run[run.length - 1] = part;
    else if (Number.isNaN(number)) {
      if (!passedOver) run.push(part);
    }
    // a request that is part of a longer one begins with its own number
    else if (
      number === top + 1 ||
      (!first && parts.some((other) => other.index > part.index && numberOf(other) === number + 1)) ||
      (number > top && number <= (part.block.cell ? top : beyond(part)) + 3) ||
      (number === top && /[a-z.]/.test(path)) ||
      (number === top && before && slips(before, part))
    ) {
      run.push(part);
      top = number;
      passedOver = false;
    } else passedOver = /^\d+a$/.test(path);
  }
  return run;
}

/** "Q3: …" and another "Q3: …" below its answer: whoever typed the letter lost count; "As for Q3, boats are counted by the port." answers the one. */
const slips = (before: Part, part: Part): boolean =>
  [before, part].every((one) => one.label?.kind === 'question' && one.text.length > 12 && asks(one) && !isStatement(one.text)) &&
  part.index > before.index + 1 &&
  before.text !== part.text;

/** The number that a part is labelled with; not a number for a letter or none. */
export const numberOf = (part: Part): number => Number.parseInt(pathOf(part), 10);
