import { mayCount } from '../../asked.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "(a)", "(ii)", "b)": what a part of a question, or of its answer, is marked with. */
const MARK = /(?:^|(?<=\s))(?:\(([a-h]|i{1,3}|iv|v)\)|([a-h])\))(?=\s)/g;
const NONE = /^(?:none|nil|zero)\b/i;
const TIME = /^(?:at|in|on|for|during|as at)?\s*(?:the )?(.{4,60})$/;

interface Part {
  readonly mark: string;
  /** What stands behind the mark up to the next one. */
  readonly words: string;
  readonly start: number;
}

export const lettered = defineRule({
  id: 'count/lettered',
  summary: 'Read the numbers of an answer whose parts bear the marks of the parts of the question.',
  yields: 'count',
  needs: /[a-hiv]\)/,
  finds: [
    [
      '(a) [[18.3 WTE]] (b) [[12.1 WTE]]',
      { all: [18.3, 12.1] },
      { question: 'How many vacancies were there at (a) April 2023 (b) April 2024?' },
    ],
    ['(i) [[312]] (ii) [[nil]]', { all: [312, 0] }, { question: 'How many fines were issued to (i) drivers (ii) riders?' }],
    ['a) [[590]]\nb) [[1,104]]', { all: [590, 1104] }, { question: 'Number of a) lamps b) signs' }],
  ],
  ignores: [
    ['(a) 18.3 WTE (b) 12.1 WTE', 'the question has no such parts', { question: 'How many vacancies were there?' }],
    ['(a) 14 (c) 12', 'other marks', { question: 'Number of (a) lamps (b) signs' }],
    ['(a) 14 (b) They are not counted', 'a part without a number', { question: 'Number of (a) lamps (b) signs' }],
    ['(a) 14 of the 20 (b) 12', 'two numbers', { question: 'Number of (a) lamps (b) signs' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const asked = partsOf(question);
    const parts = partsOf(text);
    if (parts.length < 2 || parts.length !== asked.length || parts.some(({ mark }, index) => mark !== asked[index]?.mark)) return;
    const read = parts.map((part) => numberAt(text, question, part));
    if (read.some((one) => one === null)) return;
    for (const [index, one] of read.entries()) {
      const name = asked[index]?.words.replace(/[\s,;?.]+$|,? (?:and|or)\s*$/g, '').trim() ?? '';
      const time = figuresOf(name).some(({ role, text: shown }) => (role === 'date' || role === 'period') && name.endsWith(shown));
      if (one) yield { ...one, ...(time ? { period: TIME.exec(name)?.[1] ?? name } : { entity: name || (parts[index]?.mark ?? '') }) };
    }
  },
});

function partsOf(text: string): Part[] {
  const marks = [...text.matchAll(MARK)];
  return marks.map((match, index) => {
    const start = match.index + match[0].length;
    return { mark: match[1] ?? match[2] ?? '', words: text.slice(start, marks[index + 1]?.index ?? text.length), start };
  });
}

/** The number that is all there is to a part, or all of its first sentence. */
function numberAt(text: string, question: string, { words, start }: Part): Pick<Figure, 'value' | 'span'> | null {
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  const none = NONE.exec(words.slice(lead));
  if (none) return { value: 0, span: { start: start + lead, end: start + lead + none[0].length } };
  const own = figuresOf(text).filter(({ role, span }) => role === 'plain' && span.start >= start && span.end <= start + words.length);
  const [figure] = own;
  return figure && own.length === 1 && figure.span.start === start + lead && mayCount(figure, question)
    ? { value: figure.value, span: figure.span }
    : null;
}
