import { cue } from '../../model/cue.js';
import type { TextLine } from './lines.js';

const QUESTIONS = cue(/^(?:your )?(?:questions?|request)(?: asked)?$/);
const ANSWERS = cue(/^(?:our |the )?(?:answers?|responses?|reply)$/);

/** Tables of questions and answers that were copied column by column: all questions below their head, then as many answers below theirs. Each pair becomes one line with cells. */
export function columnwise(lines: readonly TextLine[]): TextLine[] {
  const head = lines.findIndex(({ text }) => QUESTIONS.test(text));
  const answers = lines.findIndex(({ text }, index) => index > head && ANSWERS.test(text));
  const count = answers - head - 1;
  const end = answers + 1 + count;
  const column = (from: number): readonly TextLine[] => lines.slice(from, from + count);
  const filled = (from: number): boolean => column(from).length === count && column(from).every(({ text, cells }) => text !== '' && !cells);
  if (head < 0 || count < 3 || !filled(head + 1) || !filled(answers + 1) || lines[end]?.text) return [...lines];
  // "No." and the numbers of the rows
  const numbered = column(head - count).every(({ text }, index) => text.replace(/\W/g, '') === String(index + 1));
  const from = numbered ? head - count - (lines[head - count - 1]?.text ? 1 : 0) : head;
  const blank: TextLine = { ...(lines[head] as TextLine), text: '', cells: null };
  const rows = column(head + 1).map((question, index): TextLine => {
    const cells = [...(numbered ? [String(index + 1)] : []), question.text, (lines[answers + 1 + index] as TextLine).text];
    return { ...question, text: cells.join('\t'), cells };
  });
  return [...lines.slice(0, from), blank, ...rows, blank, ...lines.slice(end)];
}
