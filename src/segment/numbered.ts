import { cue } from '../model/cue.js';
import { asks, cutAnswer, type Found, isStatement, join, qualifies, TELLS_NOTHING, toldFirst } from './asking.js';
import { LAW_LIMB, QUESTION_START, RIGHTS } from './cues.js';
import { familyOf, type Label, mentionsOf } from './label.js';
import { toldOf } from './naming.js';
import { nested } from './nested.js';
import { type Part, pathOf } from './parts.js';
import { isTitled } from './sections.js';
import { sentenceStarts } from './sentences.js';

/** "1. How many …", "Question 2: …", and numbers alone where the letter prints no questions. */
export function inNumbers(parts: readonly Part[]): Found[] {
  const together = answeredTogether(parts);
  if (together.length) return numbersOnly(together);
  const beside = besideNumbers(parts);
  const numbered = parts.filter(
    (part) =>
      !LAW_LIMB.test(part.text) &&
      !isTitled(part) &&
      !beside.has(part) &&
      part.label?.kind !== 'answer' &&
      (part.label?.paths.length === 1 || (part.label?.kind === 'question' && !part.label.paths.length)) &&
      !part.generated,
  );
  // "Q:" again and again: numbers beside it count something else
  const unnumbered = numbered.filter(({ label, text }) => !label?.paths.length && text.trim());
  const run = unnumbered.length > 2 ? unnumbered : (outOfOrder(numbered) ?? ascending(withoutInner(withoutOtherLists(numbered, parts))));
  const lead = run[0] && parts.findLast((part) => part.index < (run[0] as Part).index && part.text.trim());
  // what one has to write when one asks for a review: a list, with nothing that answers its items
  const listed = run.slice(1).filter((part, index) => parts.indexOf(part) === parts.indexOf(run[index] as Part) + 1).length;
  if (lead && run.length > 1 && listed >= (run.length - 1) / 2 && (RIGHTS.test(lead.text) || REVIEW.test(lead.text))) return [];
  if (lead && run.length > 1 && QUALIFIED.test(lead.text) && qualifies(lead, run))
    return [{ number: '1', text: join([lead, ...run]), also: [], part: lead }];
  if (run.length > 1 && unasked(parts, run)) {
    const named = numbersNamed(parts, ({ kind }) => kind === 'question');
    const own = run.flatMap((part) => part.label?.paths ?? []);
    const all = own.every((path) => /^\d+$/.test(path)) ? [...new Set([...own, ...named])].sort((a, b) => Number(a) - Number(b)) : own;
    return numbersOnly(all);
  }
  if (run.length < 1 || (run.length === 1 && !asks(run[0] as Part))) return [];
  const found = nested(
    run,
    parts.filter((part) => run.includes(part)),
  );
  // "1. Number of boats: 4", "2. Cost of the boats: £900": what the colon divides
  const whole = found.map((question) => ({ ...question, text: [question.text, ...restOfCell(question.part, parts)].join(' ') }));
  const fields = whole.filter(namedIn).length > whole.length / 2;
  const single = whole.map((question) => ({
    ...question,
    text:
      (fields && namedIn(question)) ||
      (question.part && (question.part.label?.ranked || answersItself(question.part, parts)) && toldFirst(question.text)) ||
      (besideCell(question.part, parts) ? question.text : cutAnswer(question.text)),
  }));
  return withJoint(single, parts);
}

/** With the questions of headings that name several: "Qs 1 and 2 (boats in the collection; how many are on display)". */
function withJoint(found: readonly Found[], parts: readonly Part[]): Found[] {
  const joint = parts.flatMap((part): Found[] => {
    const paths = part.label?.kind === 'question' && !part.block.cell ? part.label.paths : [];
    if (paths.length < 2 || !/^\(.*\)\W*$/s.test(part.text) || paths.some((path) => found.some(({ number }) => number === path))) return [];
    const texts = part.text.replace(/^\(|\)\W*$/g, '').split(/;\s+/);
    return paths.map((number, index) => ({
      number,
      text: (texts.length === paths.length && texts[index]) || part.text,
      also: [part.text],
      part,
    }));
  });
  if (!joint.length) return [...found];
  const place = ({ part }: Found): number => part?.index ?? 0;
  return [...found, ...joint].sort((a, b) => place(a) - place(b));
}

