import { wholeYearsIn } from '../model/period.js';
import type { Span } from '../model/span.js';
import { contentWords, lowered } from '../model/words.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';

const ASKED = /\b(?:how many|(?:total |overall )?(?:numbers?|count|quantity) of)\s+([^.?;:\n]{3,90})/g;
// … or "work" of "how many staff work in the office"
const CLAUSE =
  /(?:(?<=s|staff|people|women|men|children|personnel|crew)\s(?:work|live|attend|sit|serve|use|receive|hold|own|belong|earn|carry|need|speak|drive|travel|commute|remain|go|get|claim)|\s(?:who|which|that|were|was|are|is|have|has|had|do|does|did|in|at|on|by|for|from|to|with|during|between|since|you|your|the))\b.*$/s;
const HYPERNYM =
  /\b(?:staff|employees|people|persons|personnel|workers|officers|posts|roles|vehicles|devices|machines|assets|buildings|properties|animals)\b/;

/** What was done with the counted things, behind their name: "complaints received". */
export const DONE =
  /(?<=[a-z] )(?:[a-z-]+ed|made|given|sent|taken|found|paid|brought|bought|sold|won|lost|put|seen|heard|written|withdrawn|stolen|broken|thrown|driven|drawn|shot|held|kept|left|let|lent|built|begun|spent|caught|laid|dealt|hit)\b.*$/;

export interface Asked {
  /** Stems of the nouns that are counted: "nurses or support workers" gives nurse and worker. */
  readonly heads: ReadonlySet<string>;
  /** The counted things are of several sorts ("cars or vans", "staff"): an answer may give a number for each. */
  readonly sorts: boolean;
}

/** What a question asks the number of, read off its words. */
export function askedOf(question: string): Asked {
  const heads = new Set<string>();
  let sorts = false;
  for (const match of lowered(question).matchAll(ASKED)) {
    const things = ` ${match[1] ?? ''}`.replace(CLAUSE, '');
    const names = things.split(/,|\band\/or\b|\bor\b|\band\b|\//);
    sorts ||= names.length > 1 || HYPERNYM.test(things);
    for (const name of names) {
      const head = contentWords(name.replace(DONE, '')).at(-1);
      if (head) heads.add(head);
    }
  }
  return { heads, sorts };
}

/** One of the several things that a question asks the number of. */
export interface AskedPart {
  /** "a" of "(a)"; null where words alone part them. */
  readonly label: string | null;
  readonly words: string;
  /** What the number is for, in the question's words. */
  readonly name: string;
}

const NEXT_PART =
  /[,;?]?\s*(?:\band(?: also)?\b(?:,? (?:for|in|of) each(?: [a-z]+){0,2},)?|&|;|\?|\b(?:together|along) with\b|\bas well as\b|\bplus\b|\bin addition to\b|,(?=\s+(?:how many|(?:the )?(?:total )?number)\b))\s*(?:,?\s*(?:of|out of) (?:these|those|them|which|whom),? )?(?:(?:in|for|to|by|from|on|at) (?=how))?(?:how many\b|(?:what is |what was |please state )?(?:the |what )?(?:total )?numbers?\b)(?: (?:of|that|who|which))?(?: (?:these|those|them|the (?:above|same)|of (?:these|those|them)))?/gi;
const MARK = /(?<![A-Za-z\d])\(?(a|b|c|d|e|f|i{1,3}|iv|v|vi)\)\s*/g;

/** The parts of a question that asks several numbers at once: "(a) … (b) …", "how many …, and how many of those …". One where it asks one. */
export function askedParts(question: string): AskedPart[] {
  const [text = ''] = question.split('\n');
  const marks = [...text.matchAll(MARK)];
  if (marks.length > 1) {
    // "how many are there, and how many are (a) vacant (b) on leave": the first stands before the marks
    const lead = text.slice(0, marks[0]?.index);
    const own = [...lead.matchAll(NEXT_PART)].find(({ index }) => index > 0)?.index;
    const first = own === undefined ? [] : [{ label: null, words: lead.slice(0, own), name: nameOf(lead.slice(0, own)) }];
    const marked = marks.map((mark, index) => {
      const words = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length);
      return { label: mark[1] as string, words, name: nameOf(words) };
    });
    return [...first, ...marked];
  }
  const cuts = [...text.matchAll(NEXT_PART)].filter(
    ({ index }) => index > 0 && /\b(?:how many|numbers?|what is|what was)\b/i.test(text.slice(0, index)),
  );
  return [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)].map((start, index) => {
    const words = text.slice(start, cuts[index]?.index ?? text.length);
    return { label: null, words, name: nameOf(words) };
  });
}

