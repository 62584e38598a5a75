import { answersOf, questionKey, requestsOf } from '../../dataset/requests.js';
import type { QuestionSummary, Summary } from '../../dataset/summary.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import { type Entry, shortName } from './page.js';
import { rowId } from './text.js';

/** Letters that answer one request, and the questions that it asks. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly columns: readonly Column[];
}
export interface Column {
  readonly key: string;
  readonly question: string | null;
  readonly asked: string;
}

/** A questionnaire makes a group. So do letters that print at least half of their questions in the same words; one that shares none is in no group. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: { id: string; title: string; entries: Entry[]; columns: Map<string, Column> }[] = [];
  for (const entry of entries) {
    const { questionnaire, answers } = entry.record;
    if (!questionnaire || !answers.length) continue;
    const { id } = questionnaire;
    const columns = answers.map((answer): Column => ({ ...answer, key: questionKey(entry.record, answer) }));
    const shares = (group: (typeof groups)[number]) =>
      id !== 'letter' || columns.filter(({ key }) => group.columns.has(key)).length * 2 >= Math.min(columns.length, group.columns.size);
    let group = groups.find((one) => one.id === id && shares(one));
    if (!group) {
      const [{ question, asked }] = columns as [Column];
      const title = id === 'letter' ? `${shortName(question, '')} ${shortName(null, asked)} …` : questionnaire.title || id;
      group = { id, title, entries: [], columns: new Map() };
      groups.push(group);
    }
    group.entries.push(entry);
    for (const column of columns) if (!group.columns.has(column.key)) group.columns.set(column.key, column);
  }
  return groups
    .filter(({ id, entries: own }) => id !== 'letter' || own.length > 1)
    .map(({ columns, ...group }) => ({ ...group, columns: [...columns.values()] }));
}

/** An answer that counts, in its letter; `target` is its address in the page. */
export interface Given {
  readonly entry: Entry;
  readonly answer: AnswerRecord;
  readonly target: string;
}

/** The answers that the figures are made of, by question: one of each request, none of a copy. */
export function givenAnswers(entries: readonly Entry[]): ReadonlyMap<string, readonly Given[]> {
  const byRecord = new Map(entries.map((entry) => [entry.record, entry]));
  const given = new Map<string, Given[]>();
  for (const request of requestsOf(entries.map(({ record }) => record)).requests)
    for (const { record, answer, key } of answersOf(request)) {
      const entry = byRecord.get(record) as Entry;
      const own = given.get(key) ?? [];
      own.push({ entry, answer, target: rowId(entry.id, record.answers.indexOf(answer)) });
      given.set(key, own);
    }
  return given;
}

/** The figures of a question; null where only one letter has it. */
export function figuresOf({ questions }: Summary, given: readonly Given[]): QuestionSummary | null {
  const [first] = given;
  if (!first) return null;
  const { record } = first.entry;
  return (
    questions.find(
      ({ questionnaire, id, asked }) =>
        questionnaire === record.questionnaire?.id && id === first.answer.id && asked === first.answer.asked,
    ) ?? null
  );
}
