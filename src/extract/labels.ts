import { cue } from '../model/cue.js';
import { MONTH } from '../model/dates.js';
import { mayOpenWithPeriod, PERIOD } from '../model/period.js';
import type { Span } from '../model/span.js';

/** A name or period that opens a line and speaks for what follows: "DRIVE: Zero", "2021/22: 19", "My Time:". */
export interface LineLabel {
  readonly name: string;
  readonly kind: 'entity' | 'period';
  /** The label with its punctuation. */
  readonly span: Span;
  /** Nothing follows on its own line: it heads the lines below. */
  readonly heads: boolean;
}

const PERIOD_LABEL = new RegExp(
  String.raw`^\s*(?:[-•*·▪]\s*|\(?[a-h]\)\s+)?(?:(?:in |for |during )?(?:the )?(?:(?:financial |calendar |academic |school )?year )?)(${PERIOD})\s*(?:[:;=\t]+|\s-\s(?!\s*\d{1,2}[/. ](?:\d{1,2}|[a-z]{3,9})[/. ]\d{2,4}\b)|,?\s+(?=(?:there were|we|it was)\b))\s*`,
  'iu',
);
const PERIOD_ALONE = new RegExp(String.raw`^\s*(${PERIOD})\s*[:;]?\s*$`, 'iu');
const NAME_LABEL =
  /^\s*(?:[-•*·▪]\s*)?((?:the\s)?(?:(?:north|south|east|west|mid|central|upper|lower|inner|outer|rural|greater)(?:[- ]?(?:east|west))?[- ])?[A-ZÀ-Þ\d](?:\([^()\n]{0,40}\)|[^\n:=\t(]){0,58}?)\s*(?:(?<!\d):(?!\/\/)|(?<=\d):(?!\d)|=|\t|\s-(?=\s))\s*/u;
/** Words that open a line before a colon and name nobody. */
const NO_NAME = cue(
  /^(?:a(?:\d{0,2}|\d{3,}(?=\s))|q\d*|answers?|responses?|reply|question|total|grand total|overall|note|notes|nb|n\.b\.|yes|no|n\/a|please|see|section|regulation|exemption|for|in|from|the (?:following|answer|total|number|link|figures?|name|financial|organisations?|contributors?|budget|cost|ref)|we|our|this|these|there|it|i|that|they|as|of|https?|e-?mail|tel|telephone|address|date|re|ref|and|or|budget|cost|page)\b/,
);

/** The label that opens a line; null where none does. `start` is the line's offset in the passage. */
export function labelOf(line: string, start: number): LineLabel | null {
  const read = mayOpenWithPeriod(line) ? (PERIOD_LABEL.exec(line) ?? PERIOD_ALONE.exec(line)) : null;
  // "2021 - 61; 2022 - 74": a year and its figure
  const period = read?.[1] && isYearAndFigure(read[1]) ? YEAR_LABEL.exec(line) : read;
  if (period?.[1] && !isBand(period[1]))
    return {
      name: period[1].trim(),
      kind: 'period',
      span: { start, end: start + period[0].length },
      heads: !line.slice(period[0].length).trim(),
    };
  const named = NAME_LABEL.exec(line);
  if (!named?.[1] || NO_NAME.test(named[1]) || named[1].split(/\s+/).length > 8 || /[.?!]\s/.test(named[1])) return null;
  // "Exempt - see below" names nobody, "Refused: 12" counts some
  if (WITHHELD.test(named[1]) && !/^\W*\d/.test(line.slice(named[0].length))) return null;
  return {
    name: named[1].trim(),
    kind: MONTH_ALONE.test(named[1].trim()) || TO_DATE.test(named[1].trim()) ? 'period' : 'entity',
    span: { start, end: start + named[0].length },
    heads: !line.slice(named[0].length).trim(),
  };
}

const MONTH_ALONE = new RegExp(`^(?:${MONTH})(?: (?:19|20)\\d\\d)?$`, 'i');
/** "YTD (to end Jan)", "This year to date" */
const TO_DATE = /^(?:ytd|(?:this |current |financial )*year[- ]to[- ]date)(?: \([^()]*\))?$/i;
const WITHHELD = cue(/^(?:fully |partly )?(?:exempt(?:ed)?|refused|withheld|redacted|declined)(?:$| (?:under|by|as|in terms of) )/);

const TOKEN = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž0-9&'/-]*`;
const SORT = String.raw`(?:Bands?|Grades?|Levels?|Stages?|Tiers?|Years?|Zones?|Category|Class|Phase|Route|Lot) [A-Z0-9]{1,2}(?:-\d+)?\+?`;
/** "Marl: 1,460  Fell: 715": behind a value and two blanks, or one where a colon stands behind the name. */
const AFTER = String.raw`(?<=[\s\d])(?:£?\d[\d,.]*[%km]?|[Nn]il|[Nn]one|[Zz]ero|[Yy]es|[Nn]o)(?:[^\S\n]{2,}|[^\S\n](?=${TOKEN}(?: [A-Za-z'&-]+){0,3}:\s))`;
const INLINE_NAME = new RegExp(
  String.raw`(?:^|(?<=[.;:,\n]\s|\sand\s|${AFTER}))\s*(${SORT}|(?<=;\s)[a-zß-ž]{3,}(?: [a-zß-ž'-]+){0,2}(?=:\s)|(?:[Aa]ll )?(?:[Oo]thers?|[Uu]nknown|[Nn]ot (?:stated|known|recorded))(?: (?:or|and) (?:other|unknown|not (?:stated|known|recorded)))?(?=:?\s\d)|${TOKEN}(?: (?:of |and |the )?(?:${TOKEN}|(?!(?:has|had|have|was|were|are|cost)\b)[a-z]{3,10}(?= \d))){0,3})(?:\s*(?::|=|\s-)\s+|\s+(?:(?:has|had|have|is|was|cost|were|are)\s+)?)(?=(?:about |approx\w*\.? |c\. ?)?[£<]?\d(?!\d{3}\b)|£|(?:fewer|less|more) than (?:\d|five\b|ten\b)|[Nn]one\b|[Nn]il\b|[Zz]ero\b|[Nn]ot (?:held|known|recorded|applicable|available)|[Nn]\/[Aa]|(?<=[-:] )(?:[Yy]es|[Nn]o)(?=\s*[.,;\n(]|$))`,
  'gu',
);

const FIGURE = String.raw`(?:(?:fewer|less) than )?[<£]?\d[\d,.]*[%km]?|[Nn]il|[Nn]one|[Zz]ero`;
/** "Juniors: <5; seniors: 57": nothing but names, in small letters too, and a figure behind the colon of each. */
const COLONED = new RegExp(String.raw`^\s*(?:[A-Za-zÀ-ž][^;:.\d\n]{1,40}:\s+(?:${FIGURE})(?:;\s+|[.;\s]*$)){2,}$`, 'u');
const BEFORE_COLON = new RegExp(String.raw`(?<=^\s*|;\s+)([A-Za-zÀ-ž][^;:.\d\n]{1,40}?):\s+(?=${FIGURE})`, 'gu');

/** Nothing but sentences of a few words and a figure each: "Managed moves 9. Elective home education 17. Off rolled 0." */
const PHRASE_BY_PHRASE =
  /^\s*(?:[A-ZÀ-Þ](?!(?:[^.\d\n]* )?(?:is|are|was|were|has|had|have|been|by|to|at|in)\b)[^.;,:\d\n£%]{1,50}?[\p{L})] \d[\d,]*\.\s*){2,}$/u;
