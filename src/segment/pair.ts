import { isPeriod, periodsIn } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import { contentWords, wordSet, wordsAsked } from '../model/words.js';
import { isDecision } from './decision.js';
import { closingLabel, type Label, marksInside, readLabel } from './label.js';
import { BEGINS_ONLY, IF_ONLY, namedQuestions, namingOf, numbersAnswered, toldOf } from './naming.js';
import { begins, headsWeighing, isTitle, speaksOfLaw, tellsAtOnce } from './order.js';
import type { Part } from './parts.js';
import { Paths } from './paths.js';
import { topicOf } from './prose.js';
import { rankedQuestions } from './ranked.js';
import { sentenceStarts } from './sentences.js';
import type { Wording } from './wording.js';

/** A place where one or several questions begin to be answered. */
export interface Opening {
  readonly part: Part;
  /** Offset in `part.text` of the sentence that opens; 0 for the paragraph itself. */
  readonly offset: number;
  /** Indexes of the questions. */
  readonly questions: readonly number[];
  readonly fit: number;
  /** How much worse the whole letter would be paired if another question were opened at this place. */
  readonly margin: number;
  readonly labelled: boolean;
  /** The place is a title: the answer stands below it. */
  readonly titled?: true;
  /** So many of its first signs name the question in the letter's own words: "Skipper: ". */
  readonly names?: number;
}

export interface Option {
  readonly questions: readonly number[];
  readonly score: number;
  readonly fit: number;
  readonly labelled: boolean;
  /** The place names its question as one ("Question 1"): order weighs little against that. */
  readonly explicit: boolean;
}
/** A place where something may open. */
export interface Unit {
  readonly part: Part;
  readonly offset: number;
  /** A paragraph of its own begins here. */
  readonly begins: boolean;
  /** A section that goes through the questions by their numbers again begins here. */
  readonly again: boolean;
  readonly options: readonly Option[];
}

const SHUT_PARAGRAPH = 0.55;
const SHUT_SENTENCE = 0.95;
const SHUT_PROSE = 0.4;
/** What a paragraph that opens the next question in order gains where the order counts. */
const NEXT = 0.15;

/**
 * Pair questions with places of the reply: the one assignment of the whole letter that scores best, by dynamic programming over the
 * reply in order. Wording counts first, the label second, order third. `places`: where each question stands in the reply, when it was read
 * from there. `answered`: the questions that a table has answered; outside it they are opened by their label only. `ordered`: they were told in
 * sentences, which a reply in paragraphs takes up one after the other.
 */
export function pair(
  reply: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[] = [],
  answered: ReadonlySet<number> = new Set(),
  ordered = false,
): Opening[] {
  // notes explain the answers in the words of their questions, and what is asked back answers nothing
  const parts = reply.filter(({ note, askedBack }) => !note && !askedBack);
  const { units, prose } = unitsOf(parts, questions, wording, places, answered, ordered);
  const paths = new Paths(units, (before, option, unit) => costOf(before, option, unit, questions.length, prose));
  return withinSections(
    paths.best().map(({ index, option }): Opening => {
      const { part, offset } = units[index] as Unit;
      // words too few to open a place by themselves: its turn did
      const margin = option.score > 0 ? paths.margin(index, option) : -1;
      return { part, offset, questions: option.questions, fit: option.fit, labelled: option.labelled, margin };
    }),
  );
}

/** What it costs to take up an option after another (null: none yet). */
function costOf(before: Option | null, option: Option, { part, begins, again }: Unit, count: number, prose: boolean): number {
  const [first, last] = [Math.min(...option.questions), before ? Math.max(...before.questions) : -1];
  // a section for several questions takes them up one by one, and those that it skips may follow it
  const inside =
    before !== null &&
    before.questions.length > 1 &&
    !part.block.cell &&
    first >= Math.min(...before.questions) &&
    (before.questions.includes(first) || first < last);
  // told in sentences and answered in paragraphs: a new one most likely takes up the next wish
  const turn = begins && first === last + 1 ? NEXT : 0;
  if (again && first < last) return 0.1;
  return (inside ? 0.05 : step(last, first, count) * ((option.explicit || prose) && first < last ? 0.4 : 1)) - turn;
}

