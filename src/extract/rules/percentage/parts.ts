import type { Reading } from '../../../model/answer.js';
import { wordSet } from '../../../model/words.js';
import { askedParts } from '../../asked.js';
import { byLabel } from '../../by-label.js';
import { clausesOf } from '../../clauses.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "Marl  88.2%": a name and a share a line, three at least, and next to nothing else. */
function rows(text: string): Reading<'percentage'>[] {
  const lines = text.split('\n');
  let start = 0;
  const found = lines.flatMap((line): Reading<'percentage'>[] => {
    const from = start;
    start += line.length + 1;
    const match = /^\W*([A-Za-zÀ-ž][A-Za-zÀ-ž&' -]{1,40}?)[\s:=-]+(\d+(?:\.\d+)?\s?%)\*?\s*[.;]?\s*$/u.exec(line);
    const [, name = '', share = ''] = match ?? [];
    if (!match || /\b(?:was|were|is|are|of|total|overall|average)\b/i.test(name)) return [];
    const at = from + line.lastIndexOf(share);
    return [{ value: Number.parseFloat(share), entity: name.trim(), span: { start: at, end: at + share.length } }];
  });
  const filled = lines.filter((line) => line.trim()).length;
  return found.length > 2 && found.length > filled * 0.6 && new Set(found.map(({ entity }) => entity)).size === found.length ? found : [];
}

export const percentageParts = defineRule({
  id: 'percentage/parts',
  summary: 'Read a share for each of the several that one question asks by label, told apart by their labels or their own words.',
  yields: 'percentage',
  needs: /%|per ?cent/,
  finds: [
    [
      '[[22%]] of it is catalogued online, and [[9%]] photographed.',
      { all: [22, 9] },
      { question: 'what proportion is (i) catalogued online and (ii) photographed' },
    ],
    [
      'Marl\t[[88.2%]]\nTarn\t[[54.7%]]\nUpper Eldon\t[[39.9%]]*',
      { all: [88.2, 54.7, 39.9] },
      { question: 'What was the availability at each of these?', expects: 'text' },
    ],
    ['(a) [[12%]] (b) [[14%]]', { all: [12, 14] }, { question: 'What percentage was paid (a) on time (b) late?' }],
  ],
  ignores: [
    ['Marl 88.2%\nTarn 54.7%', 'two rows are read by name or label', { question: 'What was the availability?', expects: 'text' }],
    ['22% in May and 9% in June', 'no words of the parts', { question: 'what proportion is (i) catalogued and (ii) photographed' }],
    ['22% of it is catalogued', 'one of the two', { question: 'what proportion is (i) catalogued and (ii) photographed' }],
    ['22% is catalogued and 9% photographed', 'one share was asked for', { question: 'what proportion is photographed' }],
  ],
  *claim({ text, question, expects }) {
    if (expects === 'percentage' || expects === 'text') yield* rows(text);
    const asked = askedParts(question).filter(({ label }) => label);
    if (asked.length < 2) return;
    const labelled = byLabel(text, asked, ({ role }) => role === 'percentage');
    for (const { figure, entity, span } of labelled) yield { value: figure?.value ?? 0, entity, span };
    if (labelled.length) return;
    const clauses = clausesOf(
      text,
      figuresOf(text).filter(({ role }) => role === 'percentage'),
    );
    const found = asked.map(({ words, name }): Reading<'percentage'> | null => {
      const own = [...wordSet(words)].filter((word) => asked.every((other) => other.words === words || !wordSet(other.words).has(word)));
      const fit = clauses.filter((clause) => own.some((word) => clause.words.has(word)));
      const figure = fit.length === 1 ? fit[0]?.figure : undefined;
      return figure ? { value: figure.value, span: figure.span, entity: name } : null;
    });
    if (found.every((one) => one !== null) && new Set(found.map((one) => one.span.start)).size === found.length) yield* found;
  },
});
