import type { Figure, Role } from './figure.js';
import { words } from './figure-shapes.js';
import { NUMBER, readNumber } from './numbers.js';

const CURRENCY: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const UNITS = words(
  'day days week weeks month months year years hour hours hr hrs minute minutes min mins seconds mile miles km kilometre kilometres metre metres kw kwh mw mwh kb mb gb wte fte sq m2 tonne tonnes litre litres acre acres hectare hectares',
);
const UNIT_PAIR = /^(?:(?:working|calendar|school) days?|(?:p|pence|times) a)$/;
const SCALED = new RegExp(`(${NUMBER})\\s?(k|mn|m|bn|thousand|million|THOUSAND|MILLION)?(?![A-Za-zÀ-ž\\d])`, 'g');

/** "22/23" and "2020 to 2023" are periods, "3/14" and "12-10" are not. */
function consecutive(text: string): boolean {
  const [from, to] = [...text.matchAll(/\d+/g)].map((match) => match[0]);
  if (!from || text.includes('q') || !to) return true;
  if (from.length === 4 && to.length === 4) return Number(to) >= Number(from);
  if (from.length === 4) return to.length === 2 && Number(to) > Number(from.slice(2)) - 1 && Number(to) - Number(from.slice(2)) < 12;
  return to.length === 2 && Number(from) >= 5 && Number(from) <= 40 && Number(from) + 1 === Number(to);
}

