import type { AnswerRecord, ExemptionRecord, LetterRecord, ValueRecord } from '../model/letter-record.js';

export type Cell = string | number | boolean | null;

/** The columns of the long sheet (contract, "Rows"), in order, each with its Frictionless type. */
export const COLUMNS = {
  file: 'string',
  authority: 'string',
  reference: 'string',
  response_date: 'date',
  late: 'boolean',
  question: 'string',
  question_id: 'string',
  asked: 'string',
  expects: 'string',
  headline: 'boolean',
  entity: 'string',
  period: 'string',
  kind: 'string',
  value: 'string',
  unit: 'string',
  min: 'number',
  max: 'number',
  suppressed: 'boolean',
  status: 'string',
  exemptions: 'string',
  quote: 'string',
  page: 'integer',
  start: 'integer',
  end: 'integer',
  rule: 'string',
  confidence: 'string',
  doubts: 'string',
} as const;
export type Column = keyof typeof COLUMNS;
export type Row = Readonly<Record<Column, Cell>>;

/** The columns that a roster adds: how the letter was matched, and the researcher's own, each behind `roster_` so that none meets another. */
export const rosterColumns = (columns: readonly string[]): string[] => ['match', 'doubts', ...columns].map((name) => `roster_${name}`);

/** What stands in them for one letter; the match is empty where no body of the roster can be made out. */
export const rosterCells = ({ roster }: LetterRecord, columns: readonly string[]): Cell[] => [
  roster?.by ?? null,
  roster?.doubts.map(({ code }) => code).join('; ') || null,
  ...columns.map((name) => roster?.columns[name] || null),
];

/** One row a value, one for the headline where no value states it. A letter that could not be read is one row: its file, and the error among the doubts. */
export function rowsOf(record: LetterRecord): Row[] {
  const { letter, error, source } = record;
  const facts = {
    file: source.path,
    authority: letter?.authority ?? null,
    reference: letter?.references.join('; ') ?? null,
    response_date: letter?.responseDate ?? null,
    late: letter?.timeliness?.late ?? null,
  };
  if (error) return [{ ...BLANK, ...facts, doubts: `error: ${error.code}` }];
  return record.answers.flatMap((answer) => {
    const asked = {
      ...facts,
      question: answer.question,
      question_id: answer.id,
      asked: answer.asked,
      expects: answer.expects,
      status: answer.status,
      confidence: answer.confidence,
      doubts: answer.doubts.map(({ code }) => code).join('; '),
    };
    const headline = answer.values.findIndex((value) => states(value, answer));
    const rows = answer.values.map((value, at): Row => ({ ...BLANK, ...asked, ...ofValue(value), headline: at === headline }));
    // A headline that no single value states (several, unanswered, text …) still has its row: the answer as a whole.
    return headline < 0 ? [ofAnswer(asked, answer), ...rows] : rows;
  });
}

const BLANK = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, null])) as Row;

const states = (value: ValueRecord, answer: AnswerRecord): boolean =>
  value.kind === answer.kind && JSON.stringify(value.value) === JSON.stringify(answer.value);

function ofAnswer(asked: Partial<Row>, answer: AnswerRecord): Row {
  return {
    ...BLANK,
    ...asked,
    headline: true,
    kind: answer.kind,
    exemptions: citations(answer.exemptions),
    quote: answer.text || null,
    page: answer.span?.page ?? null,
    start: answer.span?.start ?? null,
    end: answer.span?.end ?? null,
  };
}

function ofValue(value: ValueRecord): Partial<Row> {
  const { quote, page, start, end } = value.evidence;
  return {
    entity: value.entity,
    period: value.period,
    kind: value.kind,
    ...measure(value),
    suppressed: value.suppressed ?? false,
    exemptions: citations(value.exemptions ?? []),
    quote,
    page,
    start,
    end,
    rule: value.rule,
  };
}

/** A value in cells: the plain number with its unit apart, bounds apart, lists joined, grids as JSON. */
function measure({ kind, value }: ValueRecord): Partial<Row> {
  switch (kind) {
    case 'money': {
      const { amount, currency } = value as { amount: number; currency: string };
      return { value: amount, unit: currency };
    }
    case 'percentage':
      return { value: value as number, unit: '%' };
    case 'range':
      return value as { min: number | null; max: number | null; unit: string | null };
    case 'list':
      return {
        value: (value as { name: string; share?: number }[])
          .map(({ name, share }) => (share === undefined ? name : `${name} (${share}%)`))
          .join('; '),
      };
    case 'date':
      if (typeof value === 'string') return { value };
      // ISO 8601 writes an interval with a solidus.
      return { value: `${(value as { start: string }).start}/${(value as { end: string }).end}` };
    case 'table':
      return { value: JSON.stringify(value) };
    default:
      return { value: value as Cell };
  }
}

const citations = (exemptions: readonly ExemptionRecord[]): string | null =>
  exemptions.length ? exemptions.map(({ law, provision }) => `${law} ${provision}`).join('; ') : null;
