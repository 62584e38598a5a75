import { ENGLISH_MONTH, monthOf } from './dates.js';

/** One form for the spellings of a period: 2022/2023, 2022-23 and 22/23 are "2022/23". */
export function foldPeriod(period: string): string {
  const range = /(?:^|\D)((?:19|20)?\d{2})\s?[/-]\s?((?:19|20)?\d{2})(?!\d)/.exec(period);
  if (range?.[1] && range[2] && !/[/-]\d+[/-]/.test(period))
    return `${range[1].length === 2 ? `20${range[1]}` : range[1]}/${range[2].slice(-2)}`;
  // "Mar-24" and "March 2024"
  const month = /^\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z]*[\s-]+(?:20)?(\d{2})\s*$/i.exec(period);
  if (month?.[1]) return `${month[1].toLowerCase()} 20${month[2]}`;
  return wholeYear(period) ?? period.toLowerCase().replace(/\s+/g, ' ').trim();
}

const MONTH = `(?:${ENGLISH_MONTH})\\b`;
/** "1 April 2023", "April 2023", "01/04/2023"; the year of a first day may be left to the last one's. */
const DAY = String.raw`(?:(?<@day>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<@name>${MONTH}),?(?: (?<@year>(?:19|20)\d\d))?|(?<@d>\d{1,2})[/.-](?<@m>\d{1,2})[/.-](?<@y>(?:20)?\d\d)`;
const STRETCH = String.raw`(?:between |from )?(?:the )?(?:${DAY.replaceAll('@', 'a')}) ?(?:-|–|to|until|and|up to|through to) ?(?:the )?(?:${DAY.replaceAll('@', 'b')})`;
const FROM_TO = new RegExp(`^(?:the period )?${STRETCH}(?:,? inclusive| \\(inclusive\\))?$`, 'iu');
const WITHIN = new RegExp(String.raw`(?<![\d/.-])\b${STRETCH}(?![\d/.-])`, 'giu');
/** The stretches of time in a text that are a whole year, as it prints them: "from 1 April 2022 to 31 March 2023". */
export const wholeYearsIn = (text: string): string[] => text.match(WITHIN)?.filter((stretch) => wholeYear(stretch) !== null) ?? [];
const YEAR_TO =
  /^(?:the )?(?:(?:financial |fiscal )?year|(?:12|twelve) months) (?:to|ending|ended|ending on|up to)(?: (?:the )?(?:end of )?)(?:31(?:st)? )?march,? (20\d\d)$/iu;
/** "Between 1 April 2022 and 31 March 2023" is "2022/23", "January to December 2022" is "2022"; null where a period is no such year. */
function wholeYear(period: string): string | null {
  const plain = period.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  const closing = Number(YEAR_TO.exec(plain)?.[1]);
  if (closing) return `${closing - 1}/${String(closing).slice(-2)}`;
  const said = FROM_TO.exec(plain)?.groups;
  if (!said) return /^(?:the )?(?:calendar )?year ((?:19|20)\d\d)$|^calendar ((?:19|20)\d\d)$/i.exec(plain)?.slice(1).find(Boolean) ?? null;
  const numberOf = (side: string): number => Number(said[`${side}m`] ?? monthOf(said[`${side}name`]));
  const yearOf = (side: string): number => Number(said[`${side}year`] ?? said[`${side}y`]?.padStart(4, '20'));
  const [from, to] = [numberOf('a'), numberOf('b')];
  const last = yearOf('b');
  const first = yearOf('a') || (from > to ? last - 1 : last);
  const opens = Number(said.aday ?? said.ad ?? 1) === 1;
  const closes = Number(said.bday ?? said.bd ?? 28) >= 28;
  if (!opens || !closes || first * 12 + from + 11 !== last * 12 + to) return null;
  return first === last ? String(last) : `${first}/${String(last).slice(-2)}`;
}

/** Source of an expression for a year, a range of years, a month, a range of months, a day or a quarter; to be used without regard to case. */
export const PERIOD = String.raw`(?:fy\s?)?(?:19|20)?\d{2}\s?[/-]\s?(?:19|20)?\d{2}|(?:19|20)\d{2}|${MONTH}(?: (?:19|20)\d{2})? (?:to|-|until) ${MONTH} (?:19|20)\d{2}|(?:\d{1,2} )?${MONTH}[\s-]+(?:19|20)?\d{2}|\d{1,2}[/.-](?:\d{1,2}|[A-Za-zÀ-ž]{3})[/.-]\d{2,4}(?:\s?-\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?|quarter \d|q[1-4]`;
/** False where a text opens with no period for certain: which one it is takes expressions that are long to compile. */
export const mayOpenWithPeriod = (text: string): boolean => OPENS.test(text);
const OPENS =
  /^\W*(?:[a-h]\)\s+)?(?:(?:in|for|during) )?(?:the )?(?:(?:financial |calendar |academic |school )?year )?(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:fy\s?)?(?:\d{2}\s?[/-]|(?:19|20)\d{2})|\d{1,2}[/.-][\da-zà-ž]|quarter \d|q[1-4])/i;
const ONLY = new RegExp(String.raw`^\s*(?:${PERIOD})(?:\s*(?:\([^)]{2,40}\)|to date|\*))?\s*$`, 'iu');
/** True where a text is nothing but a period: "2022/23", "30-Jun-19", "2024 (to date)". */
export const isPeriod = (text: string): boolean => mayOpenWithPeriod(text) && ONLY.test(text);

/** The periods that a text names, in small letters, each once. */
export const periodsIn = (text = ''): readonly string[] => [...new Set(text.toLowerCase().match(PERIODS))];
const PERIODS = new RegExp(String.raw`(?<![\w/])(?:${PERIOD})(?![\w/])`, 'giu');
