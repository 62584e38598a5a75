import type { Span } from '../model/span.js';
import { NUMBER, NUMBER_DIGITS, NUMBER_WORDS, readNumber } from './numbers.js';

/** What a number in a letter is for. Only `plain` may be a count; the rest are used up here, once, for all rules. */
export type Role = 'plain' | 'range' | 'money' | 'percentage' | 'date' | 'period' | 'measure' | 'label' | 'law' | 'contact' | 'link';

export interface Figure {
  readonly role: Role;
  readonly span: Span;
  readonly text: string;
  /** Of plain, money and percentage. */
  readonly value: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string;
  /** The figure is said to be about right. */
  readonly approximate: boolean;
  /** The measured unit, or the noun behind a plain number. */
  readonly unit: string;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = String.raw`(?:19|20)\d{2}`;
const ABOUT = String.raw`(?:(?:approximately|approx\.?|around|about|circa|roughly|nearly|almost|some|an? estimated|in the region of|c\.?)\s*|~\s*)`;
const CURRENCY: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const UNIT =
  'working days?|calendar days?|school days?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|miles?|km|kilometres?|metres?|kwh?|mwh?|kb|mb|gb|p(?:ence)? a|times a|wte|fte|sq|m2|tonnes?|litres?|acres?|hectares?';

const SHAPES: readonly (readonly [Role, RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+\.[\w.]+/iy],
  [
    'contact',
    /\b(?:\+44|0)\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b[a-z]{1,2}\d{1,2}[a-z]?\s?\d[a-z]{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b/iy,
  ],
  [
    'law',
    /\b(?:sections?|sec\.?|ss?\.?|regulations?|regs?\.?|articles?|schedules?|paragraphs?|subsections?|parts?)\s?\(?\d+[a-z]{0,2}\b(?:\s?\([0-9a-z]{1,4}\))*(?:\s?(?:,|&|and|or)\s?(?:s\.?\s?)?\d+[a-z]?(?:\s?\([0-9a-z]{1,4}\))*)*|\b\d{1,2}\s?\(\d\)(?:\s?\([a-z]\))*|\b(?:act|regulations|order)\s(?:of\s)?(?:19|20)\d{2}\b/iy,
  ],
  [
    'date',
    new RegExp(
      String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?:${MONTH})[\s,-]+(?:${YEAR}|\d{2})\b|\b(?:${MONTH})\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${YEAR}|\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:${MONTH})\b|\b(?:${MONTH})[\s,-]+(?:${YEAR}|'\d{2})\b|\b\d{1,2}[./]\d{1,2}[./](?:${YEAR}|\d{2})\b|\b${YEAR}-\d{2}-\d{2}\b|\b(?:${MONTH})-\d{2}\b`,
      'iy',
    ),
  ],
  [
    'period',
    new RegExp(
      String.raw`\b(?:fy\s?)?(?:${YEAR}|\d{2})\s?[/-]\s?(?:${YEAR}|\d{2})\b(?![/-]\d)|\b(?:${YEAR})\s+(?:to|until|and)\s+(?:${YEAR})\b|\b(?:quarter|q)\s?[1-4]\b(?:\s+(?:of\s+)?${YEAR})?`,
      'iy',
    ),
  ],
  [
    'label',
    /\b(?:q(?:uestions?|s)?|points?|items?|bands?|grades?|levels?|tiers?|stages?|phases?|annex|appendix|tables?|figures?|pages?|lots?|zones?|wards?|rooms?|floors?|versions?|key stages?|category|cat|class|type|no\.|number|ref(?:erence)?:?|case|order|form|a|step|site|unit|route|channel|covid)\s?-?\d{1,4}[a-z]?\b(?:\s?(?:,|&|and|to|-|or)\s?\d{1,4}\b)*|\b\d{1,4}(?:st|nd|rd|th)\b|\b[a-z]{2,}[-/]?\d[\w/-]*\b|\b\d+[a-z]{2,}\d*\b(?<!\d(?:k|m|bn|mn|kg|km|kb|mb|pm|am))/iy,
  ],
  [
    'range',
    new RegExp(
      String.raw`(?:${ABOUT})?[£€$]?\s?(?:${NUMBER_DIGITS})\s?(?:k|m|bn|million)?\s?(?:-|to)\s?[£€$]?\s?(?:${NUMBER_DIGITS})(?:k|m|bn)?\b(?!\s?%)|\bbetween\s+[£€$]?(?:${NUMBER})\s+and\s+[£€$]?(?:${NUMBER})\b|(?:\b(?:fewer|less|lower|smaller) than|\bunder\b|\bbelow\b|<=?|≤|\b(?:more|greater|higher) than|\bover\b|\bin excess of|\babove\b|\bat least|\bup to|\bno more than|\bnot more than|\ba maximum of|>=?|≥)\s*(?:or equal to\s*)?(?:${NUMBER})\b(?!\s?(?:%|per ?cent))|\b(?:${NUMBER})\s+(?:or|and)\s+(?:fewer|less|under|more|over|above|below)\b|(?<![\w.])\d+\+(?!\d)`,
      'iy',
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`(?:${ABOUT})?(?:=\s?)?(-?\s?)([£€$])\s?(${NUMBER_DIGITS})\s?(k|mn?|bn|thousand|million|billion)?\b|\b(${NUMBER_DIGITS})\s?(?:k\s)?(pounds|gbp|euros?)\b`,
      'iy',
    ),
  ],
  ['percentage', new RegExp(String.raw`(?:${ABOUT})?(?:${NUMBER_DIGITS}|${NUMBER_WORDS})\s?(?:%|per ?cent\b)`, 'iy')],
  ['measure', new RegExp(String.raw`(?:${ABOUT})?(?:${NUMBER})[\s-]?(?:${UNIT})\b`, 'iy')],
  ['period', new RegExp(String.raw`\b${YEAR}\b(?!,\d)`, 'iy')],
  [
    'plain',
    new RegExp(
      String.raw`(?:${ABOUT})?(?:\b(?:${NUMBER_DIGITS})(?![A-Za-z]\))(?:\s?\((?:${NUMBER_WORDS})\))?(?:\s?(?:k|million|thousand)\b)?|\b(?:${NUMBER_WORDS})\b(?:\s?\(\d[\d,]*\))?)`,
      'iy',
    ),
  ],
];

const STARTS_ABOUT = new RegExp(`^${ABOUT}`, 'i');
const ENDS_UNIT = new RegExp(`(?:${UNIT})$`, 'i');
const FIRST_NUMBER = new RegExp(NUMBER, 'i');
const SCALED = new RegExp(`(${NUMBER})\\s?(k|m|bn|million)?(?![A-Za-zÀ-ž\\d])`, 'gi');
const NOT_A_NUMBER = /^(?:one)$/i;
let known: { text: string; figures: readonly Figure[] } = { text: '', figures: [] };

/** Every figure of a text with what it is for, in order, none overlapping another. Linear in the text. */
export function figuresOf(text: string): readonly Figure[] {
  if (known.text === text) return known.figures;
  const figures: Figure[] = [];
  const starts = /[\d£€$<>≤≥~=]|(?<![A-Za-zÀ-ž\d])[A-Za-zÀ-ž]/gu;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const figure = figureAt(text, match.index);
    if (!figure) {
      if (/\d/.test(match[0])) starts.lastIndex = match.index + (/^\d+/.exec(text.slice(match.index, match.index + 40))?.[0].length ?? 1);
      continue;
    }
    figures.push(figure);
    starts.lastIndex = Math.max(figure.span.end, match.index + 1);
  }
  known = { text, figures };
  return figures;
}

function figureAt(text: string, at: number): Figure | null {
  if (
    at > 0 &&
    /[A-Za-zÀ-ž\d.,]/u.test(text[at - 1] as string) &&
    /\d/.test(text[at] as string) &&
    /[\d][.,]$|[A-Za-zÀ-ž\d]$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return null;
  for (const [role, shape] of SHAPES) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match?.[0] || (!/\d/.test(match[0]) && (role === 'label' || role === 'law'))) continue;
    if (role === 'period' && !consecutive(match[0])) continue;
    if (role === 'plain' && isProse(text, match)) continue;
    const figure = shapeOf(role, match, text);
    if (figure) return figure;
  }
  return null;
}

