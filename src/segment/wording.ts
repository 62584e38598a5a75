import type { Question } from '../model/questionnaire.js';
import { rawWords, stem, wordSet } from '../model/words.js';

/** Shares of a question's and of a text's weight that they have in common, and what both come to. */
export interface Fit {
  readonly recall: number;
  readonly precision: number;
  readonly fit: number;
}
const NO_FIT: Fit = { recall: 0, precision: 0, fit: 0 };

/** The question that a text fits best, -1 for none, and by how much better than the next one. */
export interface Best extends Fit {
  readonly question: number;
  readonly margin: number;
}

/** How well texts fit the questions of one questionnaire: words weigh the more, the fewer of its questions share them. */
export class Wording {
  readonly #weights = new Map<string, number>();
  readonly #unknown: number;
  readonly #variants: readonly { readonly question: number; readonly weight: number }[];
  /** The variants that a word stands in. */
  readonly #having = new Map<string, number[]>();
  readonly #known = new WeakMap<ReadonlySet<string>, readonly Fit[]>();

  constructor(private readonly questions: readonly Question[]) {
    const sets = questions.map((question) => [question.text, ...question.also].map(wordSet));
    const frequency = new Map<string, number>();
    for (const own of sets) for (const word of new Set(own.flatMap((set) => [...set]))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    // a year that one question happens to give is the request's, and tells it from no other
    const dated = sets.filter((own) => own.some((set) => [...set].some((word) => /\d/.test(word)))).length;
    const figures = dated > questions.length / 3 ? 1 : 0.25;
    for (const [word, count] of frequency)
      this.#weights.set(word, Math.log(1 + questions.length / count) * (/\d/.test(word) ? figures : 1));
    this.#unknown = Math.log(1 + questions.length) * 0.6;
    const variants = sets.flatMap((own, question) => own.filter((set) => set.size).map((words) => ({ question, words })));
    this.#variants = variants.map(({ question, words }) => ({ question, weight: this.#sum(words) }));
    for (const [variant, { words }] of variants.entries())
      for (const word of words) this.#having.set(word, [...(this.#having.get(word) ?? []), variant]);
  }

  /** How many questions it knows. */
  get size(): number {
    return this.questions.length;
  }

  question(index: number): Question | undefined {
    return this.questions[index];
  }

  #sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#weights.get(word) ?? this.#unknown;
    return sum;
  }

  /** How well a text's words fit a question, by the best wording of it. */
  compare(index: number, words: ReadonlySet<string>): Fit {
    let fits = this.#known.get(words);
    if (!fits) {
      fits = this.#fits(words);
      this.#known.set(words, fits);
    }
    return fits[index] as Fit;
  }

  /** Which of some questions a text's words fit best; the first of those that they fit alike. */
  best(words: ReadonlySet<string>, among: readonly number[] = [...this.questions.keys()]): Best {
    const fits = among.map((question) => ({ question, ...this.compare(question, words) })).sort((a, b) => b.fit - a.fit);
    const [first = { question: -1, ...NO_FIT }, rival = NO_FIT] = fits;
    return { ...first, margin: first.fit - rival.fit };
  }

  #fits(words: ReadonlySet<string>): Fit[] {
    const total = this.#sum(words);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const variant of this.#having.get(word) ?? [])
        shared.set(variant, (shared.get(variant) ?? 0) + (this.#weights.get(word) as number));
    const best = this.questions.map(() => NO_FIT);
    for (const [variant, { question, weight }] of this.#variants.entries()) {
      const common = shared.get(variant);
      if (!common) continue;
      const recall = common / weight;
      const precision = common / total;
      const fit = Math.sqrt(recall * precision) * 0.6 + Math.max(recall, precision) * 0.4 * Math.min(1, (words.size + 1) / 4);
      if (fit > (best[question] as Fit).fit) best[question] = { recall, precision, fit };
    }
    return best;
  }
}

/**
 * Where a restated question ends in `text`: the offset after its last word, punctuation included; 0 where the text does not open with it.
 * Words may be changed, dropped and put in, as officers do, but the question's last words must be there.
 */
export function endOfQuestion(text: string, wordings: readonly string[]): number {
  let best = 0;
  const words = rawWords(text);
  for (const wording of wordings) {
    const asked = rawWords(wording).map(({ word }) => stem(word));
    if (asked.length < 2) continue;
    const limit = Math.min(words.length, Math.ceil(asked.length * 1.35) + 3);
    let at = 0;
    let matched = 0;
    let last = -1;
    for (let i = 0; i < limit && at < asked.length; i += 1) {
      const word = stem(words[i]?.word as string);
      const ahead = asked.slice(at, at + 4).indexOf(word);
      if (ahead < 0) continue;
      at += ahead + 1;
      matched += 1;
      last = i;
    }
    if (matched / asked.length < 0.75 || at < asked.length - 2) continue;
    const end = words[last]?.end as number;
    best = Math.max(best, end + (/^(?:\s*(?:etc\.?)?[)\]"'?!.:;,]+)*/.exec(text.slice(end))?.[0].length ?? 0));
  }
  return best;
}

/**
 * What stands in the middle of a restated question, as the columns of a page run together: "the number of boats Not held owned by the
 * Council". Offsets in `text` of the longest run of words put in there, none of which only replaces another; null where there is none.
 */
export function insertedIn(text: string, wordings: readonly string[]): { start: number; end: number } | null {
  const words = rawWords(text);
  const said = words.map(({ word }) => stem(word));
  for (const wording of wordings) {
    const asked = rawWords(wording).map(({ word }) => stem(word));
    const pairs = inCommon(said, asked);
    if (pairs.length < 4 || pairs.length < asked.length * 0.85) continue;
    let longest = { words: 0, after: -1, before: -1 };
    for (const [index, [at, place]] of pairs.entries()) {
      const [before, beforePlace] = pairs[index - 1] ?? [at, place];
      const put = at - before - (place - beforePlace);
      if (put > longest.words) longest = { words: put, after: before, before: at };
    }
    const [first, next] = [words[longest.after + 1], words[longest.before]];
    if (longest.words && first && next) return { start: first.start, end: text.slice(0, next.start).trimEnd().length };
  }
  return null;
}

/** The longest sequence of words that two texts have in common, as pairs of places. */
function inCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (length[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
