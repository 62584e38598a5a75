import type { Claim } from '../../model/answer.js';

/** Of several statements the one that says most: who holds it over that we do not, what is refused over where to look. */
export function strongest(statements: readonly Claim[]): Claim | undefined {
  // "it would exceed the appropriate limit to provide this. Thefts are recorded by the Home Office under … Section 12(1) applies": opens, and its grounds
  const [opening] = statements;
  const ground = statements.find((claim) => claim.kind === 'refused' && cites(claim));
  if (opening?.rule === 'refusal/cost' && ground) return cites(opening) ? opening : ground;
  const holders = statements.filter(({ kind }) => kind === 'held_elsewhere');
  // "by the provider. Please write to Marl Homes Trust": the name over the role
  const held = holders.find(({ value }) => /[A-ZÀ-Þ]/u.test(String(value))) ?? holders[0];
  if (held && statements.some(({ kind, span }) => kind === 'not_held' && span.start <= held.span.start)) return held;
  const notHeld = statements.find(({ kind }) => kind === 'not_held');
  // "not held centrally: to collate it would exceed the limit": held, and refused for its cost
  const cost = statements.find(({ kind, rule }) => kind === 'refused' && rule === 'refusal/cost');
  if (notHeld && cost && cites(cost)) return cost;
  // "see below", and what stands below
  const below = statements.find(({ kind, value }) => kind === 'see_question' && value === 'below');
  if (below && statements.length > 1) return strongest(statements.filter((one) => one !== below));
  // "there is no such thing as a refusal, see answer 1. Not applicable."
  const first = statements.find(
    ({ kind }, at) => kind !== 'see_question' || !statements.slice(at).some((other) => other.kind === 'not_applicable'),
  );
  // "published for 28 days; after that it is personal data (section 40)": what is withheld now, unless a part of it can be read
  if (first?.kind === 'available_elsewhere' && !first.value && !cites(first) && ground) return ground;
  // "We have decided not to release either. … It is excepted under regulation 12(5)(e)": the ground over the word
  if (first?.kind === 'refused' && !cites(first) && !notHeld && ground && ground.span.start < first.span.end + 800) return ground;
  if (first && notHeld && (first.kind === 'refused' || first.kind === 'available_elsewhere') && !cites(first)) return notHeld;
  // "We are unable to give a number. Checks are made by the Tarn Trust, and the data is held by them": the reason, no ground of the law
  if (
    first?.kind === 'refused' &&
    first.rule !== 'refusal/cost' &&
    !cites(first) &&
    !ground &&
    held &&
    held.span.start < first.span.end + 200
  )
    return held;
  return first;
}
/** A provision of the law stands with the claim. */
export const cites = (claim: Claim | null): boolean => Boolean(claim?.exemptions?.length);