/** In a section that names its questions, only these are answered: wording alone opens no other one there. */
function withinSections(openings: readonly Opening[]): Opening[] {
  let section: readonly number[] | null = null;
  let head: Opening | null = null;
  return openings.filter((opening, at) => {
    if (opening.labelled) {
      section = opening.questions.length > 1 && heads(opening) ? opening.questions : null;
      head = section ? opening : null;
    } else if (head && opening.part === head.part && turnsBack(opening, head, openings.slice(at + 1))) return false;
    else if (section && !opening.questions.every((question) => section?.includes(question)) && opening.fit < 0.85) {
      if (!head || !tellsAtOnce(head) || opening.part === head.part || opening.offset || opening.fit < 0.4) return false;
      if (Math.min(...opening.questions) <= Math.max(...section)) return false;
      section = null;
      head = null;
    }
    return true;
  });
}

/** "2 and 3. There are 41 on the list. How long people wait is not kept": the last sentence of a paragraph for several takes up the last of them. */
const turnsBack = ({ questions: [own = -1], part, offset, fit }: Opening, head: Opening, later: readonly Opening[]): boolean =>
  offset > 0 &&
  fit < 0.85 &&
  head.questions.includes(own) &&
  own < Math.max(...head.questions) &&
  !later.some((one) => one.part === part && (one.questions[0] ?? -1) > own);

/** What is said below begins with the questions' name; "…, to whom your first three questions should go" ends what is said, and heads nothing. */
const heads = ({ part, offset }: Opening): boolean => !offset && (!!part.label?.paths.length || NAMES_FIRST.test(part.text));
const NAMES_FIRST = /^\W*(?:(?:in|with|as|on|for|to|regarding|concerning|turning) ?(?:[a-z]+ ){0,4})?(?:your|the|these)\s/i;

/** What it costs to go from the last opened question to another: nothing for the next one, little to skip, much to go back. */
function step(from: number, to: number, count: number): number {
  if (to === from + 1) return 0;
  if (to > from) return Math.min(0.45, 0.07 * (to - from - 1));
  if (to === from) return 0.6;
  // back to the start opens a second pass (the same questions for another programme)
  return to === 0 && from >= count - 3 ? 0.45 : 0.75;
}

