import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { type Label, mentionsOf, readPaths } from './label.js';
import type { Part } from './parts.js';
import type { Wording } from './wording.js';

/** The questions that the labels of a reply name, and what its labels are worth. */
export interface Naming {
  /** Indexes of the questions that the label of each labelled part names, in order. */
  readonly named: ReadonlyMap<Part, readonly number[]>;
  /** What a bare number is worth: much when they run in order and nothing is restated, little when they restart. */
  readonly trust: number;
  /** Each question has one number in the reply, though not in their order. */
  readonly complete: boolean;
  /** Most questions are named as such ("Question 3", "Q3"): there a mere number counts the items of a list. */
  readonly byName: boolean;
}

/** What could be answered if it were asked otherwise is not answered. */
export const IF_ONLY =
  /^\s*(?:only\b|(?:could|would|might|may)\b|you (?:could|may|might) (?:wish to |like to )?(?:name|narrow|limit|reduce|refine|restrict|specify|confine)\b)/i;

/** "Question 6: Only professionals can refer" says so. */
export const BEGINS_ONLY = /^\s*Only [a-z]/;

export function namingOf(parts: readonly Part[], questions: readonly Question[], wording: Wording): Naming {
  const numbers = numbersAnswered(parts, questions);
  const named = new Map<Part, readonly number[]>();
  let above = '';
  const codes = codedTables(parts, numbers);
  for (const part of parts) {
    if (!part.label?.paths.length || codes.has(part.block.cell?.table ?? -1)) continue;
    const found =
      part.label.kind === 'question' && IF_ONLY.test(part.text) && !BEGINS_ONLY.test(part.text)
        ? []
        : namedQuestions(part.label, numbers, above);
    if (found.length) named.set(part, found);
    const path = part.label.paths.at(-1) ?? '';
    const letter = /^[a-h](?=i*$)/.exec(path)?.[0];
    if (!part.block.cell) above = letter && numbers.includes(`${letter}i`) ? letter : (/^\d+/.exec(path)?.[0] ?? above);
  }
  for (const [part, index] of slipped(named, questions, wording)) named.set(part, [index]);
  for (const [part, indexes] of restarted(named, questions, wording)) named.set(part, indexes);
  const single = [...named].filter(([part, indexes]) => part.label?.kind === 'question' && indexes.length === 1);
  const byName = new Set(single.flatMap(([, indexes]) => indexes)).size > questions.length / 2;
  const order = [...named.values()].flat();
  const ascends = order.every((index, at) => at === 0 || index > (order[at - 1] as number));
  const complete = !ascends && named.size === questions.length && questions.length > 2 && new Set(order).size === questions.length;
  return { named, byName, complete, trust: complete ? 0.95 : trustOf(named, questions, wording) };
}

/**
 * The numbers by which a reply may name its questions. A list inside the first question may begin at 1 again: where the reply counts only once,
 * it counts the list, and what stands over it has no number.
 */
export function numbersAnswered(parts: readonly Part[], questions: readonly Question[]): (string | null)[] {
  const counted = parts.flatMap(({ label, block }) => (block.cell ? [] : (label?.paths ?? [])));
  return questions.map(({ number }, index) => {
    const over = number !== null && /^\d+$/.test(number) && questions[index + 1]?.number === number;
    return over && counted.filter((path) => path === number).length === 1 ? null : number;
  });
}

/**
 * As many numbered paragraphs as questions, whose numbers go wrong (1, 2, 2, 3 …): they are the questions in their order, where the words say so
 * rather than the numbers.
 */
function slipped(
  named: ReadonlyMap<Part, readonly number[]>,
  questions: readonly Question[],
  wording: Wording,
): (readonly [Part, number])[] {
  const parts = [...named.keys()].filter(({ label, block }) => label?.kind === 'bare' && !block.cell);
  const paths = parts.map(({ label }) => Number(label?.paths[0]));
  const ascends = paths.every((path, index) => index === 0 || path >= (paths[index - 1] as number));
  if (parts.length !== questions.length || parts.length < named.size || !ascends || new Set(paths).size === paths.length) return [];
  const fitOf = (part: Part, question: number | undefined): number =>
    question === undefined ? 0 : wording.compare(question, wordSet(part.text.slice(0, 400))).fit;
  const sum = (of: (part: Part, index: number) => number): number => parts.reduce((all, part, index) => all + of(part, index), 0);
  const byOrder = sum((part, index) => fitOf(part, index));
  return byOrder > sum((part) => fitOf(part, named.get(part)?.[0])) * 1.5 ? parts.map((part, index) => [part, index]) : [];
}

