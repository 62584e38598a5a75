import { contentWords } from '../../../model/words.js';
import { askedOf } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { told } from '../../told.js';

const LEAD =
  /^(?:[\s:=>*"'.-]|there (?:were|are|was|is|have been|has been)\b|we (?:have|had|received|issued|employ|made|carried out)\b|(?:a )?total of\b)*$/i;

/** "The present number is …", or a sentence of a number and where it was counted, without a verb: "9 under our formal procedure." */
const THE_NUMBER_IS =
  /^\W*(?:the|our) (?:present |current |latest |actual |exact |overall )?(?:number|figure|count) (?:at present |now |currently )?(?:is|was|stands at|stood at|came to|comes to)\s+(?:now |about |approximately |some )?$/i;
const VERBLESS =
  /^\s+(?:under|through|via|by|within|during|since|in|on|at|from) (?![^.;\n]*\b(?:were|was|are|is|had|have|has|did|came|went|[a-z]+ed)\b)[^.;,\n\d]{3,60}\.(?=\s|$)/i;

export const opening = defineRule({
  id: 'count/opening',
  summary: 'Read the number that opens an answer and bears the name of the asked thing.',
  yields: 'count',
  finds: [
    [
      '[[1,106]] searches. In a further 38 the age was not recorded.',
      1106,
      { question: 'How many stops and searches were of persons under the age of 18?' },
    ],
    [
      'The present number is [[approximately 1.06 million]]. On top of this about 190,000 people drink from a spring.',
      1_060_000,
      { question: 'How many people drink water from the lake?' },
    ],
    [
      '[[9]] under our formal procedure. There were also 1,874 letters, which are often not complaints.',
      9,
      { question: 'Number of complaints' },
    ],
    ['There were [[96]] complaints, of which 40 were upheld.', 96, { question: 'Number of complaints received and number upheld' }],
  ],
  ignores: [
    ['64 referrals came, 9 of them women', 'another thing', { question: 'How many women were referred?' }],
    ['64 referrals were received, of which nine were for women', 'women', { question: 'Number of women with referrals' }],
    ['12 in the north were fined. 9 complained', 'a sentence of its own', { question: 'How many complained?' }],
    ['In a further 38 searches the age was not recorded', 'does not open with it', { question: 'How many searches were made?' }],
    ['96 bids came in. 40 were refused, 9 left', 'another number was refused', { question: 'How many bids were refused?' }],
    [
      '88 complaints were received, of which 31 were upheld',
      'a part of what opens the answer was asked for',
      { question: 'How many of the complaints were upheld?' },
    ],
  ],
  *claim({ text, question, expects }) {
    if (
      expects !== 'count' ||
      /\b(?:of (?:these|those|them|the)|proportion|upheld)\b/i.test(question.split(/\?|\n|\band (?:how many|(?:the )?number)\b/)[0] ?? '')
    )
      return;
    const figure = figuresOf(text)[0];
    if (figure?.role !== 'plain' || !Number.isInteger(figure.value)) return;
    const before = text.slice(0, figure.span.start);
    if (THE_NUMBER_IS.test(before) || (/^\W*$/.test(before) && VERBLESS.test(text.slice(figure.span.end)))) {
      yield asNumber(figure);
      return;
    }
    if (!LEAD.test(before)) return;
    const name =
      /^\s+([A-Za-zÀ-ž-]+(?: [A-Za-zÀ-ž-]+)?)\s*(?=[.,;:\n]|$|\b(?:in|were|was|had|have|from|between|during|since|of|at)\b)/u.exec(
        text.slice(figure.span.end),
      )?.[1];
    const head = contentWords(name ?? '').at(-1);
    // "64 referrals, of which nine were for women": the question may be about the nine
    if (/\bof (?:which|whom)\b/i.test(text) && !/\band (?:how many|(?:the )?numbers?)\b/i.test(question)) return;
    if (!head || !askedOf(question).heads.has(head)) return;
    // "3,902 applications. 488 were refused": what became of them is told of another number
    const counted = countedIn(text);
    const own = counted.findIndex((one) => one.figure === figure);
    if (own >= 0 && told(text, question, counted, own) !== own) return;
    yield asNumber(figure);
  },
});
