import type { Question } from '../model/questionnaire.js';
import { contentWords, rawWords, stem } from '../model/words.js';

/** How well texts fit the questions of one questionnaire: words weigh the more, the fewer of its questions share them. */
export class Wording {
  readonly #weights = new Map<string, number>();
  readonly #unknown: number;
  readonly #variants: { words: Set<string>; weight: number }[][];

  constructor(questions: readonly Question[]) {
    const variants = questions.map((question) => [question.text, ...question.also].map((text) => new Set(contentWords(text))));
    const frequency = new Map<string, number>();
    for (const [index] of questions.entries())
      for (const word of new Set(variants[index]?.flatMap((set) => [...set]))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    // a year that one question happens to give is the request's, and tells it from no other
    const dated = variants.filter((sets) => sets.some((set) => [...set].some((word) => /\d/.test(word)))).length;
    const figures = dated > questions.length / 3 ? 1 : 0.25;
    for (const [word, count] of frequency)
      this.#weights.set(word, Math.log(1 + questions.length / count) * (/\d/.test(word) ? figures : 1));
    this.#unknown = Math.log(1 + questions.length) * 0.6;
    this.#variants = variants.map((sets) => sets.filter((set) => set.size).map((words) => ({ words, weight: this.#sum(words) })));
  }

  #sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#weights.get(word) ?? this.#unknown;
    return sum;
  }

  /** Shares of the question's and of the text's weight that they have in common (recall and precision), for the best wording of the question. */
  compare(index: number, words: ReadonlySet<string>): { recall: number; precision: number; fit: number } {
    let best = { recall: 0, precision: 0, fit: 0 };
    const total = this.#sum(words);
    for (const variant of this.#variants[index] ?? []) {
      let shared = 0;
      for (const word of words) if (variant.words.has(word)) shared += this.#weights.get(word) as number;
      if (!shared) continue;
      const recall = shared / variant.weight;
      const precision = shared / total;
      const fit = Math.sqrt(recall * precision) * 0.6 + Math.max(recall, precision) * 0.4 * Math.min(1, (words.size + 1) / 4);
      if (fit > best.fit) best = { recall, precision, fit };
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
