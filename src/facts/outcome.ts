import type { Answer } from '../model/answer.js';
import type { LetterType } from '../model/letter.js';

/** What each outcome is called by others: Cabinet Office statistics, Code of Practice (2018) 8.5, Alaveteli, MuckRock. */
export const crosswalk = {
  granted_full: { cabinetOffice: 'granted in full', code: 'granted in full', alaveteli: 'successful', muckrock: 'done' },
  granted_part: { cabinetOffice: 'partially withheld', code: 'granted in part', alaveteli: 'partially_successful', muckrock: 'partial' },
  refused_exemption: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  refused_cost: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  refused_vexatious: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  ncnd: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  not_held: { cabinetOffice: 'not resolvable', code: 'not held', alaveteli: 'not_held', muckrock: 'no_docs' },
  // No official series has a place for information held in part; it is nearest to granted in full.
  held_in_part: { cabinetOffice: 'granted in full', code: 'granted in full', alaveteli: 'partially_successful', muckrock: 'partial' },
  referred_elsewhere: { cabinetOffice: 'not resolvable', code: null, alaveteli: 'not_held', muckrock: null },
  clarification_sought: { cabinetOffice: 'on hold', code: null, alaveteli: 'waiting_clarification', muckrock: 'fix' },
  fee_notice: { cabinetOffice: 'on hold', code: null, alaveteli: 'waiting_clarification', muckrock: 'payment' },
  extension_pit: { cabinetOffice: 'not yet processed', code: 'extended', alaveteli: 'waiting_response', muckrock: 'processed' },
  transferred: { cabinetOffice: 'not resolvable', code: null, alaveteli: 'not_held', muckrock: null },
  acknowledgement: { cabinetOffice: 'not yet processed', code: 'not yet processed', alaveteli: 'waiting_response', muckrock: 'ack' },
  internal_review_outcome: {
    cabinetOffice: 'internal reviews',
    code: 'internal reviews',
    alaveteli: 'internal_review',
    muckrock: 'appealing',
  },
  bounce_autoreply: { cabinetOffice: null, code: null, alaveteli: 'error_message', muckrock: 'fix' },
  unknown: { cabinetOffice: null, code: null, alaveteli: null, muckrock: null },
} as const;
export type LetterOutcome = keyof typeof crosswalk;

const BY_TYPE: Readonly<Partial<Record<LetterType, LetterOutcome>>> = {
  acknowledgement: 'acknowledgement',
  extension: 'extension_pit',
  clarification_request: 'clarification_sought',
  fee_notice: 'fee_notice',
  transfer: 'transferred',
  internal_review: 'internal_review_outcome',
  bounce: 'bounce_autoreply',
};

/** How the request ended, from the kinds of its answers. */
export function letterOutcome(type: LetterType, answers: readonly Answer[]): LetterOutcome {
  const fixed = BY_TYPE[type];
  if (fixed) return fixed;
  const kinds = answers.flatMap(({ kind, values }) =>
    kind === 'unanswered' || kind === 'missing' ? [] : [kind, ...values.map((value) => value.kind)],
  );
  if (!kinds.length) return 'unknown';
  const has = (...wanted: string[]) => kinds.some((kind) => wanted.includes(kind));
  const informed = answers.some(
    ({ kind }) => !['unanswered', 'missing', 'refused', 'ncnd', 'not_held', 'held_elsewhere', 'clarification'].includes(kind),
  );
  const refusals = answers.filter(({ kind }) => kind === 'refused' || kind === 'ncnd');
  if (refusals.length && (informed || refusals.length < answers.filter(({ kind }) => kind !== 'unanswered' && kind !== 'missing').length))
    return 'granted_part';
  if (refusals.length) {
    const provisions = refusals
      .flatMap(({ values }) => values.flatMap((value) => value.exemptions ?? []))
      .map(({ provision }) => provision);
    if (refusals.every(({ kind }) => kind === 'ncnd')) return 'ncnd';
    if (
      provisions.length &&
      provisions.every((provision) => provision.startsWith('12') && !provision.startsWith('12(4)') && !provision.startsWith('12(5)'))
    )
      return 'refused_cost';
    if (provisions.length && provisions.every((provision) => provision.startsWith('14'))) return 'refused_vexatious';
    return 'refused_exemption';
  }
  if (has('clarification') && !informed) return 'clarification_sought';
  if (has('held_elsewhere') && !informed) return 'referred_elsewhere';
  if (has('not_held') && !informed) return 'not_held';
  return has('not_held', 'held_elsewhere') ? 'held_in_part' : 'granted_full';
}