const PHRASE = /([A-ZÀ-Þ][^.;,:\d\n£%]{2,50}?)\s+(?=\d)/gu;

/** What has a number or a year for its name: "Band 5", "March 2023". */
const NUMBERED = String.raw`Bands?|Grades?|Levels?|Stages?|Tiers?|Years?|Zones?|Category|Class|Phase|Route|Lot|Section|Regulation|Ward|Unit|Room|Question|Step|Part|Page|Table|Annex|Week|Month|Quarter|Q|${MONTH}`;
/** "Marl 1,460 Upper Fell 715": nothing but names and figures, turn by turn. */
const NAME_BY_NAME = String.raw`(${TOKEN}(?: (?:of |and |the )?${TOKEN}){0,3})(?<!\b(?:${NUMBERED}))(?::| -)? +(?=£?\d[\d,.]*[%km]?(?: |$)|(?:[Nn]il|[Nn]one|[Zz]ero)(?: |$))`;
const ALL_NAMES = new RegExp(String.raw`^\s*(?:${NAME_BY_NAME}\S+\s*){2,}$`, 'u');
const EACH_NAME = new RegExp(NAME_BY_NAME, 'gu');

/** Names that stand before their figures in one run: "WDS 1,146. ODS 203.", "Level 1: 84; Level 2: 9", "North - Yes. South - No." Two at least, and the first opens the text. */
function inlineNames(text: string): LineLabel[] {
  const found = withoutVerb(
    [
      ...text.matchAll(
        ALL_NAMES.test(text) ? EACH_NAME : COLONED.test(text) ? BEFORE_COLON : PHRASE_BY_PHRASE.test(text) ? PHRASE : INLINE_NAME,
      ),
    ]
      .map((match) => ({
        name: match[1] as string,
        kind: 'entity' as const,
        span: { start: match.index + match[0].indexOf(match[1] as string), end: match.index + match[0].length },
        heads: false,
      }))
      .filter(
        ({ name, span }) =>
          !NO_NAME.test(name) &&
          (!NO_INLINE.test(name) || THE_REST.test(name)) &&
          !(BEGINS_OR_ENDS.test(name) && DAY.test(text.slice(span.end))),
      ),
  );
  const [first] = found;
  // "For 2025 the number was: Marl 9,240; Tarn 3,115"
  const opens =
    first !== undefined &&
    /^\W*(?:(?:we said|(?:our )?(?:answer|response|reply))\b\W*)?$|^[^\n]*:\s*$/i.test(text.slice(0, first.span.start));
  // "Female 189, male 34": a name in small letters that none of them takes in
  const takesIn = found.some(({ span }, at) => SMALL_NAME.test(text.slice(span.end, found[at + 1]?.span.start)));
  return opens && !takesIn && new Set(found.map(({ name }) => name.toLowerCase())).size > 1 ? found : [];
}
/** "Started 4 April 2022. Contract ends 31 March 2026": what begins or ends on a day is named by no word of it. */
const BEGINS_OR_ENDS = /\b(?:start(?:s|ed)?|beg[ia]ns?|commence[sd]?|launched|opened|ends?|ended|expire[sd]?|closed?|runs?)$/i;
const DAY = new RegExp(`^\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})`, 'i');
/** "Marl employs 7. Tarn employs 4": the same small word behind each name is of none, nor is a deed behind one: "Marl issued 12 and Tarn 40". */
function withoutVerb(found: LineLabel[]): LineLabel[] {
  const names = found.map((one) => ({ ...one, name: one.name.replace(DID, '') }));
  const verbs = new Set(names.map(({ name }) => / [a-zß-ž]+$/u.exec(name)?.[0] ?? ''));
  const [verb = ''] = verbs;
  return names.length > 1 && verbs.size === 1
    ? names.map((one) => ({ ...one, name: one.name.slice(0, one.name.length - verb.length) }))
    : names;
}
const DID = / (?:issued|received|recorded|reported|employed|made|took|saw|sold|paid|spent|gave|lost|had)$/;
const SMALL_NAME =
  /^[£<]?\d[\d,.]*%?,\s(?:and\s)?(?!(?:of|from|with|including|up|down|and|in|at|to|plus|compared|against|by|for|about|over|under|only|another)\b)[a-zß-ž]+ [£<]?\d[\d,]*(?=[.,;]|\s|$)/u;
