import type { Reading } from '../../../model/answer.js';
import { wordSet } from '../../../model/words.js';
import { askedParts } from '../../asked.js';
import { byLabel } from '../../by-label.js';
import { clausesOf } from '../../clauses.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

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
    ['(a) [[12%]] (b) [[14%]]', { all: [12, 14] }, { question: 'What percentage was paid (a) on time (b) late?' }],
  ],
  ignores: [
    ['22% in May and 9% in June', 'no words of the parts', { question: 'what proportion is (i) catalogued and (ii) photographed' }],
    ['22% of it is catalogued', 'one of the two', { question: 'what proportion is (i) catalogued and (ii) photographed' }],
    ['22% is catalogued and 9% photographed', 'one share was asked for', { question: 'what proportion is photographed' }],
  ],
  *claim({ text, question }) {
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