/** `prose`: no place bears a label and hardly any restates its question. */
function unitsOf(
  parts: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[],
  answered: ReadonlySet<number>,
  ordered: boolean,
): { units: readonly Unit[]; prose: boolean } {
  const numbers = numbersAnswered(parts, questions);
  const naming = namingOf(parts, questions, wording);
  const { trust, byName, complete } = naming;
  const units: Unit[] = [];
  const restated = restatedShare(ordered ? parts.filter(({ block }) => !block.cell) : parts, questions, wording);
  const restates = restated > 0.5;
  const numbered = parts.filter((part) => part.label?.paths.some((path) => numbers.includes(path))).length > 1;
  // answers in prose, sentence after sentence, take up a word or two of their questions
  const prose = questions.length > 1 && restated < (ordered ? 0.7 : 0.3) && naming.named.size <= (ordered ? questions.length / 4 : 0);
  const [paragraph, inside, least] = prose ? [SHUT_PROSE, SHUT_PROSE, 0.2] : [SHUT_PARAGRAPH, SHUT_SENTENCE, 0.3];
  // figures of an answer in prose speak neither for a question nor against it
  const wordsOf = (text: string): ReadonlySet<string> =>
    prose ? new Set(contentWords(text.replace(BODY, ' ').replace(NAMES, ' ')).filter((word) => !/\d/.test(word))) : wordSet(text);
  // "your last part" is the last question where all are counted in one row, and no label names it
  const byLabel = new Set([...naming.named.values()].flat());
  const counted = !restates && questions.length > 1 && numbers.every((number, index) => number === String(index + 1));
  const limit = Math.max(...questions.map((question) => question.text.length), 60) * 2;
  const later = laterSections(parts, numbers);
  const limbs = limbsAgain(parts);
  const sequels = new Set([...sequelsIn(parts, questions, wording), ...later]);
  const known = questions.map(wordsAsked);
  const weighing = weighingSections(parts);
  let over: Part | null = null;
  for (const [at, part] of parts.entries()) {
    if (isDecision(part, at, parts)) continue;
    // a file's name repeats the subject and answers nothing by itself
    if (
      !part.label &&
      /\[\d+ ?[km]b\]|\.(?:pdf|docx?|xlsx?)\b/i.test(part.text.replace(/https?:\S+|www\.\S+/gi, '')) &&
      part.text.length < 160 &&
      !/\b(?:is|are|was|were|has|have|been|attach|enclose)\b.*\.\W*$/i.test(part.text)
    )
      continue;
    // a cell has a word or two, which may stand in any question
    if (ordered && prose && part.block.cell && !part.label) continue;
    // "Year | Boats mended | Average cost" right below the question that it is the answer to
    if (!part.block.cell) over = part;
    else if (part.block.cell.row === 0 && over && namesColumn(part) && restatesOne(over, wording)) continue;
    const starts = startsIn(part);
    const closing = closingOf(part, starts);
    for (const [order, offset] of starts.entries()) {
      const sentence = part.text.slice(offset, starts[order + 1] ?? part.text.length);
      const options: Option[] = [];
      const turned = closing && order === starts.length - 1 ? null : namedInside(sentence);
      const read = order === 0 ? (part.label ?? toldOf(sentence) ?? closing) : turned;
      const ranked =
        counted && !read?.paths.length && !part.block.cell
          ? rankedQuestions(sentence, questions.length).filter((index) => !byLabel.has(index))
          : [];
      const label: Label | null = ranked.length
        ? { paths: ranked.map((index) => numbers[index] as string), kind: 'question', length: 0 }
        : read;
      const all = order === 0 && !ranked.length && read === part.label ? (naming.named.get(part) ?? []) : namedQuestions(label, numbers);
      // "b)" or "ii)" below question 3
      const limb = /^(?:[a-z]|[ivx]+)$/.test(label?.paths[0] ?? '') && !numbers.includes(label?.paths[0] ?? '');
      // "v. 37 students" among "On iv., …" and "As for vi., …": roman numerals count nothing but questions
      const roman = /^[ivx]{2,}$|^[vx]$/.test(label?.paths[0] ?? '') && numbers.includes('iii');
      const named = byName && label?.kind === 'bare' && !part.block.cell && !limb && !roman ? [] : all;
      if (named.length > 1)
        options.push({
          questions: [...named],
          score: ((label?.kind === 'bare' ? 0.95 : 1.2) - SHUT_PARAGRAPH) * named.length,
          fit: 0.5,
          labelled: true,
          explicit: label?.kind === 'question',
        });
      const heads = [wordsOf(sentence.slice(0, limit))];
      if (order === 0 && starts.length > 1)
        for (const end of [starts[2] ?? part.text.length, part.text.length]) if (end <= limit) heads.push(wordsOf(part.text.slice(0, end)));
      // "As for drivers, please see the table below", and the table's own words
      const table = ordered && prose && order === starts.length - 1 && offset === 0 ? namesOfTable(parts, at + 1) : '';
      if (table) heads.push(wordsOf(`${sentence} ${table}`));
      // "With regard to the survey of the pier, the firm is still at work": of the survey, whatever else it says
      const topic = order === 0 && !named.length ? wordsOf(topicOf(sentence)) : new Set<string>();
      if (topic.size && wording.best(topic).margin > 0.1) heads.push(topic);
      const turn = ordered && prose && order === 0 && !weighing.has(part) && (table !== '' || begins(part, parts[at - 1]));
      // what stands in a paragraph on the law or on the letter answers nothing by the way
      const aside = ordered && prose && (speaksOfLaw(part) || weighing.has(part) || (order > 0 && !begins(part, parts[at - 1])));
      const short = order === 0 && !named.length ? shortName(part.text, questions, known, numbered || restates) : -1;
      const heading = order === 0 && starts.length === 1 && part.heading ? headedBy(part.text, wording) : -1;
      // "30 June 2023" names a row of whatever was asked for several days
      const period = part.block.cell && isPeriod(part.text) ? part.text.trim() : '';
      for (const [index, number] of numbers.entries()) {
        // a list inside a question may begin at 1 again: the number then stands for either, and the order tells
        const labelled = named.includes(index) || (named.length === 1 && number !== null && number === numbers[named[0] as number]);
        const here = order === 0 && places[index]?.index === part.index;
        // a question that stands in the reply itself is answered there, or where its number comes back
        if (places[index] && !here && (part.index < places[index].index || !labelled)) continue;
        const fit = here
          ? 1
          : Math.max(short === index ? 0.85 : 0, ...heads.map((words) => (words.size ? wording.compare(index, words).fit : 0)));
        if ((answered.has(index) || (period && !here && !asksOnlyOf(period, index, questions))) && !labelled) continue;
        let score = 1.35 * (fit > (turn ? 0.1 : least) ? fit : 0) - (aside ? SHUT_SENTENCE : order === 0 ? paragraph : inside);
        if (labelled && named.length === 1)
          score += {
            // "2(a)" names one limb, whatever else is counted from 1
            bare:
              limbs.has(part) || /^\d+[a-z]$/.test(label?.paths[0] ?? '')
                ? 0.95
                : restates && fit < 0.3 && !limb
                  ? Math.min(trust, sequels.has(part) ? 0.7 : 0.1)
                  : trust,
            question: 1.4,
            answer: 1,
          }[label?.kind ?? 'bare'];
        else if (order === 0 && label?.paths.length && fit < 0.85 && named.length) score -= 0.35;
        // figures below "Question 2" bear words of other questions
        if (byName && part.block.cell && !labelled && fit < 0.85) continue;
        const explicit = (labelled && (complete || label?.kind === 'question')) || heading === index;
        if (score > (turn && fit > 0.1 ? -NEXT : 0)) options.push({ questions: [index], score, fit, labelled, explicit });
      }
      if (options.length)
        units.push({ part, offset, options, begins: turn, again: limbs.has(part) || (later.includes(part) && !!parts[at - 1]?.heading) });
    }
  }
  return { units, prose };
}

