import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { threadOf } from '../src/model/thread.js';
import { readLetter } from '../src/parse.js';
import { houseBlocks } from './house-blocks.js';
import { labelledTexts } from './letters.js';

const LETTER = `Dear Ms Orr,

1. How many boats are there?
There are 14 boats.

2. What did they cost?
They cost £900.

Yours sincerely`;
const houseOf = (text: string): string[] => {
  const document = textDocument(text, 'letter');
  return threadOf(document).house.map(({ span }) => document.reading.slice(span.start, span.end).replace(/\s+/g, ' '));
};

describe('house text', () => {
  test.each([
    'This e-mail and any attachment are confidential and intended solely for the addressee.',
    'CAUTION: this message originated outside of our organisation.',
    'Please consider the environment before you print this.',
    'Please use this email address for all replies to this request:',
    'Is foi@example.org the wrong address for Freedom of Information requests to Ferry Board? If so, please tell us.',
    'Section 1 of the Freedom of Information Act 2000 places two duties on public authorities.',
    'Any person making a request for information to a public authority is entitled to be told whether it is held.',
  ])('finds: %s', (line) => {
    expect(houseOf(LETTER.replace('1. How', `${line}\n\n1. How`))).toEqual([line]);
  });

  test.each([
    ['Complaints are made by telephone or by e-mail and are recorded on the driver’s file.', 'what is recorded of those who write'],
    ['Under the Freedom of Information Act, please could you provide the following:', 'a request'],
    ['The policy is on our website and so exempt under section 21 of the Act, being accessible by other means:', 'a refusal'],
    ['In terms of section 25(1) of the Act I am refusing to provide the policy, as it is on our website:', 'a refusal, up to its link'],
    ['We hold 30 e-mails on this, and they are confidential.', 'e-mails that were asked for'],
    ['Feedback', 'a heading above the signature, with nothing that speaks to the reader'],
  ])('ignores: %s (%s)', (line) => {
    expect(houseOf(LETTER.replace('There are 14', `${line}\n\nThere are 14`))).toEqual([]);
  });

  test('the foot of a letter begins below its signature, and not where an annex is named', () => {
    const survey = '\n\nHow did we do?\n\n1. Was the letter easy to read?\n2. Did it come in time?';
    expect(houseOf(LETTER + survey)).toContain('1. Was the letter easy to read?');
    const annex = `${LETTER.replace('They cost £900.', 'See Annex A.')}\n\nAnnex A\n\nThe boats cost £900.`;
    expect(houseOf(annex)).toEqual([]);
  });

  test('a signature under a quoted request ends no letter', () => {
    const request = 'Dear Board,\n\n1. How many boats are there?\n2. What did they cost?\n\nYours faithfully\n\nA. Orr';
    const reply = 'Our response\n\n1. There are 14 boats.\n\n2. They cost £900.\n\nYours sincerely';
    expect(houseOf(`${request}\n\n${reply}`)).toEqual([]);
  });
});

test('a letter that promises something of requests in general and answers its own is no acknowledgement', () => {
  const line = 'Please accept my apologies for the delay. We aim to answer all requests within 20 working days.';
  const { facts, answers } = readLetter(textDocument(LETTER.replace('1. How', `${line}\n\n1. How`), 'letter'));
  expect(facts.type).toBe('response');
  expect(answers.map(({ value }) => value)).toEqual([14, { amount: 900, currency: 'GBP' }]);
});

const SIGNATURE = /^\s*(?:yours? (?:sincerely|faithfully|truly)|(?:kind|best|with)? ?regards)\b.*$/im;
const GREETING = /^(?:dear|hello|good (?:morning|afternoon))\b.{0,60}$/im;
/** The letter with a block where such blocks stand; null where the letter has no such place. */
function withBlock(text: string, [where, block]: readonly [string, string]): string | null {
  if (where === 'head') return `${block}\n\n${text}`;
  if (where === 'end') return SIGNATURE.test(text) ? `${text.trimEnd()}\n\n${block}\n` : null;
  const place = (where === 'greeting' ? GREETING : SIGNATURE).exec(text);
  if (!place) return null;
  const at = where === 'greeting' ? place.index + place[0].length : place.index;
  return `${text.slice(0, at).trimEnd()}\n\n${block}\n\n${text.slice(at).trimStart()}`;
}

test('house text changes no answer', async () => {
  // a mail ends with what it quotes
  const letters = (await labelledTexts()).filter(({ path }) => !path.endsWith('.eml'));
  const read = (text: string) =>
    readLetter(textDocument(text, 'letter')).answers.map(({ question, kind, value, confidence }) => ({
      told: JSON.stringify([question.text, kind, value]),
      confidence,
    }));
  let answers = 0;
  const changed: string[] = [];
  const silent: string[] = [];
  for (const { path, text } of letters) {
    const before = read(text);
    for (const [name, block] of Object.entries(houseBlocks)) {
      const other = withBlock(text, block);
      if (other === null) continue;
      const after = read(other);
      answers += before.length;
      for (const [index, { told }] of before.entries()) {
        const now = after.length === before.length ? after[index] : undefined;
        if (now?.told === told) continue;
        changed.push(`${name} in ${basename(path)}: ${told} became ${now?.told ?? `one of ${after.length} questions`}`);
        if (now?.confidence === 'high') silent.push(changed.at(-1) as string);
      }
    }
  }
  if (process.env.SHOW) console.log(`${answers} answers, ${changed.length} changed, ${silent.length} in silence\n${changed.join('\n')}`);
  expect(answers).toBeGreaterThan(5000);
  expect(changed.length / answers, changed.slice(0, 20).join('\n')).toBeLessThan(0.007);
  expect(silent.length, silent.join('\n')).toBeLessThan(13);
}, 120_000);
