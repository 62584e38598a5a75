import type { Answer } from '../model/answer.js';
import type { Law, LetterType } from '../model/letter.js';
import type { LetterOutcome } from '../model/outcome.js';

const BY_TYPE: Readonly<Partial<Record<LetterType, LetterOutcome>>> = {
  acknowledgement: 'acknowledgement',
  clarification_request: 'clarification_sought',
  fee_notice: 'fee_notice',
  transfer: 'transferred',
  internal_review: 'internal_review_outcome',
  bounce: 'bounce_autoreply',
};

/** How the request ended, from the kinds of its answers; why a reply is put off, from the words of the letter. */
export function letterOutcome(type: LetterType, answers: readonly Answer[], law: Law | null, text: string): LetterOutcome {
  if (type === 'extension') return extensionOf(law, text);
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
  // a part of what an answer gives is held back: small numbers behind a mark, a name among names
  const inPart = answers.some(({ values }) =>
    values.some(({ kind, suppressed, exemptions }) => kind === 'refused' || kind === 'ncnd' || (suppressed && exemptions?.length)),
  );
  if (informed && inPart) return 'granted_part';
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
    if (provisions.length && provisions.every((provision) => provision.startsWith('14')))
      return provisions.every((provision) => provision.startsWith('14(2)')) ? 'refused_repeated' : 'refused_vexatious';
    return 'refused_exemption';
  }
  if (has('clarification') && !informed) return 'clarification_sought';
  if (has('held_elsewhere') && !informed) return 'referred_elsewhere';
  if (has('not_held') && !informed) return 'not_held';
  return has('not_held', 'held_elsewhere') ? 'held_in_part' : 'granted_full';
}

/** Time for the public interest test is a thing of FOIA alone; under the regulations a request may be complex and voluminous. */
function extensionOf(law: Law | null, text: string): LetterOutcome {
  if (law === 'EIR' || law === 'EISR' || /\breg(?:ulation|\.) ?7\b/i.test(text)) return 'extension_eir';
  return law !== 'FOISA' && /\bpublic[\s-]+interest\b|\bsection 10\(3\)/i.test(text) ? 'extension_pit' : 'holding_reply';
}
