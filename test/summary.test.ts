import { describe, expect, test } from 'vitest';
import { summarise } from '../src/dataset/summary.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { loadQuestionnaire } from '../src/questionnaires/file.js';
import { toErrorRecord } from '../src/record.js';

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
    expect(owned).toMatchObject({ id: 'owned', letters: 4, answered: 4, missing: 0, ranges: { n: 1, min: 0, max: 4 } });
    expect(owned?.figures).toEqual([{ unit: 'count', n: 3, min: 4, median: 7, max: 10, total: 21 }]);
    expect(cost).toMatchObject({ answered: 2, notAnswered: 2 });
    expect(cost?.figures).toEqual([{ unit: 'GBP', n: 2, min: 900, median: 1000, max: 1100, total: 2000 }]);
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
