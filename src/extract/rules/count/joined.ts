import { countedIn } from '../../clauses.js';
import { asNumber, type Figure } from '../../figure.js';
import { defineRule } from '../../rule.js';

/** What may stand between two numbers that answer alike: "577 / 623", "51 and 64 prosecutions", "4,090, and 1,517". */
const BETWEEN =
  /^(?:\s*[/|;]\s*|\s+and\s+|,\s+and\s+|,\s+|\s*\([^()\n]{0,24}(?:19|20)\d{2}\)(?:\s*[,;]|\s+and)?\s+|\s*[\n\t]\s*|\s+\(?[b-e]\)\s*)$/;

/** The line that a place stands in. */
const lineRound = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

/** The numbers of a text that stand side by side. */
export function sideBySide(text: string): readonly Figure[] {
  const plain = countedIn(text)
    .map(({ figure }) => figure)
    .filter(({ value }) => Number.isInteger(value));
  // one a line: only where nothing else stands there
  const bare = !/[A-Za-zÀ-ž]/u.test(text);
  const beside = (index: number): boolean => {
    const [one, next] = [plain[index], plain[index + 1]];
    const between = one && next ? text.slice(one.span.end, next.span.start) : '-';
    return (
      BETWEEN.test(between) &&
      // "23, 4 of which are new": a part of the first
      !/^ of (?:which|whom|these|those|them)\b/i.test(text.slice(next?.span.end)) &&
      (bare ||
        !(
          (/\n/.test(between) && !/\)/.test(between)) ||
          (/\t/.test(between) && /[A-Za-zÀ-ž]/u.test(lineRound(text, one?.span.start ?? 0)))
        ))
    );
  };
  return plain.filter((_, index) => beside(index) || beside(index - 1));
}

export const joined = defineRule({
  id: 'count/joined',
  summary: 'Read numbers that stand side by side with nothing that tells them apart: one for each year, site or thing asked.',
  yields: 'count',
  finds: [
    ['[[40]] and [[22]]', { all: [40, 22] }, { question: 'How many are (a) full time and (b) part time?' }],
    ['[[577]] / [[623]]', { all: [577, 623] }, { question: 'number of assaults' }],
    [
      'The Trust knows of [[51]] and [[64]] prosecutions. It is not always told.',
      { all: [51, 64] },
      { question: 'How many in each year?' },
    ],
    [
      '[[1,688]] (January 2020) [[2,954]] (January 2024)',
      { all: [1688, 2954] },
      { question: 'How many were there in January 2020 and January 2024?' },
    ],
    ['[[21]] (b) [[150]]', { all: [21, 150] }, { question: 'number of offers to (a) some' }],
    ['In 2021-22: [[4,090]], and [[1,517]].', { all: [4090, 1517] }, { question: 'How many were issued, and how many cancelled?' }],
    ['[[302]]\t[[288]]\n\nSome of them came twice.', { all: [302, 288] }, { question: 'The number found eligible' }],
    ['[[1,284]]\n[[1,377]]\n[[1,419]]', { all: [1284, 1377, 1419] }, { question: 'The number of people who were referred' }],
  ],
  ignores: [
    ['23 (as at 01/06/2022), 4 of which are being mended', 'a part of the first', { question: 'How many are there?' }],
    ['12 cars and 4 vans', 'each has its own name', { question: 'How many vehicles?' }],
    ['Of those 97, 74 were accepted', 'the first is only referred back to', { question: 'How many were accepted?' }],
    ['4 or 5 of them', 'a guess', { question: 'How many were there?' }],
    ['Between 4 and 5', 'bounds', { question: 'How many were there?' }],
    ['North\t12\t14', 'a row of a table with its name', { question: 'How many were there?' }],
    ['North\n12\n14', 'a column of a table', { question: 'How many were there?' }],
    ['3 for 2021 and 2022', 'years', { question: 'How many were there?' }],
  ],
  *claim({ text, expects }) {
    if (expects !== 'count') return;
    for (const figure of sideBySide(text)) yield asNumber(figure);
  },
});