const nameOf = (words: string): string =>
  words
    .replace(EACH_TIME, '')
    .replace(/^\W*how many (?:[a-z]+ ){1,3}?(?:were|was|have been|has been) (?=[a-z]+ed\W*$)/i, '')
    .replace(/^\W*(?:(?:of (?:these|those|them)|who|which|that|were|was|have|had|has|are|is)\s+)*/i, '')
    .replace(/[\s,;:.?]*(?:\band\b)?[\s,;:.?]*$/i, '')
    .slice(0, 80);

/** "How many finished, in each of the two years?": when, and not what. */
const EACH_TIME =
  /,? (?:in|for|during|over|within) (?:each|every|either|both|all)(?: (?:of )?(?:the|these|those|last|past|financial|calendar|academic|two|three|four|five|six|\d{1,2}))* (?:years?|months?|quarters?|periods?|weeks?|terms?)\W*$/i;

const IN_PARTS =
  /\b(?:[fw]te|(?:full|whole)[\s-]time[\s-]equivalents?|posts?|hours?|days?|weeks?|miles?|kilomet(?:re|er)s?|tonnes?|acres?|hectares?)\b/i;
/** A number that may be a count: a whole one, or a part where posts, hours and such like are counted. */
export const mayCount = ({ value, unit }: Pick<Figure, 'value' | 'unit'>, question: string): boolean =>
  Number.isInteger(value) || (value > 0 && (unit === 'wte' || unit === 'fte' || IN_PARTS.test(question)));

/** The one year that a question asks about, "in 2022/23", "from 1 April 2022 to 31 March 2023"; null where it names none, or several, or a stretch of years. */
export function askedPeriod(question: string): string | null {
  const periods = figuresOf(question).filter(({ role, text }) => role === 'period' || (role === 'date' && MONTH.test(text)));
  const [only] = periods;
  const [year, ...years] = periods.some(({ role }) => role === 'period') ? [] : wholeYearsIn(question);
  if (year && !years.length) return year;
  if (!only || periods.length > 1) return null;
  // "at the end of March 2024"
  if (MONTH.test(only.text) && AT.test(question.slice(0, only.span.start))) return only.text;
  if (!/^(?:fy\s?)?(?:19|20)?\d{2}(?:\s?[/-]\s?(?:19|20)?\d{2})?$/i.test(only.text)) return null;
  return /\b(?:in|for|during)(?: the)?(?: (?:financial|calendar|academic|tax|school))?(?: year)?(?: of)?\s$/i.test(
    question.slice(0, only.span.start),
  )
    ? only.text
    : null;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}$/i;
const AT = /\b(?:in|for|during|at|by)(?: the)?(?: (?:end|start|beginning|close|month) of)?\s$/i;

/** What a question asks the date of beside something else: "a copy, and the date it was adopted" gives "it was adopted"; null where it asks none. */
export const dateAskedToo = (question: string): string | null =>
  /^[^?\n]{8,}?(?:[,;/&]|\band)\s+(?:also )?(?:please )?(?:(?:state|give|say|confirm|tell (?:me|us)) )?(?:(?:the |its )?dates?(?! range)(?: (?:of|on which|when|that))? |when |on what date )([^?\n]{3,60})/i.exec(
    question,
  )?.[1] ?? null;
/** "A copy of, or a link to", "Where can I see the register?": either will do. */
export const asksForCopyOrLink = (question: string): boolean =>
  /\bcop(?:y|ies)\b[^?.\n]{0,30}\blinks?\b|\blinks?\b[^?.\n]{0,30}\bcop(?:y|ies)\b|^\W*where (?:can|could|may|might|do|would|should) (?:i|we|one|you|people|residents|anyone|anybody|somebody|members of the public|the public) (?:see|find|read|view|get|consult|download|look at|inspect)\b/i.test(
    question,
  );

/** "How much did each cost", "the cost of the latest one": the price of one of many. */
export const asksForOne = (question: string): boolean =>
  /\b(?:each|every|apiece|unit (?:cost|price)|per (?:unit|item|head|person|copy|vehicle))\b|\b(?:costs?|price|prices) (?:of|for) (?:an?|one|(?:the|your) (?:most recent|latest|last|newest) [a-z-]+(?<!s))\b|\bdid (?:the|your) (?:most recent|latest|last|newest) [a-z -]+(?<!s) cost\b/i.test(
    question,
  ) &&
  !/\b(?:in|for|during|per) (?:each|every|the last|the latest) (?:year|month|quarter|financial|of)\b|\b(?:each|every|last) (?:year|month|quarter|financial|of (?:the|these|those))\b/i.test(
    question,
  );