/** "Q1-2: not held", "Questions three to six - …": the numbers by which a letter answers that prints no question, where some are answered together. */
function answeredTogether(parts: readonly Part[]): string[] {
  const named = parts.filter(({ label, block }) => label?.kind === 'question' && label.paths.length && !block.cell);
  // a table or list that counts them tells what they are
  const asked = parts.some(
    ({ label, text }) => label?.paths.length && (label.kind === 'bare' || text.includes('?') || QUESTION_START.test(text)),
  );
  const told = parts.flatMap(({ label, block, text }) =>
    label || block.cell ? [] : sentenceStarts(text).flatMap((start, index, starts) => toldOf(text.slice(start, starts[index + 1])) ?? []),
  );
  const labels = [...named.flatMap(({ label }) => label ?? []), ...told];
  const paths = [...new Set(labels.flatMap((label) => label.paths))];
  const several = labels.length > 1 && labels.some((label) => label.paths.length > 1);
  return several && !asked && paths.every((path) => /^\d+$/.test(path)) ? paths.sort((a, b) => Number(a) - Number(b)) : [];
}

/** What the colon on a question's own line divides from its answer; the lead over a list of limbs is no such name. */
function namedIn({ text, part }: Found): string | undefined {
  const own = part?.text ?? text;
  const field = FIELD.exec(own);
  const told = field?.[1] && !QUESTION_START.test(own.slice(field[0].length)) ? own.slice(field[1].length) : '';
  return told && text.endsWith(told) ? text.slice(0, -told.length) : undefined;
}
const FIELD = /^((?!.*\b(?:following|please|e\.g)\b)[^?:]{8,200}?)(?::|\s-)\s+(?=[^\s?][^?]*$)/is;

/** The answer has a cell of its own: what stands behind a question mark asks on. */
const besideCell = (part: Part | undefined, parts: readonly Part[]): boolean =>
  part?.block.cell !== undefined &&
  parts.some(
    ({ block: { cell } }) =>
      cell?.table === part.block.cell?.table &&
      cell?.row === part.block.cell?.row &&
      cell !== undefined &&
      cell.column > (part.block.cell?.column ?? 0),
  );

/** Parts in the row of a question that has its number, "(a) £900 (b) Nil": answers. */
function besideNumbers(parts: readonly Part[]): ReadonlySet<Part> {
  const rowOf = ({ block: { cell } }: Part): string => (cell ? `${cell.table} ${cell.row}` : '');
  const family = ({ label }: Part) => familyOf(label?.paths[0] ?? '1');
  const numbers = new Map<string, number>();
  for (const part of parts)
    if (part.block.cell && part.label?.paths.length && family(part) === 'number' && !numbers.has(rowOf(part)))
      numbers.set(rowOf(part), part.block.cell.column);
  return new Set(parts.filter((part) => family(part) !== 'number' && (part.block.cell?.column ?? 0) > (numbers.get(rowOf(part)) ?? 99)));
}

/** The lines of a question in a table's first column that its page sets in rows of their own, up to the next number. */
function restOfCell(part: Part | undefined, parts: readonly Part[]): string[] {
  const { column } = part?.block.cell ?? {};
  if (!part || column === undefined || /[?.]\s*$/.test(part.text)) return [];
  const below = parts.filter(({ index, block }) => index > part.index && block.cell?.column === column);
  const next = below.findIndex(({ label, block }) => label || block.cell?.column !== column);
  const rest = (next < 0 ? below : below.slice(0, next)).filter(({ text }) => text.trim());
  const end = rest.findIndex(({ text }) => /\?\s*$/.test(text));
  return rest.slice(0, end < 0 ? 8 : end + 1).map(({ text }) => text.trim());
}

/** "11. The action plan. It will be published in May.": what is asked is told first, and the next number stands right below. */
function answersItself(part: Part, parts: readonly Part[]): boolean {
  const told = toldFirst(part.text);
  const next = parts[parts.indexOf(part) + 1];
  const rest = told ? part.text.slice(told.length).replace(/^[.,\s]+/, '') : '';
  return (
    told !== null &&
    part.label?.kind === 'bare' &&
    (!next || next.label?.kind === 'bare') &&
    (QUESTION_START.test(told) || !SAYS.test(told)) &&
    SAYS.test(rest) &&
    !QUESTION_START.test(rest)
  );
}

/** The numbers in labels of some sort, and in what the paragraphs say of questions, each once. */
export const numbersNamed = (parts: readonly Part[], counts: (label: Label) => boolean): string[] => {
  const told = parts.filter(({ block }) => !block.cell);
  const paths = told.flatMap(({ label, text }) => [...(label && counts(label) ? label.paths : []), ...mentionsOf(text)]);
  return [...new Set(paths)].filter((path) => /^\d+$/.test(path));
};

