import { describe, expect, test } from 'vitest';
import { summarise } from '../src/dataset/summary.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetter, parseLetters } from '../src/parse.js';
import { loadQuestionnaire } from '../src/questionnaires/file.js';
import { toErrorRecord } from '../src/record.js';
import { summaryPage } from '../src/reporters/table/summary.js';

const questionnaire = loadQuestionnaire(
  'id: drones\nquestions:\n  - { id: owned, number: "1", expects: count, text: "How many drones does the council own?" }\n  - { id: cost, number: "2", expects: money, text: "How much did the drones cost?" }\n',
  'drones.yaml',
);
const none = { format: null, sha256: null, bytes: null, pages: null };
const letter = (path: string, one: string, two: string): Promise<LetterRecord> =>
  parseLetter(
    new TextEncoder().encode(
      `${path} Borough Council\n\n19 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000, received on 19 May 2024.\n\n1. How many drones does the council own?\n\n${one}\n\n2. How much did the drones cost?\n\n${two}\n`,
    ),
    { ...none, path },
    { questionnaire },
  );
const records = [
  await letter('Ashby', '4', '£900'),
  await letter('Burton', '10', 'This is exempt under section 43(2) of the Freedom of Information Act 2000.'),
  await letter('Corby', 'Fewer than 5', '£1,100'),
  await letter('Derby', '7', ''),
  toErrorRecord({ ...none, path: 'Ely.pdf' }, 'adapter/damaged', 'the PDF is damaged'),
];
const found = summarise(records);

describe('the dataset in figures', () => {
  test('letters, clock and exemptions', () => {
    expect(found).toMatchObject({ letters: 5, read: 4, unreadable: 1, clock: { known: 4, late: 4, medianWorkingDays: 22 } });
    expect(found.exemptions).toEqual([{ name: 'FOIA s.43(2)', n: 1 }]);
  });
  test('counts and money with their n; bounds stand beside the total, not in it', () => {
    const [owned, cost] = found.questions;
    expect(owned).toMatchObject({ id: 'owned', letters: 4, answered: 4, missing: 0, bounds: [{ unit: 'count', n: 1, min: 0, max: 4 }] });
    expect(owned?.figures).toEqual([{ unit: 'count', n: 3, min: 4, median: 7, max: 10, total: 21, doubts: 0 }]);
    expect(cost).toMatchObject({ answered: 2, notAnswered: 2 });
    expect(cost?.figures).toEqual([{ unit: 'GBP', n: 2, min: 900, median: 1000, max: 1100, total: 2000, doubts: 0 }]);
  });
  test('a total says how many of its figures are in doubt', () => {
    const doubtful = records.map((record) =>
      record.source.path === 'Ashby'
        ? { ...record, answers: record.answers.map((answer) => ({ ...answer, confidence: 'low' as const })) }
        : record,
    );
    expect(summarise(doubtful).questions[0]?.figures[0]).toMatchObject({ n: 3, total: 21, doubts: 1 });
  });
  test('whom to chase, and why', () => {
    expect(found.chase.filter(({ why }) => why !== 'late').map(({ path, why, detail }) => [path, why, detail])).toEqual([
      ['Ely.pdf', 'unreadable', 'the PDF is damaged'],
      ['Derby', 'questions_open', '2'],
    ]);
    expect(found.chase.filter(({ why }) => why === 'late').length).toBe(4);
  });
  test('figures for a period of their own are never added to the others', async () => {
    const apart = summarise([...records.slice(0, 1), await letter('Frome', '3 in 2021/22', '£5')]);
    expect(apart.questions[0]?.figures.map(({ unit, total }) => [unit, total])).toEqual([
      ['count', 4],
      ['count, 2021/22', 3],
    ]);
  });
});

