import type { Exemption, Located, Passage, Stretch } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Block } from '../model/document.js';
import { legendsIn } from '../model/legend.js';
import type { Letter } from '../model/letter.js';
import type { Question } from '../model/questionnaire.js';
import { overlaps, type Span } from '../model/span.js';
import { contentWords, wordsAsked } from '../model/words.js';
import { fold, labelsIn } from './labels.js';
import { type ToldNames, toldNames } from './told-names.js';
import { yearsAsked } from './years-asked.js';

/** What OCR read with little confidence; `figure`: a table's figure, or what stands where one should. */
export interface PoorlySeen extends Span {
  readonly figure?: boolean;
}

/** What the letter's answers have in common: its entities (by folded name), and how rare each word is among its questions. */
export interface Context {
  readonly entities: ReadonlyMap<string, string>;
  /** Their folded names, and those that head table columns. */
  readonly names: ReadonlySet<string>;
  /** The weights of a question's words among the questions that the same words of the letter answer, or among all. */
  readonly weights: (located: Located, stretch: Stretch) => Pick<Passage, 'weights' | 'elsewhere'>;
  /** The years that each question is asked for. */
  readonly years: ReadonlyMap<Question, readonly string[]>;
  /** Names of several things of one sort that the letter tells of. */
  readonly told: readonly ToldNames[];
  readonly law: Exemption['law'] | null;
  readonly legends: Passage['legends'];
  readonly poor: readonly PoorlySeen[];
  /** Words that may be telling ones, misread. */
  readonly lost: readonly Span[];
}

/** Look through all answers of a letter once. A name is an entity when it labels lines in two answers, or several names label lines of one. */
export function contextOf(letter: Letter, law: Exemption['law'] | null): Context {
  const seen = new Map<string, { answers: Set<number>; forms: Map<string, number> }>();
  for (const [index, located] of letter.located.entries())
    for (const stretch of located.stretches) {
      if (stretch.joint || located.question.expects === 'list') continue;
      for (const { name, kind } of labelsIn(letter.document.reading.slice(stretch.span.start, stretch.span.end))) {
        if (kind !== 'entity' || HEADS_TIMES.test(name)) continue;
        const entry = seen.get(fold(name)) ?? { answers: new Set<number>(), forms: new Map<string, number>() };
        entry.answers.add(index);
        entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1);
        seen.set(fold(name), entry);
      }
    }
  const entities = recurringHeadings(letter);
  for (const [key, { answers, forms }] of seen)
    if (answers.size > 1 && key) entities.set(key, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] as string);
  const printed = letter.document.blocks.map(({ span }) => letter.document.reading.slice(span.start, span.end));
  const legends = letter.document.blocks.flatMap(({ span }, at) => {
    const text = printed[at] as string;
    // "Key", and "- Zero" below it
    const keyed = KEYED.exec(text)?.[1];
    const inKey = [printed[at - 1], printed[at + 1]].some((beside = '') => KEY.test(beside) || legendsIn(beside).length > 0);
    if (keyed && inKey) return [{ mark: keyed.replace('–', '-'), text, start: span.start }];
    return legendsIn(text).map((own) => ({
      mark: own.mark,
      text: text.slice(own.span.start, own.span.end),
      start: span.start + own.span.start,
    }));
  });
  const mayBeFigure = ({ cell }: Block, { start, end }: Span): boolean =>
    cell !== undefined && ((cell.row > 0 && cell.column > 0) || /\d/.test(letter.document.text.slice(start, end)));
  const poor = letter.document.ocrPages
    ? letter.document.blocks.flatMap((block) =>
        block.lines.flatMap(({ runs }) =>
          runs.flatMap(({ style, span }) => (style.poor ? [{ ...span, figure: mayBeFigure(block, span) }] : [])),
        ),
      )
    : [];
  const columns = letter.document.blocks
    .filter(({ cell }) => cell?.row === 0)
    .map(({ span }) => fold(letter.document.reading.slice(span.start, span.end).trim()));
  const told = toldNames(letter);
  const names = new Set([...entities.keys(), ...columns]);
  const { misread = [] } = letter.document;
  const lost = misread.filter(({ telling }) => telling).map(({ span }) => span);
  return {
    entities,
    names,
    told,
    years: yearsAsked(letter),
    law,
    legends,
    poor: [...poor, ...misread.map(({ span }) => span)],
    lost,
    weights: weightsOf(letter),
  };
}

