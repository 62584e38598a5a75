import type { Question } from '../model/questionnaire.js';
import { LIMBS, ROMAN, readLabel } from './label.js';
import type { Part } from './parts.js';
import { relabelled } from './relabel.js';

const KINDS = [Array.from({ length: 20 }, (_, at) => String(at + 1)), ROMAN, LIMBS];
/** The first marks of one kind, as many as there are. */
const counts = (marks: readonly string[], kind: readonly string[] | undefined): boolean => marks.every((mark, at) => mark === kind?.[at]);

/**
 * "i)" to "viii)" over the answers to questions 1 to 8, "1." to "5." over those to (a) to (e): the same places counted in other numerals. Only where the reply
 * counts all of them, once and in order, and has no mark of the questions' own. "vi) a) 118" is then 6a, where there is such a question.
 */
export function inTheirNumerals(reply: readonly Part[], questions: readonly Question[]): readonly Part[] {
  const numbers = questions.map(({ number }) => number ?? '');
  const tops = [...new Set(numbers.map((number) => /^\d{1,2}(?=[a-z]*$)/.exec(number)?.[0] ?? number))];
  const asked = tops.length < 3 ? undefined : KINDS.find((kind) => counts(tops, kind));
  if (!asked || reply.some(({ label }) => label?.paths.some((path) => tops.includes(/^\d{1,2}/.exec(path)?.[0] ?? path)))) return reply;
  for (const kind of KINDS) {
    // letters are limbs, where the questions have some
    if (kind === asked || (kind === LIMBS && numbers.length > tops.length)) continue;
    const own = reply.filter(({ label }) => label?.kind === 'bare' && label.paths.length === 1 && kind.includes(label.paths[0] as string));
    if (
      own.length !== tops.length ||
      !counts(
        own.map(({ label }) => label?.paths[0] ?? ''),
        kind,
      )
    )
      continue;
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
