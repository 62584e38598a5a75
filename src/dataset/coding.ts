import { columnOf, type Sheet, UnusableSheet } from './sheet.js';
import { type Written, writtenAs } from './written.js';

/** One answer as somebody coded it. */
export interface Coded {
  readonly id: string | null;
  /** The question's label; null where it has none. */
  readonly question: string | null;
  /** The question's words; '' where the table does not hold them. */
  readonly asked: string;
  readonly kind: string;
  /** The value in one spelling for all who mean the same: '' where the kind says all. */
  readonly value: string;
  readonly quote: string;
  /** A person wrote it in `final_value`. */
  readonly final: boolean;
}
export interface CodedLetter {
  readonly file: string;
  readonly authority: string;
  readonly answers: readonly Coded[];
}
/** Somebody's answers to the questions, letter by letter. */
export interface Coding {
  readonly letters: readonly CodedLetter[];
  /** Answers that are left blank. */
  readonly blank: number;
  /** `final_value`s that stand beside a statement that is not the headline, and so decide nothing. */
  readonly aside: number;
}

/** Between the parts of an answer that is given for several entities or periods. */
export const PARTS = ' · ';

interface Line extends Written {
  readonly file: string;
  readonly authority: string;
  readonly id: string;
  readonly question: string;
  readonly asked: string;
  readonly headline: string;
  readonly entity: string;
  readonly period: string;
  readonly quote: string;
  readonly final: string;
  readonly expects: string;
}

/**
 * A coding out of a table: one that foi-parse wrote as CSV or workbook, filled in or not, or a table of one's own with a column for the letter
 * (file or authority), one for the question and one for the code. What stands in `final_value` wins over what the machine read. Throws UnusableSheet.
 */
export function codingOf(sheet: Sheet): Coding {
  const letters = new Map<string, { file: string; authority: string; questions: Map<string, Line[]> }>();
  for (const line of linesOf(sheet)) {
    const key = line.file || line.authority;
    const letter = letters.get(key) ?? { file: line.file, authority: line.authority, questions: new Map<string, Line[]>() };
    letters.set(key, letter);
    // an unread letter is a row without a question
    if (!line.id && !line.question) continue;
    const question = line.id || line.question;
    letter.questions.set(question, [...(letter.questions.get(question) ?? []), line]);
  }
  let blank = 0;
  let aside = 0;
  const coded = [...letters.values()].map(({ file, authority, questions }): CodedLetter => {
    const answers = [...questions.values()].flatMap((lines) => {
      const { head, parts } = headOf(lines);
      if (head.kind !== 'several' || head.final) aside += parts.filter(({ final }) => final).length;
      const answer = answerOf(head, parts);
      if (!answer) blank += 1;
      return answer ?? [];
    });
    return { file, authority, answers };
  });
  return { letters: coded, blank, aside };
}

function linesOf(sheet: Sheet): Line[] {
  const at = {
    file: columnOf(sheet, 'file', 'path', 'letter', 'document'),
    authority: columnOf(sheet, 'authority', 'public authority', 'body', 'organisation', 'organization'),
    id: columnOf(sheet, 'question_id', 'id'),
    question: columnOf(sheet, 'question', 'label', 'number', 'q'),
    asked: columnOf(sheet, 'asked'),
    headline: columnOf(sheet, 'headline'),
    entity: columnOf(sheet, 'entity'),
    period: columnOf(sheet, 'period'),
    kind: columnOf(sheet, 'kind'),
    value: columnOf(sheet, 'machine_value', 'value', 'answer', 'code', 'category'),
    unit: columnOf(sheet, 'unit'),
    min: columnOf(sheet, 'min'),
    max: columnOf(sheet, 'max'),
    quote: columnOf(sheet, 'quote'),
    final: columnOf(sheet, 'final_value', 'final'),
    expects: columnOf(sheet, 'expects'),
  };
  const lacks = [
    ...(at.file < 0 && at.authority < 0 ? ['one that names the letter (file or authority)'] : []),
    ...(at.id < 0 && at.question < 0 ? ['one that names the question (question_id or question)'] : []),
    ...(at.kind < 0 && at.value < 0 && at.final < 0 ? ['one that holds the code (kind, value or final_value)'] : []),
  ];
  if (lacks.length) throw new UnusableSheet(`a column is wanting: ${lacks.join('; ')}. Its columns are ${sheet.header.join(', ')}`);
  return sheet.rows.map((row) => {
    const cell = (name: keyof typeof at): string => row[at[name]] ?? '';
    const line = Object.fromEntries((Object.keys(at) as (keyof typeof at)[]).map((name) => [name, cell(name)])) as unknown as Line;
    if (at.kind >= 0 || !line.value) return line;
    const written = writtenAs(line.value, '', line.expects);
    // a code of somebody's own stands for itself
    return { ...line, ...written, ...(written.kind === 'text' && { kind: fold(line.value), value: '' }) };
  });
}

/** The row that speaks for the question as a whole, and the others. */
function headOf(lines: readonly Line[]): { head: Line; parts: readonly Line[] } {
  const marked = lines.find(({ headline }) => /^(?:true|1|yes|wahr|vrai)$/i.test(headline));
  const [first] = lines as [Line];
  if (marked || lines.length === 1) return { head: marked ?? first, parts: lines.filter((line) => line !== (marked ?? first)) };
  return { head: { ...first, kind: 'several', value: '', final: '' }, parts: lines };
}

function answerOf(head: Line, parts: readonly Line[]): Coded | null {
  const { id, question, asked, quote } = head;
  const base = { id: id || null, question: question || null, asked, quote, final: Boolean(head.final) };
  const { kind, ...cells } = decided(head);
  if (!kind && !cells.value) return null;
  if (kind !== 'several') return { ...base, kind, value: spelled(kind, cells) };
  const said = parts
    .filter(({ entity, period }) => entity || period)
    .map((part) => {
      const own = decided(part);
      return `${[part.entity, part.period].filter(Boolean).map(fold).join(' ')}: ${own.kind} ${spelled(own.kind, own)}`.trim();
    });
  return { ...base, kind, value: said.sort().join(PARTS), final: base.final || parts.some(({ final }) => final) };
}

const decided = (line: Line): Written => (line.final ? writtenAs(line.final, line.kind, line.expects) : line);

/** A value in one spelling: numbers plain, the items of a list in order of name, capitals and blanks aside. */
function spelled(kind: string, { value, unit, min, max }: Omit<Written, 'kind'>): string {
  switch (kind) {
    case 'count':
    case 'percentage':
      return plainNumber(value);
    case 'money':
      return `${unit || 'GBP'} ${plainNumber(value)}`;
    case 'range':
      return `${unit && `${unit} `}${plainNumber(min)} to ${plainNumber(max)}`;
    case 'list':
      return value
        .split(/;\s*|\n/)
        .map(fold)
        .filter(Boolean)
        .sort()
        .join('; ');
    default:
      return fold(value);
  }
}

/** A number without the signs that a spreadsheet shows it with. */
function plainNumber(text: string): string {
  const digits = text.replace(/[£€$,%\s]/g, '');
  return digits && Number.isFinite(Number(digits)) ? String(Number(digits)) : text;
}
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