/** "Financial year" over 2021/22 and 2022/23: what heads the column of times, in every table of a letter. */
const HEADS_TIMES = /^\W*(?:(?:financial|calendar|academic|school|tax) )?(?:years?|months?|quarters?|periods?|weeks?)\W*$/i;

function weightsOf({ questionnaire: { questions }, located: all }: Letter): Context['weights'] {
  const frequencyIn = (asked: readonly Question[]): ReadonlyMap<string, number> => {
    const frequency = new Map<string, number>();
    for (const question of asked) for (const word of wordsAsked(question)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return frequency;
  };
  const overall = frequencyIn(questions);
  return ({ question }, { span }) => {
    // among several questions that one paragraph answers, only what differs between them tells which figure is whose
    const sharing = all.filter((one) => one.stretches.some((other) => overlaps(other.span, span))).map((one) => one.question);
    const [asked, frequency] = sharing.length > 1 ? [sharing, frequencyIn(sharing)] : [questions, overall];
    const weight = (word: string): number => Math.log(1 + asked.length / (frequency.get(word) ?? 1));
    // examples in brackets are not what is asked
    const own = contentWords(question.text.replace(/\((?:e\.?g|i\.?e|such as|for example|including|inclusive)[^)]*\)/gi, ' '));
    const known = wordsAsked(question);
    return {
      weights: new Map(own.map((word) => [word, weight(word)])),
      elsewhere: {
        get: (word) => (known.has(word) || !overall.has(word) ? undefined : Math.log(1 + questions.length / (overall.get(word) as number))),
      },
    };
  };
}

/** Short lines that stand alone over paragraphs, the same ones again and again: "North", "South" under each question. Two at least make a pattern. */
function recurringHeadings(letter: Letter): Map<string, string> {
  const byStretch = letter.located
    .filter(({ question }) => question.expects !== 'list')
    .flatMap(({ stretches }) => stretches.filter(({ joint }) => !joint))
    .map(({ span }) => loneLines(letter.document.reading.slice(span.start, span.end)));
  const times = new Map<string, number>();
  for (const name of byStretch.flat()) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  const recurs = (name: string): boolean => (times.get(fold(name)) ?? 0) > 1;
  const names = byStretch.flatMap((own) => {
    // among headings that recur, one that stands once is a heading too
    const pattern = new Set(own.filter(recurs).map(fold)).size > 2;
    return own.filter((name) => recurs(name) || pattern);
  });
  const found = new Map(names.filter(fold).map((name) => [fold(name), name] as const));
  return found.size > 1 ? found : new Map();
}

function loneLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(
    (name, at) => HEADING.test(name) && !NO_HEADING.test(name) && name.split(' ').length <= 6 && lines.slice(at + 1).some(Boolean),
  );
}
const HEADING = /^[A-ZÀ-Þ][A-Za-zÀ-ž'&,() -]{2,48}$/u;
const NO_HEADING = cue(
  /^(?:not|none|nil|no|yes|see|please|data|information|as|it|we|there|this|the (?:answer|council|trust)|n\/a|zero|answer|response|reply|question|total|yours|kind|exempt|section)\b/,
);
const KEYED = /^\s*(-|–|\.\.)\s+(?:zero|nil|none|0)\b[^\n]{0,20}$/i;
const KEY = /^\W*(?:key|legend|notes?|symbols|conventions)(?: (?:to|used)\b[^\n]{0,30})?\W*$/i;
