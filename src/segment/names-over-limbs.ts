import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { type Part, pathOf } from './parts.js';
import type { Placed } from './stretches.js';

/**
 * "Marl Crew" over "(a) 41", "(b) 12", and below them "Tarn Crew" over a paragraph without marks: "It began in May, so there are no figures." What stands
 * under the second name answers every limb.
 */
export function withNamesOverLimbs(parts: readonly Part[]): readonly Part[] {
  const heads = new Map<Part, readonly string[]>();
  for (const [at, part] of parts.entries()) {
    if (part.block.cell || part.label?.kind !== 'bare' || pathOf(part) !== 'a' || !isName(parts[at - 1])) continue;
    const number = pathOf(parts.slice(0, at).findLast((one) => /^\d+$/.test(pathOf(one))) ?? part);
    let end = at + 1;
    while (parts[end]?.label?.kind === 'bare' && pathOf(parts[end] as Part) === letter(end - at)) end += 1;
    const [head, below] = [parts[end], parts[end + 1]];
    if (end < at + 2 || number === 'a' || !head || head.label || !isName(head) || !below || below.label || below.text.length < 40) continue;
    heads.set(
      head,
      parts.slice(at, end).map((one) => number + pathOf(one)),
    );
  }
  return parts.map((part) => {
    const paths = heads.get(part);
    return paths ? { ...part, label: { paths: [...paths], kind: 'answer', length: 0 } } : part;
  });
}

/** What stands under such a name and answers every limb of one question: it is of that name; null where it is nothing of the sort. */
export function underName({ reading }: Document, placed: Placed, questions: readonly Question[]): Placed | null {
  const numbers = new Set(placed.questions.map((index) => /^(\d+)[a-h]$/.exec(questions[index]?.number ?? '')?.[1]));
  const { span, entity } = placed.stretch;
  const [head, name] = /^\s*([A-ZÀ-Þ][^\d.?!:;£\n]{2,60})\n\s*(?=[A-ZÀ-Þ])/u.exec(reading.slice(span.start, span.end)) ?? [];
  if (entity || !head || !name || placed.questions.length < 2 || numbers.size > 1 || numbers.has(undefined)) return null;
  return { ...placed, stretch: { ...placed.stretch, span: { ...span, start: span.start + head.length }, entity: name.trim() } };
}

const letter = (rank: number): string => String.fromCharCode(97 + rank);
/** A name on a line of its own: "Marl Crew", behind "A3." perhaps. */
const isName = (part: Part | undefined): boolean =>
  part !== undefined && !part.block.cell && part.label?.kind !== 'bare' && /^[A-ZÀ-Þ][^\d.?!:;£]{2,60}$/u.test(part.text.trim());
