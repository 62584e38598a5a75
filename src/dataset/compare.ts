import { foldedWords } from '../model/words.js';
import { type Measure, measureOf } from './agreement.js';
import type { Coded, CodedLetter, Coding } from './coding.js';

export interface Side {
  readonly kind: string;
  readonly value: string;
  readonly quote: string;
  readonly final: boolean;
}
export interface Disagreement {
  readonly file: string;
  readonly authority: string;
  readonly id: string | null;
  readonly question: string | null;
  /** What they differ in: the kind of the answer, or the value only. */
  readonly differ: 'kind' | 'value';
  readonly a: Side;
  readonly b: Side;
}
export interface QuestionAgreement {
  readonly id: string | null;
  readonly question: string | null;
  readonly asked: string;
  /** Whether the two say the same sort of thing: a count, not held, refused … */
  readonly kind: Measure;
  /** Whether they say the same: kind and value. */
  readonly answer: Measure;
}
export interface Comparison {
  readonly letters: { readonly both: number; readonly onlyA: readonly string[]; readonly onlyB: readonly string[] };
  readonly answers: { readonly both: number; readonly onlyA: number; readonly onlyB: number };
  /** Over all questions. Values of unlike questions are no categories of one scale: of the answers only the share counts. */
  readonly overall: { readonly kind: Measure; readonly answer: Pick<Measure, 'n' | 'agreed'> };
  readonly questions: readonly QuestionAgreement[];
  readonly disagreements: readonly Disagreement[];
}

/** Two codings side by side: how far they agree on each question, and where they do not. Pure. */
export function compare(a: Coding, b: Coding): Comparison {
  const letters = pairLetters(a.letters, b.letters);
  const questions = new Map<string, { first: Coded; pairs: (readonly [Coded, Coded])[] }>();
  const disagreements: Disagreement[] = [];
  const answers = { both: 0, onlyA: 0, onlyB: 0 };
  for (const [one, other] of letters.pairs) {
    const matched = pairAnswers(one.answers, other.answers);
    answers.both += matched.length;
    answers.onlyA += one.answers.length - matched.length;
    answers.onlyB += other.answers.length - matched.length;
    for (const [mine, theirs] of matched) {
      // letters that print questions of their own number them alike
      const key = `${mine.id ?? theirs.id ?? mine.question} ${foldedWords(mine.asked || theirs.asked)}`;
      const group = questions.get(key) ?? { first: mine, pairs: [] };
      group.pairs.push([mine, theirs]);
      questions.set(key, group);
      if (mine.kind === theirs.kind && mine.value === theirs.value) continue;
      disagreements.push({
        file: one.file || other.file,
        authority: one.authority || other.authority,
        id: mine.id ?? theirs.id,
        question: mine.question ?? theirs.question,
        differ: mine.kind === theirs.kind ? 'value' : 'kind',
        a: side(mine),
        b: side(theirs),
      });
    }
  }
  const all = [...questions.values()].flatMap(({ pairs }) => pairs);
  const { n, agreed } = measureOf(all.map(whole));
  return {
    letters: { both: letters.pairs.length, onlyA: letters.onlyA.map(nameOf), onlyB: letters.onlyB.map(nameOf) },
    answers,
    overall: { kind: measureOf(all.map(kinds)), answer: { n, agreed } },
    questions: [...questions.values()].map(({ first, pairs }) => ({
      id: first.id ?? pairs[0]?.[1].id ?? null,
      question: first.question ?? pairs[0]?.[1].question ?? null,
      asked: first.asked || (pairs[0]?.[1].asked ?? ''),
      kind: measureOf(pairs.map(kinds)),
      answer: measureOf(pairs.map(whole)),
    })),
    disagreements,
  };
}

const kinds = ([a, b]: readonly [Coded, Coded]): [string, string] => [a.kind, b.kind];
const whole = ([a, b]: readonly [Coded, Coded]): [string, string] => [`${a.kind} ${a.value}`, `${b.kind} ${b.value}`];
const side = ({ kind, value, quote, final }: Coded): Side => ({ kind, value, quote, final });
const nameOf = ({ file, authority }: CodedLetter): string => file || authority;

/** By the whole path, then the file's name, then the authority; each only where it names one letter on either side. */
function pairLetters(a: readonly CodedLetter[], b: readonly CodedLetter[]) {
  const pairs: [CodedLetter, CodedLetter][] = [];
  let [restA, restB] = [a, b];
  for (const key of [
    ({ file }: CodedLetter) => file,
    ({ file }: CodedLetter) => base(file),
    ({ authority }: CodedLetter) => foldedWords(authority),
  ]) {
    const [mine, theirs] = [unique(restA, key), unique(restB, key)];
    const found = [...mine].flatMap(([name, letter]) => {
      const other = theirs.get(name);
      return other ? [[letter, other] as [CodedLetter, CodedLetter]] : [];
    });
    pairs.push(...found);
    const taken = new Set(found.flat());
    restA = restA.filter((letter) => !taken.has(letter));
    restB = restB.filter((letter) => !taken.has(letter));
  }
  const order = new Map(a.map((letter, at) => [letter, at]));
  pairs.sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return { pairs, onlyA: restA, onlyB: restB };
}

function unique(letters: readonly CodedLetter[], key: (letter: CodedLetter) => string): Map<string, CodedLetter> {
  const found = new Map<string, CodedLetter | null>();
  for (const letter of letters) {
    const name = key(letter);
    if (name) found.set(name, found.has(name) ? null : letter);
  }
  return new Map([...found].flatMap(([name, letter]) => (letter ? [[name, letter] as const] : [])));
}

/** By the question's id, else by its label. */
function pairAnswers(a: readonly Coded[], b: readonly Coded[]): [Coded, Coded][] {
  const ids = new Map(b.flatMap((answer) => (answer.id ? [[answer.id, answer] as const] : [])));
  const labels = new Map(b.flatMap((answer) => (answer.question ? [[answer.question, answer] as const] : [])));
  const taken = new Set<Coded>();
  return a.flatMap((answer): [Coded, Coded][] => {
    const other = (answer.id && ids.get(answer.id)) || (answer.question && labels.get(answer.question)) || null;
    if (!other || taken.has(other)) return [];
    taken.add(other);
    return [[answer, other]];
  });
}

const base = (path: string): string => path.replace(/^.*[/\\]/, '').toLowerCase();