describe('letters of one body on one request', () => {
  const text = (date: string, one: string, two: string, title = '') =>
    `Ashby Borough Council\n\n${date}\n\nOur reference: AB/17\n\nDear Ms Low\n\n${title}Thank you for your request under the Freedom of Information Act 2000, received on 19 May 2024.\n\n1. How many drones does the council own?\n\n${one}\n\n2. How much did the drones cost?\n\n${two}\n`;
  const read = async (files: Record<string, string>) => {
    const found: LetterRecord[] = [];
    const letters = Object.entries(files).map(([path, own]) => ({ path, bytes: new TextEncoder().encode(own) }));
    for await (const record of parseLetters(letters, { questionnaire })) found.push(record);
    return summarise(found);
  };
  const first = text('19 June 2024', '4', '£900');

  test('a copy stands in no figure', async () => {
    const both = await read({ 'a.txt': first, 'copy/a.txt': first });
    expect(both).toMatchObject({ letters: 2, copies: 1, replaced: 0, types: [{ name: 'response', n: 1 }] });
    expect(both.questions[0]?.figures).toEqual([{ unit: 'count', n: 1, min: 4, median: 4, max: 4, total: 4, doubts: 0 }]);
  });
  test('a later reply replaces the earlier one, answer by answer', async () => {
    for (const files of [
      { 'a.txt': first, 'b.txt': text('3 July 2024', '5', '') },
      { 'b.txt': text('3 July 2024', '5', ''), 'a.txt': first },
    ]) {
      const { questions, types, replaced, chase } = await read(files);
      expect(questions.map(({ letters, figures }) => [letters, figures[0]?.total])).toEqual([
        [1, 5],
        [1, 900],
      ]);
      expect([types, replaced]).toEqual([[{ name: 'response', n: 1 }], 1]);
      expect(chase.map(({ path, why }) => [path, why])).toEqual([['b.txt', 'late']]);
    }
  });
  test('a review stands beside the response, and its answers replace those it takes up', async () => {
    const review = text('3 July 2024', '6', '', 'INTERNAL REVIEW\n\nI have carried out an internal review of our response.\n\n');
    const { questions, outcomes } = await read({ 'a.txt': first, 'review.txt': review });
    expect(outcomes.map(({ name }) => name)).toEqual(['granted_full', 'internal_review_outcome']);
    expect(questions.map(({ figures }) => figures[0]?.total)).toEqual([6, 900]);
  });
  test('an acknowledgement counts until there is a reply', async () => {
    const acknowledged =
      'Ashby Borough Council\n\n20 May 2024\n\nOur reference: AB/17\n\nDear Ms Low\n\nThank you for your request for information. We acknowledge receipt. We will respond within 20 working days.\n';
    expect((await read({ 'ack.txt': acknowledged })).chase.map(({ why }) => why)).toEqual(['acknowledged_only']);
    const both = await read({ 'ack.txt': acknowledged, 'a.txt': first });
    expect(both.outcomes).toEqual([{ name: 'granted_full', n: 1 }]);
    expect(both.chase.map(({ why }) => why)).toEqual(['late']);
    // without a questionnaire too, where what stands in for the questions of the acknowledgement are its own words
    const other = 'Corby Council\n\nDear Ms Low\n\n1. Who flies kites in Corby?\n\nNobody.\n';
    const files = Object.entries({ 'ack.txt': acknowledged, 'a.txt': first, 'other.txt': other });
    const records: LetterRecord[] = [];
    for await (const record of parseLetters(files.map(([path, own]) => ({ path, bytes: Buffer.from(own) })))) records.push(record);
    expect(records[0]?.answers.length).toBe(1);
    expect(summarise(records)).toMatchObject({ replaced: 1, chase: [{ why: 'late' }] });
  });
  test('questions that an acknowledgement prints, and the reply but in part, stay open', async () => {
    const acknowledged = `Ashby Borough Council\n\n20 May 2024\n\nOur reference: AB/17\n\nDear Ms Low\n\nWe acknowledge receipt of your request, and will respond within 20 working days. You asked:\n\n1. How many drones does the council own?\n\n2. How much did the drones cost?\n\n3. Who flies the drones?\n`;
    const records: LetterRecord[] = [];
    const letters = Object.entries({ 'ack.txt': acknowledged, 'a.txt': first }).map(([path, own]) => ({ path, bytes: Buffer.from(own) }));
    for await (const record of parseLetters(letters)) records.push(record);
    expect(records.map(({ letter: own, answers }) => [own?.type, answers.length])).toEqual([
      ['acknowledgement', 3],
      ['response', 2],
    ]);
    expect(summarise(records).chase.map(({ why, detail }) => [why, detail])).toContainEqual(['questions_open', '3']);
  });
});