/** "How many in 2023?", where no other question names that year, nor this one another. */
const asksOnlyOf = (period: string, question: number, questions: readonly Question[]): boolean =>
  periodsIn(questions[question]?.text).length === 1 &&
  questions.every(({ text }, index) => periodsIn(text).includes(period.toLowerCase()) === (index === question));

/** The heads of a table's columns and the names of its rows, where a table begins at a place of the reply; '' where none does. */
function namesOfTable(parts: readonly Part[], at: number): string {
  const first = parts[at]?.block.cell;
  if (!first) return '';
  const cells = parts
    .slice(at)
    .filter(({ block: { cell } }) => cell?.table === first.table && (cell.row === first.row || cell.column === 0));
  return cells.map(({ text }) => text).join(' ');
}

/** What stands below "Evidence of harm" or "Balance test", up to the next title: why something is withheld, in the words of its question and of others. */
function weighingSections(parts: readonly Part[]): ReadonlySet<Part> {
  const found = new Set<Part>();
  let inside = false;
  for (const part of parts) {
    if (headsWeighing(part)) inside = true;
    // "In so far as the letters to Marl are concerned, …": of another thing
    else if ((part.heading && isTitle(part)) || topicOf(part.text)) inside = false;
    else if (inside && !part.label?.paths.length && !part.block.cell) found.add(part);
    else inside = false;
  }
  return found;
}

