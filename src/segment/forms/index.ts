import type { Document } from '../../model/document.js';
import { tablesOf } from '../cells.js';
import type { Part } from '../parts.js';
import { unlabelled } from '../unlabel.js';
import { byColumns } from './columns.js';
import { byFields } from './fields.js';
import type { Form, Pair } from './form.js';
import { isInsideAnswer } from './inside-answer.js';
import { byNames } from './names.js';
import { sideBySide } from './side-by-side.js';

/**
 * A table that lays out requests and replies, by columns ("No. | Request | Reply | Team"), by fields ("Question 1 | …", "Status | closed", "Answer 1 | …")
 * or side by side (a row of questions over a row of answers): the names and the office's own columns are set aside, and each cell is labelled for what it is.
 */
export function withForms(document: Document, parts: readonly Part[]): readonly Part[] {
  const inTables = tablesOf(parts).flatMap((table) => byColumns(table) ?? byFields(table) ?? sideBySide(table) ?? []);
  const forms = [
    ...inTables.filter(
      ({ pairs }) =>
        !isInsideAnswer(
          pairs.map(({ asked }) => asked),
          parts,
        ),
    ),
    ...(byNames(parts) ?? []),
  ];
  const pairs = forms.flatMap((form) => form.pairs);
  if (pairs.filter(({ answer }) => answer).length < 2) return parts;
  const counted = pairs.every(({ number }) => number === null);
  const labels = new Map<Part, Part['label']>();
  for (const [index, { asked, number, answer }] of pairs.entries()) {
    const own = counted ? String(index + 1) : number;
    const paths = own === null ? [] : [own];
    labels.set(asked, { paths, kind: 'question', length: 0 });
    if (answer) labels.set(answer, { paths, kind: 'answer', length: 0 });
  }
  const aside = new Set([...forms.flatMap((form) => form.aside), ...titlesOver(parts, pairs)]);
  return ordered(parts, forms).map((part, index) => {
    const label = labels.get(part);
    if (!label) return { ...part, index, ...(aside.has(part) && { debris: true }) };
    // the cells of a form are paragraphs; "17. Of these, 11 were mended" answers with a figure
    const { cell: _, ...block } = part.block;
    return { ...(label.kind === 'answer' && part.label?.length ? unlabelled(document, part) : part), index, label, block };
  });
}

/** "Question 2 of 5", alone over the table that tells it. */
const titlesOver = (parts: readonly Part[], pairs: readonly Pair[]): readonly Part[] =>
  pairs.flatMap(({ asked, number }) =>
    parts
      .slice(Math.max(0, asked.index - 4), asked.index)
      .filter(
        ({ label, text, block }) => !block.cell && label?.kind === 'question' && !text.trim() && (!number || label.paths[0] === number),
      ),
  );

/** The parts of a letter, with those of a form that is read in another order in that order. */
function ordered(parts: readonly Part[], forms: readonly Form[]): readonly Part[] {
  const from = new Map<Part, Part>();
  for (const { order = [] } of forms)
    for (const [at, part] of [...order].sort((a, b) => a.index - b.index).entries()) from.set(part, order[at] as Part);
  return from.size ? parts.map((part) => from.get(part) ?? part) : parts;
}
