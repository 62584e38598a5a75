import { html, type Markup } from './markup.js';
import type { Entry } from './page.js';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The rows of the answers that the words belong to. */
  readonly of: Set<string>;
  /** Words that state a value; the rest is the answer round them. */
  readonly proves: boolean;
}

/** The canonical text, every answer's words marked where they stand and linked to it. */
export function said({ id, record, name }: Entry, text: string): Markup {
  const spans: { start: number; end: number; row: string; proves: boolean }[] = [];
  for (const [at, { span, values }] of record.answers.entries()) {
    const row = `${id}-${at + 1}`;
    if (span) spans.push({ start: span.start, end: span.end, row, proves: false });
    for (const { evidence } of values) spans.push({ start: evidence.start, end: evidence.end, row, proves: true });
  }
  const first = new Set<string>();
  const pieces = cut(spans).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    const fresh = [...piece.of].filter((row) => piece.proves && !first.has(row));
    for (const row of fresh) first.add(row);
    const labels = fresh.map(
      (row) => html`<a class="of" href="#${row}">${record.answers[Number(row.split('-')[1]) - 1]?.question ?? '·'}</a>`,
    );
    return {
      ...piece,
      markup: html`<mark class="${piece.proves ? 'proof-mark' : 'whole'}" data-of="${[...piece.of].join(' ')}">${words}</mark>${labels}`,
    };
  });
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const piece of pieces) {
    parts.push(text.slice(at, piece.start), piece.markup);
    at = piece.end;
  }
  return html`<div class="text" tabindex="0" role="region" aria-label="The words of ${name}">${[...parts, text.slice(at)]}</div>`;
}

/** Spans that overlap, cut into pieces that do not. */
function cut(spans: readonly { start: number; end: number; row: string; proves: boolean }[]): Piece[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, at) => {
    const end = edges[at + 1] as number;
    const over = spans.filter((span) => span.start < end && start < span.end);
    if (!over.length) return [];
    const proving = over.filter(({ proves }) => proves);
    return [{ start, end, of: new Set((proving.length ? proving : over).map(({ row }) => row)), proves: proving.length > 0 }];
  });
}