test('each question is told with its request, in the order of the requests', async () => {
  const ask = (path: string, what: string, answer: string) => ({
    path,
    bytes: Buffer.from(
      `${path} Council\n\n19 June 2024\n\nDear Ms Low\n\n1. How many ${what} are there?\n\n${answer}\n\n2. Who flies the ${what}?\n\nNobody.\n`,
    ),
  });
  const letters: LetterRecord[] = [];
  const asked = [ask('Ashby', 'kites', '3'), ask('Burton', 'drones', '4'), ask('Corby', 'kites', '5'), ask('Derby', 'drones', '7')];
  for await (const record of parseLetters(asked)) letters.push(record);
  const figures = summarise([...letters, ...records]);
  expect(figures.questions.map(({ request, question }) => [request, question])).toEqual([
    ['1 How many kites are there? …', '1'],
    ['1 How many kites are there? …', '2'],
    ['1 How many drones are there? …', '1'],
    ['1 How many drones are there? …', '2'],
    ['drones', '1'],
    ['drones', '2'],
  ]);
  const page = summaryPage(figures, { color: false, width: 80 });
  const tables = page
    .split('\nFigures\n')
    .map((part) => part.split('\n').flatMap((line) => /^(?:│ )?(\d(?! letters) [^│…]*|drones$)/.exec(line)?.[1]?.trim() ?? []));
  expect(tables).toEqual([
    ['1 How many kites are there?', '1', '2', '1 How many drones are there?', '1', '2', 'drones', '1', '2'],
    ['1 How many kites are there?', '1', '1 How many drones are there?', '1', 'drones', '1', '2'],
  ]);
  // one request needs no name
  expect(summaryPage(found, { color: false, width: 80 })).not.toMatch(/^drones$/m);
});

test('in the page no name is parted from its number, and the columns of figures are explained', () => {
  const many = records.flatMap((record) => Array.from({ length: 5 }, () => record.letter)).map((own, at) => ({ own, at }));
  const exempt = many.map(({ at }): LetterRecord => {
    const [one] = records as [LetterRecord];
    const exemption = { law: 'FOIA', provision: `40(${at})`, name: null, class: null, evidence: null } as unknown;
    return {
      ...one,
      source: { ...one.source, path: `${at}` },
      letter: { ...one.letter, exemptions: [exemption] } as LetterRecord['letter'],
    };
  });
  for (const width of [40, 60, 80, 120]) {
    const page = summaryPage(summarise(exempt), { color: false, width });
    for (let at = 0; at < exempt.length; at += 1) expect(page).toContain(`FOIA s.40(${at}) 1`);
    expect(page).not.toContain('\ue000');
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(page).toMatch(/n: letters that state one\s+figure/);
  }
});

test('questions that letters print for themselves are a dataset where several print them', async () => {
  const ask = (path: string, answer: string) => ({
    path,
    bytes: new TextEncoder().encode(
      `${path} Council\n\n19 June 2024\n\nDear Ms Low\n\n1. How many kites are there?\n\n${answer}\n\n2. Who flies them in ${path}?\n\nNobody.\n`,
    ),
  });
  const letters: LetterRecord[] = [];
  for await (const record of parseLetters([ask('Ashby', '3'), ask('Burton', '4')])) letters.push(record);
  expect(summarise(letters).questions.map(({ asked, letters: n, figures }) => [asked, n, figures[0]?.total])).toEqual([
    ['How many kites are there?', 2, 7],
  ]);
});
