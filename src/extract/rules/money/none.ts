import { contentWords, wordSet } from '../../../model/words.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { APART } from '../../set-aside.js';

/** What is spent, paid or got, by names that say money, and by names of one sort of it. */
const MONEY =
  'money|funds?|funding|expenditure|spend(?:ing)?|payments?|costs?|sums?|amounts?|income|revenues?|receipts?|charges?|budget|compensation|damages|invoices';
const SORT =
  'fees?|rent|salar(?:y|ies)|bonus(?:es)?|grants?|fines?|penalt(?:y|ies)|interest|commission|subsid(?:y|ies)|allowances?|expenses|donations?|sponsorship|redundancy|severance|overtime|remuneration|honorari(?:um|a)|royalt(?:y|ies)|premiums?|arrears|debts?|refunds?|loans?|hospitality|travel|settlements?|awards?';
const SUM = `(?:${MONEY}|${SORT})(?! (?:codes?|cent(?:re|er)s?|head|categor|details?|information|data|records?|breakdowns?|figures?|lines?|policy|cap|limit))`;
const BE = '(?:was|were|is|are|has been|have been|had been|being)';
const SOFT =
  '(?:(?:therefore|accordingly|in fact|actually|ever|ultimately|subsequently|yet|currently|otherwise|thus|so far|at present|separately) )?';
const DONE =
  '(?:spent|paid|made|charged|incurred|received|awarded|recorded|identified|found|claimed|issued|collected|raised|recovered|generated|levied|imposed|provided|given|drawn|due|payable|owed|owing|outstanding|required|involved|traced|located|written off|allocated|set aside|earmarked|budgeted|taken|earned|reimbursed|refunded|billed|invoiced|contributed|donated|used)';
/** "No expenditure is recorded separately" tells of no sum. */
const NOT_KEPT = '(?! (?:separately|centrally|in (?:this|that) (?:way|form)|by|at (?:this|that) level|individually))';

const TIMED = String.raw`\s(?:in|for|during|over) (?:(?:the|that|this|each|either|both|any) )?(?:(?:financial|calendar|first|last|second) )?(?:year|period|quarter|month|fy\b|q[1-4]\b|(?:19|20)\d\d)`;

