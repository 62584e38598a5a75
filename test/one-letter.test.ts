import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { readLetter } from '../src/parse.js';
import { bytesOf, fixtureLetters, sharedLetters } from './letters.js';
import { asDocx, asHtml, asMail, asMailWith, asPdf, asText, hasLinesInCells, type Item, itemsOf } from './render.js';
import { assertSound } from './sound.js';

// each letter in the first format that it lies in: text before Word before PDF
const letters = [...new Set(fixtureLetters().map((file) => basename(file).replace(/\.\w+$/, '')))].map(
  (name) =>
    ['txt', 'docx', 'pdf', 'eml', 'html']
      .map((ending) => fixtureLetters().find((file) => file.endsWith(`/${name}.${ending}`)))
      .find(Boolean) as string,
);

const even = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/[\s•\u2010-\u2015'‘’"“”-]+/g, ' ').trim() : text);
async function said(bytes: Uint8Array, name: string) {
  const { value } = await readDocument(bytes, name);
  assertSound(value);
  return readLetter(value).answers.map(({ question, kind, value: headline, values }) => ({
    question: question.number ?? question.id,
    kind,
    value: JSON.parse(JSON.stringify(headline ?? null), (_, one: unknown) => even(one)),
    values: values.map((one) => [
      one.kind,
      even(one.entity),
      even(JSON.stringify(one.value)),
      even(value.text.slice(one.span.start, one.span.end)),
    ]),
  }));
}

describe('one letter, one result', () => {
  test('ten letters and more', () => expect(letters.length).toBeGreaterThanOrEqual(10));
  // a mail with a letter attached to it is two
  test('a letter attached to a mail says the same in every format', async () => {
    const file = letters.find((path) => path.includes('kestrelshire')) as string;
    const { value: document } = await readDocument(bytesOf(file), file);
    const [cover, letter] = (document.parts ?? []).map((part) => itemsOf(document, part)) as [Item[], Item[]];
    const sent = await said(bytesOf(file), 'letter.eml');
    expect(sent.length).toBeGreaterThan(0);
    for (const [name, type, bytes] of [
      ['Reply.docx', 'application/octet-stream', asDocx(letter)],
      ['Reply.pdf', 'application/pdf', asPdf(letter)],
      ['Reply.html', 'text/html', Buffer.from(asHtml(letter))],
      ['Reply.txt', 'text/plain', asText(letter)],
    ] as const)
      expect([name, await said(asMailWith(cover, name, type, bytes), 'letter.eml')]).toEqual([name, sent]);
  });
  for (const file of letters)
    test(`${basename(file)} says the same as Word file, PDF, web page, mail and text`, async () => {
      const { value: document } = await readDocument(bytesOf(file), file);
      // those are read above
      if (document.parts) return;
      const items = itemsOf(document);
      const typed = await said(asDocx(items), 'letter.docx');
      expect(typed.length).toBeGreaterThan(0);
      expect(await said(asPdf(items), 'letter.pdf')).toEqual(typed);
      expect(await said(Buffer.from(asHtml(items)), 'letter.html')).toEqual(typed);
      expect(await said(asMail(items), 'letter.eml')).toEqual(typed);
      // plain text has no way to show a cell of several lines
      if (!items.some(hasLinesInCells)) expect(await said(asText(items), 'letter.txt')).toEqual(typed);
    });
});

const samples = sharedLetters().filter((file) => /\/samples\//.test(file) && !/scan\./.test(file));
describe.skipIf(!samples.length)('the sample letters say the same in every format that they lie in', () => {
  const stems = [...new Set(samples.map((file) => basename(file).replace(/\..*$/, '')))];
  for (const stem of stems) {
    const own = samples.filter((file) => basename(file).startsWith(`${stem}.`));
    const typed = own.find((file) => file.endsWith('.txt')) as string;
    test.each(own.filter((file) => file !== typed).map((file) => [basename(file), file]))('%s', async (_, file) => {
      expect(await said(bytesOf(file), file)).toEqual(await said(bytesOf(typed), typed));
    });
  }
});