const THE_REST = cue(/^(?:all )?others?(?: (?:or|and) [a-z ]{3,20})?$/);
/** Words that open a sentence, or tell when. */
const NO_INLINE = cue(
  /^(?:an?|the|all|both|one|two|three|four|five|six|seven|eight|nine|ten|since|between|about|only|over|under|up|at|by|during|not$|none|nil|zero|n|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|winter|to|has|had|have|some|around|approximately|just|currently|questions?|figures?|numbers?|values?|counts?|totals?|data|which|what|who|how|if|each|every|another|other|others|further)\b/,
);

/** Periods within a line, each before its figure: "2018 - 2, 2019 - 3", "2023/24: £40,000; 2024/25 (month 11) £20,000". */
export function inlinePeriods(text: string): LineLabel[] {
  const before = periodsBy(INLINE, text);
  // "2022/23: reported 11, mended 9. 2023/24: reported 14, mended 12"
  const headed = text.includes(':') ? periodsBy(HEADED, text) : [];
  const found = headed.length > 1 && headed.length > before.length ? headed : before;
  // "2022/23 3,380 2023/24 2,905": nothing but periods and figures, turn by turn
  const run = found.length < 2 && mayOpenWithPeriod(text) ? TURN_BY_TURN.exec(text)?.[0] : undefined;
  return run ? periodsBy(TURN, run) : found;
}
const periodsBy = (pattern: RegExp, text: string): LineLabel[] =>
  [...text.matchAll(pattern)]
    .filter(([, name = '']) => !isBand(name))
    .map((match) => ({
      name: (match[1] as string).trim(),
      kind: 'period' as const,
      span: { start: match.index + match[0].indexOf(match[1] as string), end: match.index + match[0].length },
      heads: false,
    }));
