import { expect, test } from 'vitest';
import { htmlDocument } from '../src/adapters/html/document.js';
import { textDocument } from '../src/adapters/text.js';
import type { Answer } from '../src/model/answer.js';
import { readLetter } from '../src/parse.js';
import { type Hostile, LETTERS, type Wanted } from './hostile-bank.js';

type Wrong = Readonly<Record<string, readonly number[]>>;
/** Questions read wrong so far, none with high confidence. */
const KNOWN: Wrong = {
  'a survey with the heads Question and Response in the first of two answers': [1],
  // both are right, the heads became a question too
  'figures under heads that could be questions, in the first of two answers': [],
  'a column that says whether information is held, before the response': [1, 2, 3],
  // each holds the whole table
  'the request numbered, then a table of topics': [1, 2, 3],
  // each holds the whole letter
  'the public interest test in numbered bold steps': [1, 2],
  'a list of steps right below the list that holds the question': [1, 2],
  'a list of what was asked for, then a list of what is enclosed': [1, 2],
  'pay grades A to D, one a line': [1],
  'the questions of a survey numbered in decimals inside an answer': [1, 2],
  'an initial at the start of an answer': [1],
  'A. before a figure, Band 7 behind it': [1, 2, 3],
  'a report quoted with a question in it': [1],
  'two requests, each with its answers below it': [2, 3, 4],
  'numbered questions, then a questionnaire with a column for the officer': [1, 2, 3, 4, 5],
};
/** Questions read wrong so far, some with high confidence: whoever mends one takes it out. */
const SILENT: Wrong = {
  'a survey with the heads Question and Response between bold questions': [2],
  'a log of enquiries that are questions themselves, in the first of two answers': [1],
  'bold words of one line inside the answer to a bold question': [1],
  'bold questions of a leaflet inside an answer': [1],
  'a heading inside an answer among headings that ask': [1],
  // the number of the answer is taken for its figure
  'a heading over each numbered answer': [1],
  'a list of enclosures behind the last answer': [3],
  // the initial is taken for the mark of a reply and cut off
  'the initial R. at the start of each answer': [2, 3],
  'a review that quotes the first reply, then reverses it': [2],
};

const plainly = (value: unknown): unknown => (value !== null && typeof value === 'object' && 'amount' in value ? value.amount : value);

const holds = (text: string, words: string | RegExp): boolean => {
  if (words instanceof RegExp) return words.test(text);
  const whole = words.replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`(?<!\\w)${whole}(?!\\w)`).test(text.replace(/\s+/g, ' '));
};

/** What is wrong with an answer, nothing if it is right. */
function faultsOf({ kind, value, values, text }: Answer, [wanted, figure, words, not]: Wanted, all: readonly Wanted[]): string[] {
  const kinds = [wanted].flat();
  // one figure among several statements is found there
  const said = kind === 'several' ? [{ kind, value }, ...values] : [{ kind, value }];
  const fits = said.some((one) => kinds.includes(one.kind) && (figure === null || plainly(one.value) === figure));
  const others = all.map(([, , theirs]) => theirs).filter((theirs) => theirs !== words);
  return [
    ...(fits ? [] : [`${kind} ${JSON.stringify(value)} for ${kinds.join(' or ')} ${figure}`]),
    ...(holds(text, words) ? [] : [`“${text}” without ${words}`]),
    ...[...others, ...(not ? [not] : [])].filter((one) => holds(text, one)).map((one) => `“${text}” with ${one}`),
  ];
}

interface Read {
  readonly count: number;
  readonly faults: readonly string[];
  /** Numbers of the questions that got no right answer. */
  readonly wrong: readonly number[];
  /** The answers that are right for no question. */
  readonly astray: readonly Answer[];
}
function read({ format, source, answers: wanted, numbers }: Hostile): Read {
  const { answers } = readLetter(format === 'html' ? htmlDocument(source, 'letter') : textDocument(source, 'letter'));
  const left = [...answers];
  const faults: string[] = [];
  const wrong: number[] = [];
  for (const [index, one] of wanted.entries()) {
    const paired = answers.length === wanted.length ? answers[index] : left.find((answer) => faultsOf(answer, one, wanted).length === 0);
    const found = paired ? faultsOf(paired, one, wanted) : ['not found'];
    const number = numbers?.[index];
    if (paired && number && paired.question.number !== number) found.push(`numbered ${paired.question.number} for ${number}`);
    if (!paired || found.length) wrong.push(index + 1);
    else left.splice(left.indexOf(paired), 1);
    faults.push(...found.map((fault) => `${index + 1}: ${fault}`));
  }
  return { count: answers.length, faults, wrong, astray: left };
}

test('each letter has a name of its own', () => {
  const names = LETTERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const listed = Object.keys({ ...KNOWN, ...SILENT });
  expect(names).toEqual(expect.arrayContaining(listed));
  expect(listed.length).toBe(Object.keys(KNOWN).length + Object.keys(SILENT).length);
});

for (const letter of LETTERS)
  test(letter.name, () => {
    const { count, faults, wrong, astray } = read(letter);
    const known = KNOWN[letter.name];
    const silent = SILENT[letter.name];
    const sure = astray.filter(({ confidence }) => confidence === 'high').length;
    if (known) expect({ wrong, sure }).toEqual({ wrong: known, sure: 0 });
    else if (silent) expect({ wrong, sure: sure > 0 }).toEqual({ wrong: silent, sure: true });
    else expect({ count, faults }).toEqual({ count: letter.answers.length, faults: [] });
  });
