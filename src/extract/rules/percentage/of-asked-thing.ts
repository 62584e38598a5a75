import { wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** Where the words of one share end: "71% by bank, 9.6% by agency and 19% not at all". */
const BREAK = /[.,;:\n]\s|\s(?:and|but|while|whereas|against|compared)\s/g;

const VERB = /\b(?:is|are|was|were|has|have|had|went|[a-z]{3,}ed)\b/i;
const SAID = /(?:%|per ?cent)\s+([^,;]*?\b(?:is|are|was|were|has|have|had)\b [a-z]+)(?= (?:by|in|for|from|to|at|on|with|through)\b)/i;

export const shareOfAskedThing = defineRule({
  id: 'percentage/of-asked-thing',
  summary: 'Read, of several percentages, the one whose own words are those of the question.',
  yields: 'percentage',
  needs: /%|per ?cent/,
  finds: [
    [
      'There were 18,211 shifts. 71.2% were filled by bank, [[9.6%]] by agency and 19.2% went unfilled.',
      9.6,
      { question: 'What percentage of nurse shifts were filled by agency?' },
    ],
    ['In May 4% were late; [[6.1%]] were cancelled.', 6.1, { question: 'The percentage of trains cancelled' }],
  ],
  ignores: [
    ['41% were late', 'one share alone: percentage/share', { question: 'What percentage were late?' }],
    ['4% in the north and 6% in the south', 'nothing tells which was asked', { question: 'What percentage were late?' }],
    ['4% were late in May, 6% were late in June', 'both speak of it', { question: 'What percentage were late?' }],
  ],
  *claim({ text, weights }) {
    const shares = figuresOf(text).filter(({ role }) => role === 'percentage');
    if (shares.length < 2) return;
    const scored = shares.map((figure) => {
      const sentence = sentenceAt(text, figure.span);
      const breaks = [...text.slice(sentence.start, sentence.end).matchAll(BREAK)].map(({ index, 0: mark }) => ({
        start: sentence.start + index,
        end: sentence.start + index + mark.length,
      }));
      const from = Math.max(sentence.start, ...breaks.filter(({ end }) => end <= figure.span.start).map(({ end }) => end));
      const to = Math.min(sentence.end, ...breaks.filter(({ start }) => start >= figure.span.end).map(({ start }) => start));
      const own = text.slice(from, to);
      // "71% were filled by bank, 9.6% by agency": what the first says of all is said of the second too
      const shared = VERB.test(own) ? '' : (SAID.exec(text.slice(sentence.start, from))?.[1] ?? '');
      const words = wordSet(`${own} ${shared}`);
      return { figure, score: [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) };
    });
    const top = Math.max(...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    const only = best[0]?.figure;
    if (top <= 0 || best.length > 1 || !only) return;
    yield { value: only.value, span: only.span, ...(only.approximate && { approximate: true }) };
  },
});