/** "Marl Valley Council has …": who answers speaks for no question. */
const BODY =
  /\b(?:[A-Z][\w'’-]+ (?:(?:and|of|&) )?)+(?:Police|Constabulary|Council|Trust|University|College|Board|Service|Authority|Agency|Department|Office|Partnership|Commission)\b(?:'s)?/g;

/** "The firms were Marl Lifts Ltd, Tarn Rail and The Dale Works": who or what is listed speaks for no question either. */
const NAMES =
  /(?<=[a-z:] )(?:[A-Z][\w'’&-]*(?: (?:of |and |& |for )?[A-Z][\w'’&-]*)*, ){1,}(?:[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)*,? (?:and|&) )?[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)*/g;

/** Each under its heading, sections that go through the questions from the first on: what the second and later ones number. */
function laterSections(parts: readonly Part[], numbers: readonly (string | null)[]): readonly Part[] {
  const sections: Part[][] = [];
  for (const [at, part] of parts.entries()) {
    if (part.heading) continue;
    if (parts[at - 1]?.heading) sections.push([]);
    if (part.label?.kind === 'bare' && !part.block.cell) sections.at(-1)?.push(part);
  }
  const through = sections.filter(
    (section) => section.length >= 3 && section.every(({ label }, index) => label?.paths.length === 1 && label.paths[0] === numbers[index]),
  );
  return through.slice(1).flat();
}

/** "3. Please give / a. the number / b. the cost" and right below it "a. 14 / b. £90": the letters of the answers, as many as those that asked. */
function limbsAgain(parts: readonly Part[]): ReadonlySet<Part> {
  const found = new Set<Part>();
  const counted = parts.filter(({ label, block }) => label?.kind === 'bare' && label.paths.length === 1 && !block.cell);
  const pathOf = (part: Part | undefined): string => part?.label?.paths[0] ?? '';
  for (let from = 0; from < counted.length; from += 1) {
    if (!/^(?:a|i)$/.test(pathOf(counted[from]))) continue;
    const again = counted.findIndex((part, at) => at > from && pathOf(part) === pathOf(counted[from]));
    const asked = counted.slice(from, again);
    const answers = counted.slice(again, again + asked.length);
    const same = again - from > 1 && asked.every((part, at) => /^[a-z]+$/.test(pathOf(part)) && pathOf(part) === pathOf(answers[at]));
    // nothing stands between the two lists
    if (!same || (counted[again] as Part).index !== (asked.at(-1) as Part).index + 1) continue;
    for (const part of answers) found.add(part);
    from = again + asked.length - 1;
  }
  return found;
}

/** The numbers that go on from one that restates its question: "4. Appeals: 7", "5. 38%", "6. £9,995". */
function sequelsIn(parts: readonly Part[], questions: readonly Question[], wording: Wording): ReadonlySet<Part> {
  const found = new Set<Part>();
  let before: Part | null = null;
  for (const part of parts) {
    const path = part.label?.kind === 'bare' && part.label.paths.length === 1 ? (part.label.paths[0] as string) : '';
    if (!/^\d+$/.test(path)) continue;
    const index = questions.findIndex(({ number }) => number === path);
    const words = wordSet(part.text.slice(0, 400));
    const restated = index >= 0 && words.size > 0 && wording.compare(index, words).fit > 0.6;
    if (restated || (before && index >= 0 && Number(path) === Number(before.label?.paths[0]) + 1)) {
      if (!restated) found.add(part);
      before = part;
    } else before = null;
  }
  return found;
}