const REVIEW = /\b(?:review|complain\w*|dissatisfied|appeal)\b.{0,80}:\s*$/is;

const QUALIFIED = /:\s*$/;

/** Numbers whose questions the letter does not print: it answers by number alone. */
export const numbersOnly = (paths: readonly string[]): Found[] => [...new Set(paths)].map((number) => ({ number, text: '', also: [] }));

/** Numbered items that are answers, not questions: none asks, and nothing stands between them that could answer. */
function unasked(parts: readonly Part[], run: readonly Part[]): boolean {
  const numbered = run.filter((part) => part.label?.paths.length);
  if (
    numbered.length < run.length ||
    // "6. You ask why there are none. The posts failed a test." tells what was asked, and answers it
    run.some(
      ({ text }) => text.includes('?') || (QUESTION_START.test(text) && !isStatement(text) && !/^\W*you (?:also )?ask/i.test(text)),
    ) ||
    run.filter(({ text }) => SAYS.test(text)).length < run.length * 0.75
  )
    return false;
  const between = run.slice(1).filter((part, index) => part.index - (run[index] as Part).index > 1).length;
  // "Question 3: £53,667", and paragraphs on others in between
  const named = run.every(({ label }) => label?.kind === 'question');
  return parts.length > 0 && (named || between <= (run.length - 1) / 3);
}

/** A figure, a plain word or a sentence with a verb: what an answer has and a question told as a noun does not. */
const SAYS = cue(
  new RegExp(
    String.raw`^\W*$|^\W*(?:[£<>]?(?!(?:19|20)\d\d\b)\d[\d,.]*(?!\w)|yes\b|no\b|nil\b|none\b|n/a|${TELLS_NOTHING}|fewer than \d|zero\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\W*$)|\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|attached|enclosed|held|applies|apply|refer|section)\b`,
  ),
);

/** Questions that are named as such ("Q7", and "Q3" below it) in any order, where the numbers leave out none; null where that is not so. */
function outOfOrder(numbered: readonly Part[]): Part[] | null {
  const named = numbered.filter(({ label }) => label?.kind === 'question' && /^\d+[a-h]?$/.test(label.paths[0] ?? ''));
  const first = named.filter((part, at) => named.findIndex((other) => pathOf(other) === pathOf(part)) === at);
  if (!leavesOutNone(first, 5) || ascending(named).length >= named.length) return null;
  return first.sort((a, b) => numberOf(a) - numberOf(b) || pathOf(a).localeCompare(pathOf(b)));
}

/**
 * Without what counts something else: a list above the first of the questions, or one in letters that goes on from none of them but from
 * plain words.
 */
function withoutOtherLists(numbered: readonly Part[], parts: readonly Part[]): readonly Part[] {
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
      strange = !asks(above) && !/\?/.test(part.text);
    return !strange;
  });
}
/**
 * Without a list that stands in an answer and counts on past the question that it answers: "7. The ten worst roads", 1 to 10, and "8. The cost".
 */
function withoutInner(numbered: readonly Part[]): readonly Part[] {
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
function ascending(parts: readonly Part[]): Part[] {
  const run: Part[] = [];
  let top = 0;
  for (const part of parts) {
    const path = part.label?.paths[0];
    if (path === undefined) {
      run.push(part);
      continue;
    }
    const number = Number.parseInt(path, 10);
    const first = run.find((other) => /^\d/.test(other.label?.paths[0] ?? ''));
    if (first && !Number.isNaN(number) && part.level > first.level) continue;
    // "10. Bengali" in a nested list took the place of the real question 10
    const before = run.at(-1);
    if (number === top && before && before.label?.paths[0] === path && !asks(before) && asks(part)) run[run.length - 1] = part;
    else if (Number.isNaN(number)) run.push(part);
    // a request that is part of a longer one begins with its own number
    else if (
      number === top + 1 ||
      (!first && parts.some((other) => other.index > part.index && numberOf(other) === number + 1)) ||
      (number > top && number <= top + 3) ||
      (number === top && /[a-z]/.test(path)) ||
      (number === top && before && slips(before, part))
    ) {
      run.push(part);
      top = number;
    }
  }
  return run;
}

/** "Q3: …" and another "Q3: …" below its answer: whoever typed the letter lost count. */
const slips = (before: Part, part: Part): boolean =>
  [before, part].every((one) => one.label?.kind === 'question' && one.text.length > 12 && asks(one)) &&
  part.index > before.index + 1 &&
  before.text !== part.text;

const numberOf = (part: Part): number => Number.parseInt(part.label?.paths[0] ?? '', 10);
