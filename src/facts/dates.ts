import type { Span } from '../model/span.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  [
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(${MONTH})\.?[\s,-]+((?:19|20)\d{2}|\d{2})\b`,
    String.raw`\b(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b`,
    String.raw`\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2}|\d{2})\b`,
    String.raw`\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b`,
    String.raw`\b(${MONTH})[\s,-]+((?:19|20)\d{2})\b`,
  ].join('|'),
  'gi',
);

export interface StatedDate {
  /** ISO; `2023-04` where no day is given. */
  readonly iso: string;
  readonly span: Span;
}

/** Every date of a text in the forms that British letters use, day first; dates that cannot be are left out, never swapped. */
export function datesIn(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [, d1, m1, y1, m2, d2, y2, d3, m3, y3, y4, m4, d4, m5, y5] = match;
    const iso = y1
      ? build(y1, monthOf(m1), d1)
      : y2
        ? build(y2, monthOf(m2), d2)
        : y3
          ? build(y3, Number(m3), d3)
          : y4
            ? build(y4, Number(m4), d4)
            : build(y5 as string, monthOf(m5), undefined);
    if (iso) found.push({ iso, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex((month) => month.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1;

function build(year: string, month: number, day: string | undefined): string | null {
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (month < 1 || month > 12) return null;
  const head = `${y}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, month, 0)).getUTCDate() ? `${head}-${String(d).padStart(2, '0')}` : null;
}

const REQUESTED =
  /\b(?:requested|received|request of|request dated|dated|asked|e-?mail of|letter of|correspondence of|wrote|submitted|you made|your (?:request|e-?mail|letter|enquiry|information request)\b[^.]{0,40}|date (?:of )?(?:request|received)|request date|request received|for your (?:request|e-?mail))\b[^.\n]{0,60}$/i;
/** "you asked us to look again at the response that we sent you on": the day of an answer. */
const OURS = /\b(?:response|reply|answer|decision)\b[^.\n]{0,20}\b(?:we|I) (?:sent|gave|made)\b[^.\n]{0,20}$/i;
const RESPONDED =
  /(?:^|\b)(?:date(?: of (?:response|reply|decision|letter|issue))?|date responded|responded|response sent|date of reply|foi date|date resolved|date sent|issued|sent|date completed|closed)\s*:?\s*(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/i;
const OTHER =
  /\b(?:by|before|until|from|since|between|to|in|during|period|ending|year|january|as at|at|review of|decision of|approved in|meeting of|expires?|starts?|began|on|for|and|after)\s*$/i;

/** The dates of the request and of the response, by the words before each; null where no words tell. `lines` are the letter's paragraphs in order. */
export function letterDates(lines: readonly string[]): { requestDate: string | null; responseDate: string | null } {
  let requestDate: string | null = null;
  const responses: { iso: string; rank: number }[] = [];
  let label = '';
  for (const [index, line] of lines.entries()) {
    for (const { iso, span } of datesIn(line)) {
      const before = (span.start < 3 && label ? `${label} ` : '') + line.slice(0, span.start);
      const beside = line.replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|\b(?:FOI|EIR|REF)[\w./ -]{0,4}\d[\w./-]*/gi, '').trim();
      const alone = beside.length <= span.end - span.start + 6;
      if (
        (RESPONDED.test(before) || /\bdate\s*:[^.:]{0,32}$/i.test(before)) &&
        !/\breceived|request/i.test(before.slice(-40).replace(/response to request/i, ''))
      )
        responses.push({ iso, rank: /\bdate\s*:?\s*$/i.test(before) && !/respon|reply|decision/i.test(before) ? 1 : 0 });
      else if (REQUESTED.test(before) && !OURS.test(before)) requestDate ??= iso;
      else if (alone && index < Math.max(30, lines.length * 0.4)) responses.push({ iso, rank: 2 });
      // the title of an entry in a disclosure log: "Drones (April 2023)"
      else if (index < 3 && /\($/.test(before.trimEnd()) && /^\)\W*$/.test(line.slice(span.end))) responses.push({ iso, rank: 4 });
      else if (/^\W*(?:ref|our ref)/i.test(line) && !OTHER.test(before)) responses.push({ iso, rank: 3 });
    }
    label = line.length < 40 && !datesIn(line).length ? line.trim() : '';
  }
  responses.sort((a, b) => a.rank - b.rank);
  const response = responses.find(({ iso }) => iso !== requestDate || responses.length === 1) ?? null;
  return { requestDate, responseDate: response && response.iso !== requestDate ? response.iso : (response?.iso ?? null) };
}
