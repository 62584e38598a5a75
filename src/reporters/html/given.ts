import type { KeyOf } from '../../dataset/question-keys.js';
import { answersOf, requestsOf } from '../../dataset/requests.js';
import type { QuestionSummary, Summary } from '../../dataset/summary.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import type { Entry } from './page.js';
import { rowId } from './text.js';

/** An answer that counts, in its letter; `target` is its address in the page. */
export interface Given {
  readonly entry: Entry;
  readonly answer: AnswerRecord;
  readonly target: string;
}

/** The answers that the figures are made of, by question: one of each request, none of a copy. */
export function givenAnswers(entries: readonly Entry[], keyOf: KeyOf): ReadonlyMap<string, readonly Given[]> {
  const byRecord = new Map(entries.map((entry) => [entry.record, entry]));
  const given = new Map<string, Given[]>();
  for (const request of requestsOf(entries.map(({ record }) => record)).requests)
    for (const { record, answer, key } of answersOf(request, keyOf)) {
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
