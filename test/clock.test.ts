import { describe, expect, test } from 'vitest';
import { LAST_YEAR, UNITED_KINGDOM } from '../src/facts/bank-holidays.js';
import { holidaysIn, timelinessOf } from '../src/facts/clock.js';
import { parseLetter } from '../src/parse.js';

const clock = (...given: Parameters<typeof timelinessOf>) => timelinessOf(...given).timeliness;

describe('the statutory clock', () => {
  test('day 0 is the day of receipt, a Sunday too; a bank holiday in between does not count', () =>
    expect(clock('FOIA', '2024-05-19', '2024-06-19')).toMatchObject({ dueDate: '2024-06-17', workingDays: 22, late: true }));

  test.each([
    // Friday 1 March 2024: Good Friday and Easter Monday lie in between
    ['FOIA', '2024-03-01', '2024-04-03'],
    // St Patrick's Day, 18 March in 2024, is a bank holiday in Northern Ireland only: it counts for all under FOIA and EIR, never in Scotland
    ['EIR', '2024-03-01', '2024-04-03'],
    ['FOISA', '2024-03-01', '2024-04-01'],
    // Scotland keeps 2 January and not Easter Monday
    ['FOISA', '2023-12-29', '2024-01-30'],
    ['EISR', '2024-03-28', '2024-04-26'],
  ] as const)('%s, received %s, is due %s', (law, received, due) => {
    const last = clock(law, received, due);
    expect(last).toMatchObject({ dueDate: due, workingDays: 20, late: false });
    expect(last?.basis).toContain(law);
  });

  test.each([
    ['no law', null, '2024-05-19', '2024-06-19'],
    ['no request date', 'FOIA', null, '2024-06-19'],
    ['a month without a day', 'FOIA', '2024-05', '2024-06-19'],
    ['a reply before the request', 'FOIA', '2024-06-19', '2024-05-19'],
  ] as const)('%s: nothing is guessed', (_, law, asked, answered) =>
    expect(timelinessOf(law, asked, answered)).toEqual({ timeliness: null, unknown: null }),
  );

  test('past the bundled years it is unknown, and a calendar extends them', () => {
    const asked = `${LAST_YEAR + 1}-01-03`;
    const answered = `${LAST_YEAR + 1}-02-03`;
    expect(timelinessOf('FOIA', asked, answered)).toMatchObject({ timeliness: null, unknown: expect.stringContaining(String(LAST_YEAR)) });
    const more = holidaysIn(`BEGIN:VEVENT\nDTSTART;VALUE=DATE:${LAST_YEAR + 1}0104\n${LAST_YEAR + 1}-12-25`);
    const without = holidaysIn(`${LAST_YEAR + 1}-12-25`);
    expect(clock('FOIA', asked, answered, without)?.dueDate).not.toBe(clock('FOIA', asked, answered, more)?.dueDate);
  });

  test('the table holds the days that moved or came once', () => {
    expect(UNITED_KINGDOM[2020]).toContain('05-08');
    expect(UNITED_KINGDOM[2022]).toContain('09-19');
    expect(UNITED_KINGDOM[2023]).toContain('05-08');
  });

  test('a record says when its letter was due', async () => {
    const letter =
      'Eldon Council\n\n19 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000, received on 19 May 2024.\n\n1. How many drones do you own?\n\nWe own 4.\n';
    const none = { path: 'a.txt', format: null, sha256: null, bytes: null, pages: null };
    const record = await parseLetter(new TextEncoder().encode(letter), none);
    expect(record.letter?.timeliness).toMatchObject({ dueDate: '2024-06-17', workingDays: 22, late: true });
  });
});
