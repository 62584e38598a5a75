import { defineRule } from '../../rule.js';

const NOTHING =
  /\b(?:nothing (?:was|is|has been|have been|had been) (?:spent|paid|charged|claimed|received|awarded)|(?:did|do|does|has|have|had)(?: not|n't) (?:spend|spent|pay|paid|charge|charged|receive|received) (?:anything|any (?:money|fee|rent|sum|amount))|there (?:is|was|were|are|has been|have been) (?:no|nil) (?:additional |extra |direct |further )?(?:costs?|charges?|fees?|income|payments?|spend|expenditure|spending|receipts?)|(?:at no|no) (?:extra |additional |direct )?cost|free of charge)\b/g;

export const moneyNone = defineRule({
  id: 'money/none',
  summary: 'Read that nothing was spent, paid or charged as a sum of zero.',
  yields: 'money',
  needs: /nothing|n't|\bno\b|\bnil\b|not|free of/,
  finds: [
    ['[[There was no income]] from staff, as they parked free.', { amount: 0, currency: 'GBP' }],
    ['The posters were in stock, so [[nothing was spent]] on it.', { amount: 0, currency: 'GBP' }],
    ["We [[didn't pay anything]] for it.", { amount: 0, currency: 'GBP' }],
    ['It was done [[at no cost]] to the Trust.', { amount: 0, currency: 'GBP' }],
  ],
  ignores: [
    ['There was no information on costs', 'nothing is known'],
    ['Nothing was said of it', 'no money'],
    ['There was no income from staff', 'no sum was asked for', { expects: 'text' }],
    ['If there is no charge for it, say so', 'a condition'],
  ],
  *claim({ low, expects }) {
    if (expects !== 'money') return;
    for (const match of low.matchAll(NOTHING)) {
      if (/\b(?:if|whether|where|when)\b[^.;\n]{0,20}$/.test(low.slice(0, match.index))) continue;
      yield { value: { amount: 0, currency: 'GBP' }, span: { start: match.index, end: match.index + match[0].length } };
    }
  },
});
