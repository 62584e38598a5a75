import { type Asked, type Roster, rosterOf, whose } from './dataset/roster.js';
import { readSheet } from './dataset/sheet.js';
import { type MoreHolidays, timelinessOf } from './facts/clock.js';
import { datesIn } from './model/dates.js';
import type { Law } from './model/letter.js';
import type { LetterRecord, RosterRecord } from './model/letter-record.js';

/** The bodies that were asked, out of a CSV file or a workbook. Throws UnusableSheet. */
export async function readRoster(bytes: Uint8Array, holidays?: MoreHolidays): Promise<Roster> {
  return rosterOf(await readSheet(bytes), {
    dayIn: (text) => datesIn(text).find(({ iso }) => iso.length === 10)?.iso ?? null,
    due: (sent, law) => dueOf(sent, law as Law | null, holidays),
  });
}

/** A body that has not replied has named no law: under which one its time is counted is said. */
function dueOf(sent: string, law: Law | null, holidays?: MoreHolidays): Asked['due'] {
  const { timeliness } = timelinessOf(law ?? 'FOIA', sent, sent, holidays);
  return timeliness && { date: timeliness.dueDate, basis: `${timeliness.basis}${law ? '' : '; FOIA is assumed, the roster names no law'}` };
}

/**
 * The record with the body that was asked (`roster`), and with the statutory clock where only the roster knows when the request was sent. What an
 * earlier run made of another roster is put aside.
 */
export function withRoster(read: LetterRecord, roster: Roster, holidays?: MoreHolidays): LetterRecord {
  const record = withoutRoster(read);
  const match = whose(record, roster);
  if ('none' in match) return placed(record, null, record.error ? null : match.none);
  const { found } = match;
  const { letter } = record;
  if (letter?.type !== 'response' || letter.requestDate || !found.sent) return placed(record, found);
  const { timeliness } = timelinessOf(letter.law as Law | null, found.sent, letter.responseDate, holidays);
  const basis = `${timeliness?.basis}; the letter names no day of the request, ${found.sent} is the roster's`;
  return placed({ ...record, letter: { ...letter, timeliness: timeliness && { ...timeliness, basis } } }, found);
}

/** The record as it would be without a roster; the letter's domains stay. */
export function withoutRoster(record: LetterRecord): LetterRecord {
  if (record.roster === undefined) return record;
  const { roster: _, ...rest } = record;
  const { letter } = rest;
  return {
    ...rest,
    // where the letter names no day of the request, the clock was the roster's
    letter: letter && !letter.requestDate ? { ...letter, timeliness: null } : letter,
    diagnostics: rest.diagnostics.filter(({ code }) => code !== 'roster/no-match'),
  };
}

/** The roster stands before the answers, in every record alike. */
function placed({ answers, diagnostics, ...head }: LetterRecord, roster: RosterRecord | null, why: string | null = null): LetterRecord {
  const note = { code: 'roster/no-match', severity: 'warning', message: why ?? '', span: null } as const;
  return { ...head, roster, answers, diagnostics: why ? [...diagnostics, note] : diagnostics };
}
