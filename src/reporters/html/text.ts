import type { Evidence } from '../../model/letter-record.js';
import { html, type Markup } from './markup.js';
import type { Entry } from './page.js';

/** Words that an answer rests on. `id` is their address in the page, null for the answer round them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly row: string;
  readonly label: string;
  readonly id: string | null;
}

/** The address of an answer's row, and of the words of its statements and exemptions in the text of the letter. */
export const rowId = (letter: string, answer: number): string => `${letter}-${answer + 1}`;
export const wordsId = (row: string, value: number): string => `${row}-${value + 1}`;
export const lawId = (row: string, exemption: number): string => `${row}-x${exemption + 1}`;

/** The canonical text, every answer's words marked where they stand and linked to it. */
export function said(entry: Entry, text: string): Markup {
  const parts: (Markup | string)[] = [];
  const linked = new Set<string>();
  let at = 0;
  for (const { start, end, over } of pieces(stretchesOf(entry))) {
    const proving = over.filter(({ id }) => id);
    const fresh = proving.filter((stretch) => stretch.start === start);
    // an answer's number stands behind the first of its words that end here
    const ending = proving.filter((stretch) => stretch.end === end && !linked.has(stretch.row));
    const rows = [...new Map(ending.map((one) => [one.row, one])).values()];
    for (const { row } of rows) linked.add(row);
    const owners = [...new Set((proving.length ? proving : over).map(({ row }) => row))];
    parts.push(
      text.slice(at, start),
      html`${fresh.map(({ id }) => html`<span id="${id}"></span>`)}<mark class="${proving.length ? 'proves' : 'round'}" data-of="${owners.join(' ')}"${proving.length ? html` data-proves="${proving.map(({ id }) => id).join(' ')}"` : null}>${text.slice(start, end)}</mark>${rows.map(({ row, label }) => html`<a class="of" href="#${row}" aria-label="Answer ${label}">${label}</a>`)}`,
    );
    at = end;
  }
  return html`<div class="text" dir="auto" tabindex="0" role="region" aria-label="The words of ${entry.name}">${[...parts, text.slice(at)]}</div>`;
}

function stretchesOf({ id, record }: Entry): Stretch[] {
  return record.answers.flatMap(({ question, span, values, exemptions }, at) => {
    const row = rowId(id, at);
    const label = question ?? '·';
    const of = ({ start, end }: Pick<Evidence, 'start' | 'end'>, words: string | null): Stretch => ({ start, end, row, label, id: words });
    return [
      ...(span ? [of(span, null)] : []),
      ...values.map(({ evidence }, value) => of(evidence, wordsId(row, value))),
      ...exemptions.map(({ evidence }, exemption) => of(evidence, lawId(row, exemption))),
    ];
  });
}

/** Stretches that overlap, cut into pieces that do not, in order; each with the stretches that lie over it. */
function* pieces(stretches: readonly Stretch[]): Generator<{ start: number; end: number; over: Stretch[] }> {
  const starts = stretches.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const edges = [...new Set(starts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let over: Stretch[] = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    over = over.filter((stretch) => stretch.end > start);
    for (; starts[next]?.start === start; next++) over.push(starts[next] as Stretch);
    if (over.length) yield { start, end: edges[at + 1] as number, over: [...over] };
  }
}