/**
 * As many numbers as questions, counted up from 1 and then from 1 again, as word processors do behind a paragraph between two items: they go through
 * the questions in their order, unless the words speak for the numbers.
 */
function restarted(
  named: ReadonlyMap<Part, readonly number[]>,
  questions: readonly Question[],
  wording: Wording,
): (readonly [Part, readonly number[]])[] {
  const parts = [...named.keys()];
  const paths = parts.flatMap(({ label }) => (label?.kind === 'bare' ? label.paths.map(Number) : [Number.NaN]));
  const runs = paths.filter((path) => path === 1).length;
  const counts = paths.every((path, at) => path === 1 || path === (paths[at - 1] ?? 0) + 1);
  if (!counts || runs < 2 || paths.length !== questions.length || !questions.every(({ number }, at) => number === String(at + 1)))
    return [];
  let next = 0;
  const turns = parts.map((part): readonly [Part, readonly number[]] => [part, (part.label?.paths ?? []).map(() => next++)]);
  const fitOf = (part: Part, indexes: readonly number[]): number =>
    Math.max(...indexes.map((index) => wording.compare(index, wordSet(part.text.slice(0, 400))).fit));
  const sum = (own: readonly (readonly [Part, readonly number[]])[]): number =>
    own.reduce((all, [part, indexes]) => all + fitOf(part, indexes), 0);
  return sum(turns) >= sum([...named]) ? turns : [];
}

/** Tables whose rows are numbered by a classification ("1: Charged", "14: Caution"), and not by the questions: several of its numbers name none. */
function codedTables(parts: readonly Part[], numbers: readonly (string | null)[]): ReadonlySet<number> {
  const strange = new Map<number, number>();
  for (const { label, block } of parts) {
    const [path, more] = label?.paths ?? [];
    // "b)" of question 1 is no class either
    const known = (number: string | null): boolean => number?.startsWith(path ?? '') || number?.replace(/^\d+/, '') === path;
    if (!block.cell || !path || more || label?.kind !== 'bare' || numbers.some(known)) continue;
    strange.set(block.cell.table, (strange.get(block.cell.table) ?? 0) + 1);
  }
  return new Set([...strange].flatMap(([table, count]) => (count > 2 ? [table] : [])));
}

/** The questions that a part's label names; "a)" is 3a below a number 3, else the only question that ends so. */
export function namedQuestions(label: Label | null, numbers: readonly (string | null)[], above = ''): number[] {
  const found = new Set<number>();
  for (const path of label?.paths ?? []) {
    const exact = numbers.indexOf(path);
    if (exact >= 0) found.add(exact);
    else if (/^\d+$/.test(path))
      for (const [index, number] of numbers.entries())
        if (number?.startsWith(path) && /^[a-z]/.test(number.slice(path.length))) found.add(index);
    const below = exact < 0 && /^[a-z]+$/.test(path) ? numbers.indexOf(above + path) : -1;
    if (below >= 0) found.add(below);
    else if (exact < 0 && /^[a-z]+$/.test(path)) {
      const ends = numbers.flatMap((number, index) => (number?.endsWith(path) && /\d$/.test(number.slice(0, -path.length)) ? [index] : []));
      if (ends.length === 1) found.add(ends[0] as number);
    }
    const parent = /^(\d+)[a-z]+$/.exec(path)?.[1];
    if (exact < 0 && parent && numbers.includes(parent)) found.add(numbers.indexOf(parent));
  }
  return [...found].sort((a, b) => a - b);
}

function trustOf(named: ReadonlyMap<Part, readonly number[]>, questions: readonly Question[], wording: Wording): number {
  const bare = [...named].filter(([part]) => part.label?.kind === 'bare');
  if (!bare.length) return 0.5;
  const restarts = bare.filter(([, [first = 0]], at) => at > 0 && first < (bare[at - 1]?.[1][0] ?? 0)).length;
  // labels that stand at words of another question prove nothing
  let agree = 0;
  let clash = 0;
  for (const [part, indexes] of bare) {
    const words = wordSet(part.text);
    if (words.size < 2) continue;
    const fits = questions.map((_, index) => wording.compare(index, words).fit);
    const top = fits.indexOf(Math.max(...fits));
    if ((fits[top] ?? 0) < 0.75) continue;
    if (indexes.includes(top)) agree += 1;
    else clash += 1;
  }
  // one label that seems astray does not outweigh a row of them that counts the questions through, once or again for each programme
  const counts = bare.length >= questions.length * 0.7 * (restarts + 1) && bare.length > 2 * (restarts + 1);
  if (clash > agree && !(counts && clash < Math.max(2, bare.length * 0.3))) return 0.05;
  return restarts === 0 || counts ? 0.95 : restarts > bare.length / 3 ? 0.3 : 0.75;
}

