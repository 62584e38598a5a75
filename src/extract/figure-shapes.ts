import { ENGLISH_MONTH as MONTH } from '../model/dates.js';
import type { Role } from './figure.js';
import { NUMBER, NUMBER_DIGITS, NUMBER_WORDS } from './numbers.js';

const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december';
const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
/** "11 and 12 October": two days, one after the other. */
const NEXT_DAY = Array.from(
  { length: 30 },
  (_, at) => String.raw`0?${at + 1}(?:st|nd|rd|th)?\s?(?:and|&|/)\s?(?:the\s)?0?${at + 2}(?:st|nd|rd|th)?`,
).join('|');
/** "2024/25 - 12" over "April to June - 9": the number is the end of its line and no day. */
const OF_LINE = String.raw`(?!(?<=^|[-–:]\s)\d+[^\S\n]*\n)`;
/** What a bound is told by. */
const BOUND = /(?:than|under|below|over|above|excess of|at least|up to|maximum of)|[<>≤≥]/;
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a figure may open with: a sign, a word, or one of these: a digit, a number in words, a word with digits behind it ("A3", "ab-12"), any word. */
export const DIGIT = '0';
export const NUMERAL = 'N';
export const CODE = 'A0';
export const ANY = '*';

/** One way in which figures are printed. The expression reads a marked text (see `markNumbers`); it is tried only where a figure may open so. */
export interface Shape {
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

/** The first that fits tells what a figure is for. */
export const SHAPES: readonly Shape[] = [
  shape('link', 'http https www', String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`),
  shape('link', ANY, String.raw`[\w.+-]+@[\w-]+\.[\w.]+`, { needs: /@/ }),
  shape(
    'contact',
    `${DIGIT} ${CODE}`,
    String.raw`\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b[a-z]{1,2}\d{1,2}[a-z]?\s?\d[a-z]{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b|\b\d{1,3}x\d{1,3}\b|\b\d{1,2}(?:\+\d{1,2})+\b`,
  ),
  // "1 Quay Street", "Unit 4, 12 Dock Way": the number of a house
  shape(
    'contact',
    DIGIT,
    String.raw`(?<=(?:^|[\n,:;(]|\b(?:at|is|are|to|from|and))\s*)\d{1,4}[a-z]?(?:-\d{1,4})?\s(?:(?!(?:in|on|at|to|of|the|and|for|from|with|near|along|off|by|a|an|were|was|is|are|have|had|has|no|not|new|per|each)\b)[a-z'’]+\s){1,3}(?:street|road|lane|avenue|drive|terrace|crescent|close|square|gardens|quay|mews|way|grove)\b(?=\s*(?:[,.;)\n]|$|and\b))`,
    { needs: /\b(?:street|road|lane|avenue|drive|terrace|crescent|close|square|gardens|quay|mews|way|grove)\b/ },
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
  shape(
    'date',
    DIGIT,
    String.raw`\b${DAY}(?:\s?(?:-|to)\s?|(?<=\bbetween(?: the)? \S{1,4}) and (?:the )?)${DAY}(?:\s+of)?\s+(?:${MONTH})[\s,-]+${YEAR}\b|\b(?:${NEXT_DAY})(?:\s+of)?\s+(?:${MONTH})[\s,-]+${YEAR}\b`,
    { needs: /\d(?:st|nd|rd|th)?\s?(?:-|to|and|&|\/)\s?(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[a-z]/ },
  ),
  shape(
    'date',
    DIGIT,
    String.raw`${OF_LINE}\b${DAY}(?:\s+of)?[\s-]+(?:${MONTH})(?:[\s,-]+${YEAR}|[\s-]+\d{2})\b(?![.,]\d|\s?(?:%|per ?cent))(?!(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})\b)|${OF_LINE}\b${DAY}(?:\s+of)?\s+(?:${MONTH})\b`,
    {
      needs: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
    },
  ),
  shape('date', MONTHS, String.raw`\b(?:${MONTH})\s+${DAY},?\s+${YEAR}|\b(?:${MONTH})[\s,-]+(?:${YEAR}|'\d{2})\b|\b(?:${MONTH})-\d{2}\b`),
  // a date that the figures of the next column ran on to: a number that nobody can tell
  shape('plain', DIGIT, String.raw`\b(?:\d{1,2}/\d{1,2}/${YEAR}\s?[-–]\s?)?\d{1,2}/\d{1,2}/${YEAR}\d[\d,.]*`),
  shape(
    'date',
    DIGIT,
    String.raw`\b\d{1,2}[./]\d{1,2}[./](?:${YEAR}|\d{2})\b|\b\d{1,2} ([/.-]) \d{1,2} \1 ${YEAR}\b|\b${YEAR}-\d{2}-\d{2}\b`,
  ),
  shape(
    'period',
    `${DIGIT} fy quarter q`,
    String.raw`\b(?:fy\s?)?(?:${YEAR}\s?[/-]\s?(?:${YEAR}|\d{2})|\d{2}[/-](?:${YEAR}|\d{2}))\b(?![/-]\d)|\b${YEAR}\s+(?:to|until|and)\s+${YEAR}\b|\b(?:quarter|q)\s?[1-4]\b(?:\s+(?:of\s+)?${YEAR})?`,
  ),
  shape(
    'label',
    'q qs question questions point points item items band bands grade grades level levels tier tiers stage stages phase phases annex appendix table tables figure figures page pages lot lots zone zones ward wards room rooms floor floors version versions key category cat class type no number ref reference code codes case order form a step site unit route channel covid see tab tabs chapter chapters clause clauses sheet worksheet worksheets column columns row rows slide slides attachment enclosure',
    // not "those that were settled number 31", which counts them
    // "grade 1 and 9", but 9 of another grade in "2 grade 1 and 9 grade 2 boats"
    String.raw`\b(?:q(?:uestions?|s)?|points?|items?|bands?|grades?|levels?|tiers?|stages?|phases?|annex|appendix|tables?|figures?|pages?|lots?|zones?|wards?|rooms?|floors?|versions?|key stages?|category|cat|class|type|no\.|(?<!\b(?:exact|precise|actual|total|that|this|they|these|those|own|which|who|[a-z]{3,}ed|[a-z]{3,}[^su]s)\s)number|ref(?:erence)?:?|codes?|case|order|form|a|step|site|unit|route|channel|covid|see|tabs?|chapters?|clauses?|sheet|worksheets?|columns?|rows?|slides?|attachment|enclosure)\s?-?\d{1,4}[a-z]?\b(?:\s?(?:,(?!\s?\d{1,4}\s(?!and\b|or\b|to\b)[a-z])|&|and(?!\s?\d{1,4}(?:,\d{3}\b|\s(?:(?:with|of|in|at|on)\s)?(?:category|cat|class|type|grade|band|level|tier|stage|phase|priority)\s))|to|-|or|/)\s?\d{1,4}\b)*`,
  ),
  // "as at month 7", "in week 12"
  shape('label', 'month week day', String.raw`(?<=\b(?:at|in|by|of|from|to|until|end)\s)(?:month|week|day)\s\d{1,2}\b(?!,\d)`),
  // "in answer to question four"
  shape('label', 'question questions', String.raw`\bquestions?\s(?:${NUMBER})\b(?:\s(?:and|to)\s(?:${NUMBER})\b)?`),
  shape('label', 'your', String.raw`\byour (?:(?:first|last|other|remaining|next|final) )?(?:${NUMBER}) (?:questions|queries|points)\b`),
  // "a disclosure threshold of 5", "a minimum cell size of 6": which numbers a body does not tell
  shape(
    'label',
    'disclosure disclosive suppression confidentiality anonymity reporting publication minimum small low statistical threshold',
    String.raw`\b(?:(?:disclosure|disclosive|suppression|confidentiality|anonymity|reporting|publication|small[- ]numbers?|low[- ]numbers?|statistical)\s(?:control\s)?(?:threshold|limit|level|cut-off|minimum)|minimum\s(?:cell|group|population|disclosure)\s(?:size|count|value)|threshold\sfor\s(?:disclosure|suppression|release|publication|small\snumbers))\s(?:(?:is|was|of|being)\s)?(?:(?:set|fixed)\sat\s)?(?:(?:under|below|fewer than|less than)\s)?(?:${NUMBER})\b(?!\s?%)`,
  ),
  // "Where figures are below 5 they have been suppressed"
  shape(
    'label',
    'where if when',
    String.raw`\b(?:where|if|when)\s(?:any\s|a\s|the\s|these\s)?(?:figures?|numbers?|counts?|values?|totals?|cells?|cell values?)\s(?:is|are|was|were)\s(?:below|under|(?:less|fewer|lower)\sthan)\s(?:${NUMBER})\b(?=[^.;]{0,60}\b(?:suppress|withh|exempt|redact|not\s(?:given|shown|provided|disclosed)))`,
  ),
  // "rounded to the nearest 5"
  shape('label', 'nearest', String.raw`(?<=\bround[a-z]*\b[^.]{0,30}\s)nearest\s(?:${NUMBER})\b(?!,\d)`),
  // "the under 11s", "over-65s": who they are
  shape('label', 'under over', String.raw`\b(?:under|over)[\s-]\d{1,2}'?s\b`),
  // "Tarn 4417 - Slips.xlsx", "Slips (v2) 16.pdf": within the name of a file
  shape(
    'label',
    DIGIT,
    String.raw`\b\d[\w./]*(?=(?:(?!\s(?:is|are|was|were|has|have|see|in|as|at|on|of|to|with|called|named|titled|entitled|attached|enclosed|file|spreadsheet|document)\s)[^.,;:\n]){0,60}\.(?:xls[xmb]?|csv|pdf|docx?|pptx?|zip|ods|odt|msg|eml)\b)`,
    { needs: /\.(?:xls|csv|pdf|doc|ppt|zip|od[st]|msg|eml)/ },
  ),
  // "on each of 3 and 17 May": days
  shape(
    'label',
    DIGIT,
    String.raw`(?<=\b(?:on|each of|both)\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?,\s)*)\d{1,2}(?:st|nd|rd|th)?(?=(?:,\s\d{1,2}(?:st|nd|rd|th)?)*,?\s(?:and|&)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${MONTH})\b)`,
  ),
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
    String.raw`(?<!\b(?:[Pp]riority|[Bb]and|[Pp]hase|[Ll]evel|[Zz]one|[Ss]tage|[Cc]ategory|[Gg]rade|[Tt]ier|[Gg]roup|[Cc]lass|[Rr]oute|[Ll]ot|[Tt]ype|[Tt]erm)(?:\s(?=\d)|\n)|\b(?:rose|rises|risen|rising|increas(?:ed|es|ing)|grew|grown|growing|fell|fallen|falling|falls|dropp(?:ed|ing)|decreas(?:ed|ing)|reduc(?:ed|ing)|cut|went|gone|going|moved|up|down|climbed|declined|changed|halved|doubled)\s(?:[a-z]+\s)?(?:from|by)\s)[£€$]?\s?(?:${NUMBER_DIGITS})\s?(?:k|m|bn|million|MILLION)?\s?(?:-|to)\s?[£€$]?\s?(?:${NUMBER_DIGITS})(?:k|m|bn)?\b(?!\s?%|,? respectively\b|(?<=\s-\s[£€$]?[\d,.]+)\s(?:altogether|in (?:all|total)|overall|combined)\b)`,
    { about: true, needs: /\d\s?(?:k|m|bn|million)?\s?(?:-|to)\s?[£€$]?\s?\d/i },
  ),
  shape('range', NUMERAL, String.raw`\b(?:${NUMBER_WORDS})\s+to\s+(?:${NUMBER_WORDS})\b`),
  // "one or two have gone" is a manner of speaking, unless it is all that is said
  shape('range', NUMERAL, String.raw`(?<=^\W*)ONE\sor\sTWO\b(?=\W*$)|(?!ONE\b)\b(?:${NUMBER_WORDS})\sor\s(?:${NUMBER_WORDS})\b`),
  shape('label', NUMERAL, String.raw`\bONE\sor\sTWO\b`),
  shape(
    'range',
    DIGIT,
    String.raw`(?<!\baged?\s|\bages\s|\d[-/]|£\s?)\b\d{1,3}\sor\s\d{1,3}\b(?!,\d|\.\d|\s?%|[/-]\d|\s+(?:of\s+)?(?:${MONTH})\b|(?:st|nd|rd|th)\b)`,
    { about: true, needs: /\d or \d/ },
  ),
  shape('period', 'between', String.raw`\bbetween\s+${YEAR}\s+and\s+${YEAR}\b`),
  shape('range', 'between', String.raw`\bbetween\s+[£€$]?(?:${NUMBER})\s+and\s+[£€$]?(?:${NUMBER})\b(?!(?:\s+of)?\s+(?:${MONTH})\b)`),
  shape(
    'range',
    'fewer less lower smaller under below more greater higher over in above at up no not a < > ≤ ≥',
    String.raw`(?:\b(?:(?:fewer|less|lower|smaller|more|greater|higher|no more|not more) than|(?:under|below|over|above)\b|in excess of|at least(?! ONE\b)|(?<!\b(?:went|gone|rose|risen|grew|grown|climbed|jumped|shot|crept|moved|increased) )up to|a maximum of)|[<>]=?|[≤≥])\s*(?:or equal to\s*)?(?:${NUMBER})(?:\s?(?:k|million|MILLION|thousand|THOUSAND)(?=[\s.,;)]|$))?\b(?!\s?(?:%|per ?cent)|\(\d|(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})\b)`,
    { needs: BOUND },
  ),
  // "did not exceed 9"
  shape(
    'range',
    'exceed exceeded exceeds',
    String.raw`(?<=(?:\b(?:not|never)|n't|\bno (?:time|point|stage|year|month) (?:did|has|have|had)[^.;,\d]{0,40})\s(?:ever\s)?)exceed(?:ed|s)?\s[£€$]?(?:${NUMBER})\b(?!\s?(?:k|m|bn|%|per ?cent|(?:working |calendar )?(?:hours?|days?|weeks?|months?|minutes?|years?|mph|miles?|km|kg|metres?)\b)|[.,]\d)`,
    { needs: /exceed/ },
  ),
  // a Welsh letter: "Llai na 5 / Fewer than 5"
  shape('range', 'llai mwy dim o', String.raw`\b(?:(?:dim )?(?:llai|mwy) n(?:a|ag)|o leiaf)\s(?:${NUMBER})\b(?!\s?%)`, {
    needs: /\b(?:llai|mwy) nag?\b|\bo leiaf\b/,
  }),
  // an amount given by a bound where it answers: "under £5,000", "it cost less than £1m"
  shape(
    'range',
    'less lower under below more over in up at no not a < > ≤ ≥',
    String.raw`(?<=^\W*|\b(?:was|is|were|are|costs?|spent|paid|spend)\s)(?:\b(?:(?:less|lower|more) than|under|below|over|in excess of)|[<>]=?|[≤≥]|(?<=^\W*)(?:up to|at least|no more than|not more than|a maximum of))\s*[£€$]\s?(?:${NUMBER_DIGITS})\s?(?:k|mn?|bn|thousand|million|MILLION|THOUSAND)?\b`,
    { needs: BOUND },
  ),
  shape(
    'range',
    `${DIGIT} ${NUMERAL}`,
    String.raw`\b(?:${NUMBER})\s+(?:or|and)\s+(?:fewer|less|under|more|over|above|below)\b(?!\s+(?:than\b|[£<]?\d|(?:${NUMBER_WORDS})\b))`,
    {
      needs: /\b(?:or|and)\s+(?:fewer|less|under|more|over|above|below)\b/,
    },
  ),
  shape('range', DIGIT, String.raw`(?<![\w.])\d+\+(?!\d)`),
  shape(
    'money',
    '= - £ € $',
    String.raw`(?:=\s?)?(?<minus>-?\s?)(?<sign>[£€$])\s?(?<number>${NUMBER_DIGITS})\s?(?<scale>k|mn?|bn|thousand|million|billion|THOUSAND|MILLION)?\b`,
    { about: true },
  ),
  shape('money', DIGIT, String.raw`\b(?<pence>\d{1,3}(?:\.\d+)?)\s?(?:p|pence)\b(?!\.\s?\d)`),
  shape(
    'money',
    DIGIT,
    String.raw`\b(?<number>${NUMBER_DIGITS})\s?(?<scale>k|mn?|bn|thousand|million|billion|THOUSAND|MILLION)?\s?(?<name>pounds|gbp|euros?)\b`,
    { about: true },
  ),
  // "Thirteen million, two hundred and five thousand pounds", "three million pounds (£3,046,221)"
  shape(
    'money',
    NUMERAL,
    String.raw`\b(?<number>${NUMBER_WORDS}(?:,\s(?:and\s)?(?=[A-Z])${NUMBER_WORDS})*)\s(?<name>pounds|euros?)\b(?:\s?\(£\s?(?<exact>${NUMBER_DIGITS})\))?`,
    {
      about: true,
    },
  ),
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