/** Where the sentences of a part begin, and the clauses that turn to another question: "…, so for questions 6 and 7 we suggest". */
function startsIn(part: Part): number[] {
  const clauses = [...part.text.matchAll(TURN)].map(({ index, 0: comma }) => index + comma.length);
  return [...new Set([...sentenceStarts(part.text), ...clauses, ...marksInside(part.text)])].sort((a, b) => a - b);
}
const TURN =
  /[,;]\s+(?=(?:(?:so|and|but|while|whereas)\s)?(?:for|on|as (?:to|for|regards)|in (?:relation|respect|regard) (?:to|of)|regarding|with (?:regard|respect) to)\s(?:your\s)?questions?\s\d)/gi;

/** "When a boat turns up its entry is re-opened. The Board does not hold information in scope of points 3 and 7.": what all of a paragraph is about, named at its end alone. */
function closingOf({ text, label, block }: Part, starts: readonly number[]): Label | null {
  if (label || block.cell || starts.length < 2) return null;
  const sentences = starts.map((start, at) => text.slice(start, starts[at + 1]));
  return sentences.slice(0, -1).some(namedInside) ? null : closingLabel(sentences.at(-1) as string);
}

/** The questions that a sentence inside a paragraph turns to by name. */
function namedInside(sentence: string): Label | null {
  const told = toldOf(sentence) ?? closingLabel(sentence);
  if (told) return told;
  const label = readLabel(sentence);
  const said = sentence.slice(label?.length);
  if (label?.kind !== 'question' || !label.paths.length || (IF_ONLY.test(said) && !BEGINS_ONLY.test(said))) return null;
  return /^\W*(?:[a-z]+\s){0,5}(?:questions?|points?|items?|parts?|q\d)/i.test(sentence) ? label : null;
}

/** The one question that a short heading, alone or before a dash or colon, stands for: "Evaluation - ", "Budget:"; -1 for none. `known`: each question's words. */
function shortName(text: string, questions: readonly Question[], known: readonly ReadonlySet<string>[], numbered: boolean): number {
  const head = /^([A-Za-z][A-Za-z' ]{2,30}?)\s*(?:(?:[:.]|\s-)\s|$)/.exec(text)?.[1];
  const words = head ? contentWords(head) : [];
  if (!words.length) return -1;
  const fitting = known.flatMap((own, index) =>
    words.every((word) => own.has(word) || [...own].some((other) => sameRoot(other, word))) ? [index] : [],
  );
  const [only] = fitting;
  // where answers go by number or by the questions' own words, only a question without a number goes by name
  return only !== undefined && fitting.length === 1 && !(numbered && questions[only]?.number) ? only : -1;
}

/** "closures" and "closed": one stem goes on where the other ends. */
const sameRoot = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** The one question that all words of a heading stand in; -1 for none. */
function headedBy(text: string, wording: Wording): number {
  const { question, precision, margin } = wording.best(wordSet(text));
  return precision > 0.9 && margin > 0.15 ? question : -1;
}

const namesColumn = ({ label, text }: Part): boolean => !label && !text.includes('?') && text.split(/\s+/).length < 7;
/** The part is one of the questions, printed again. */
const restatesOne = ({ text, block }: Part, wording: Wording): boolean =>
  !block.cell && text.split(/\s+/).length > 5 && wording.best(wordSet(text)).fit > 0.9;

/** How many of the questions the reply prints again: where most are, a number alone opens none (it belongs to a list inside an answer). */
function restatedShare(parts: readonly Part[], questions: readonly Question[], wording: Wording): number {
  const seen = new Set<number>();
  for (const part of parts) {
    if (isPeriod(part.text)) continue;
    const words = wordSet(part.text.slice(0, 400));
    for (const [index] of questions.entries())
      if (!seen.has(index) && words.size && wording.compare(index, words).fit > 0.75) seen.add(index);
  }
  return questions.length > 1 ? seen.size / questions.length : 0;
}
