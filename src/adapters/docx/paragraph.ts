import type { DocumentBuilder } from '../../model/builder.js';
import type { Block, Cell } from '../../model/document.js';
import { readMarker } from '../marker.js';
import type { Label } from './counter.js';
import { dropFirst, type Piece, plain } from './runs.js';

export interface Where {
  readonly cell?: Cell;
  readonly furniture?: NonNullable<Block['furniture']>;
  readonly note?: true;
}

/** A heading is short; whole paragraphs in a heading style are a writer's mistake. */
const LONGEST_HEADING = 200;

/** Write a paragraph of a Word file, old or new: its automatic number, or the one that was typed, stands before its words. */
export function writeParagraph(
  builder: DocumentBuilder,
  pieces: readonly Piece[],
  label: Label | null,
  where: Where,
  heading: boolean,
): void {
  const text = plain(pieces);
  if (!text.trim() && (!label?.text || label.marker.kind === 'bullet')) return;
  const blanks = text.length - text.trimStart().length;
  const typed = label?.text || where.furniture || where.note ? null : readMarker(text.trimStart());
  const { cell, furniture } = where;
  builder.block(kindOf(text, Boolean(label?.text || typed), where, heading), { ...(cell && { cell }), ...(furniture && { furniture }) });
  if (label?.text) builder.marker(label.text, label.marker);
  else if (typed) builder.marker(typed.text, { ...typed.shape, level: 0, generated: false });
  for (const piece of dropFirst(pieces, typed ? blanks + typed.length : blanks))
    if (piece === 'break') builder.line();
    else builder.run(piece.text, piece.style);
}

function kindOf(text: string, marked: boolean, where: Where, heading: boolean): Block['kind'] {
  if (where.furniture) return 'paragraph';
  if (where.note) return 'note';
  if (heading && text.length <= LONGEST_HEADING) return 'heading';
  if (marked) return 'item';
  return where.cell ? 'cell' : 'paragraph';
}
