import type { Span } from '../model/span.js';
import { markNumbers, NUMBER, NUMBER_DIGITS, NUMBER_WORDS, readNumber } from './numbers.js';

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
  /** What is measured; empty for everything else. */
  readonly unit: string;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december';
const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const CURRENCY: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const UNITS = words(
  'day days week weeks month months year years hour hours hr hrs minute minutes min mins seconds mile miles km kilometre kilometres metre metres kw kwh mw mwh kb mb gb wte fte sq m2 tonne tonnes litre litres acre acres hectare hectares',
);
const UNIT_PAIR = /^(?:(?:working|calendar|school) days?|(?:p|pence|times) a)$/;

/** What a figure may open with: a sign, a word, or one of these: a digit, a number in words, a word with digits behind it ("A3", "ab-12"), any word. */
const DIGIT = '0';
const NUMERAL = 'N';
const CODE = 'A0';
const ANY = '*';

/** One way in which figures are printed. The expression reads a marked text (see `markNumbers`); it is tried only where a figure may open so. */
interface Shape {
  readonly role: Role;
  readonly opens: ReadonlySet<string>;
  readonly source: RegExp;
  /** Words that say "about" may stand before it. */
  readonly about?: true;
  /** What the text must hold somewhere. */
  readonly needs?: RegExp;
}
const shape = (role: Role, opens: string, source: string, more: Pick<Shape, 'about' | 'needs'> = {}): Shape => ({
  role,
  opens: words(opens),
  source: new RegExp(source, 'y'),
  ...more,
});
const ABOUT =
  /(?:just (?:under|over|short of|above|below)|approximately|approx\.?|around|about|circa|roughly|nearly|almost|some|an? estimated|in the region of|c\.?|~)\s*/y;
const SAYS_ABOUT = words('just approximately approx around about circa roughly nearly almost some a an in c ~');

