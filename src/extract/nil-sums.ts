import type { Claim } from '../model/answer.js';

/** "2022: £250,000", "2023: £31,000", "2024: nil": where every other part is a sum of one currency, none is a sum of nothing. */
export function nilAsSum(claims: readonly Claim[]): readonly Claim[] {
  const parts = claims.filter(({ entity, period }) => entity || period);
  const sums = parts.filter((one): one is Claim<'money'> => one.kind === 'money');
  const currencies = new Set(sums.map(({ value }) => value.currency));
  const [currency] = currencies;
  const nil = parts.filter(({ kind, value }) => kind === 'count' && value === 0);
  if (sums.length < 2 || currencies.size !== 1 || !currency || !nil.length || sums.length + nil.length < parts.length) return claims;
  return claims.map((one): Claim => (nil.includes(one) ? ({ ...one, kind: 'money', value: { amount: 0, currency } } as Claim) : one));
}
