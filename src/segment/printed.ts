import type { Question } from '../model/questionnaire.js';
import type { Part } from './parts.js';
import type { Asked } from './zones.js';

/**
 * The questions as the letter numbers them: a request may be printed with other labels than its questionnaire has ("11." or "ii" for 1 or 2).
 * Only where most questions stand there under one label each, no two under the same; the numbers of a list that starts over prove nothing.
 */
export function asPrinted(questions: readonly Question[], parts: readonly Part[], asked: Asked): readonly Question[] {
  const labels = new Map<number, Set<string>>();
  for (const part of parts) {
    const [path, more] = part.label?.paths ?? [];
    const index = path === undefined || more !== undefined || part.label?.kind === 'answer' ? -1 : asked(part);
    if (index >= 0) labels.set(index, (labels.get(index) ?? new Set()).add(wholePath(path as string, questions[index]?.number ?? '')));
  }
  const single = [...labels].flatMap(([index, paths]) => (paths.size === 1 ? [[index, [...paths][0] as string] as const] : []));
  const distinct = new Set(single.map(([, path]) => path)).size === single.length;
  const others = single.filter(([index, path]) => questions[index]?.number !== path);
  if (single.length < labels.size || !distinct || single.length < questions.length / 2 || others.length < 2) return questions;
  const printed = new Map(single);
  const shift = shiftOf(questions, single);
  return questions.map((question, index) => {
    const taken = [...printed.values()];
    const own = printed.get(index) ?? (shift && question.number ? String(Number(question.number) + shift) : question.number);
    return { ...question, number: !printed.has(index) && own && taken.includes(own) ? null : own };
  });
}

/** "a." below "3." is 3a, where the question has that number; "3." over the limbs of a sentence names none of them. */
const wholePath = (path: string, number: string): string =>
  (number.startsWith(path) && /^[a-z]+$/.test(number.slice(path.length))) ||
  (/\d$/.test(number.slice(0, -path.length)) && number.endsWith(path) && /^[a-z]+$/.test(path))
    ? number
    : path;

/** By how much every number that the letter prints is higher than the questionnaire's; 0 where they differ in other ways. */
function shiftOf(questions: readonly Question[], printed: readonly (readonly [number, string])[]): number {
  const shifts = new Set(printed.map(([index, path]) => Number(path) - Number(questions[index]?.number ?? Number.NaN)));
  const [shift = 0] = shifts;
  return shifts.size === 1 && Number.isInteger(shift) ? shift : 0;
}