/** "22/23" and "2020 to 2023" are periods, "3/14" and "12-10" are not. */
function consecutive(text: string): boolean {
  const [from, to] = [...text.matchAll(/\d+/g)].map((match) => match[0]);
  if (!from || /q/i.test(text) || !to) return true;
  if (from.length === 4 && to.length === 4) return Number(to) >= Number(from);
  if (from.length === 4) return to.length === 2 && Number(to) > Number(from.slice(2)) - 1 && Number(to) - Number(from.slice(2)) < 12;
  return to.length === 2 && Number(from) >= 5 && Number(from) <= 40 && Number(from) + 1 === Number(to);
}

/** "one" as a pronoun, "no one", "one of the". */
const isProse = (text: string, match: RegExpExecArray): boolean =>
  NOT_A_NUMBER.test(match[0]) &&
  (/\b(?:no|any|every|some|the|this|that|each|which)\s$/i.test(text.slice(0, match.index)) ||
    // "two full-time and one who works 22 hours" counts
    (/^\s(?:who|which)\b/i.test(text.slice(match.index + match[0].length)) && !/\band\s$/i.test(text.slice(0, match.index))) ||
    /^\s(?:of (?:the|our|these|those|its|their)|another|or more)\b/i.test(text.slice(match.index + match[0].length)));

