import { contentWords, wordSet } from '../../../model/words.js';
import { askedOf } from '../../asked.js';
import { countedIn, inBrackets } from '../../clauses.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isSum } from '../../sum.js';
import { told } from '../../told.js';

export const total = defineRule({
  id: 'count/total',
  summary: 'Read a whole number that the letter itself calls the total.',
  yields: 'count',
  finds: [
    ['A total of [[23]] applicants wrote in; 4 were turned down.', 23],
    ['By the end of August there were 41,300. The total for the calendar year was [[88,215]].', 88215],
    ['2019: 361\nGrand Total: [[2,417]]', 2417],
    ['There are [[9]] in all our depots:\n4 drivers\n3 loaders\n2 clerks', 9],
    ['There were 12 in the north and 9 in the south, [[21]] in total.', 21],
    ['We lease 180 and own 34, giving [[214]].', 214],
    ['10 cars and 2 vans, so [[12]] of a fleet of 88.', 12],
    ['We logged 13 at Marl and 6 at Tarn ([[19]] altogether).', 19],
    ['Cars 38\nVans 21\nOther 2 (both on trial). That is [[61]] out of 540.', 61],
    ['Marl  88\nTarn  141\nTotal  [[229]]', 229],
    ['Only 14 pilots, two wardens and the Harbour Master, i.e. [[17]] people.', 17],
    ['Cars 45\nVans 34\nTotal vehicles [[79]]', 79],
    ['Jan: 31, Feb: 28. Total for the period: [[59]].', 59],
    ['Four at first. In all, over a year, [[14]] were taken on.', 14],
  ],
  ignores: [
    ['There are 9:\n4 drivers\n3 loaders', 'what follows does not come to it'],
    ['The total budget was £40,000', 'money is read by money rules'],
    ['In total the council runs its own service', 'no number is given'],
    ['58 out of a total of 402', 'what they are a part of'],
    ['58 of the total of 402 left', 'what they are a part of'],
    ['58 out of 402 in all', 'what they are a part of'],
    ['180 approved. The rest were closed (39 altogether)', 'an aside'],
    ['Of a total of 402, 58 left', 'what they are a part of'],
    [
      'A total of 1,263 letters came:\n- 871 objections\n- 392 in support',
      'letters are not what was asked about',
      { question: 'How many objections were made?' },
    ],
    [
      'A total of 402 crew were off sick, losing 9,143 boat days.',
      'crew are not what was asked about',
      { question: 'How many boat days were lost?' },
    ],
    [
      'A total of 164 cases went to the tribunal. We won 71 and lost 55.',
      'what became of them is told of a part',
      { question: 'How many cases at the tribunal were lost?' },
    ],
    ['a total of 20 working days', 'a measure of time is not the asked count'],
  ],
  *claim({ text, question }) {
    const sum = addedUp(text) ?? broughtTo(text);
    if (sum && !isOfOthers(text, sum, question)) yield { value: sum.value, span: sum.span };
    for (const figure of figuresOf(text)) {
      if (figure.role !== 'plain' || figure === sum) continue;
      const before = text.slice(Math.max(0, figure.span.start - 70), figure.span.start);
      const after = text.slice(figure.span.end, figure.span.end + 24);
      // "58 out of a total of 402", "Of 402 in all": what the answer is a part of
      if (
        BASE.test(before) ||
        (inBrackets(text, figure.span.start) && /[A-Za-z]/.test(before) && figuresOf(text)[0] !== figure && !sumsUp(text, figure))
      )
        continue;
      // "A total of 1,263 letters, 871 of them objections", where objections are asked about, is none
      if (
        (/\b(?:a|the) (?:grand |overall |combined )?total (?:of|was|is|number was|figure (?:is|was))\s*$|\b(?:grand |overall )?total(?:s)?\s*[:=\t-]\s*$|\bgrand total\s*$|(?:^|\n)\W*totals?(?: (?:number of )?[a-z]+(?: [a-z]+)?)?\s+$|\btotal (?:for|over|across|in) (?:the|this|that) (?:whole )?(?:[a-z]+ ){0,2}(?:period|year|months?|quarters?)(?:\s*[:=]| (?:was|is|came to|stood at))\s*$|\bin (?:all|total),[^.;\n]{0,40}$/i.test(
          before,
        ) ||
          /^\s*(?:in (?:all|total)|altogether|overall)\b/i.test(after)) &&
        !isOfOthers(text, figure, question)
      )
        yield asNumber(figure);
    }
  },
});

