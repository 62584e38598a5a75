import { lowered } from '../model/words.js';
import { markNumbers, NUMBER, readNumber } from './numbers.js';

/** A limit in an answer's or a question's words: "over 52 weeks", "beyond four", "longer than a year", "Over-18-week". */
const LIMIT = new RegExp(
  String.raw`\b(?:over|more than|longer than|later than|greater than|exceed(?:ed|ing|s)?|beyond|above|past|in excess of|at least|(?<below>under|less than|fewer than|within))[\s-](?:(?<article>an?)|(?<number>${NUMBER}))(?:[\s-]?(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|miles?|km|metres?|pounds)\b)?`,
  'g',
);
const DAYS: Readonly<Record<string, number>> = {
  min: 1 / 1440,
  hour: 1 / 24,
  hr: 1 / 24,
  day: 1,
  week: 7,
  wk: 7,
  month: 365 / 12,
  year: 364,
};

/** One limit: in days where its unit is of time, and the bare number. */
interface Limit {
  readonly number: number;
  readonly size: number | null;
  readonly unit: string;
  /** "Within an hour", and not beyond it. */
  readonly below: boolean;
}
/** "60+ minutes", "4 hours or more", ">12 hours" as "over …". */
const inWords = (text: string): string =>
  text
    // "within their first year"
    .replace(/\b(?:within|in|during|before the end of) (?:their|the|its|his|her|your) first (?=(?:week|month|year)\b)/gi, 'within a ')
    // "more than £100,000"
    .replace(/£(\d[\d,]*)(?![\d.km]|,\d| million)/g, '$1 pounds')
    // "£50,000 or more", "£50,000 and above"
    .replace(/(\d[\d,]* pounds)(?: a year| per annum)? (?:and|or|plus) (?:over|more|above|upwards)\b/gi, 'over $1')
    .replace(/(?<![\d.,])(\d+) ?\+ ?(?=(?:min|hour|hr|day|week|wk|month|year|mile|km|met))/gi, 'over $1 ')
    .replace(
      /(?<![\d.,-])(\d+ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?)) (?:and|or|plus)(?: (?:over|more|above|longer|beyond))?(?=\W|$)(?! \d)/gi,
      'over $1',
    )
    // "six months or longer"
    .replace(
      /\b((?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:minutes?|hours?|days?|weeks?|months?|years?)) (?:and|or|plus) (?:over|more|above|longer|beyond|upwards)\b/gi,
      'over $1',
    )
    .replace(/> ?(?=\d)/g, 'over ')
    .replace(/< ?(?=\d)/g, 'under ');
const limitsIn = (text: string): Limit[] =>
  [...markNumbers(inWords(text)).matchAll(LIMIT)].flatMap(({ groups }) => {
    const unit = lowered(groups?.unit ?? '')
      .replace(/^minute/, 'min')
      .replace(/s$/, '');
    const number = groups?.article ? 1 : readNumber(groups?.number ?? '');
    if (groups?.article && !unit) return [];
    return [{ number, unit, below: Boolean(groups?.below), size: unit in DAYS ? number * (DAYS[unit] as number) : null }];
  });

/**
 * Whether a text states the limit that a question asks about, "over 52 weeks" as "over a year" too; with `other`, the other side of it, "within a year". Null
 * where the question names none, or several.
 */
export function limitOf(question: string, other = false): ((text: string) => boolean) | null {
  const [own, ...others] = limitsIn(question).filter(({ unit }) => unit);
  if (!own || others.length) return null;
  return (text) =>
    limitsIn(text).some(
      ({ number, size, unit, below }) =>
        (below === own.below) !== other &&
        (size !== null && own.size !== null ? Math.abs(size - own.size) < own.size * 0.03 : number === own.number) &&
        (!unit || size !== null || unit === own.unit),
    );
}

/** Whether a text states a limit of the asked sort, in pounds or in time, and none that is the one that a question asks about: "£50,000 or more" for "over £100,000". */
export function statesOtherLimit(question: string, text: string): boolean {
  const own = limitOf(question);
  const [asked] = limitsIn(question).filter(({ unit }) => unit);
  if (!own || !asked || own(text)) return false;
  return limitsIn(text).some(
    ({ unit, size, below }) => below === asked.below && (unit === asked.unit || (size !== null && asked.size !== null)),
  );
}
