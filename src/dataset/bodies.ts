import type { LetterRecord } from '../model/letter-record.js';
import { requestsOf, type Waiting } from './requests.js';
import type { Asked, Roster } from './roster.js';

/** A body that was asked, and what has come of it. */
export interface Body {
  readonly asked: Asked;
  readonly state: 'replied' | 'no_reply' | Waiting;
  /** Files of its letters, copies included. */
  readonly letters: readonly string[];
}

/** Every body of the roster, in its order. Letters that could not be read belong to nobody. */
export function bodiesOf(records: readonly LetterRecord[], roster: Roster): Body[] {
  const own = new Map<number, LetterRecord[]>();
  for (const record of records) if (record.roster) own.set(record.roster.line, [...(own.get(record.roster.line) ?? []), record]);
  return roster.asked.map((asked) => {
    const letters = own.get(asked.line) ?? [];
    const { requests } = requestsOf(letters);
    const state = !letters.length
      ? 'no_reply'
      : requests.some(({ waiting }) => waiting === null)
        ? 'replied'
        : (requests.at(-1)?.waiting ?? 'no_answer');
    return { asked, state, letters: letters.map(({ source }) => source.path) };
  });
}
