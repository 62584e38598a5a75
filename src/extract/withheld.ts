import type { AnswerKind, Claim, Passage } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Expects } from '../model/questionnaire.js';
import { figuresOf } from './figures.js';
import { cites, QUANTITIES } from './headline.js';
import { exemptionsIn } from './law/provisions.js';
import { placeIn } from './passages.js';
import { sentenceAt } from './sentences.js';
import { withholdsAll } from './whole.js';

/** What an answer says, and what was chosen of it. */
export interface Saying {
  readonly kind: AnswerKind;
  /** The headline's; null for prose and several. */
  readonly claim: Claim | null;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly question: string;
  readonly expects: Expects;
  /** Signs of the answer. */
  readonly length: number;
}

/** What is told and what is withheld may be the other way round, or a part taken for the whole. */
export function withheldInPart(saying: Saying): boolean {
  const { kind } = saying;
  if (isAbsent(kind)) return otherAbsence(saying) || figuresBeside(saying) || unfounded(saying) || toldBefore(saying);
  if (kind === 'text' || kind === 'held_elsewhere')
    return saying.claims.some((one) => isAbsent(one.kind) && (kind === 'text' || one.kind !== 'not_held')) || namesExemption(saying);
  if (kind === 'see_attachment' || kind === 'available_elsewhere') return findsNothing(saying);
  return QUANTITIES.includes(kind) && declinedOtherwise(saying);
}

/** "No incidents were found. The tables are attached": a finding stands beside words that point elsewhere. */
const findsNothing = ({ passages }: Saying): boolean =>
  passages.some(({ low }) =>
    /\b(?:no|not any) [a-z -]{3,40}\b(?:was|were|has been|have been) (?:found|recorded|received|identified|reported|made)\b/.test(low),
  );

const isAbsent = (kind: AnswerKind): boolean => kind === 'not_held' || kind === 'refused' || kind === 'ncnd';

/** Not held and refused: one part of what was asked may be the one, another the other. What is not held in one place is refused for its cost. */
const otherAbsence = ({ kind, claim, claims }: Saying): boolean =>
  claims.some(
    (one) =>
      isAbsent(one.kind) &&
      one.kind !== kind &&
      !(kind === 'ncnd' && one.kind === 'refused') &&
      !(claim?.rule === 'refusal/cost' && cites(claim) && one.kind === 'not_held' && one.span.start < claim.span.start),
  );

/** "We do not hold this. The depot counted 4": a figure that would answer stands beside words that withhold. */
function figuresBeside({ claim, claims, expects }: Saying): boolean {
  const wanted: readonly AnswerKind[] = ['count', 'money', 'text'].includes(expects) ? ['count', 'money'] : [expects as AnswerKind];
  return !cites(claim) && !claim?.period && claims.some((one) => wanted.includes(one.kind));
}

/** A refusal in many words that names no provision. */
const unfounded = ({ kind, claim, length }: Saying): boolean => kind === 'refused' && !cites(claim) && length > 200;

/** Prose or names are told first, and then something is withheld: perhaps only a part, unless all of it is said to be. */
function toldBefore({ kind, claim, passages, expects, question }: Saying): boolean {
  if (kind !== 'refused' || !claim || (expects !== 'text' && expects !== 'list') || claim.rule === 'refusal/cost') return false;
  const place = placeIn(passages, claim.span);
  if (!place || place.span.start <= 80) return false;
  const lead = place.text.slice(0, place.span.start);
  if (figuresOf(lead).some(({ role }) => role === 'law')) return false;
  if (expects === 'list' && !DECLINES.test(place.text.slice(place.span.start, place.span.end))) return true;
  const { start, end } = sentenceAt(place.text, place.span);
  return !withholdsAll(place.text.slice(start, end), question);
}
const DECLINES = cue(/\b(?:withh|exempt|except|refus|declin|section|regulation|s\.\s?\d)/);

/** Words in which an exemption is named, and that no rule took for a refusal. */
const namesExemption = ({ passages }: Saying): boolean =>
  passages.some(
    ({ text, law }) =>
      exemptionsIn(text, law).length > 0 || (/\bexempt(?:ion|ions)?\b/i.test(text) && figuresOf(text).some(({ role }) => role === 'law')),
  );

/** "We are not able to tell you. The police counted 5": a decline in other words, and something else in its place. */
const declinedOtherwise = ({ claims, passages }: Saying): boolean =>
  !claims.some((one) => isAbsent(one.kind)) &&
  passages.some(({ text }) => /\b(?:not able|unable|cannot|can not) (?:to )?(?:tell|say|give|provide|supply|answer|comment)\b/i.test(text));
