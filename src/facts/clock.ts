import type { Law } from '../model/letter.js';
import { LAST_YEAR, SCOTLAND, UNITED_KINGDOM } from './bank-holidays.js';

export interface Timeliness {
  /** ISO: the last day on which a reply is in time. */
  readonly dueDate: string;
  /** From the day after receipt to the reply, both counted. */
  readonly workingDays: number;
  readonly late: boolean;
  /** How it was counted, for a reader. */
  readonly basis: string;
}

/** More days off: ISO dates, and the year up to which they are complete. */
export interface MoreHolidays {
  readonly dates: ReadonlySet<string>;
  readonly lastYear: number;
}

/** Working days within which a reply is due: FOIA s.10(1), FOISA s.10(1), EIR reg.5(2), EISR reg.5(2). */
const DAYS = 20;
const SECTION: Readonly<Record<Law, string>> = { FOIA: 'FOIA s.10', FOISA: 'FOISA s.10', EIR: 'EIR reg.5', EISR: 'EISR reg.5' };

/**
 * The statutory clock. The day of receipt is day 0, a Sunday or holiday too; Saturdays, Sundays and bank holidays do not count: those of any part of
 * the United Kingdom under FOIA (s.10(6)) and EIR, Scotland's under FOISA (s.73) and EISR. Null without both days, without a law, or past the
 * years whose holidays are known: a date is never guessed.
 */
export function timelinessOf(
  law: Law | null,
  requestDate: string | null,
  responseDate: string | null,
  more?: MoreHolidays,
): { readonly timeliness: Timeliness | null; readonly unknown: string | null } {
  const none = { timeliness: null, unknown: null };
  if (!law || !isDay(requestDate) || !isDay(responseDate) || responseDate < requestDate) return none;
  const last = Math.max(LAST_YEAR, more?.lastYear ?? 0);
  if (Number(responseDate.slice(0, 4)) > last || Number(requestDate.slice(0, 4)) < 2005)
    return { timeliness: null, unknown: `bank holidays are known from 2005 to ${last}` };
  const scottish = law === 'FOISA' || law === 'EISR';
  const table = scottish ? SCOTLAND : UNITED_KINGDOM;
  const works = (day: string): boolean => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !table[Number(day.slice(0, 4))]?.includes(day.slice(5)) && !more?.dates.has(day);
  };
  let workingDays = 0;
  let counted = 0;
  let dueDate = '';
  for (let day = next(requestDate); day <= responseDate || !dueDate; day = next(day)) {
    if (!works(day)) continue;
    counted += 1;
    if (day <= responseDate) workingDays = counted;
    if (counted === DAYS) dueDate = day;
  }
  const basis = `${SECTION[law]}: ${DAYS} working days from the day after ${requestDate}, without bank holidays ${scottish ? 'in Scotland' : 'in any part of the United Kingdom'}`;
  return { timeliness: { dueDate, workingDays, late: responseDate > dueDate, basis }, unknown: null };
}

/** Dates of a calendar file: `2036-01-01`, or `20360101` behind DTSTART. */
export function holidaysIn(text: string): MoreHolidays {
  const dates = new Set(
    [...text.matchAll(/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b|DTSTART[^:\n]*:((?:19|20)\d{2})(\d{2})(\d{2})/g)].map((match) =>
      [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].join('-'),
    ),
  );
  return { dates, lastYear: Math.max(0, ...[...dates].map((date) => Number(date.slice(0, 4)))) };
}

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
