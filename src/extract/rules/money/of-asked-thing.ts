import { asSum } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { sumAsked } from './asked-sum.js';

export const sumOfAskedThing = defineRule({
  id: 'money/of-asked-thing',
  summary: 'Read, of several amounts, the one whose own words are those of the question.',
  yields: 'money',
  finds: [
    [
      'The 2023 budget was £85,000; actual expenditure came in at [[£79,412]].',
      { amount: 79412, currency: 'GBP' },
      { question: 'How much was spent on lights in 2023?' },
    ],
    [
      'Void loss was £1,966,310 across all stock. The element of this for sheltered homes was [[£402,877]].',
      { amount: 402877, currency: 'GBP' },
      { question: 'Total value of the void loss on sheltered homes' },
    ],
    [
      'Gross spending came to £2,318,000. After grants of £400,000 the net cost was [[£668,000]].',
      { amount: 668000, currency: 'GBP' },
      { question: 'What was the net cost?' },
    ],
    [
      'The amount demanded was £520,000. Of that [[£180,000]] has been recovered and £260,000 written off.',
      { amount: 180000, currency: 'GBP' },
      { question: 'Total amount recovered so far' },
    ],
    [
      '£6,900.00 was invoiced, of which [[£5,500.00]] has been received to date.',
      { amount: 5500, currency: 'GBP' },
      { question: 'Total amount recovered from owners of boats that were towed' },
    ],
    [
      'We billed £6,900; [[£5,500]] has been paid.',
      { amount: 5500, currency: 'GBP' },
      { question: 'How much was recovered from owners of boats that were towed?' },
    ],
    [
      'Owners were charged £7,000, of which [[£5,500]] was settled and £1,500 written off.',
      { amount: 5500, currency: 'GBP' },
      { question: 'Total amount recovered from owners of boats that were towed' },
    ],
    [
      '£90,400 was overpaid, of which [[£61,200]] has been clawed back.',
      { amount: 61200, currency: 'GBP' },
      { question: 'How much of the overpayments has been recovered?' },
    ],
    [
      'Penalty receipts to December came to [[£402,960]] whilst the cameras and signs cost £288,400.',
      { amount: 402960, currency: 'GBP' },
      { question: 'How much has been paid in penalty charges at the gate?' },
    ],
    [
      'Income to all bereavement services was £1,870,000. The line for rights of burial shows [[£231,905]].',
      { amount: 231905, currency: 'GBP' },
      { question: 'How much income does the cemetery service make from rights of burial?' },
    ],
    [
      'Gross income from launch up to the close of 2024 stands at [[£11,940,000]], of which £4,600,000 is daily charges and £7,340,000 penalty charges. After costs £2,050,000 was left.',
      { amount: 11940000, currency: 'GBP' },
      { question: 'How much charge income came in from the zone, gross, since launch?' },
    ],
    [
      'The budget agreed in February was £14.2 million. In the event, with the price of fuel, the outturn was [[£17,906,440]].',
      { amount: 17906440, currency: 'GBP' },
      { question: 'Total spend on ferries in 2023/24, and the budget that had been set for it' },
    ],
  ],
  ignores: [
    ['We spent £30 on it', 'one amount alone: money/amount', { question: 'How much was spent?' }],
    [
      'Fees of £71 came in. The cost of the service is not known; officers cost £296 in all',
      'two sums were asked for',
      { question: 'Income from fees and the cost of the service' },
    ],
    [
      '£6,900.00 was invoiced, of which £5,500.00 has been received to date.',
      'the first was asked about',
      { question: 'How much was invoiced for tows?' },
    ],
    ['£30 in the north and £40 in the south', 'nothing tells which was asked', { question: 'How much was spent?' }],
    ['£98 for a night shift. The usual rate is £41', 'the first opens the answer', { question: 'What is the highest rate?' }],
    ['In May £30 was spent, in June £40 was spent in June', 'both speak of it', { question: 'How much was spent?' }],
  ],
  *claim(passage) {
    const sum = passage.expects === 'money' ? sumAsked(passage) : null;
    if (sum) yield asSum(sum);
  },
});