/** "Consequently questions 4, 5 and 6 do not apply", "The boat meant by question 2 is the Queen", "The budget you mention in question 7 is £6m": questions that a sentence speaks of without opening with them. */
export function toldOf(sentence: string): Label | null {
  const [, falls, recalled, meant, asked, sought] = TOLD.exec(sentence) ?? [];
  const told =
    falls ??
    recalled ??
    meant ??
    asked ??
    sought ??
    AT_MARK.exec(sentence)?.[1] ??
    IN_BRACKETS.exec(sentence)?.[1] ??
    BEHIND_THING.exec(sentence)?.[1] ??
    IN_PART.exec(sentence)?.[1] ??
    TOGETHER.exec(sentence)?.[1] ??
    ANSWERS_BOTH.exec(sentence)?.[1] ??
    BY_THE_WAY.exec(sentence)?.[1] ??
    REPLIED_TO.exec(sentence)?.[1];
  const at = told || !ASKED_AT.test(sentence) ? [] : mentionsOf(sentence);
  const paths = told ? readPaths(told) : at;
  return paths.length && !IF_ONLY.test(sentence) ? { paths, kind: 'question', length: 0 } : null;
}
/** "The first reply to questions 2 and 5 was that …", "I do not uphold our answer to question 3": a review. */
const REPLIED_TO =
  /^\W*(?:(?:i|we) (?:have |also |therefore |do |cannot |not )*(?:uphold|overturn|agree with|maintain|reviewed|considered) )?(?:the|our|its) (?:(?:council|trust|force|board|authority|university)'s )?(?:original |first |initial |earlier |previous )?(?:reply|response|answer|decision) (?:given )?(?:to|on|for|at|in respect of|in relation to) (?:your )?(?:questions?|parts?|points?|items?) (\d{1,2}(?:(?:, | and | to | & |-|, and )\d{1,2})*)\b/i;
/** "We shall also need to know, for number 4, whether …": between commas, before the rest of what is said. */
const BY_THE_WAY =
  /^(?!\W*(?:as|see|please (?:see|refer)|if|where)\b)[^,.;:?]{3,60},\s(?:for|on|in (?:relation|respect|regard) (?:to|of)|with (?:regard|respect|reference) to|regarding|as regards)\s(?:your\s)?(?:questions?|points?|items?|parts?|numbers?|nos?\.?|q)\s?(\d{1,2}(?:(?:, | and | & )\d{1,2})*),\s/i;
/** "We are withholding the information requested at (e)", "The survey sought at (b) was begun in March". */
const AT_MARK =
  /(?:\b(?:information|data|figures?|details?|documents?|records?)|^\W*(?:the|any|all) (?:[a-z-]+ ){0,3}[a-z-]+) (?:that (?:is|was) |(?:that |which )?you (?:have )?)?(?:requested|sought|asked for|wanted|named) (?:at|in|under) (\([a-h]\))(?=[\s,.])/i;
/** "We have answered parts 1 to 3 of your request together." */
const TOGETHER =
  /^\W*(?:we|i)(?: have|'ve|'ll| will| can)? (?:answer|deal|respond|address|tak|consider)\w*(?: with| to)? (?:your )?(?:questions|parts|points|items) (\d{1,2}(?:(?:, | and | to | & |-|, and )\d{1,2})+)(?: of (?:the|your) [a-z]+)?,? (?:together|jointly|as one|in one)\b/i;
/** "There are nine boats and 31 pilots, which deals with questions 1 and 2." */
const ANSWERS_BOTH =
  /^[^.?!]{15,200}(?:,| -|;) (?:(?:and )?(?:this|that|these|those)|which)(?: also)? (?:deals? with|answers?|covers?|address(?:es)?|responds? to|disposes? of|takes? care of)(?: both)? (?:your )?(?:questions?|qs|points?|parts?|items?) (\d{1,2}(?:(?:, | and | & | to |-|, and )\d{1,2})+)(?: together)?\W*$/i;
/** "We do not hold the information asked for at questions 1 to 6 or questions 8 and 9". */
const ASKED_AT =
  /\b(?:information|data|figures?|details?|documents?)\b[^.;]{0,30}\b(?:asked for|requested|sought|asked)\s(?:at|in|by|under|(?:in|with) (?:respect|relation|regard) (?:of|to)|as regards|regarding|concerning) (?:your )?(?:questions?|parts?|points?|items?) \d/i;
const TOLD =
  /^\W*(?:(?:consequently|accordingly|therefore|hence|thus|as a result|it follows that|for (?:this|that) reason),? )(?:your )?(?:questions?|parts?|points?|items?) (\d{1,2}(?:(?:, | and | to |-|, and )\d{1,2})*) (?:do(?:es)? not|is|are|falls?|cannot|has|have)\b|^\W*you (?:also )?ask(?:ed)? (?:us )?(?:at|in|by|under) (?:your )?(?:questions?|points?|parts?|items?) (\d{1,2})\b|^\W*(?:the|each|both) [^.?!:;,()]{3,50} (?:meant|named|described|mentioned|referred to|asked about|in view|in mind) (?:in|at|by|under|with) (?:your )?(?:questions?|points?|parts?|items?) (\d{1,2})(?: (?:of|in) your (?:request|letter|e-?mail))? (?:is|was|are|were|has|have|had)\b|\byou (?:have )?(?:ask(?:ed)?|mention(?:ed)?|refer(?:red)?|seek|sought|want(?:ed)?|request(?:ed)?)(?: (?:for|about|to))? (?:in|at|by|under|with) (?:your )?(?:questions?|points?|parts?|items?) (\d{1,2})(?: (?:of|in) your (?:request|letter|e-?mail))? (?:is|was|are|were|has|have|comes?|came|accompan(?:y|ies)|follows?|appears?)\b|\b[a-z]+ (?:that (?:is|was) |you )?(?:requested|sought|asked for|wanted) (?:at|in|by|under) (?:your )?(?:questions?|points?|parts?|items?) \(?(\d{1,2}[a-h]?|[a-h])\)?(?: (?:of|in) your (?:request|letter|e-?mail))? (?:is|was|are|were|has|have|cannot)\b/i;
/** "The flood maps (part e) are published": what the sentence speaks of is named behind it. */
const IN_BRACKETS =
  /^\W*[^.?!:;()]{3,80}\s\((?:your )?(?:questions?|q|points?|parts?|items?)\.?\s?(\d{1,2}[a-h]?|[a-h])\) (?:is|are|was|were|has|have|had|can|cannot|will|do|does|did|costs?|comes?|came|stands?|stood)\b/i;
/** "The Board bought the Queen (Q1), a boat of ten tons, and …"; "as said above (Q1)," points there. */
const BEHIND_THING =
  /^(?!\W*(?:as|see|if|where|given|because|since|for)\b)[^.?!:;()]{10,120}(?<!\b(?:see|above|below|same|answer|reply|response|said|told|explained|mentioned|before|already)) \((?:your )?(?:questions?|q|points?|items?)\.?\s?(\d{1,2}[a-h]?)\), (?=(?:an?|the|which|who|whose|each|all|both|in|on|for|from|at|with|and|but|while|though|although)\s)(?![^.]*\((?:your )?(?:questions?|q|points?|items?)\.?\s?\d)/i;
/** "The maps in part (e) may be viewed at …", "The lease asked for in question 4 is withheld": the thing that was asked for, and what becomes of it. */
const IN_PART =
  /^\W*(?:(?:an? )?(?:cop(?:y|ies)|lists?) of )?(?:the|all|any) (?!(?:[a-z]+ ){0,2}(?:figures?|numbers?|totals?|answers?|repl(?:y|ies)|responses?|exemptions?|request)\b)[^.?!:;()]{2,60}?\s(?:(?:you )?(?:sought|requested|asked for|wanted|mentioned|named|described) )?(?:in|at|under) (?:your )?(?:questions?|q|points?|parts?|items?) (\([a-h]\)|\d{1,2}[a-h]?) (?:may|can|cannot|will|is|are|has|have|must)\b[^.]{0,40}\b(?:viewed|seen|found|downloaded|inspected|bought|obtained|published|available|provided|enclosed|attached|supplied|disclosed|released|held|exempt|withheld|refused)\b/i;
