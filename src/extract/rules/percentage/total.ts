import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "Overall: 4.2%": the words of its line before the share. */
const OF_ALL = /^[ \t]*(?:[-•*·]\s)?(?:overall|(?:grand |overall |combined )?total)(?: (?:rate|share|percentage|figure))?[ \t:=–-]+$/i;
/** "The rate of each", "by grade": the rows were asked for. */
const ASKS_EACH = /\b(?:each|every|by|per|breakdown|broken|split|respective(?:ly)?)\b/i;

export const percentageTotal = defineRule({
  id: 'percentage/total',
  summary: 'Read the share that a row of its own gives for all of the others.',
  yields: 'percentage',
  needs: /overall|total/,
  finds: [
    ['Wardens 2.9%\nKeepers 6.1%\nOverall [[4.2%]]', 4.2, { expects: 'percentage', question: 'What was the vacancy rate?' }],
    ['Wardens: 2.9%\nKeepers: 6.1%\nTotal: [[4.2%]]', 4.2, { expects: 'percentage', question: 'What was the vacancy rate?' }],
  ],
  ignores: [
    ['Wardens 29%\nKeepers 71%\nTotal 100%', 'all of it is no share', { expects: 'percentage', question: 'What share were keepers?' }],
    ['Wardens 2.9%\nOverall 4.2%', 'the rows were asked for', { expects: 'percentage', question: 'What was the rate for each grade?' }],
    ['Overall satisfaction 4.2%', 'what is measured', { expects: 'percentage', question: 'What was the rate?' }],
  ],
  *claim({ text, question, entity, expects }) {
    if (entity || expects !== 'percentage' || ASKS_EACH.test(question)) return;
    const found = figuresOf(text).filter(
      ({ role, value, span }) =>
        role === 'percentage' && value < 100 && OF_ALL.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)),
    );
    if (found.length === 1 && found[0]) yield asNumber(found[0]);
  },
});
