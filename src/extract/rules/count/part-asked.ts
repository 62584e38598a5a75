import { contentWords, wordSet } from '../../../model/words.js';
import { askedOf, askedParts, mayCount } from '../../asked.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

export const partAsked = defineRule({
  id: 'count/part-asked',
  summary: 'Read the part of a number that the question names, where the number is told with its parts.',
  yields: 'count',
  finds: [
    ['There are 102 huts here: [[78]] wooden, 20 stone and 4 others.', 78, { question: 'How many wooden huts are there?' }],
    ['120 ([[100]] virtual)', 100, { question: 'How many virtual boats do you have?' }],
    ['345 crew in total (300 permanent and [[45]] agency)', 45, { question: 'How many agency crew were used?' }],
    ['1,579 (FOI [[1,234]], EIR 345)', 1234, { question: 'How many FOI requests came in?' }],
    ['212 (137 by the port and [[75]] by the crew)', 75, { question: 'How many trips were cancelled by the crew?' }],
    ['143 letters were received, 120 objecting and [[23]] in support', 23, { question: 'How many letters of support were received?' }],
  ],
  ignores: [
    [
      '9 (3 fixed and 6 mobile)',
      'both sorts are asked about',
      { question: 'The number of lamps (fixed and mobile) used on the pier', expects: 'count' },
    ],
    ['120 (100 virtual)', 'the whole was asked for', { question: 'How many boats do you have?' }],
    ['120 (30 of whom are on the transfer list)', 'another list', { question: 'How many people are on the waiting list?' }],
    ['12 (5 upheld in part)', 'a part of what was asked for', { question: 'How many were upheld?' }],
    ['120 (up from 98 at 1 April)', 'another time', { question: 'How many huts were empty at 1 April?' }],
    ['We moved 29 boats: 24 in May and 5 for good.', 'both were asked for', { question: 'How many boats were moved in May or for good?' }],
    ['120 fines (30 cancelled fines)', 'the thing itself tells nothing', { question: 'How many parking fines were issued?' }],
    ['120 wooden huts (30 wooden doors)', 'the whole is what was asked for', { question: 'How many wooden huts are there?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || askedParts(question).length > 1 || EITHER.test(question)) return;
    const [whole, ...others] = figuresOf(text).filter((figure) => figure.role === 'plain' && mayCount(figure, question));
    if (!whole || !others.length) return;
    const sentence = sentenceAt(text, whole.span);
    const open = /^[^.;\n(:,]{0,60}?(?:\(|:|,|\s[-–])\s?/.exec(text.slice(whole.span.end, sentence.end))?.[0].length;
    if (!open) return;
    const asked = wordSet(question);
    // "letters of support": the letters are counted
    const sort = new Set(contentWords(OF_SORT.exec(question)?.[1] ?? ''));
    const heads = new Set([...askedOf(question).heads].filter((word) => !sort.has(word)));
    const own = wordSet(text.slice(sentence.start, whole.span.end + open));
    const tells = (words: readonly string[]): boolean =>
      words.length > 0 &&
      words.every((word) => asked.has(word)) &&
      words.some((word) => !heads.has(word) && !own.has(word) && !/\d/.test(word));
    const named = others
      .filter(({ span, value }) => span.start >= whole.span.end + open && span.end <= sentence.end && value < whole.value)
      .filter((figure) => tells(nameOf(text, figure, whole.span.end + open, sentence.end)));
    const [part, more] = named;
    if (part && !more) yield asNumber(part);
  },
});

/** The words that go with a figure of an enumeration, before it or behind it. */
function nameOf(text: string, { span }: Figure, from: number, to: number): readonly string[] {
  const before = text.slice(from, span.start).split(APART).at(-1) ?? '';
  const behind = text.slice(span.end, to).split(APART)[0] ?? '';
  return contentWords(`${before} ${behind}`.replace(/\b(?:of (?:which|whom|these|those|them)|were|was|are|is|have|had|been)\b/gi, ' '));
}
const OF_SORT = /\b(?:how many|numbers? of) [a-z-]+ (?:of|in|with|for) ([a-z-]+)\b/i;
/** All of them are asked about: "cameras (fixed and mobile)". */
const EITHER = /\b(?:or|either|both)\b|\([a-z-]+ (?:and|&) [a-z-]+\)/i;
const APART = /[,;():]|\s[-–]\s|\b(?:and|plus|but|with)\b/;