function shapeOf(role: Role, match: RegExpExecArray, whole: string): Figure | null {
  const trimmed = match[0].trimEnd();
  const end = match.index + trimmed.length;
  const about = STARTS_ABOUT.test(trimmed);
  const behind = /^(?:\s|-)*(?:x\s+)?([A-Za-zÀ-ž'-]+(?:\s+[A-Za-zÀ-ž'-]+){0,3})/u.exec(whole.slice(end))?.[1]?.toLowerCase() ?? '';
  const base = { role, span: { start: match.index, end }, text: trimmed, value: Number.NaN, approximate: about, unit: behind };
  if (role === 'money') {
    const digits = match[3] ?? match[5] ?? '';
    const amount = readNumber(digits) * (SCALE[(match[4] ?? '').toLowerCase()] ?? 1) * (match[1]?.includes('-') ? -1 : 1);
    return {
      ...base,
      value: Math.round(amount * 100) / 100,
      currency: CURRENCY[match[2] ?? ''] ?? (/euro/i.test(match[6] ?? '') ? 'EUR' : 'GBP'),
    };
  }
  if (role === 'percentage')
    return {
      ...base,
      value: readNumber(
        trimmed
          .replace(/^[^\dA-Za-zÀ-ž]*/u, '')
          .replace(STARTS_ABOUT, '')
          .replace(/\s?(?:%|per ?cent)$/i, ''),
      ),
    };
  if (role === 'measure') {
    const unit = ENDS_UNIT.exec(trimmed)?.[0].toLowerCase() ?? '';
    const value = readNumber(numberIn(trimmed));
    // whole posts are counted like anything else; a part of one is a measure
    return { ...base, unit, value, ...(/^(?:wte|fte)$/.test(unit) && Number.isInteger(value) && { role: 'plain' as const }) };
  }
  if (role === 'range') return bounds(base, trimmed);
  if (role === 'plain') {
    const scale = /(?:k|million|thousand)$/i.exec(trimmed)?.[0].toLowerCase();
    const digits = numberIn(trimmed);
    return { ...base, value: readNumber(digits) * (scale && /\d/.test(digits) ? (SCALE[scale] ?? 1) : 1) };
  }
  return base;
}

const numberIn = (text: string): string => FIRST_NUMBER.exec(text)?.[0] ?? '';

/** Inclusive bounds of "<5" (0-4), "5 or fewer" (0-5), "between 1 and 5", "over 200" (201-). */
function bounds(base: Omit<Figure, 'min' | 'max'>, text: string): Figure | null {
  const numbers = [...text.matchAll(SCALED)].map((match) => readNumber(match[1] as string) * (SCALE[(match[2] ?? '').toLowerCase()] ?? 1));
  const [first, second] = numbers;
  if (first === undefined) return null;
  const currency = /[£€$]/.exec(text)?.[0];
  // "23 - £1,040" are two things
  if (currency && /^\W*\d/.test(text) && !/^[^\d]*[£€$]/.test(text)) return null;
  const money = currency ? { currency: CURRENCY[currency] as string } : {};
  if (second !== undefined) return second > first ? { ...base, ...money, min: first, max: second } : null;
  const low = text.toLowerCase();
  if (
    /^(?:fewer|less|lower|smaller) than or equal|^(?:≤|<=|up to|no more|not more|a maximum)|or (?:fewer|less|under|below)$|and (?:under|below|fewer)$/.test(
      low,
    )
  )
    return { ...base, ...money, min: 0, max: first };
  if (/^(?:fewer|less|lower|smaller|under|below|<)/.test(low)) return { ...base, ...money, min: 0, max: first - 1 };
  if (/^(?:at least|≥|>=)|(?:or|and) (?:more|over|above)$|\+$/.test(low)) return { ...base, ...money, min: first, max: null };
  return { ...base, ...money, min: first + 1, max: null };
}