/** The ways to say that there is none, one a line. */
const NOTHING = new RegExp(
  [
    // "Nil", "None for 2021", "Nothing. It was done in-house"
    String.raw`^\W*(?:there (?:was|were|is|has been) )?£?\s?(?:nil|zero|none|nothing)\b(?: at all)?(?=\W*$|[.,;]\s|\s[-–(]|${TIMED})`,
    // "2021: 0": the figure is all that is said of its time
    String.raw`^\W*0(?:\.00?)?(?=\W*$|${TIMED})`,
    String.raw`^\W*(?:nil|zero|no) (?:cost|spend|expenditure|charge|payment|income)s?\b(?=\W*$|[.,;]\s|\s[-–(]| to (?:the|us|our)\b)`,
    String.raw`^\W*(?:none|nothing) ${BE} ${SOFT}${DONE}\b`,
    String.raw`^\W*free(?: of charge)?\b(?=\W*$)`,
    String.raw`\b(?:no|nil) ${SUM}\b[a-z0-9' /-]{0,90}? ${BE} ${SOFT}${DONE}\b${NOT_KEPT}`,
    String.raw`\b(?:spent|spends?|paid|pays?|charged?|charges|received|receives|cost(?: us| them| it| the [a-z]+)?|costs(?: us| them| it| the [a-z]+)?) (?:nothing|not a penny)\b`,
    String.raw`\bnothing ${BE} ${SOFT}${DONE}\b`,
    String.raw`\b(?:did|has|have|had)(?: not|n't) ${SOFT}(?:yet )?(?:receive|received|generated?|raised?) (?:anything|a penny|any ${SUM})`,
    String.raw`\b(?:did|do|does|has|have|had)(?: not|n't) ${SOFT}(?:yet )?(?:spend|spent|pay|paid|charge|charged|incur|incurred|claim|claimed|ma[dk]e|cost(?: us| them| it| the [a-z]+)?) (?:anything|a penny|any ${SUM})`,
    // "makes no allowance for VAT" leaves something out
    String.raw`\b(?!ma(?:de|kes?) no allowance)(?:made|makes?|paid|pays?|incurred|incurs?|received|receives?|charged?|charges|claimed|spent|raised|generated|collected|attracts?|carries) (?:no|nil) ${SUM}\b`,
    String.raw`\bthere (?:is|was|were|are|has been|have been|will be) ${SOFT}(?:no|nil) (?:(?:additional|extra|direct|further|such|external|separate|specific|associated|financial|resulting|[a-z]+ing|[a-z]+al|(?:design|entry|entrance|hire|booking|licence|purchase|legal|consultancy|admin\w*|parking|joining)) ){0,2}${SUM}`,
    String.raw`\b(?:at (?:no|nil|zero)|no) (?:extra |additional |direct )?cost\b(?! (?:codes?|cent(?:re|er)s?|head))`,
    String.raw`\bfree of charge\b|\bwithout (?:any )?charge\b(?! of)`,
    String.raw`\b(?:is|are|was|were|remains?) (?:entirely |completely |currently |also )?free(?= (?:for|to) (?:all|patients|visitors|users|residents|members|customers|pupils|students|staff|everyone|our|those|anyone|the)\b)`,
    String.raw`\b(?:total|figure|amount|cost|spend|expenditure|sum|income|takings|receipts|proceeds|profits?|revenues?|value|fee|charge|rent|bill)\b[^.;£]{0,40} (?:was|is|were|are|(?:has|have) been|comes to|stands at|therefore|being) ${SOFT}(?:nil|zero)\b(?=[.,;)]|\s*$| (?:for|in|as|this|throughout|because|since|during|to date)\b)`,
    String.raw`\b(?:post|role|position|office|members?|trustees|governors|chair|panel|he|she|they)\b[^.;£]{0,30} (?:is|are|was|were) (?:unpaid|unremunerated|not remunerated|unsalaried)\b`,
    String.raw`\bwe (?:were|was|have|had|are)(?: not|n't) (?:been )?(?:charged|billed|invoiced)\b`,
  ].join('|'),
  'g',
);

