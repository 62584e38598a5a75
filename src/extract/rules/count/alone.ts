import { mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const alone = defineRule({
  id: 'count/alone',
  summary: 'Read the number that is the first clause of an answer all by itself.',
  yields: 'count',
  finds: [
    ['[[126]], of whom 9 were turned away.', 126, { question: 'How many people were turned away or taken on?' }],
    ['[[14]], plus one mobile library.', 14, { question: 'How many libraries are there?' }],
    ['[[5]] (2 in the north).', 5],
    ['[[2.6]]', 2.6, { question: 'Vacancies by ward', expects: 'text', entity: 'Surgery' }],
  ],
  ignores: [
    ['3, 5 and 7 were opened', 'the first of several numbers'],
    ['12 libraries, 2 of them mobile', 'the number has its noun with it'],
    ['2019, as far as we know', 'a year'],
    ['6.5', 'a part'],
  ],
  *claim({ text, question, expects, entity }) {
    if (expects !== 'count' && !(expects === 'text' && entity !== null && /^\W*\d+\.\d\W*$/.test(text))) return;
    const figure = figuresOf(text)[0];
    // posts by ward: "Surgery: 2.6"
    const part = entity !== null && figure?.role === 'plain' && figure.value > 0 && /^\W*\d+\.\d\W*$/.test(text);
    if (figure?.role !== 'plain' || !(mayCount(figure, question) || part) || !/^[\s:=>*"'-]*$/.test(text.slice(0, figure.span.start)))
      return;
    if (!/^\s*(?:\(|[,;](?!\s*\d)|\.(?:\s|$)|\n|$)/.test(text.slice(figure.span.end))) return;
    yield asNumber(figure);
  },
});
