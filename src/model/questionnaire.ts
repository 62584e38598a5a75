/** What kind of answer a question looks for. */
export const EXPECTS = ['count', 'money', 'percentage', 'date', 'boolean', 'list', 'link', 'text'] as const;
export type Expects = (typeof EXPECTS)[number];

export interface Question {
  /** Stable across letters. */
  readonly id: string;
  /** The label as the request prints it, the path from the top joined ("5", "2a", "3iii"); null where the request does not number it. */
  readonly number: string | null;
  readonly expects: Expects;
  readonly text: string;
  /** Other wordings of the same question. */
  readonly also: readonly string[];
}

export interface Questionnaire {
  readonly id: string;
  readonly title: string;
  /** The period that the request asks about, as it prints it ("2022/2023"); null when it asks about none. */
  readonly period: string | null;
  readonly origin: 'builtin' | 'file' | 'letter' | 'batch';
  readonly questions: readonly Question[];
}
