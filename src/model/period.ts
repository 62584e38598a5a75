/** One form for the spellings of a period: 2022/2023, 2022-23 and 22/23 are "2022/23". */
export function foldPeriod(period: string): string {
  const range = /(?:^|\D)((?:19|20)?\d{2})\s?[/-]\s?((?:19|20)?\d{2})(?!\d)/.exec(period);
  if (range?.[1] && range[2] && !/[/-]\d+[/-]/.test(period))
    return `${range[1].length === 2 ? `20${range[1]}` : range[1]}/${range[2].slice(-2)}`;
  // "Mar-24" and "March 2024"
  const month = /^\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z]*[\s-]+(?:20)?(\d{2})\s*$/i.exec(period);
  if (month?.[1]) return `${month[1].toLowerCase()} 20${month[2]}`;
  return period.toLowerCase().replace(/\s+/g, ' ').trim();
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-zÀ-ž]*';
/** Source of an expression for a year, a range of years, a month, a range of months, a day or a quarter; to be used without regard to case. */
export const PERIOD = String.raw`(?:fy\s?)?(?:19|20)?\d{2}\s?[/-]\s?(?:19|20)?\d{2}|(?:19|20)\d{2}|${MONTH}(?: (?:19|20)\d{2})? (?:to|-|until) ${MONTH} (?:19|20)\d{2}|(?:\d{1,2} )?${MONTH}[\s-]+(?:19|20)?\d{2}|\d{1,2}[/.-](?:\d{1,2}|[A-Za-zÀ-ž]{3})[/.-]\d{2,4}(?:\s?-\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?|quarter \d|q[1-4]`;
const ONLY = new RegExp(String.raw`^\s*(?:${PERIOD})(?:\s*(?:\([^)]{2,40}\)|to date|\*))?\s*$`, 'iu');
/** True where a text is nothing but a period: "2022/23", "30-Jun-19", "2024 (to date)". */
export const isPeriod = (text: string): boolean => ONLY.test(text);