/** "18-24" are ages, "22-23" is a year. */
const isBand = (name: string): boolean => {
  const [, from, to] = /^\s*(\d\d)\s?[/-]\s?(\d\d)\s*$/.exec(name) ?? [];
  return from !== undefined && Number(to) !== Number(from) + 1;
};
const isYearAndFigure = (name: string): boolean => {
  const [, from, to] = /^\s*(?:19|20)(\d\d)\s-\s(\d\d)\s*$/.exec(name) ?? [];
  const years = (Number(to) - Number(from) + 100) % 100;
  return from !== undefined && (years === 0 || years > 10);
};
const YEAR_LABEL = /^\s*(?:[-•*·▪]\s*)?((?:19|20)\d\d)\s-\s/;
const HEADED = new RegExp(String.raw`(?:(?<=^|\n)\s*|(?<=[.;])\s+)(?:in |for )?(${PERIOD})\s*:\s+(?=[A-Za-z£\d])`, 'giu');
const TURN = new RegExp(String.raw`(${PERIOD})(?: \(?(?:to date|so far)\)?)?\s*[:=-]?\s+(?=£?\d)`, 'giu');
const TURN_BY_TURN = new RegExp(
  String.raw`^\s*(?:(?:${PERIOD})(?: \(?(?:to date|so far)\)?)?\s*[:=-]?\s+£?(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?[%km]?(?:[ \t]+|\s*$|(?=\n|[.;](?:\s|$)))){2,}`,
  'iu',
);
const INLINE = new RegExp(
  String.raw`(?:(?<=^|\n)\s*|[,;&]\s*|\.\s+|\b(?:and|are|were|was)\s+|\b(?=(?:in|for|during) (?:${PERIOD}) (?:was|were|came to) ))(?:in |for |during )?(${PERIOD})(?:\s\([^)\n]{2,40}\)|,? (?:to date|so far),?)?(?:\s*[:=]\s*|\s-\s|\s(?:was|were|came to)\s|,?\s(?:(?:there (?:were|was)|it (?:was|cost)|we (?:had|spent|received|made|paid|issued|recorded|bought|took)|(?:the|this) (?:(?:figure|total|number|cost|amount|sum) )?was|(?:it|this|they|the (?:figure|total|number|cost|amount|sum)) (?:then |again |had |has )?(?:rose|risen|fell|fallen|dropped|increased|decreased|reduced|grew|went (?:up|down|back)|climbed|declined|came|stood)(?: (?:slightly|sharply|again|further|back|up|down))? (?:to|at))\s)?)(?=(?:approx\w*\.?\s|about\s|c\.\s?|(?:fewer|less|more) than\s)?(?:(?:[£<]\s?)?\d|nil\b|none\b|zero\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)\b(?!\s[a-z])))(?!(?:19|20)\d{2}\b)`,
  'giu',
);

