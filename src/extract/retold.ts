import type { Claim } from '../model/answer.js';
import type { Extraction } from './claims.js';
import { told } from './rules/boolean/told.js';

/** "Yes. … Four of the trees were covered by an order": where a yes or no is said outright, what tells it again in another passage is no second one. */
export function withoutRetold(read: readonly Extraction[]): Extraction[] {
  const outright = read.flatMap(({ claims }) => claims.filter(({ kind, rule }) => kind === 'boolean' && rule !== told.id));
  const sayer = (claim: Claim): Claim | undefined =>
    claim.rule === told.id
      ? outright.find(({ entity, period, value }) => entity === claim.entity && period === claim.period && value === claim.value)
      : undefined;
  return read.map(({ claims, rejected }) => ({
    claims: claims.filter((claim) => !sayer(claim)),
    rejected: [
      ...rejected,
      ...claims.flatMap((claim) => {
        const by = sayer(claim);
        return by ? [{ claim, by, why: `${by.rule} said so outright` }] : [];
      }),
    ],
  }));
}
