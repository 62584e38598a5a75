import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import type { Part } from './parts.js';
import { type Placed, trim } from './stretches.js';

/** Tables whose columns are headed by questions, read down: what they answer, and the tables themselves. */
export interface Columns {
  readonly placed: readonly Placed[];
  readonly tables: readonly { readonly parts: readonly Part[]; readonly span: Span }[];
}

/** Two or more heads of a table name questions by number ("Accepted (Q3)", "2. With injury"): each cell below answers its head's, for what its row is about. */
export function columnsOf(document: Document, reply: readonly Part[], questions: readonly Question[]): Columns {
  const placed: Placed[] = [];
  const tables: { parts: readonly Part[]; span: Span }[] = [];
  for (const parts of tablesIn(reply)) {
    const head = Math.min(...parts.map(rowOf));
    const columns = new Map(
      parts.flatMap((part) => {
        const [path, more] = part.label?.paths ?? [];
        const question = path && !more ? questions.findIndex(({ number }) => number === path) : -1;
        return rowOf(part) === head && columnOf(part) > 0 && question >= 0 ? [[columnOf(part), question] as const] : [];
      }),
    );
    if (new Set(columns.values()).size < 2) continue;
    tables.push({ parts, span: { start: (parts[0] as Part).whole.start, end: (parts.at(-1) as Part).whole.end } });
    for (const part of parts) {
      const question = columns.get(columnOf(part));
      if (question === undefined || rowOf(part) === head) continue;
      const name = parts.find((other) => rowOf(other) === rowOf(part) && columnOf(other) === 0)?.text.trim() || null;
      const period = name && /\b(?:19|20)\d{2}\b/.test(name) ? name : null;
      // the row of totals speaks for no part
      const entity = period || !name || /^(?:grand )?totals?$/i.test(name) ? null : name;
      const span = trim(document, part.whole);
      placed.push({ questions: [question], stretch: { span, entity, period, joint: false }, doubts: [] });
    }
  }
  return { placed, tables };
}

const rowOf = (part: Part): number => part.block.cell?.row ?? -1;
const columnOf = (part: Part): number => part.block.cell?.column ?? -1;

function tablesIn(reply: readonly Part[]): Part[][] {
  const tables = new Map<number, Part[]>();
  for (const part of reply) {
    const { cell } = part.block;
    if (cell) tables.set(cell.table, [...(tables.get(cell.table) ?? []), part]);
  }
  return [...tables.values()];
}