/** One form for the spellings of a name: case, blanks, quotes, "the" and "programme" folded away. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['"’]s?\b|\bthe\b|\b(?:programme|project|scheme|service)$/g, '')
    .replace(/[^A-Za-zÀ-ž0-9]+/gu, '');

export { foldPeriod } from '../model/period.js';

/** Every name of a text: at the head of a line, over a figure, and within a line. */
export function* labelsIn(text: string): Generator<LineLabel> {
  let start = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line, start) ?? overFigure(line, lines[index + 1] ?? '', start);
    if (label) yield label;
    start += line.length + 1;
  }
  yield* inlineNames(text);
  yield* plainRows(lines);
}

/** "Marl 14" over "Tarn 9" over "Fell n/a": lines of a name and a figure each, with nothing but a blank between. */
function plainRows(lines: readonly string[]): LineLabel[] {
  const rows: LineLabel[] = [];
  let start = 0;
  for (const line of lines) {
    const [, name] = ROW.exec(line) ?? [];
    if (name && !NO_NAME.test(name.trim())) {
      const lead = line.indexOf(name);
      rows.push({ name: name.trim(), kind: 'entity', span: { start: start + lead, end: start + lead + name.length }, heads: false });
    }
    start += line.length + 1;
  }
  const filled = lines.filter((line) => line.trim()).length;
  // two alone where both are names of several words: "Marl Royal Infirmary 642" over "Upper Fell Hospital 0"
  const proper = rows.length === 2 && filled === 2 && rows.every(({ name }) => PROPER.test(name));
  return proper || (rows.length > 2 && rows.length >= filled * 0.7) ? rows : [];
}
const PROPER = /^[A-ZÀ-Þ][\w'’&.-]*(?: (?:of |and |the |for |upon )?[A-ZÀ-Þ][\w'’&.-]*){1,6}$/u;
const ROW =
  /^\s*([A-ZÀ-Þ][^\d£:=\n\t]{1,50}? )(?:£?\d[\d,.]*[%km]?|n\/a|nil|none|zero|not (?:held|known|recorded)|[*~–-]|<\s?\d{1,2}|fewer than \w+)\s*(?:\([^)\n]*\))?$/u;

/** A name on a line of its own over a lone figure: a table of two columns of which the cells came one a line. */
function overFigure(line: string, next: string, start: number): LineLabel | null {
  const name = line.trim();
  return NAME_ALONE.test(name) && LONE_FIGURE.test(next)
    ? { name, kind: 'entity', span: { start, end: start + line.length }, heads: true }
    : null;
}
const NAME_ALONE = /^[A-ZÀ-Þ][^\n\d£:.?!]{2,70}$/u;

/** A figure alone on its line. */
export const LONE_FIGURE = /^\s*[£<]?\s?\d[\d,]*(?:\.\d+)?[%k]?\s*$/;
