import type { Option, Unit } from './pair.js';

type Cost = (before: Option | null, option: Option, unit: Unit) => number;

/** How well the places on one side of a unit can be paired, for each option that may have been opened last (`#options`); -Infinity where it cannot have been. */
type Scores = Float64Array;

const keyOf = (option: Option | null): string => (option ? `${option.questions[0]}-${option.questions.at(-1)}` : '');

/** All ways to open questions at places in order, scored from both ends: the best of them, and what it would cost to take another turn. */
export class Paths {
  /** One option stands for all that open the same questions: what follows costs the same after each. The first is none. */
  readonly #options: (Option | null)[] = [null];
  /** Where each option of a unit stands in `#options`. */
  readonly #places = new Map<Option | null, number>([[null, 0]]);
  /** The best score of what lies before each unit, and of what lies behind it. */
  readonly #before: Scores[];
  readonly #behind: Scores[];

  constructor(
    private readonly units: readonly Unit[],
    private readonly cost: Cost,
  ) {
    const places = new Map<string, number>();
    for (const { options } of units)
      for (const option of options) {
        const place = places.get(keyOf(option)) ?? this.#options.length;
        places.set(keyOf(option), place);
        this.#places.set(option, place);
        this.#options[place] = option;
      }
    const none = new Float64Array(this.#options.length).fill(Number.NEGATIVE_INFINITY);
    none[0] = 0;
    this.#before = [none];
    for (const unit of units) this.#before.push(this.#forward(this.#before.at(-1) as Scores, unit));
    this.#behind = [new Float64Array(this.#options.length)];
    for (const unit of units.toReversed()) this.#behind.push(this.#backward(this.#behind.at(-1) as Scores, unit));
    this.#behind.reverse();
  }

  #score(scores: Scores, option: Option | null): number {
    return scores[this.#places.get(option) as number] as number;
  }

  #forward(scores: Scores, unit: Unit): Scores {
    const next = scores.slice();
    for (const option of unit.options) {
      const place = this.#places.get(option) as number;
      next[place] = Math.max(next[place] as number, this.#reach(scores, unit, option));
    }
    return next;
  }

  #backward(scores: Scores, unit: Unit): Scores {
    const next = scores.slice();
    for (const option of unit.options) {
      const behind = this.#score(scores, option);
      for (const [place, before] of this.#options.entries())
        next[place] = Math.max(next[place] as number, option.score - this.cost(before, option, unit) + behind);
    }
    return next;
  }

  /** The best score on the way to an option, its own included. */
  #reach(scores: Scores, unit: Unit, option: Option): number {
    let best = Number.NEGATIVE_INFINITY;
    for (const [place, before] of this.#options.entries())
      if (scores[place] !== Number.NEGATIVE_INFINITY)
        best = Math.max(best, (scores[place] as number) + option.score - this.cost(before, option, unit));
    return best;
  }

  /** The best score of all ways that take this option at this unit. */
  #through(index: number, option: Option): number {
    const [unit, before, behind] = [this.units[index] as Unit, this.#before[index] as Scores, this.#behind[index + 1] as Scores];
    return this.#reach(before, unit, option) + this.#score(behind, option);
  }

  /** The options of the best way, in order. */
  best(): { readonly index: number; readonly option: Option }[] {
    const found: { index: number; option: Option }[] = [];
    let last: Option | null = null;
    for (const [index, unit] of this.units.entries()) {
      const behind = this.#behind[index + 1] as Scores;
      let [taken, score]: [Option | null, number] = [null, this.#score(behind, last)];
      for (const option of unit.options) {
        const other: number = option.score - this.cost(last, option, unit) + this.#score(behind, option);
        if (other > score) [taken, score] = [option, other];
      }
      if (!taken) continue;
      found.push({ index, option: taken });
      last = taken;
    }
    return found;
  }

  /** How much the best way that opens other questions at this unit falls behind the best way of all. */
  margin(index: number, option: Option): number {
    const others = (this.units[index] as Unit).options.filter((other) => !other.questions.some((one) => option.questions.includes(one)));
    return this.#through(index, option) - Math.max(-1e6, ...others.map((other) => this.#through(index, other)));
  }
}
