import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';
import type { KeyOf } from './question-keys.js';

/** Why a body is still to answer; `no_reply` where it has not written at all. */
export type Waiting = 'acknowledged_only' | 'clarification_sought' | 'extended' | 'fee_notice' | 'bounced' | 'transferred' | 'no_answer';

const WAITING: Readonly<Record<string, Waiting>> = {
  acknowledgement: 'acknowledged_only',
  clarification_request: 'clarification_sought',
  extension: 'extended',
  fee_notice: 'fee_notice',
  bounce: 'bounced',
  transfer: 'transferred',
};
const REPLIES: readonly string[] = ['response', 'internal_review'];

/** What one body wrote on one request, the earliest letter first; copies and unread letters are no part of it. At least one letter. */
export interface Request {
  readonly letters: readonly LetterRecord[];
  /** Null where there is a reply. */
  readonly waiting: Waiting | null;
  /** The letters that count: replies that no later reply replaces, and reviews; before there is a reply, the latest letter. */
  readonly standing: readonly LetterRecord[];
}

/** Letters put together by the links between them, and by the line of the roster where that is sure. In the order of their first letters. */
export function requestsOf(records: readonly LetterRecord[]): { requests: Request[]; copies: number } {
  const read = records.filter(({ error }) => !error);
  const bytes = new Set<string>();
  const originals = read.filter(({ source }) => {
    if (source.duplicateOf !== undefined || (source.sha256 && bytes.has(source.sha256))) return false;
    if (source.sha256) bytes.add(source.sha256);
    return true;
  });
  const groups = new Map<LetterRecord, LetterRecord[]>();
  const byPath = new Map(originals.map((record) => [record.source.path, record]));
  const byLine = new Map<number, LetterRecord>();
  const join = (a: LetterRecord, b: LetterRecord | undefined) => {
    const [own, other] = [groups.get(a), b && groups.get(b)];
    if (!own || !other || own === other) return;
    own.push(...other);
    for (const record of other) groups.set(record, own);
  };
  for (const record of originals) groups.set(record, [record]);
  for (const record of originals) {
    const { letter, roster } = record;
    join(record, byPath.get(letter?.supersedes ?? ''));
    join(record, byPath.get(letter?.supersededBy ?? ''));
    if (roster?.confidence !== 'high') continue;
    join(record, byLine.get(roster.line));
    byLine.set(roster.line, record);
  }
  const place = new Map(originals.map((record, at) => [record, at]));
  const inTime = (a: LetterRecord, b: LetterRecord): number =>
    (a.letter?.responseDate ?? '').localeCompare(b.letter?.responseDate ?? '') ||
    rank(a) - rank(b) ||
    (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const requests = [...new Set(originals.map((record) => groups.get(record) as LetterRecord[]))].map((letters) =>
    requestOf(letters.sort(inTime)),
  );
  return { requests, copies: read.length - originals.length };
}

const typeOf = ({ letter }: LetterRecord): string => letter?.type ?? 'other';
/** On one day a review comes after a response, and a response after an acknowledgement. */
const rank = (record: LetterRecord): number => REPLIES.indexOf(typeOf(record));

function requestOf(letters: readonly LetterRecord[]): Request {
  const last = letters.at(-1) as LetterRecord;
  const responses = letters.filter((record) => typeOf(record) === 'response');
  const replies = [...responses.slice(-1), ...letters.filter((record) => typeOf(record) === 'internal_review')];
  if (replies.length) return { letters, waiting: null, standing: replies };
  return { letters, waiting: WAITING[typeOf(last)] ?? 'no_answer', standing: [last] };
}

const SILENT: readonly string[] = ['missing', 'unanswered', 'clarification'];

/** The answers of a request, one a question: of the latest letter that takes the question up, else of the latest that has it. */
export function answersOf(
  { letters, waiting }: Request,
  questionKey: KeyOf,
): { readonly record: LetterRecord; readonly answer: AnswerRecord; readonly key: string }[] {
  const replies = letters.filter((record) => REPLIES.includes(typeOf(record)));
  const answered = new Set(replies.flatMap((record) => record.answers.map((answer) => questionKey(record, answer))));
  // what an acknowledgement prints is the request where the reply prints some of it too; else its own words stand in for questions
  const asks = (record: LetterRecord): boolean =>
    waiting !== null ||
    replies.includes(record) ||
    record.questionnaire?.id !== 'letter' ||
    record.answers.some((answer) => answered.has(questionKey(record, answer)));
  const found = new Map<string, { record: LetterRecord; answer: AnswerRecord; key: string }>();
  for (const record of letters.filter(asks))
    for (const answer of record.answers) {
      const key = questionKey(record, answer);
      const before = found.get(key);
      if (!before || !SILENT.includes(answer.kind) || SILENT.includes(before.answer.kind)) found.set(key, { record, answer, key });
    }
  return [...found.values()];
}
