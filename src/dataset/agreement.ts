import { countOf } from './figures.js';

/** How far two people, or two runs, put the same things under the same names; each figure with the n that it rests on. */
export interface Measure {
  /** Units that both have coded. */
  readonly n: number;
  readonly agreed: number;
  /** Cohen's kappa and Krippendorff's alpha; null where they are undefined: nothing was coded, or everything under one and the same name. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

export function measureOf(pairs: readonly (readonly [string, string])[]): Measure {
  return { n: pairs.length, agreed: pairs.filter(([a, b]) => a === b).length, kappa: cohensKappa(pairs), alpha: krippendorffsAlpha(pairs) };
}

/**
 * Agreement of two coders beyond what their own habits would give by chance: (po - pe) / (1 - pe), where po is the share of units they agree on
 * and pe the sum over the categories of the product of the shares in which each uses it.
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37-46.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  const [first, second] = [countOf(pairs.map(([a]) => a)), countOf(pairs.map(([, b]) => b))];
  let byChance = 0;
  for (const [category, count] of first) byChance += (count / n) * ((second.get(category) ?? 0) / n);
  if (!n || byChance === 1) return null;
  return (pairs.filter(([a, b]) => a === b).length / n - byChance) / (1 - byChance);
}

/**
 * Krippendorff's alpha for nominal data, any number of coders, values left out allowed (null): 1 - observed over expected disagreement, both
 * from the matrix of coincidences; units with fewer than two values say nothing.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), https://repository.upenn.edu/asc_papers/43, sections B and C.
 */
export function krippendorffsAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const margins = new Map<string, number>();
  let n = 0;
  let disagreeing = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    const m = values.length;
    if (m < 2) continue;
    n += m;
    for (const [category, count] of countOf(values)) {
      margins.set(category, (margins.get(category) ?? 0) + count);
      // ordered pairs of this value with another one, each worth 1 / (m - 1)
      disagreeing += (count * (m - count)) / (m - 1);
    }
  }
  // a coincidence of every value with every other one, less those of a value with its like
  const expected = n * n - [...margins.values()].reduce((total, count) => total + count * count, 0);
  return expected ? 1 - ((n - 1) * disagreeing) / expected : null;
}
