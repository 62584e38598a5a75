import { contentWords, wordSet } from '../../../model/words.js';
import { withoutExamples } from '../../asked.js';
import { aspectsOf, isOther, sumAskedFirst } from '../../aspects.js';
import { clausesOf } from '../../clauses.js';
import { asSum, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { wholeAt } from '../../sum.js';
import { sumAsked } from './asked-sum.js';
import { isCostOfAnswering } from './cost-of-answering.js';
import { restIn } from './rest.js';

const WHOLE = /\b(?:total|overall|whole|entire|altogether|in all|together (?:come|came|is|was|makes?))\b/i;
const WHOLE_OR_BUDGET = new RegExp(String.raw`${WHOLE.source}|\bbudget\b`, 'i');

const COST = /\bcosts? (?!code|limit|cent(?:re|er))[^.;£€$]{0,60}[£€$]\d/i;

const ASKS_WHOLE = /\b(?:total|overall|altogether|in all|whole)\b/i;
/** "…, the total spend on lifts was": this very amount is called so. */
const NAMED = /,\s(?:the|our) (?:grand |overall )?total [^,£]{3,60} (?:was|is|came to|comes to|being)\s*$/i;

export const moneyTotal = defineRule({
  id: 'money/total',
  summary: 'Read the amount that the letter itself calls the total, the budget or the whole cost.',
  yields: 'money',
  finds: [
    ['Council: £30,500\nTotal: [[£41,000]]', { amount: 41000, currency: 'GBP' }],
    ['The budget was [[£83,500]], of which £4,000 was for rooms.', { amount: 83500, currency: 'GBP' }],
    ['The council gave £240,000 and the fund £60,000, giving a budget of [[£300,000]].', { amount: 300000, currency: 'GBP' }],
    ['Revenue of £785 and capital of £520, in all [[£1,305]].', { amount: 1305, currency: 'GBP' }, { question: 'What is the budget?' }],
    ['£785 revenue plus £520 capital [[= £1,305]]', { amount: 1305, currency: 'GBP' }, { question: 'What is the budget?' }],
    ['With £95 in hand, the total spend on lifts was [[£1,281]].', { amount: 1281, currency: 'GBP' }, { question: 'What was spent?' }],
    [
      'The total cost of flights was £74 and of hotels £31, giving a total of [[£105]].',
      { amount: 105, currency: 'GBP' },
      { question: 'The total cost of travel' },
    ],
    [
      'The Board paid £74 to Marl Ltd, £31 to Tarn Ltd and £20 to Fell Ltd, making [[£125]] in all.',
      { amount: 125, currency: 'GBP' },
      { question: 'What has the board paid to surveyors?' },
    ],
    ['Total spend - [[£3,108k]]', { amount: 3108000, currency: 'GBP' }],
    [
      '£74 in flights and £31 in hotel costs, a combined total of [[£105]].',
      { amount: 105, currency: 'GBP' },
      { question: 'What did it cost in all?' },
    ],
    [
      '£74 in hire and £31 in fuel for the boats, [[£105]] together.',
      { amount: 105, currency: 'GBP' },
      { question: 'What was the cost of boat hire, including fuel?' },
    ],
    [
      'Hull £74; oars £31; sails £20. In total [[£125]].',
      { amount: 125, currency: 'GBP' },
      { question: 'What did the board spend on the new barge (hull, oars, sails etc.)?', expects: 'money' },
    ],
  ],
  ignores: [
    ['£74 in hire and £31 in fuel, a total of £105.', 'one of the two was asked', { question: 'What was the cost of boat hire?' }],
    [
      'Our whole programme cost £96,000. The lights element of that was £41,730.',
      'a part was asked about',
      { question: 'Cost of the Christmas lights', expects: 'money' },
    ],
    [
      'The Board paid £74 for hire and £31 for fuel, making £105.',
      'one of the two was asked',
      { question: 'What did the board pay for hire?' },
    ],
    ['The council gave £30,500', 'one contribution is not the total'],
    [
      'The Board has spent £12.4 million with Marl Ltd. The total value of the contract is £19 million over five years.',
      'what a contract may come to is not what was spent',
      { question: 'Total spend with Marl Ltd so far', expects: 'money' },
    ],
    ['The budget for next year is £5.1m', 'a budget is not what was spent', { question: 'What do you spend on this?' }],
    [
      'The cost of skips was £61,408. The waste budget is £2.1m.',
      'a budget is not the cost that is told',
      { question: 'What did it cost?' },
    ],
    ['The budget was £600 and £520 was spent', 'a budget is not what was spent', { question: 'What was the cost?' }],
    ['Revenue of £785 and capital of £520, £1,305 with both', 'one of the two was asked', { question: 'What is the capital budget?' }],
    [
      'The fund stood at £500, from which grants of £312 were made, leaving £188.',
      'what there was before',
      { question: 'What was the value of grants made?', expects: 'money' },
    ],
    ['In total £1,2O4', 'a letter stands among the digits', { question: 'What was spent?' }],
    ['the total cost would pass the limit of £450', 'the cost limit is no answer'],
  ],
  *claim(passage) {
    const { text, question, expects } = passage;
    // "Our whole programme cost £96,000. The lights were £41,730 of that": the one that was asked about is read instead
    const asked = question && expects === 'money' && !ASKS_WHOLE.test(question) ? sumAsked(passage) : null;
    const first = sumAskedFirst(question);
    // a budget is not what was spent
    const spent = /\b(?:spent|actual(?:ly)?|outturn)\b/i.test(text) && !/\bbudget/i.test(first);
    // "The cost of taxis was £3.9m; the transport budget is £9m"
    const told = !/\b(?:budget|funding)/i.test(first) && COST.test(text);
    const whole = question && (told || spent || !/\b(?:budget|funding|cost)/i.test(first)) ? WHOLE : WHOLE_OR_BUDGET;
    // "The total was £18,000 and £12,000 was recharged, so £6,000 was ours", where what was ours is asked about
    if (expects === 'money' && restIn(text, question)) return;
    const sum = addedUp(text, question);
    const aspects = aspectsOf(question);
    for (const figure of figuresOf(text)) {
      if (figure === sum) {
        yield { value: { amount: figure.value, currency: figure.currency ?? 'GBP' }, span: figure.span };
        continue;
      }
      // "The total cost of flights was £74 and of hotels £31, a total of £105": what the others come to
      if (sum) continue;
      if (figure.role !== 'money' || (asked && asked !== figure) || isCostOfAnswering(text, figure.span, question)) continue;
      const before = text.slice(Math.max(0, figure.span.start - 90), figure.span.start);
      const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
      const after = text.slice(figure.span.end, figure.span.end + 40);
      const clause = sentence.slice(Math.max(sentence.lastIndexOf('£'), sentence.lastIndexOf('€'), sentence.lastIndexOf('$')) + 1);
      // an amount after others is the total only where the sentence adds them up
      if (
        (clause !== sentence &&
          !/\b(?:giving|making|totalling|altogether|adds? up to|come to|therefore)\b/i.test(clause) &&
          !NAMED.test(clause)) ||
        /^\s*(?:a|per|each|an)\s(?!nnum)/i.test(after)
      )
        continue;
      // "We have spent £12m. The total value of the contract is £19m"
      if (question && expects === 'money' && isOther(aspects({ lead: sentence, rest: after }))) continue;
      if (whole.test(sentence) || /^[^.£\n]{0,20}\b(?:in (?:total|all)|altogether)\b/i.test(after)) yield asSum(figure);
    }
  },
});

/** "Revenue of £7.85m and capital of £5.2m, £13.05m in all": the one amount that the others come to; null where one of those was asked about by name. */
function addedUp(text: string, question: string): Figure | null {
  const amounts = figuresOf(text).filter(({ role }) => role === 'money');
  const whole = amounts[wholeAt(amounts.map(({ value }) => value))];
  if (!whole) return null;
  // "The fund stood at £500, from which grants of £312 were made, leaving £188": what there was before
  if (LEFT.test(text.slice(whole.span.end)) && FUND.test(text.slice(0, whole.span.start)) && !FUND_ASKED.test(question)) return null;
  const asked = wordSet(withoutExamples(question).replace(SAYS_LITTLE, ' '));
  // "We paid £40 to Marl, £30 to Tarn and £20 to Fell": what stands before the first stands before all of them
  const list = amounts.filter((one) => one !== whole);
  const inForm = list.map(({ span }) => /^ (?:to|for|in|on|at|by|with|from)\b/.exec(text.slice(span.end))?.[0]);
  const leadsAll = inForm.every((one) => one && one === inForm[0]) && list.slice(1).every((one) => !/\w/.test(before(text, one)));
  const named = (figure: Figure): boolean =>
    contentWords(leadsAll && figure === list[0] ? behind(text, figure) : beside(text, figure)).some((word) => asked.has(word));
  // "£900 was charged, of which £700 was paid and £200 written off", where what was recovered was asked about
  const clause = clausesOf(text, amounts).find(({ figure }) => figure === whole);
  if (clause && isOther(aspectsOf(question)(clause))) return null;
  // one of them by its name, and not "the cost of hire, fuel included", where each of them is named
  return list.some(named) && !list.every(named) && !named(whole) ? null : whole;
}
const LEFT = /\b(?:leaving|left|remain\w*|balance|unspent|carried forward)\b/i;
const FUND_ASKED = /\b(?:fund|pot|balance|budget|reserves?|allocation|opening)\b/i;
const FUND = /\b(?:fund|pot|balance|budget|reserves?|allocation|account)\b[^.£]{0,40}$/i;
/** "£84 for hire and £31 in other costs": every amount is one. */
const SAYS_LITTLE =
  /\b(?:costs?|costing|sums?|amounts?|totals?|spend|spent|spending|expenditure|payments?|paid|charges?|fees?|values?)\b/gi;
/** The two words before and behind an amount, as far as no stop parts them. */
const beside = (text: string, figure: Figure): string => `${before(text, figure)} ${behind(text, figure)}`;
const before = (text: string, { span }: Figure): string =>
  /(?:(?<![A-Za-zÀ-ž'-])(?!(?:and|or|with|plus)\b)[A-Za-zÀ-ž'-]+ ){0,3}$/u.exec(
    text.slice(Math.max(0, span.start - 80), span.start),
  )?.[0] ?? '';
const behind = (text: string, { span }: Figure): string =>
  /^(?: (?!and\b|or\b|with\b)[A-Za-zÀ-ž'-]+){0,3}/u.exec(text.slice(span.end))?.[0] ?? '';
