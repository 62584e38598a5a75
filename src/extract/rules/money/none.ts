import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const NOTHING =
  /(?:^\W*£?\s?(?:nil|zero|none)\b(?=\W*$|[.,;]\s|\s[-(])|^\W*nothing\b(?=\W*$)|^\W*free(?: of charge)?\b(?=\W*$)|\bno (?:money|funds?|funding|expenditure|payments?|fees?|costs?|sums?|rent|salar(?:y|ies)|bonus(?:es)?|compensation|grants?|fines?|interest|commission|subsid(?:y|ies)|damages)\b[a-z ]{0,24}?(?:was|were|has been|have been|is|are) (?:spent|paid|made|charged|incurred|received|awarded)|\b(?:spent|spends?|paid|pays?|charged?|charges|received|costs?(?: us| them| the [a-z]+)?) nothing\b|\bnothing (?:was|is|has been|have been|had been) (?:spent|paid|charged|claimed|received|awarded)|\b(?:did|do|does|has|have|had)(?: not|n't) (?:spend|spent|pay|paid|charge|charged|receive|received|cost(?: us| them)?) (?:anything|any (?:money|fee|rent|sum|amount))|\bthere (?:is|was|were|are|has been|have been) (?:no|nil) (?:additional |extra |direct |further )?(?:costs?|charges?|fees?|income|payments?|spend|expenditure|spending|receipts?)(?! (?:codes?|cent(?:re|er)s?|head|categor))|\b(?:at no|no) (?:extra |additional |direct )?cost\b(?! (?:codes?|cent(?:re|er)s?|head))|\bfree of charge\b)/g;

const NONE_IN =
  /(?:^\W*|[,;.]\s|\b(?:and|but|with)\s)(nothing|nil|none)\s(?:was [a-z]+ )?(?:in|for|during)\s(?:the\s)?(?:year\s|financial year\s)?/g;

/** What a sentence that says that nothing was spent reads like. */
export const saysNothingSpent = (text: string): boolean => new RegExp(NOTHING, '').test(text.toLowerCase());

export const moneyNone = defineRule({
  id: 'money/none',
  summary: 'Read that nothing was spent, paid or charged as a sum of zero.',
  yields: 'money',
  needs: /nothing|^\W*free|n't|\bno\b|\bnil\b|zero|none|not|free of/,
  finds: [
    ['[[There was no income]] from staff, as they parked free.', { amount: 0, currency: 'GBP' }],
    ['The posters were in stock, so [[nothing was spent]] on it.', { amount: 0, currency: 'GBP' }],
    ["We [[didn't pay anything]] for it.", { amount: 0, currency: 'GBP' }],
    ['[[Nil]]', { amount: 0, currency: 'GBP' }],
    ['[[Nil]]. As a national body we carry our own risk.', { amount: 0, currency: 'GBP' }],
    ['[[Nothing]] in 2022, £2,000 in 2023', { amount: 0, currency: 'GBP' }],
    ['[[No rent was paid]].', { amount: 0, currency: 'GBP' }],
    ['[[Nothing]].', { amount: 0, currency: 'GBP' }],
    ['[[Free]]', { amount: 0, currency: 'GBP' }, { question: 'Charge for a stay of two hours' }],
    ['[[No money has been spent]].', { amount: 0, currency: 'GBP' }],
    ['We [[spent nothing]] on this.', { amount: 0, currency: 'GBP' }],
    ['It was done [[at no cost]] to the Trust.', { amount: 0, currency: 'GBP' }],
  ],
  ignores: [
    ['There was no information on costs', 'nothing is known'],
    ['Nothing was said of it', 'no money'],
    ['Free for two hours, then £3', 'a charge all the same'],
    ['There was no income from staff', 'no sum was asked for', { expects: 'text' }],
    ['There is no cost code for repairs', 'nothing is known'],
    ['If there is no charge for it, say so', 'a condition'],
  ],
  *claim({ text, low, expects }) {
    if (expects !== 'money') return;
    // "Nothing in 2022, £2,000 in 2023": a year of none beside years of some
    const years = figuresOf(text).filter(({ role }) => role === 'period');
    for (const match of years.length > 1 && /[£€$]/.test(text) ? low.matchAll(NONE_IN) : []) {
      const year = years.find(({ span }) => span.start === match.index + match[0].length);
      const start = match.index + match[0].indexOf(match[1] as string);
      if (year)
        yield { value: { amount: 0, currency: 'GBP' }, span: { start, end: start + (match[1] as string).length }, period: year.text };
    }
    for (const match of low.matchAll(NOTHING)) {
      if (/\b(?:if|whether|where|when)\b[^.;\n]{0,20}$/.test(low.slice(0, match.index))) continue;
      yield { value: { amount: 0, currency: 'GBP' }, span: { start: match.index, end: match.index + match[0].length } };
    }
  },
});
