import type { Located, Passage } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Letter } from '../model/letter.js';
import type { Question } from '../model/questionnaire.js';
import { lowered } from '../model/words.js';
import { fold, labelsIn } from './labels.js';
import { asksWho } from './rules/list/asks.js';
import { lines } from './rules/list/lines.js';
import { sentence } from './rules/list/sentence.js';

/** Names of one sort, "Marl Steps" and "Tarnwater", each with the questions whose answers have it; null for those that the questions themselves name. */
export interface ToldNames {
  readonly names: readonly string[];
  readonly by: ReadonlyMap<string, ReadonlySet<Question | null>>;
}

/** The names of a group that other answers than that of a question have. */
export const namesBut = ({ names, by }: ToldNames, question: Question): string[] =>
  names.filter((name) => [...(by.get(name) ?? [])].some((one) => one !== question));

/** The names that a letter tells of several things of one sort by: what a list names, what labels the lines of an answer, and what its questions name. Those that share a name are one. */
export function toldNames({ located, document }: Letter): ToldNames[] {
  const listed = located.flatMap((one) =>
    [namesListed(document, one), namesLabelling(document, one)].map((names) => ({ by: one.question as Question | null, names })),
  );
  const asked = located.flatMap(({ question }) => namesAsked(question.text).map((names) => ({ by: null as Question | null, names })));
  const groups: { names: string[]; by: Map<string, Set<Question | null>> }[] = [];
  for (const { by, names: found } of [...listed, ...asked]) {
    const names = distinct(found.map(plain).filter((name) => NAME.test(name) && !NO_NAME.test(name)));
    if (names.length < 2 || names.length > MOST) continue;
    const shares = groups.find((group) => names.some((name) => group.names.some((other) => fold(other) === fold(name))));
    const group = shares ?? { names: [], by: new Map<string, Set<Question | null>>() };
    if (!shares) groups.push(group);
    for (const name of names) {
      const known = group.names.find((other) => fold(other) === fold(name)) ?? name;
      if (known === name && !group.names.includes(name)) group.names.push(name);
      group.by.set(known, (group.by.get(known) ?? new Set<Question | null>()).add(by));
    }
  }
  return groups;
}
/** A longer list names what is counted, not what is told of. */
const MOST = 8;

const textOf = (document: Document, { span }: Located['stretches'][number]): string => document.reading.slice(span.start, span.end);

function namesListed(document: Document, { question, stretches }: Located): string[] {
  const named = question.expects !== 'list' && ASKS_NAME.test(question.text) && !stretches.some((one) => / & /.test(textOf(document, one)));
  if (question.expects !== 'list' && !named && !(question.expects === 'text' && asksWho(question.text))) return [];
  return stretches.slice(0, 2).flatMap((stretch) => {
    const said = textOf(document, stretch);
    // "Yes, two: Drive and Step Up."
    const text = named ? said.replace(YES_NAMED, '') : said;
    const passage: Passage = {
      text,
      low: lowered(text),
      start: 0,
      question: question.text,
      expects: 'list',
      entity: null,
      period: null,
      law: null,
      legends: [],
      weights: new Map(),
    };
    for (const rule of [sentence, lines])
      for (const { value } of rule.claim(passage)) return (value as readonly { readonly name: string }[]).map(({ name }) => name);
    return [];
  });
}

/** "Is there such a programme, and what is it called?" */
const ASKS_NAME = /\b(?:called|names?|named|titles?)\b/i;
const YES_NAMED = /^\W*yes\b[^.\n]{0,60}?(?::|\b(?:called|named|namely|are|is|run|fund|have|commission|offer)\b|[,.](?= [A-ZÀ-Þ]))\s*/i;

const namesLabelling = (document: Document, { stretches }: Located): string[] =>
  stretches
    .filter(({ joint }) => !joint)
    .flatMap((stretch) => [...labelsIn(textOf(document, stretch))].flatMap(({ name, kind }) => (kind === 'entity' ? name : [])));

/** Names that one question enumerates: "how many at Marl, Tarn and Eldon". */
const namesAsked = (text: string): string[][] =>
  [...text.matchAll(ENUMERATED)].map(({ 0: words }) =>
    words.split(/,? (?:and|or|&) (?:(?:for|at|in|on|by|to|from) )?(?:the )?|, (?:the )?/),
  );
const TOKEN = String.raw`[A-ZÀ-Þ][\w'’-]*`;
const ONE = `${TOKEN}(?: ${TOKEN}){0,3}`;
const ENUMERATED = new RegExp(
  String.raw`(?<=[a-zß-ž,(/:] )${ONE}(?:, (?:the )?${ONE})*,? (?:and|or|&) (?:(?:for|at|in|on|by|to|from) )?(?:the )?${ONE}`,
  'gu',
);

const distinct = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
/** "the Drive programme (men)" is Drive. */
const plain = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+[-–:]\s.*$/, '')
    .replace(/^the /i, '')
    .replace(/ (?:[Pp]rogramme|[Pp]roject|[Ss]cheme|[Ss]ervice)$/, '')
    .trim();
const NAME = /^[A-ZÀ-Þ][\w'’&-]+(?: (?:(?:of|and|the|for|to|in|upon) )?[A-ZÀ-Þ\d][\w'’&-]*){0,5}$/u;
/** What a name may be of anything. */
const NO_NAME =
  /^(?:(?:county |city |borough |district )?council|trust|board|force|police|authority|service|university|college|department|commissioner|government|ministry|company|act|freedom|information|section|regulation|schedule|part|table|figure|annex|appendix|question|answer|response|january|february|march|april|may|june|july|august|september|october|november|december|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|i|we|it|this|that|these|yes|no|none|nil|total|totals|foi|foia|foisa|eir|eirs|gdpr|uk|england|wales|scotland|number|male|female|men|women|other|others|unknown)\b$|\b(?:Act|Regulations|Order)$|^(?:FOI|Freedom|Section|Data Protection)\b/i;