/** "The agencies used", "their job titles": names are asked for, though no word says so. */
export const asksForNames = (question: string): boolean => NAMES.test(question) && !OTHERWISE.test(question);
const NAMES =
  /^\W*(?:please (?:provide|give|state|send|confirm) )?(?:(?:the|their|your|our|any|all|current|names? of) )*(?:[a-z'-]+ ){0,3}?(?:agencies|suppliers|providers|contractors|companies|firms|organisations|job titles|titles|makes|brands|products|schools|streets|roads|partners|councils|departments|operators|vendors|manufacturers|languages|authorities|hospitals|charities|venues|stations|depots|sites|premises|towns|libraries|harbours)(?=\W*(?:\n|$)| (?:used|on|in|of|for|where|which|that|who|we|you|engaged|employed|contracted|currently|with|from|by)\b)/i;
const OTHERWISE =
  /\b(?:how|when|why|number|numbers|costs?|dates?|value|amount|spend|percentage|proportion|whether|total|average|cop(?:y|ies))\b/i;

/** "Whether you charge, and if so how much": a yes or no is asked first, and a figure only on a yes. */
export const asksIfAndHowMany = (question: string): boolean =>
  /^\W*(?:and )?(?:(?:please )?(?:confirm|state|advise|tell (?:me|us)|say)[A-Za-zÀ-ž ]{0,12} )?(?:whether|if|do|does|did|is|are|was|were|has|have|had|will|can|could)\b[^?]*(?:\b(?:and )?(?:if|where) (?:so|yes|it (?:does|did|is|has)|they (?:do|did|are|have))\b|\?\s+)[^?]*\bhow (?:many|much|often)\b/i.test(
    question,
  );

const NAME = String.raw`((?:[a-zß-ž-]+ ){0,6}?[a-zß-ž-]+)(?= (?:who|which|that|dedicated|designated|posted|assigned|stationed|working|specialised|specialising|employed|embedded|based|within|with|to|for|in|at|but|on|across|and)\b|[.,;\n]|\s*$)`;
const LACKS = new RegExp(
  String.raw`\b(?:(?:do|does|did)(?: not|n't) (?:currently |presently )?(?:have|employ|own|operate|use)(?: any)?|(?:has|have|had|there (?:are|is|were)) (?:currently |presently )?no|none (?:is|are|were)(?: currently| presently)?) ${NAME}|(?:^|\n)\s*no ${NAME}`,
  'g',
);

/** Where a text says that there is none of an asked thing ("we have no dedicated staff"), with the thing's name. */
export function lackedIn(text: string, heads: ReadonlySet<string>): { readonly name: string; readonly span: Span }[] {
  const low = lowered(text);
  if (!heads.size || !/\bno|n't/.test(low)) return [];
  return [...low.matchAll(LACKS)].flatMap((match) => {
    const end = match.index + match[0].length;
    const name = text.slice(end - (match[1] ?? match[2] ?? '').length, end);
    const own = contentWords(name).at(-1) ?? '';
    // "a let which has no licence" is described, not counted
    if (/\b(?:which|that|who)\s*$/.test(low.slice(Math.max(0, match.index - 8), match.index))) return [];
    // "no record of staff" counts nothing
    const counted = (heads.has(own) || /\b(?:staff|roles?|posts?|specialists?)$/i.test(name)) && !/\b(?:of|an?|the)\b/i.test(name);
    return counted ? [{ name, span: { start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), end } }] : [];
  });
}

/** Words that deny what stands with them: "do not have", "without", "were never". */
const DENIES = /\b(?:not|never|without|neither|nor)\b|n't\b|\b(?:have|has|had|with) no\b/;
/** Whether a question, or a clause that answers it, speaks of what is not so: "how many have no lock?", "12 do not". */
export const isDenied = (text: string): boolean => DENIES.test(lowered(text));

/** "Which ward had the most complaints?": one name is wanted, which may have an "and" in it. */
export const asksForTop = (question: string): boolean => ASKS_FOR_TOP.test(question);
const ASKS_FOR_TOP =
  /\b(?:which|what|the) (?:single |one )?(?:[a-z-]+ ){0,2}?(?!(?:was|is|has)\b)[a-z-]*(?:[^s\W]|ss) (?:had|has|is|was|with|saw|got|gets|made|receiv\w+|record\w+|attract\w+|produc\w+|generat\w+|issu\w+|account\w+|caus\w+|took|spen[dt]s?|used|that|which) (?:[a-z]+ )?(?:the |its |our )?(?:most|least|fewest|highest|lowest|largest|smallest|biggest|busiest|longest|shortest|greatest|worst|best|dearest|cheapest)\b/i;

/** "the boats (hull, sails, oars etc.)": what is listed in brackets takes nothing out of the whole that is asked about. */
export const withoutExamples = (question: string): string => question.replace(EXAMPLES, '');
const EXAMPLES = / ?\((?!(?:not|excluding|other than|apart from|minus|less)\b)(?:(?:[^(),]+,)+[^(),]+|[^()]+ etc\.?)\)/gi;
