import type { Span } from './span.js';
import { lowered } from './words.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** Source of an expression for the name of a month in full. */
export const FULL_MONTH = MONTHS.join('|');
/** The months of a Welsh letter, as far as no English one begins alike. */
const WELSH = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];
/** Source of an expression for the name of a month, in small letters. */
export const ENGLISH_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** The same in the two languages that letters are written in. */
export const MONTH = `ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|${ENGLISH_MONTH}`;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const DATE = new RegExp(
  [
    String.raw`\b(\d{1,2})\s?(?:st|nd|rd|th)?(?:\s+(?:day\s+)?of)?[\s/-]+(?:[a-zß-ž]+\s?/\s?)?(${MONTH})\.?(?:\s?/\s?[a-zß-ž]+)?[\s,/-]+((?:19|20)\d{2}|(?:(?<!,\s*)|(?='))'?\d{2})\b`,
    String.raw`\b(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b`,
    String.raw`\b(\d{1,2})(?:[./-]| [./-] )(\d{1,2})(?:[./-]| [./-] )((?:19|20)\d{2}|(?<! )\d{2})\b`,
    String.raw`\b((?:19|20)\d{2})[-/](\d{2})[-/](\d{2})\b`,
    String.raw`\b(${MONTH})[\s,-]+((?:19|20)\d{2})\b`,
    String.raw`\b(${ORDINALS.toReversed().join('|')})\s+(?:day\s+)?of\s+(${MONTH}),?\s+((?:19|20)\d{2})\b`,
  ].join('|'),
  'g',
);

export interface StatedDate {
  /** ISO; `2023-04` where no day is given. */
  readonly iso: string;
  readonly span: Span;
}

/** Every date of a text in the forms that British letters use, day first; dates that cannot be are left out, never swapped. */
export function datesIn(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  for (const match of lowered(text).matchAll(DATE)) {
    const [, d1, m1, y1, m2, d2, y2, d3, m3, y3, y4, m4, d4, m5, y5, d6, m6, y6] = match;
    const iso = y1
      ? isoOf(y1, monthOf(m1), d1)
      : y2
        ? isoOf(y2, monthOf(m2), d2)
        : y3
          ? isoOf(y3, Number(m3), d3)
          : y4
            ? isoOf(y4, Number(m4), d4)
            : y6
              ? isoOf(y6, monthOf(m6), String(ORDINALS.indexOf(d6 ?? '') + 1))
              : isoOf(y5 as string, monthOf(m5));
    if (iso) found.push({ iso, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** 1 to 12, by the first three letters of its name; 0 for none. */
export const monthOf = (name: string | undefined): number => {
  const start = (name ?? '').toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month, at) => month.startsWith(start) || WELSH[at] === start) + 1;
};

/** ISO form of a day or a month; null where there is none such. */
export function isoOf(year: string, month: number, day?: string): string | null {
  const y = year.length < 4 ? 2000 + Number(year.slice(-2)) : Number(year);
  if (month < 1 || month > 12) return null;
  const head = `${y}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, month, 0)).getUTCDate() ? `${head}-${String(d).padStart(2, '0')}` : null;
}

/**
 * ISO form of a text that is known to be one date, day first; `2023-04` where no day is given, null where the date cannot be. It takes more for a date than
 * `datesIn`, which must tell dates from all else: "Mar-24", "1 May '24", the first day of "22-24 September 2025".
 */
export function isoDate(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:of|and|the)\b/g, ' ');
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return plain;
  const name = /[a-z]{3,}/.exec(plain)?.[0];
  const numbers = plain.match(/\d+/g) ?? [];
  const year = numbers.at(-1);
  if (year?.length !== 4 && year?.length !== 2) return null;
  // "31 December" has no year
  if (name && numbers.length === 1 && year.length === 2 && /^\D*\d{1,2}\s*(?:[a-z]+)\W*$/.test(plain)) return null;
  const full = numbers.length > (name ? 1 : 2);
  return name || full ? isoOf(year, name ? monthOf(name) : Number(numbers[1]), full ? numbers[0] : undefined) : null;
}

/** The first day that is named, in its ISO form. */
export const dayIn = (texts: readonly string[]): string | null => texts.flatMap(datesIn).find(({ iso }) => iso.length === 10)?.iso ?? null;