/** "one" as a pronoun, "no one", "no-one", "one of the". */
const isProse = (marked: string, start: number, end: number): boolean =>
  marked.slice(start, end) === 'ONE' &&
  (/\b(?:no-|(?:no|any|every|some|the|this|that|each|which)\s)$/.test(marked.slice(Math.max(0, start - 8), start)) ||
    // "of which potholes are one type"
    /^\s(?:type|kind|sort|form|category|element|aspect|factor|reason|part|method|option|possibility)\b/.test(marked.slice(end, end + 13)) ||
    // "who had not attended one within three months"
    /(?:\b(?:not|never)|n't) (?:yet |ever |been )?[a-z]+ $/.test(marked.slice(Math.max(0, start - 40), start)) ||
    // "held in one place"
    (/\b(?:held|kept|recorded|stored|put|brought|gathered|collected|drawn) (?:together )?in $/.test(
      marked.slice(Math.max(0, start - 40), start),
    ) &&
      /^\s(?:place|file|system|document|list|register|spreadsheet)\b/.test(marked.slice(end, end + 12))) ||
    // "Not one", "in which at least one boat was hit"
    /\b(?:not|least) $/.test(marked.slice(Math.max(0, start - 6), start)) ||
    // "One was not written"
    /^\s(?:was|has|is) (?:not|never)\b/.test(marked.slice(end, end + 12)) ||
    // "two full-time and one who works 22 hours" counts
    (/^\s(?:who|which|that)\b/.test(marked.slice(end, end + 7)) && !/\band\s$/.test(marked.slice(Math.max(0, start - 5), start))) ||
    (/^\s(?:of (?:the|our|these|those|them|its|their)|another|or more|way|time|side|hand|example|reason|thing|off)\b/.test(
      marked.slice(end, end + 12),
    ) &&
      !countsOfThese(marked, start, end)));
/** "14 work there. One of them is full time": a part of the number told before. */
const countsOfThese = (marked: string, start: number, end: number): boolean =>
  /^\sof (?:these|those|them) (?:is|was|has|had|works?|did|resulted|led|involved|related|relates|remains|went|came)\b(?! not\b)/.test(
    marked.slice(end, end + 40),
  ) && /(?:\d|[A-Z]{3})[^.;]{0,160}[.;] $/.test(marked.slice(Math.max(0, start - 170), start));

/** "The two are not linked", "the three have been merged": things that were named before. */
const isBoth = (text: string, start: number, end: number): boolean =>
  /^(?:two|three|four)$/i.test(text.slice(start, end)) &&
  /(?:^|[.;:,(]|\b(?:and|but|as|because|since|that|which)) ?the $/i.test(text.slice(Math.max(0, start - 14), start)) &&
  /^\s(?:are|were|do|did|have|had|can|cannot|could|should|must|may|overlap|differ)\b/i.test(text.slice(end, end + 10));

/** 1.06 million is a whole number, whatever a float makes of it. */
const scaled = (value: number, scale: number): number => (scale > 1 ? Math.round(value * scale) : value);

/** The figure that a match is, `about` words before it included; null where a closer look says that it is none. */
export function figureOf(role: Role, match: RegExpExecArray, text: string, start: number): Figure | null {
  const { input: marked, groups = {} } = match;
  const shown = match[0].trimEnd();
  const base = { role, span: { start, end: match.index + shown.length }, value: Number.NaN, approximate: match.index > start, unit: '' };
  const figure = (more: Partial<Figure> = {}): Figure => {
    const { span } = { ...base, ...more };
    return { ...base, text: text.slice(span.start, span.end), ...more };
  };
  const scale = SCALE[groups.scale?.toLowerCase() ?? ''] ?? 1;
  switch (role) {
    case 'label':
    case 'law':
      return /\d|[A-Z]{3}|^your/.test(shown) ? figure() : null;
    case 'period':
      return consecutive(shown) ? figure() : null;
    case 'money': {
      if (groups.pence) return figure({ value: Math.round(Number(groups.pence) * 100) / 10_000, currency: 'GBP' });
      const amount = readNumber(groups.exact ?? (groups.number as string)) * scale * (groups.minus?.includes('-') ? -1 : 1);
      const currency = CURRENCY[groups.sign ?? ''] ?? (groups.name?.startsWith('euro') ? 'EUR' : 'GBP');
      return figure({ value: Math.round(amount * 100) / 100, currency, ...(groups.exact && { approximate: false }) });
    }
    case 'percentage':
      return figure({ value: readNumber(groups.number as string) * (groups.minus ? -1 : 1) });
    case 'measure': {
      const said = groups.unit as string;
      if (/^(?:whole|full)\W/.test(said) && said.includes('equiv'))
        return figure({ role: 'plain', unit: 'wte', value: readNumber(groups.number as string) });
      const first = said.split(' ', 1)[0] as string;
      const unit = UNIT_PAIR.test(said) ? said : UNITS.has(first) ? first : null;
      if (unit === null) return null;
      const value = readNumber(groups.number as string);
      const end = base.span.end - said.length + unit.length;
      // posts are counted like anything else, parts of one included
      const posts = unit === 'wte' || unit === 'fte';
      return figure({ unit, value, span: { start, end }, ...(posts && { role: 'plain' }) });
    }
    case 'range': {
      // "logged under one code", "under two headings"
      if (UNDER_HEADS.test(`${shown}${marked.slice(match.index + shown.length, match.index + shown.length + 24)}`)) return null;
      // "one report may concern more than one boat"
      if (match.index > 0 && /^(?:more|greater) than one$/i.test(shown) && !/^\W*$/.test(text.slice(0, start))) return null;
      const limits = bounds(shown);
      if (!limits) return null;
      // "has never been more than 9", "was not less than 5": the other side of the bound
      const open = BOUND_OF_ONE.test(shown) && deniesBound(marked.slice(Math.max(0, start - 50), start));
      if (open && limits.max === null) return figure({ ...limits, min: 0, max: (limits.min ?? 1) - 1 });
      return figure(open ? { ...limits, min: (limits.max ?? 0) + 1, max: null } : limits);
    }
    case 'plain':
      if (base.approximate && isYear(shown, text.slice(Math.max(0, start - 40), start), text.slice(base.span.end, base.span.end + 40)))
        return null;
      if (match.index === start && (isProse(marked, start, base.span.end) || isBoth(text, start, base.span.end))) return null;
      // "Fewcr than five": bounds whose first word was misread
      if (/\bthan\s$/.test(marked.slice(Math.max(0, start - 6), start))) return null;
      if (!groups.number && !groups.words) return figure();
      return dozens(figure({ value: scaled(readNumber(groups.number ?? (groups.words as string)), groups.number ? scale : 1) }), text);
    default:
      return figure();
  }
}

/** "Should last until about 2027", "dates from around 1905", and not "rose by about 2000" or "in about 2000 cases". */
const isYear = (shown: string, before: string, behind: string): boolean =>
  /(?:^|\s)(?:19|20)\d\d$/.test(shown) &&
  !/^,\d|^\s?%/.test(behind) &&
  (SINCE.test(before) || (AT.test(before) && !CHANGES.test(before) && ENDS.test(behind)));
const SINCE = /\b(?:until|till|since|before|after|dat(?:es?|ed|ing) (?:from|back to|to))\s$/i;
const AT = /\b(?:by|in|from|during|for)\s$/i;
const CHANGES =
  /\b(?:r[io]se[ns]?|risen|fell|fall(?:s|en|ing)?|increas\w+|decreas\w+|reduc\w+|grew|grow\w*|dropp\w*|down|up|cut|exceed\w*|sold|paid|bought) (?:[a-z]+ )?(?:by|in|from|for)\s$/i;
const ENDS =
  /^\s*(?:[.,;:)\n]|$|(?:and|or|but|when|at|onwards?|to|until|the|there|it|we|only|this|our|its|with|as|so|if|under|after|before|a|an|no|none|all) ?\b)/i;

const UNDER_HEADS =
  /^under\s\S+ (?:[a-z]+ )?(?:heads?|headings?|codes?|categor(?:y|ies)|contracts?|names?|roofs?|schemes?|budgets?|titles?|labels?|agreements?)\b/i;

const BOUND_OF_ONE = /^(?:fewer|less|lower|smaller|more|greater|higher|under|below|over|above|in excess)\b/i;
/** What is said up to a bound denies it; what is "not disclosed below 5" does not. */
export const deniesBound = (before: string): boolean =>
  /(?:\b(?:not|never|nor)|n't)\s(?:(?!disclos|releas|publish|provid|report|shar|record|suppl|count|includ)(?:yet|ever|been|be|had|have|has|now|at any time|often|normally|[a-z]+ed)\s){0,3}$/i.test(
    before,
  );

/** "Two dozen" is 24. */
function dozens(figure: Figure, text: string): Figure {
  const more = /^\sdozen\b/i.exec(text.slice(figure.span.end, figure.span.end + 7));
  if (!more) return figure;
  const span = { start: figure.span.start, end: figure.span.end + more[0].length };
  return { ...figure, value: figure.value * 12, span, text: text.slice(span.start, span.end) };
}

/** Inclusive bounds of "<5" (0-4), "5 or fewer" (0-5), "between 1 and 5", "over 200" (201-). */
function bounds(text: string): Pick<Figure, 'min' | 'max' | 'currency'> | null {
  const numbers = [...text.matchAll(SCALED)].map((match) => readNumber(match[1] as string) * (SCALE[(match[2] ?? '').toLowerCase()] ?? 1));
  const [first, second] = numbers;
  if (first === undefined) return null;
  const currency = /[£€$]/.exec(text)?.[0];
  // "23 - £1,040" are two things
  if (currency && /^\W*\d/.test(text) && !/^[^\d]*[£€$]/.test(text)) return null;
  const money = currency ? { currency: CURRENCY[currency] as string } : {};
  if (second !== undefined) return second > first ? { ...money, min: first, max: second } : null;
  const low = text.toLowerCase();
  if (
    /^(?:fewer|less|lower|smaller) than or equal|^(?:exceed|≤|<=|up to|no more|not more|a maximum|dim mwy)|or (?:fewer|less|under|below)$|and (?:under|below|fewer)$/.test(
      low,
    )
  )
    return { ...money, min: 0, max: first };
  if (/^(?:fewer|less|lower|smaller|under|below|llai|<)/.test(low)) return { ...money, min: 0, max: first - 1 };
  if (/^(?:at least|o leiaf|dim llai|≥|>=)|(?:or|and) (?:more|over|above)$|\+$/.test(low)) return { ...money, min: first, max: null };
  return { ...money, min: first + 1, max: null };
}