const NONE_IN =
  /(?:^\W*|[,;.:]\s|\b(?:and|but|with|there (?:was|were))\s)(nothing|nil|none|zero|0)\s(?:(?:was [a-z]+ )?(?:in|for|during)\s(?:the\s)?(?:year\s|financial year\s)?|\()/g;

/** What a sentence that says that nothing was spent reads like. */
const NO_BUDGET_APART = new RegExp(`\\bno (?:${APART}) budget`);

export const saysNothingSpent = (text: string): boolean =>
  new RegExp(NOTHING.source).test(text.toLowerCase()) ||
  /^(?:is|was|are|were|(?:has|have) been|:)\s(?:therefore )?(?:nil|zero)\b/i.test(text);

export const moneyNone = defineRule({
  id: 'money/none',
  summary: 'Read that nothing was spent, paid or charged as a sum of zero.',
  yields: 'money',
  needs: /nothing|free|n't|\bno\b|\bnil\b|zero|none|not|unpaid|unremunerated|without|\b0\b/,
  finds: [
    ['The [[takings in charges since have been nil]] this year.', { amount: 0, currency: 'GBP' }, { expects: 'money' }],
    ['[[There was no income]] from staff, as they parked free.', { amount: 0, currency: 'GBP' }],
    ['The posters were in stock, so [[nothing was spent]] on it.', { amount: 0, currency: 'GBP' }],
    ["We [[didn't pay anything]] for it.", { amount: 0, currency: 'GBP' }],
    ['[[Nothing]]. All sites have mains dispensers.', { amount: 0, currency: 'GBP' }],
    ['It closed in 2018. [[No income was therefore received]].', { amount: 0, currency: 'GBP' }],
    ['I can confirm that [[no payments to Marl Ltd for the study are recorded]].', { amount: 0, currency: 'GBP' }],
    ['[[None was payable]]. She resigned.', { amount: 0, currency: 'GBP' }],
    ['The Trust [[did not incur any expenditure]] on it.', { amount: 0, currency: 'GBP' }],
    ['The Board [[pays no rent]] for the hall.', { amount: 0, currency: 'GBP' }],
    ['We paid £900 in 2022. In the other years we [[spent nothing]].', { amount: 0, currency: 'GBP' }],
    ['The [[role is unpaid]].', { amount: 0, currency: 'GBP' }],
    ['The [[cost to us was nil]].', { amount: 0, currency: 'GBP' }],
    ['[[Nil]]', { amount: 0, currency: 'GBP' }],
    ['[[Nil]]. As a national body we carry our own risk.', { amount: 0, currency: 'GBP' }],
    ['[[Nil]] for 2022. ', { amount: 0, currency: 'GBP' }],
    ['[[There was nothing]] in the year to March.', { amount: 0, currency: 'GBP' }],
    ['[[0]]', { amount: 0, currency: 'GBP' }],
    ['[[Nothing]] in 2022, £2,000 in 2023', { amount: 0, currency: 'GBP' }],
    ['Marl: £1,120 (2022-23), [[nil]] (2023-24).', { amount: 0, currency: 'GBP' }],
    [
      '[[There was no income]] from staff in 2021/22 or 2022/23, and £90 in 2023/24.',
      {
        all: [
          { amount: 0, currency: 'GBP' },
          { amount: 0, currency: 'GBP' },
        ],
      },
    ],
    ['It was drawn in-house so [[there was no external design fee]].', { amount: 0, currency: 'GBP' }],
    ['[[No rent was paid]].', { amount: 0, currency: 'GBP' }],
    ['[[Nothing]].', { amount: 0, currency: 'GBP' }],
    ['[[Free]]', { amount: 0, currency: 'GBP' }, { question: 'Charge for a stay of two hours' }],
    ['[[No money has been spent]].', { amount: 0, currency: 'GBP' }],
    ['We [[spent nothing]] on this.', { amount: 0, currency: 'GBP' }],
    ['It was done [[at no cost]] to the Trust.', { amount: 0, currency: 'GBP' }],
  ],
  ignores: [
    ['It was put at £63m, which makes no allowance for VAT', 'what a sum leaves out'],
    ['There was no information on costs', 'nothing is known'],
    ['Nothing was said of it', 'no money'],
    ['None for which we hold a sum', 'nothing is known'],
    ['Free for two hours, then £3', 'a charge all the same'],
    ['There was no income from staff', 'no sum was asked for', { expects: 'text' }],
    ['No payments information is recorded for it', 'nothing is known'],
    ['No expenditure is recorded separately', 'nothing is known'],
    ['We paid no more than £50', 'a bound'],
    [
      'No fee is paid. Travel came to £3,218.',
      'what is paid is told behind it',
      { question: 'How much was paid by way of fee and travel?' },
    ],
    ['Marl £4,221, Tarn £3,096. Moorings were free for crews.', 'a note below the sums'],
    ['There is no cost code for repairs', 'nothing is known'],
    ['There is no separate budget for lamps', 'it is paid for out of another'],
    ['If there is no charge for it, say so', 'a condition'],
    ['Five boats were bought for £16,400. Two others came as gifts and so cost nothing.', 'others than those paid for'],
    ['Three cost £9,000; the rest were given to us free of charge.', 'others than those paid for'],
  ],
  *claim({ text, low, expects, question }) {
    if (expects !== 'money') return;
    // "Nothing in 2022, £2,000 in 2023": a year of none beside years of some
    const years = figuresOf(text).filter(({ role }) => role === 'period');
    const read: number[] = [];
    for (const match of years.length > 1 && /[£€$]/.test(text) ? low.matchAll(NONE_IN) : []) {
      const year = years.find(({ span }) => span.start === match.index + match[0].length);
      const start = match.index + match[0].indexOf(match[1] as string);
      if (!year) continue;
      read.push(start);
      yield { value: { amount: 0, currency: 'GBP' }, span: { start, end: start + (match[1] as string).length }, period: year.text };
    }
    const sums = figuresOf(text).filter(({ role }) => role === 'money');
    for (const match of low.matchAll(NOTHING)) {
      if (/\b(?:if|whether|where|when|unless|so that)\b[^.;\n]{0,20}$/.test(low.slice(Math.max(0, match.index - 40), match.index)))
        continue;
      const end = match.index + match[0].length;
      if (read.some((start) => start >= match.index && start < end)) continue;
      // "There is no separate budget for it": it is paid for out of another
      if (NO_BUDGET_APART.test(match[0])) continue;
      // sums in rows, and below them for whom there was no charge
      if (FREE.test(match[0]) && sums.filter(({ span }) => span.end < match.index).length > 1) continue;
      if (sums.some(({ span, value }) => value > 0 && span.end < match.index) && OF_OTHERS.test(low.slice(0, match.index))) continue;
      if (OF_ONE_SORT.test(match[0]) && sums.some(({ span }) => span.start > end && tellsMore(text, question, end, span.start))) continue;
      const value = { amount: 0, currency: 'GBP' };
      const span = { start: match.index, end };
      const times = timesBehind(text, end, years);
      if (times.length > 1) for (const { text: period } of times) yield { value, span, period };
      else yield { value, span };
    }
  },
});

/** "in 2022/23 or 2023/24", right behind what is said: the times that share it. */
function timesBehind(text: string, end: number, years: readonly Figure[]): Figure[] {
  const behind = years.filter(({ span }) => span.start >= end);
  const joins = (year: Figure, at: number): boolean =>
    at ? JOINS.test(text.slice(behind[at - 1]?.span.end, year.span.start)) : LEADS.test(text.slice(end, year.span.start));
  const other = behind.findIndex((year, at) => !joins(year, at));
  return other < 0 ? behind : behind.slice(0, other);
}
const LEADS =
  /^(?: (?:on|for|from|to|by) [^.,;:£\d]{3,50}?)? (?:in|for|during) (?:either |both |the )?(?:of )?(?:the )?(?:financial )?(?:years? )?$/i;
const JOINS = /^(?:,| or| and| nor|, or|, and) (?:in |during |for )?$/i;

/** "Five cost £16,400. Two others were gifts and so cost nothing": told of others than those the sum was paid for. */
const OF_OTHERS =
  /(?:^|[.;:\n–(] ?|, (?:and|but|while|whilst|whereas|with) )\W*(?:and |but |while |whilst )?(?:the |an? |any )?(?:(?:[a-z]+|\d+) )?(?:others?|rest|remainder|remaining|further|another|more|additional)\b(?!,| (?:years?|months?|quarters?|periods?|than|sites?)\b)[^.;:£\n]{0,80}$/;

const FREE = /\bfree\b|\bcharge\b/;
const OF_ONE_SORT = new RegExp(String.raw`\bno (?:${SORT})\b`);
/** "No fee is paid. Travel came to £3,218", where fees and travel were asked about: a later sentence has words of the question that this one lacks. */
function tellsMore(text: string, question: string, from: number, to: number): boolean {
  const asked = wordSet(question);
  const said = wordSet(text.slice(0, from));
  return contentWords(text.slice(from, to)).some((word) => asked.has(word) && !said.has(word));
}

/** "Zero. We used none, although £38,200 went on something else": what the answer opens with is all that was asked. */
export const opensWithNothing = (text: string): boolean =>
  /^\W*(?:£\s?0(?:\.00)?|nil|zero|none|nothing)(?: at all)?(?:[.;]\s|\s?[-–]\s|,? (?:as|because|since)\s)/i.test(text) &&
  !/\bnil\W{1,3}return\b/i.test(text);
