import { wordSet } from '../../../model/words.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** Where the words of one share end: "71% by bank, 9.6% by agency and 19% not at all". */
const BREAK = /[.,;:\n]\s|(?<!\d)\s\(|\s(?:and|but|while|whilst|whereas|against|compared)\s/g;

const VERB = /\b(?:is|are|was|were|has|have|had|went|[a-z]{3,}ed)\b/i;
const SAID = /(?:%|per ?cent)\s+([^,;]*?\b(?:is|are|was|were|has|have|had)\b [a-z]+)(?= (?:by|in|for|from|to|at|on|with|through)\b)/i;

/** "For all benefits the rate was 59%", "the national average": of more than was asked about, or what is compared with it. */
const WIDER =
  /\b(?:(?:for|of|across|in|over) (?:all|the whole|every)|overall|national(?:ly)?|regional|england|uk|average|elsewhere|target|benchmark|previous|year before|last year|combined|comparable|similar)\b/i;
const APART = 1.5;
const BESIDE = 0.25;

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
    [
      'Of 2,050 sanctions appeals heard, 1,394 ([[68%]]) were found for the claimant. For all benefits the rate was 59%.',
      68,
      { question: 'What fraction of appeals against benefit sanctions succeed?' },
    ],
    [
      '71% of staff filled in the form. Of all staff as the base, [[6.4%]] have declared one (9% of those who filled it in).',
      6.4,
      { question: 'What percentage of staff has declared a disability?' },
    ],
    ['In May 4% were late; [[6.1%]] were cancelled.', 6.1, { question: 'The percentage of trains cancelled' }],
  ],
  ignores: [
    ['17.8%. Nationally it was 17.4% of resits.', 'the first opens the answer', { question: 'What percentage of resits were passed?' }],
    ['41% were late', 'one share alone: percentage/share', { question: 'What percentage were late?' }],
    ['4% in the north and 6% in the south', 'nothing tells which was asked', { question: 'What percentage were late?' }],
    ['4% were late in May, 6% were late in June', 'both speak of it', { question: 'What percentage were late?' }],
  ],
  *claim({ text, weights, question }) {
    const shares = figuresOf(text).filter(({ role }) => role === 'percentage');
    const [opening] = shares;
    if (!opening || shares.length < 2) return;
    // "17.8%. The national rate was 17.4%": what opens the answer and stands for itself needs no words
    if (
      /^\W*$/.test(text.slice(0, opening.span.start)) &&
      /^\s*(?:[.(;\n]|,? (?:against|compared|up from|down from|which)\b)/i.test(text.slice(opening.span.end))
    )
      return;
    const wider = WIDER.test(question);
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
      // what else the sentence says is said of it too, but tells less
      const beside = [...wordSet(text.slice(sentence.start, sentence.end))].filter((word) => !words.has(word));
      const sum = (among: Iterable<string>): number => [...among].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
      // "6.4% have said so (9% of those who answered)": what is in brackets is told beside it
      const aside = text[from - 1] === '(' && from > sentence.start + 1;
      return { figure, score: sum(words) + BESIDE * sum(beside) - (!wider && WIDER.test(own) ? APART : 0) - (aside ? APART : 0) };
    });
    const top = Math.max(...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    const only = best[0]?.figure;
    if (top <= 0 || best.length > 1 || !only) return;
    yield asNumber(only);
  },
});
