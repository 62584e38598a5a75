import { isGone, wholeAddress } from '../../address.js';
import { asksForCopyOrLink } from '../../asked.js';
import { defineRule } from '../../rule.js';

const URL = /(?:https?:\/\/|www\.)[^\s<>"')\]]+(?:[^\s<>"')\].,;:])/gi;

export const url = defineRule({
  id: 'link/url',
  summary: 'Read a web address that is printed, or that the file puts behind words.',
  yields: 'link',
  finds: [
    ['It is at [[https://www.example.org/a/report.pdf]].', 'https://www.example.org/a/report.pdf', { expects: 'link' }],
    ['[[https://example.org/our-\nreport.pdf]]. It is long.', 'https://example.org/our-report.pdf', { expects: 'link' }],
    [
      'It is at <[[https://example.org/grants/\nround/\nawards]]>. Section 21 applies.',
      'https://example.org/grants/round/awards',
      { expects: 'link' },
    ],
    [
      'It is at [[https://example.org/grants/\nround-2-awards]]. It is long.',
      'https://example.org/grants/round-2-awards',
      { expects: 'link' },
    ],
    ['It is at [[https://example.org/grants/]]\nround the corner.', 'https://example.org/grants/', { expects: 'link' }],
    [
      'It is at [[https://example.org/grants/ round-2-awards]]. It is long.',
      'https://example.org/grants/round-2-awards',
      { expects: 'link' },
    ],
    ['It is at [[https://example.org/grants/]] 2023-24 in the library.', 'https://example.org/grants/', { expects: 'link' }],
    ['It is at [[https://example.org/grants/]]\nand/or in the library.', 'https://example.org/grants/', { expects: 'link' }],
    ['[[www.example.org/evaluation]]', 'www.example.org/evaluation', { expects: 'link' }],
    [
      'The page you quote, https://example.org/old, has not worked for a year. It is now at [[https://example.org/new]].',
      'https://example.org/new',
      { expects: 'link' },
    ],
    [
      'The page you quote, https://example.org/old, has been taken down. It is now at [[https://example.org/new]].',
      'https://example.org/new',
      { expects: 'link' },
    ],
    [
      'Read [[the report]] (PDF).',
      'https://example.org/report.pdf',
      { expects: 'link', links: [{ span: { start: 5, end: 15 }, address: 'https://example.org/report.pdf' }] },
    ],
  ],
  ignores: [
    ['write to foi@example.org', 'an e-mail address', { expects: 'link' }],
    ['https://www.example.org/a', 'no address was asked for: referral/available-elsewhere', { expects: 'text' }],
    [
      'https://www.example.org/a',
      'a copy would do: referral/available-elsewhere',
      { expects: 'link', question: 'A copy of it, or a link' },
    ],
    ['see our website', 'no address is printed', { expects: 'link' }],
    ['The address that you give, https://example.org/old, no longer works', 'an address that leads nowhere', { expects: 'link' }],
  ],
  *claim({ text, expects, question, links = [] }) {
    if (expects !== 'link' || asksForCopyOrLink(question)) return;
    for (const match of text.matchAll(URL)) {
      const { value, start, end } = wholeAddress(match, text);
      if (isGone(text, { start, end })) continue;
      yield {
        value: value.endsWith('#') ? value : value.replace(/[#/.]+$/, (tail) => (tail.includes('.') ? '' : tail)),
        span: { start, end },
      };
    }
    for (const { span, address } of links)
      if (/^https?:/i.test(address) && !/^(?:https?:|www\.)/i.test(text.slice(span.start, span.end).trim())) yield { value: address, span };
  },
});
