import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { type Label, ROMAN, readLabel } from './label.js';
import { countedWithin } from './paragraph-numbers.js';
import type { Part } from './parts.js';
import { relabelled, withFound } from './relabel.js';
import type { Wording } from './wording.js';

const LETTERS = [...'abcdefghijklmnopqrst'];
const KINDS = [Array.from({ length: 20 }, (_, at) => String(at + 1)), ROMAN, LETTERS];
/** The first marks of one kind, as many as there are. */
const counts = (marks: readonly string[], kind: readonly string[] | undefined): boolean => marks.every((mark, at) => mark === kind?.[at]);

/** Paragraphs of the letter, as many by chance, are in the words of other questions than their number's. */
function tellsOfOthers(own: readonly Part[], tops: readonly string[], numbers: readonly string[], wording: Wording): boolean {
  const told = own.map(({ text }, at) => {
    const { question, fit, margin } = wording.best(wordSet(text));
    return fit < 0.3 || margin < 0.1 ? 0 : topOf(numbers[question] as string) === tops[at] ? 1 : -1;
  });
  const against = told.filter((one) => one < 0).length;
  return against > 1 && against > told.filter((one) => one > 0).length;
}

/** "B.1" to "B.8" over the answers to eight questions, in section B of the letter: those paragraphs, and how much of each is its mark. Empty where other sections have some too. */
function ofSection(reply: readonly Part[], questions: number): ReadonlyMap<Part, number> {
  const marked = countedWithin(reply);
  const inTurn = marked.every(({ section, number }, at) => section === marked[0]?.section && number === at + 1);
  return new Map(inTurn && marked.length === questions ? marked.map(({ part, length }) => [part, length]) : []);
}

/** "3" of "3a". */
const topOf = (number: string): string => /^\d{1,2}(?=[a-z]*$)/.exec(number)?.[0] ?? number;

/**
 * "i)" to "viii)" over the answers to questions 1 to 8, "1." to "5." over those to (a) to (e): the same places counted in other numerals. Only where the reply
 * counts all of them, once and in order, and has no mark of the questions' own. "vi) a) 118" is then 6a, where there is such a question.
 */
export function inTheirNumerals(reply: readonly Part[], questions: readonly Question[], wording: Wording): readonly Part[] {
  const numbers = questions.map(({ number }) => number ?? '');
  const tops = [...new Set(numbers.map(topOf))];
  const asked = tops.length < 3 ? undefined : KINDS.find((kind) => counts(tops, kind));
  if (!asked || reply.some(({ label }) => label?.paths.some((path) => tops.includes(/^\d{1,2}/.exec(path)?.[0] ?? path)))) return reply;
  const inSection = ofSection(reply, tops.length);
  if (inSection.size && !tellsOfOthers([...inSection.keys()], tops, numbers, wording)) {
    const labels = [...inSection].map(([part, length], at): [Part, Label] => [part, { paths: [tops[at] as string], kind: 'bare', length }]);
    return withFound(reply, new Map(labels));
  }
  for (const kind of KINDS) {
    // letters are limbs, where the questions have some
    if (kind === asked || (kind === LETTERS && numbers.length > tops.length)) continue;
    const own = reply.filter(({ label }) => label?.kind === 'bare' && label.paths.length === 1 && kind.includes(label.paths[0] as string));
    if (
      own.length !== tops.length ||
      !counts(
        own.map(({ label }) => label?.paths[0] ?? ''),
        kind,
      )
    )
      continue;
    if (tellsOfOthers(own, tops, numbers, wording)) continue;
    return reply.map((part) => {
      const at = own.indexOf(part);
      if (at < 0 || !part.label) return part;
      const limb = readLabel(part.text);
      const path = limb?.kind === 'bare' && limb.paths.length === 1 ? `${tops[at]}${limb.paths[0]}` : '';
      if (limb && numbers.includes(path)) return relabelled(part, { ...limb, paths: [path] });
      return { ...part, label: { ...part.label, paths: [tops[at] as string] } };
    });
  }
  return reply;
}