/** The first that fits tells what a figure is for. */
const SHAPES: readonly Shape[] = [
  shape('link', 'http https www', String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`),
  shape('link', ANY, String.raw`[\w.+-]+@[\w-]+\.[\w.]+`, { needs: /@/ }),
  shape(
    'contact',
    `${DIGIT} ${CODE}`,
    String.raw`\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b[a-z]{1,2}\d{1,2}[a-z]?\s?\d[a-z]{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b`,
  ),
  shape(
    'law',
    'section sections sec s ss regulation regulations reg regs article articles schedule schedules paragraph paragraphs subsection subsections part parts',
    String.raw`\b(?:sections?|sec\.?|ss?\.?|regulations?|regs?\.?|articles?|schedules?|paragraphs?|subsections?|parts?)\s?\(?\d+[a-z]{0,2}\b(?:\s?\([0-9a-z]{1,4}\))*(?:\s?(?:,|&|and|or)\s?(?:s\.?\s?)?\d+[a-z]?(?:\s?\([0-9a-z]{1,4}\))*)*`,
  ),
  shape(
    'law',
    `${DIGIT} act regulations order`,
    String.raw`\b\d{1,2}\s?\(\d\)(?:\s?\([a-z]\))*|\b(?:act|regulations|order)\s(?:of\s)?${YEAR}\b`,
  ),
  shape('date', DIGIT, String.raw`\b${DAY}\s?(?:-|to)\s?${DAY}(?:\s+of)?\s+(?:${MONTH})[\s,-]+${YEAR}\b`),
  shape(
    'date',
    DIGIT,
    String.raw`\b${DAY}(?:\s+of)?[\s-]+(?:${MONTH})[\s,-]+(?:${YEAR}|\d{2})\b(?!(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})\b)|\b${DAY}(?:\s+of)?\s+(?:${MONTH})\b`,
    {
      needs: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
    },
  ),
  shape('date', MONTHS, String.raw`\b(?:${MONTH})\s+${DAY},?\s+${YEAR}|\b(?:${MONTH})[\s,-]+(?:${YEAR}|'\d{2})\b|\b(?:${MONTH})-\d{2}\b`),
  // a date that the figures of the next column ran on to: a number that nobody can tell
  shape('plain', DIGIT, String.raw`\b(?:\d{1,2}/\d{1,2}/${YEAR}\s?[-–]\s?)?\d{1,2}/\d{1,2}/${YEAR}\d[\d,.]*`),
  shape('date', DIGIT, String.raw`\b\d{1,2}[./]\d{1,2}[./](?:${YEAR}|\d{2})\b|\b${YEAR}-\d{2}-\d{2}\b`),
  shape(
    'period',
    `${DIGIT} fy quarter q`,
    String.raw`\b(?:fy\s?)?(?:${YEAR}|\d{2})\s?[/-]\s?(?:${YEAR}|\d{2})\b(?![/-]\d)|\b${YEAR}\s+(?:to|until|and)\s+${YEAR}\b|\b(?:quarter|q)\s?[1-4]\b(?:\s+(?:of\s+)?${YEAR})?`,
  ),
  shape(
    'label',
    'q qs question questions point points item items band bands grade grades level levels tier tiers stage stages phase phases annex appendix table tables figure figures page pages lot lots zone zones ward wards room rooms floor floors version versions key category cat class type no number ref reference code codes case order form a step site unit route channel covid see',
    String.raw`\b(?:q(?:uestions?|s)?|points?|items?|bands?|grades?|levels?|tiers?|stages?|phases?|annex|appendix|tables?|figures?|pages?|lots?|zones?|wards?|rooms?|floors?|versions?|key stages?|category|cat|class|type|no\.|number|ref(?:erence)?:?|codes?|case|order|form|a|step|site|unit|route|channel|covid|see)\s?-?\d{1,4}[a-z]?\b(?:\s?(?:,(?!\s?\d{1,4}\s(?!and\b|or\b|to\b)[a-z])|&|and|to|-|or|/)\s?\d{1,4}\b)*`,
  ),
  shape('label', 'your', String.raw`\byour (?:${NUMBER}) (?:questions|queries|points)\b`),
  // "1. • 318": the number of a list's line before its bullet
  shape('label', DIGIT, String.raw`(?<=(?:^|\n)\s*)\d{1,2}[.)]\s*(?=[•▪·●○*]\s*\S)`),
  shape(
    'label',
    `${DIGIT} ${CODE}`,
    String.raw`\b\d{1,4}(?:st|nd|rd|th)\b|\b[a-zA-Z]{2,}[-/]?\d[\w/-]*\b|\b\d+[a-z]{2,}\d*\b(?<!\d(?:k|m|bn|mn|kg|km|kb|mb|pm|am))`,
  ),
  shape(
    'range',
    `${DIGIT} £ € $`,
    String.raw`(?<!\b(?:[Pp]riority|[Bb]and|[Pp]hase|[Ll]evel|[Zz]one|[Ss]tage|[Cc]ategory|[Gg]rade|[Tt]ier|[Gg]roup|[Cc]lass|[Rr]oute|[Ll]ot|[Tt]ype|[Tt]erm)\s)[£€$]?\s?(?:${NUMBER_DIGITS})\s?(?:k|m|bn|million|MILLION)?\s?(?:-|to)\s?[£€$]?\s?(?:${NUMBER_DIGITS})(?:k|m|bn)?\b(?!\s?%)`,
    { about: true, needs: /\d\s?(?:k|m|bn|million)?\s?(?:-|to)\s?[£€$]?\s?\d/i },
  ),
  shape('range', NUMERAL, String.raw`\b(?:${NUMBER_WORDS})\s+to\s+(?:${NUMBER_WORDS})\b`),
  shape('period', 'between', String.raw`\bbetween\s+${YEAR}\s+and\s+${YEAR}\b`),
  shape('range', 'between', String.raw`\bbetween\s+[£€$]?(?:${NUMBER})\s+and\s+[£€$]?(?:${NUMBER})\b`),
  shape(
    'range',
    'fewer less lower smaller under below more greater higher over in above at up no not a < > ≤ ≥',
    String.raw`(?:\b(?:(?:fewer|less|lower|smaller|more|greater|higher|no more|not more) than|(?:under|below|over|above)\b|in excess of|at least|up to|a maximum of)|[<>]=?|[≤≥])\s*(?:or equal to\s*)?(?:${NUMBER})\b(?!\s?(?:%|per ?cent)|\(\d|(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})\b)`,
  ),
  // an amount given by a bound where it answers: "under £5,000", "it cost less than £1m"
  shape(
    'range',
    'less lower under below more over in up at no not a < > ≤ ≥',
    String.raw`(?<=^\W*|\b(?:was|is|were|are|costs?|spent|paid|spend)\s)(?:\b(?:(?:less|lower|more) than|under|below|over|in excess of)|[<>]=?|[≤≥]|(?<=^\W*)(?:up to|at least|no more than|not more than|a maximum of))\s*[£€$]\s?(?:${NUMBER_DIGITS})\s?(?:k|mn?|bn|thousand|million|MILLION|THOUSAND)?\b`,
  ),
  shape('range', `${DIGIT} ${NUMERAL}`, String.raw`\b(?:${NUMBER})\s+(?:or|and)\s+(?:fewer|less|under|more|over|above|below)\b`, {
    needs: /\b(?:or|and)\s+(?:fewer|less|under|more|over|above|below)\b/,
  }),
  shape('range', DIGIT, String.raw`(?<![\w.])\d+\+(?!\d)`),
  shape(
    'money',
    '= - £ € $',
    String.raw`(?:=\s?)?(?<minus>-?\s?)(?<sign>[£€$])\s?(?<number>${NUMBER_DIGITS})\s?(?<scale>k|mn?|bn|thousand|million|billion|THOUSAND|MILLION)?\b`,
    { about: true },
  ),
  shape('money', DIGIT, String.raw`\b(?<pence>\d{1,3}(?:\.\d+)?)\s?(?:p|pence)\b(?!\.\s?\d)`),
  shape('money', DIGIT, String.raw`\b(?<number>${NUMBER_DIGITS})\s?(?:k\s)?(?<name>pounds|gbp|euros?)\b`),
  shape('percentage', 'minus -', String.raw`(?<minus>(?<=^|\s|\()-|\bminus\s)(?<number>${NUMBER_DIGITS})\s?(?:%|per ?cent\b)`),
  shape('percentage', `${DIGIT} ${NUMERAL}`, String.raw`(?<number>${NUMBER})\s?(?:%|per ?cent\b)`, { about: true }),
  shape(
    'measure',
    `${DIGIT} ${NUMERAL}`,
    String.raw`(?<number>${NUMBER})[\s-]?(?<unit>(?:whole|full)[\s-]time[\s-]equivalents?\b|\w+(?: \w+)?)`,
    { about: true },
  ),
  shape('period', DIGIT, String.raw`\b${YEAR}\b(?!,\d)`),
  shape(
    'plain',
    `${DIGIT} ${NUMERAL}`,
    String.raw`\b(?<number>${NUMBER_DIGITS})(?![A-Za-z]\))(?:\s?\((?:${NUMBER_WORDS})\))?(?:\s?(?<scale>k|million|thousand|MILLION|THOUSAND)\b)?|\b(?<words>${NUMBER_WORDS})\b(?:\s?\(\d[\d,]*\))?`,
    { about: true },
  ),
];

/** Not the end of "it's": in "it's 38%" no section is cited. */
const STARTS =
  /(?<=[ (])-(?=\d+(?:\.\d+)?\s?(?:%|per ?cent))|(?<![A-Za-zÀ-ž\d]|\d[.,])\d+|[£€$<>≤≥~=]|(?<![A-Za-zÀ-ž\d]|[A-Za-zÀ-ž]')[A-Za-zÀ-ž]+/g;
const SCALED = new RegExp(`(${NUMBER})\\s?(k|mn|m|bn|thousand|million|THOUSAND|MILLION)?(?![A-Za-zÀ-ž\\d])`, 'g');
/** Texts are asked for their figures by many rules. */
const known = new Map<string, readonly Figure[]>();

/** A part of a post, "4.5 WTE": a number too, where posts are counted. */
export const isOfPosts = ({ role, unit }: Figure): boolean => role === 'measure' && /^(?:wte|fte)$/i.test(unit);

/** Every figure of a text with what it is for, in order, none overlapping another. Linear in the text. */
export function figuresOf(text: string): readonly Figure[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 500) known.clear();
  const marked = markNumbers(text);
  const shapes = SHAPES.filter(({ needs }) => !needs || needs.test(marked));
  const figures: Figure[] = [];
  STARTS.lastIndex = 0;
  for (let start = STARTS.exec(marked); start; start = STARTS.exec(marked)) {
    const figure = figureAt(text, marked, start.index, shapes);
    if (!figure) continue;
    const behind = text.slice(figure.span.end, figure.span.end + 40);
    if (!BROKEN.test(behind) && !(figure.value === 1 && MAY.test(behind))) figures.push(figure);
    STARTS.lastIndex = Math.max(figure.span.end, start.index + 1);
  }
  known.set(text, figures);
  return figures;
}

function figureAt(text: string, marked: string, at: number, shapes: readonly Shape[]): Figure | null {
  const opening = openingAt(marked, at);
  ABOUT.lastIndex = at;
  const from = SAYS_ABOUT.has(opening) && ABOUT.test(marked) ? ABOUT.lastIndex : at;
  const number = from > at ? openingAt(marked, from) : opening;
  // a word with digits behind it: "A3", "ab-12"
  CODED.lastIndex = at;
  const code = CODED.test(marked) ? CODE : opening;
  for (const { role, opens, source, about } of shapes) {
    if (!(about ? opens.has(number) : opens.has(opening) || opens.has(code) || opens.has(ANY))) continue;
    source.lastIndex = about ? from : at;
    const match = source.exec(marked);
    const figure = match?.[0] ? read(role, match, text, at) : null;
    if (figure) return figure;
  }
  return null;
}

/** What stands at a place, as `opens` names it. */
function openingAt(marked: string, at: number): string {
  const first = marked[at] ?? '';
  if (first >= '0' && first <= '9') return DIGIT;
  if (first >= 'A' && first <= 'Z') return NUMERAL;
  WORD.lastIndex = at;
  return WORD.exec(marked)?.[0] ?? first;
}
/** "One shelter may be damaged many times": whichever it is. */
const MAY = /^ [a-z]{3,}(?: [a-z]+)? (?:may|might|can|could) /;
/** "£1,2O4": a scanner's letter in the middle of a number. */
const BROKEN = /^[,.]?\d*[OoIlSB][\d,]/;
const WORD = /[A-Za-zÀ-ž]+/y;
const CODED = /[A-Za-zÀ-ž]+[-/]?\d/y;

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
    // "Not one"
    /\bnot $/.test(marked.slice(Math.max(0, start - 5), start)) ||
    // "One was not written"
    /^\s(?:was|has|is) (?:not|never)\b/.test(marked.slice(end, end + 12)) ||
    // "two full-time and one who works 22 hours" counts
    (/^\s(?:who|which|that)\b/.test(marked.slice(end, end + 7)) && !/\band\s$/.test(marked.slice(Math.max(0, start - 5), start))) ||
    /^\s(?:of (?:the|our|these|those|them|its|their)|another|or more|way|time|side|hand|example|reason|thing|off)\b/.test(
      marked.slice(end, end + 12),
    ));

/** 1.06 million is a whole number, whatever a float makes of it. */
const scaled = (value: number, scale: number): number => (scale > 1 ? Math.round(value * scale) : value);

/** The figure that a match is, `about` words before it included; null where a closer look says that it is none. */
function read(role: Role, match: RegExpExecArray, text: string, start: number): Figure | null {
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
      return /\d|^your/.test(shown) ? figure() : null;
    case 'period':
      return consecutive(shown) ? figure() : null;
    case 'money': {
      if (groups.pence) return figure({ value: Math.round(Number(groups.pence) * 100) / 10_000, currency: 'GBP' });
      const amount = readNumber(groups.number as string) * scale * (groups.minus?.includes('-') ? -1 : 1);
      const currency = CURRENCY[groups.sign ?? ''] ?? (groups.name?.startsWith('euro') ? 'EUR' : 'GBP');
      return figure({ value: Math.round(amount * 100) / 100, currency });
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
      const limits = bounds(shown);
      return limits && figure(limits);
    }
    case 'plain':
      if (match.index === start && isProse(marked, start, base.span.end)) return null;
      // "Fewcr than five": bounds whose first word was misread
      if (/\bthan\s$/.test(marked.slice(Math.max(0, start - 6), start))) return null;
      if (!groups.number && !groups.words) return figure();
      return dozens(figure({ value: scaled(readNumber(groups.number ?? (groups.words as string)), groups.number ? scale : 1) }), text);
    default:
      return figure();
  }
}

const UNDER_HEADS =
  /^under\s\S+ (?:[a-z]+ )?(?:heads?|headings?|codes?|categor(?:y|ies)|contracts?|names?|roofs?|schemes?|budgets?|titles?|labels?|agreements?)\b/i;

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
    /^(?:fewer|less|lower|smaller) than or equal|^(?:≤|<=|up to|no more|not more|a maximum)|or (?:fewer|less|under|below)$|and (?:under|below|fewer)$/.test(
      low,
    )
  )
    return { ...money, min: 0, max: first };
  if (/^(?:fewer|less|lower|smaller|under|below|<)/.test(low)) return { ...money, min: 0, max: first - 1 };
  if (/^(?:at least|≥|>=)|(?:or|and) (?:more|over|above)$|\+$/.test(low)) return { ...money, min: first, max: null };
  return { ...money, min: first + 1, max: null };
}
