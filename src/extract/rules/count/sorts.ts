import { contentWords, wordSet } from '../../../model/words.js';
import { askedParts, mayCount } from '../../asked.js';
import { namedParts } from '../../coordinated.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** Words that lead on from a name, and with which none begins. */
const ON = 'in|on|at|for|by|from|to|with|who|which|that|was|were|are|is|have|has|had';
const LATER = 'during|between|since';
const BRACKETED = String.raw`\s\(([a-zß-ž][a-zß-ž -]{2,40})\)`;
const BEGINS = String.raw`\s(?!(?:of|${ON}|and|or)\b)`;
/** What stands between two numbers: the name of the first, in brackets or not, and what leads on to the next. */
const before = (link: string): RegExp =>
  new RegExp(String.raw`^(?:${BRACKETED}|${BEGINS}([A-Za-zÀ-ž-]+(?: [a-zß-ž-]+){0,2}?))${link} (?:another |a further )?$`, 'u');
const FIRST = before('(?: and|, and)');
/** The same within a longer list. */
const LISTED = before('(?:, and| and|,)');
/** The name of the second, up to where the sentence goes on. */
const SECOND = new RegExp(
  String.raw`^(?:${BRACKETED}|${BEGINS}([A-Za-zÀ-ž-]+(?: (?!(?:${ON}|and|or|${LATER})\b)[a-zß-ž-]+){0,3}))(?=\s*(?:[.,;:\n]|$)|\s(?:${ON}|${LATER})\b)`,
  'u',
);

/** Sorts that a sentence counts at most. */
const MOST = 6;

export const sorts = defineRule({
  id: 'count/sorts',
  summary: 'Read numbers side by side that count the sorts of the asked thing, each with its name.',
  yields: 'count',
  needs: /\band\b/,
  finds: [
    [
      'The team is made up of [[two]] managers, [[six]] wardens and [[four]] clerks.',
      { all: [2, 6, 4] },
      { question: 'How many people work in the team?' },
    ],
    ['[[73]] residential and [[21]] commercial.', { all: [73, 21] }, { question: 'How many properties were empty?' }],
    ['In all [[310]] whips and [[44]] standards were planted.', { all: [310, 44] }, { question: 'How many trees were planted?' }],
    ['[[412]] (hackney carriage) and [[980]] (private hire)', { all: [412, 980] }, { question: 'How many licences are there?' }],
    [
      'The returns show [[4,318]] larch and [[27]] trees of other species, the latter for safety.',
      { all: [4318, 27] },
      { question: 'How many trees were felled?' },
    ],
  ],
  ignores: [
    ['We have 64 women and 12 men.', 'one of them is what was asked', { question: 'How many women were referred?' }],
    ['23 nurses and 4 midwives left.', 'one of them is what was asked', { question: 'How many nurses left?' }],
    ['Nine came in 2021 and 3 in 2022', 'two times', { question: 'How many came?' }],
    ['14 boats and 3 vans', 'both were asked for', { question: 'How many boats and how many vans do you have?' }],
    ['14 boats and 3 vans, 17 in all', 'they come to another', { question: 'How many vehicles do you have?' }],
    ['40 hours and 12 minutes', 'one length of time', { question: 'How many hours were worked?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || askedParts(question).length > 1 || namedParts(question).length > 1) return;
    const figures = figuresOf(text).filter((figure) => figure.role === 'plain' && mayCount(figure, question));
    const [one] = figures;
    if (!one || figures.length < 2 || figures.length > MOST) return;
    const sentence = sentenceAt(text, one.span);
    const names = figures.map(({ span }, at) => {
      const next = figures[at + 1];
      const match = next
        ? (figures.length > 2 ? LISTED : FIRST).exec(text.slice(span.end, next.span.start))
        : SECOND.exec(text.slice(span.end, sentence.end));
      return match?.[1] ?? match?.[2] ?? '';
    });
    if (names.some((name) => !name)) return;
    // one of them is the asked thing itself, and the other another; "27 trees of other species" is a sort of it
    const asked = wordSet(question);
    const known = names.map((name) => !/\bother\b/.test(name) && asked.has(contentWords(name)[0] ?? ''));
    if (new Set(known).size > 1) return;
    for (const [at, figure] of figures.entries()) yield { ...asNumber(figure), entity: names[at] as string };
  },
});
