import type { LetterRecord } from '../model/letter-record.js';
import type { KeyOf } from './question-keys.js';

/** Letters that answer one request, and the questions that it asks. */
export interface Group<L> {
  readonly title: string;
  readonly letters: readonly L[];
  readonly columns: readonly Column[];
}
export interface Column {
  readonly key: string;
  readonly question: string | null;
  readonly asked: string;
}

/**
 * A questionnaire makes a group. So do letters that print at least half of their questions in the same words. Alone are those that share none, and
 * those that could not be read.
 */
export function groupsOf<L extends { readonly record: LetterRecord }>(
  letters: readonly L[],
  keyOf: KeyOf,
): { groups: Group<L>[]; alone: L[] } {
  const groups: { id: string; title: string; letters: L[]; columns: ReadonlyMap<string, Column> }[] = [];
  for (const letter of letters) {
    const { record } = letter;
    const { questionnaire, answers } = record;
    if (!questionnaire || !answers.length) continue;
    const { id } = questionnaire;
    const columns = answers.map((answer): Column => ({ key: keyOf(record, answer), question: answer.question, asked: answer.asked }));
    const shares = (group: (typeof groups)[number]) =>
      id !== 'letter' || columns.filter(({ key }) => group.columns.has(key)).length * 2 >= Math.min(columns.length, group.columns.size);
    let group = groups.find((one) => one.id === id && shares(one));
    if (!group) {
      const [{ question, asked }] = columns as [Column];
      const title = id === 'letter' ? `${question ?? ''} ${shortName(null, asked).replace(/…$/, '')} …`.trim() : questionnaire.title || id;
      group = { id, title, letters: [], columns: new Map() };
      groups.push(group);
    }
    group.letters.push(letter);
    group.columns = merged(group.columns, columns);
  }
  const shared = groups
    .filter(({ id, letters: own }) => id !== 'letter' || own.length > 1)
    .map(({ title, letters: own, columns }) => ({ title, letters: own, columns: [...columns.values()] }));
  const grouped = new Set(shared.flatMap(({ letters: own }) => own));
  return { groups: shared, alone: letters.filter((letter) => !grouped.has(letter)) };
}

/** With the questions that one letter more prints, each behind the one that it stands behind there. */
function merged(known: ReadonlyMap<string, Column>, own: readonly Column[]): ReadonlyMap<string, Column> {
  const list = [...known.values()];
  for (const [at, column] of own.entries()) {
    if (list.some(({ key }) => key === column.key)) continue;
    const before = list.findIndex(({ key }) => key === own[at - 1]?.key);
    list.splice(at && before >= 0 ? before + 1 : at ? list.length : 0, 0, column);
  }
  return new Map(list.map((column) => [column.key, column]));
}

/** What a question is called where there is no room for its words: its number, else how it begins. */
export const shortName = (question: string | null, asked: string): string =>
  question ?? (asked.length > 34 ? `${[...asked].slice(0, 32).join('').trimEnd()}…` : asked);
