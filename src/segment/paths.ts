import type { Option, Unit } from './pair.js';

type Cost = (before: Option | null, option: Option, unit: Unit) => number;

/** How well the places on one side of a unit can be paired, for what was opened last: by the first and last question of that option. */
type Scores = ReadonlyMap<string, number>;

const keyOf = (option: Option | null): string => (option ? `${option.questions[0]}-${option.questions.at(-1)}` : '');

/** All ways to open questions at places in order, scored from both ends: the best of them, and what it would cost to take another turn. */
export class Paths {
  /** One option stands for all that open the same questions: what follows costs the same after each. */
  readonly #options = new Map<string, Option | null>([['', null]]);
  /** The best score of what lies before each unit, and of what lies behind it. */
  readonly #before: Scores[];
  readonly #behind: Scores[];

  constructor(
    private readonly units: readonly Unit[],
    private readonly cost: Cost,
  ) {
    for (const { options } of units) for (const option of options) this.#options.set(keyOf(option), option);
    this.#before = [new Map([['', 0]])];
    for (const unit of units) this.#before.push(this.#forward(this.#before.at(-1) as Scores, unit));
    this.#behind = [new Map([...this.#options.keys()].map((key) => [key, 0]))];
    for (const unit of [...units].reverse()) this.#behind.unshift(this.#backward(this.#behind[0] as Scores, unit));
  }

  #forward(scores: Scores, unit: Unit): Scores {
    const next = new Map(scores);
    for (const option of unit.options) {
      const score = this.#reach(scores, unit, option);
      if (score > (next.get(keyOf(option)) ?? Number.NEGATIVE_INFINITY)) next.set(keyOf(option), score);
    }
    return next;
  }

  #backward(scores: Scores, unit: Unit): Scores {
    const next = new Map(scores);
    for (const [key, before] of this.#options)
      for (const option of unit.options) {
        const score = option.score - this.cost(before, option, unit) + (scores.get(keyOf(option)) as number);
        if (score > (next.get(key) as number)) next.set(key, score);
      }
    return next;
  }

  /** The best score on the way to an option, its own included. */
  #reach(scores: Scores, unit: Unit, option: Option): number {
    let best = Number.NEGATIVE_INFINITY;
    for (const [key, score] of scores)
      best = Math.max(best, score + option.score - this.cost(this.#options.get(key) as Option | null, option, unit));
    return best;
  }

  /** The best score of all ways that take this option at this unit. */
  #through(index: number, option: Option): number {
    const [unit, before, behind] = [this.units[index] as Unit, this.#before[index] as Scores, this.#behind[index + 1] as Scores];
    return this.#reach(before, unit, option) + (behind.get(keyOf(option)) as number);
  }

  /** The options of the best way, in order. */
  best(): { readonly index: number; readonly option: Option }[] {
    const found: { index: number; option: Option }[] = [];
    let last: Option | null = null;
    for (const [index, unit] of this.units.entries()) {
      const behind = this.#behind[index + 1] as Scores;
      let [taken, score]: [Option | null, number] = [null, behind.get(keyOf(last)) as number];
      for (const option of unit.options) {
        const other: number = option.score - this.cost(last, option, unit) + (behind.get(keyOf(option)) as number);
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
