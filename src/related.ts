import { nameWords } from './dataset/names.js';
import type { LetterRecord } from './model/letter-record.js';
import { foldedWords } from './model/words.js';

interface Known {
  readonly path: string;
  readonly sha256: string | null;
  readonly authority: string | null;
  readonly references: readonly string[];
  readonly date: string | null;
  readonly review: boolean;
  readonly asked: string;
}

/**
 * Links each record to those before it: copies (the same bytes), and letters of one authority on one request of which one is later. A link
 * stands on whichever of the two comes later in the output, and nothing is ever left out, so that records can be handed on one by one.
 */
export function relations(): (record: LetterRecord) => LetterRecord {
  const bytes = new Map<string, string>();
  const authorities = new Map<string, Known[]>();
  return (record) => {
    const { path, sha256 } = record.source;
    const copyOf = sha256 ? bytes.get(sha256) : undefined;
    if (copyOf !== undefined && copyOf !== path) return linked(record, copyOf);
    if (sha256) bytes.set(sha256, path);
    const { letter } = record;
    if (!letter?.authority) return record;
    const own: Known = {
      path,
      sha256,
      authority: letter.authority,
      references: letter.references.map(foldedWords),
      date: letter.responseDate,
      review: letter.type === 'internal_review',
      asked:
        record.questionnaire?.id === 'letter'
          ? record.answers.map(({ asked }) => foldedWords(asked)).join('|')
          : (record.questionnaire?.id ?? ''),
    };
    const name = [...nameWords(letter.authority)].sort().join(' ');
    const others = authorities.get(name) ?? [];
    authorities.set(name, others);
    const request = others.filter((other) => other.path !== path && oneRequest(own, other));
    others.push(own);
    // the one next before it, and the one next after it
    const earlier = request
      .filter((other) => later(own, other))
      .reduce<Known | null>((best, one) => (best && later(best, one) ? best : one), null);
    const after = request
      .filter((other) => later(other, own))
      .reduce<Known | null>((best, one) => (best && later(one, best) ? best : one), null);
    if (!earlier && !after) return record;
    return {
      ...record,
      letter: { ...letter, ...(earlier && { supersedes: earlier.path }), ...(after && { supersededBy: after.path }) },
      diagnostics: [
        ...record.diagnostics,
        ...(earlier ? [note('batch/supersedes', `a later letter than ${earlier.path} on the same request`)] : []),
        ...(after ? [note('batch/superseded', `${after.path} is a later letter on the same request`)] : []),
      ],
    };
  };
}

const linked = (record: LetterRecord, copyOf: string): LetterRecord => ({
  ...record,
  source: { ...record.source, duplicateOf: copyOf },
  diagnostics: [...record.diagnostics, note('batch/duplicate', `the same bytes as ${copyOf}`)],
});

const note = (code: string, message: string): LetterRecord['diagnostics'][number] => ({ code, severity: 'info', message, span: null });

/** A reference in common, or one that a review adds its sign to ("FOI/187/IR"); or the same questions, where one of the two gives no reference. */
function oneRequest(a: Known, b: Known): boolean {
  if (a.references.some((reference) => b.references.includes(reference))) return true;
  if (a.review !== b.review) {
    const [review, reviewed] = a.review ? [a, b] : [b, a];
    if (review.references.some((one) => reviewed.references.some((other) => SIGN_OF_REVIEW.test(one) && plainly(one) === plainly(other))))
      return true;
  }
  return a.asked !== '' && a.asked === b.asked && !(a.references.length && b.references.length);
}

const SIGN_OF_REVIEW = /\b(?:ir|review)\d*\b/;
const plainly = (reference: string): string => reference.replace(SIGN_OF_REVIEW, '').replace(/\s+/g, ' ').trim();

/** By date; on one day, or where a date is wanting, a review comes after what it reviews. */
function later(a: Known, b: Known): boolean {
  if (a.date && b.date && a.date !== b.date) return a.date > b.date;
  return a.review && !b.review;
}