/** The total counts another thing than the question, and another number counts what it asks about. */
function isOfOthers(text: string, { span }: Figure, question: string): boolean {
  const named = ({ end }: Figure['span']): readonly string[] =>
    contentWords(/^\s+[A-Za-z'-]+(?: [A-Za-z'-]+)?/.exec(text.slice(end, end + 60))?.[0] ?? '');
  const { heads } = askedOf(question);
  const [own = ''] = named(span);
  // "A total of 164 went to the tribunal. We won 71 and lost 55", where those lost were asked about
  const counted = countedIn(text);
  const place = counted.findIndex(({ figure }) => figure.span.start === span.start);
  const whole = counted[place]?.figure.value ?? 0;
  // "40 flat doors and 9 others failed, 49 in total": those before come to it
  const before = counted.slice(0, Math.max(place, 0)).map(({ figure }) => figure.value);
  const comesTo = before.some((one, at) => before.includes(whole - one, at + 1)) || isSum(whole, before);
  if (place >= 0 && !comesTo && told(text, question, counted, place) !== place) return true;
  return (
    heads.size > 0 &&
    own !== '' &&
    !wordSet(question).has(own) &&
    figuresOf(text).some(
      ({ role, span: other }) => role === 'plain' && other.start > span.end && named(other).some((word) => heads.has(word)),
    )
  );
}

/** "13 at one and 6 at the other (19 altogether)": the numbers right before it come to it. */
function sumsUp(text: string, { value, span }: Figure): boolean {
  const before = figuresOf(text).filter((one) => one.role === 'plain' && one.span.end <= span.start);
  return before.some((_, at) =>
    isSum(
      value,
      before.slice(at).map((one) => one.value),
    ),
  );
}

const BASE =
  /\bout of (?:(?:a|the|our|its) (?:[a-z]+ )?total (?:number )?of )?$|\b(?:of|from|against|among|amongst) (?:a|the|our|its) (?:[a-z]+ )?total (?:number )?of $|(?:^|[.;]\s*)of $/i;

/** "We lease 180 and own 34, giving 214", "10 cars and 2 vans, so 12 of 88": the first number that those before it come to, and that words say is it. */
function broughtTo(text: string): Figure | null {
  const plain = figuresOf(text).filter(({ role }) => role === 'plain');
  const brought = plain.findIndex(
    ({ value, span }, index) =>
      index > 1 &&
      /\b(?:giving|making|(?:which|that) makes|that is|(?:and )?so|or|i\.e\.|=)\s*(?:us )?$/i.test(
        text.slice(Math.max(0, span.start - 20), span.start),
      ) &&
      isSum(
        // "14 pilots, two wardens and the Harbour Master, i.e. 17 people"
        value - (/ and (?:the|an?) [^,;.\d]{3,40}, (?:that is|so|i\.e\.) ?$/i.test(text.slice(0, span.start)) ? 1 : 0),
        plain.slice(0, index).map((one) => one.value),
      ),
  );
  return plain[brought] ?? null;
}

/** The first number, where a colon or line follows its clause and the two or more numbers that open the lines below come to it exactly. */
function addedUp(text: string): Figure | null {
  const [first, ...others] = figuresOf(text).filter(({ role }) => role === 'plain');
  const rest = first ? text.slice(first.span.end) : '';
  if (!first || !/^[^.\n]{0,80}:\s*\n/.test(rest)) return null;
  const lines = others.filter(({ span }) => /(?:^|\n)[ \t]*(?:[-•*·▪–][ \t]*)?$/.test(text.slice(0, span.start)));
  const sum = lines.reduce((total, { value }) => total + value, 0);
  return lines.length > 1 && Math.abs(sum - first.value) < 1e-6 ? first : null;
}
