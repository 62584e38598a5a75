import type { AnswerKind } from '../../model/answer.js';
import type { Beside, LetterRecord } from '../../model/letter-record.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';

/** A letter in the report: `id` is its address in the page, `name` what it goes by. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly record: LetterRecord;
  readonly beside: Beside | null;
  /** What keeps it out of the figures: it has the bytes of another one, or a later one on the same request replaces it. */
  readonly aside: 'copy' | 'replaced' | null;
}

export const spaced = (name: string): string => name.replaceAll('_', ' ');
export const fileOf = ({ source }: LetterRecord): string => source.path.split(/[\\/]/).at(-1) ?? source.path;

/** The sign of a kind; its name is for those who cannot see the colour. */
export const badge = (kind: AnswerKind): Markup =>
  html`<span class="sign ${LOOKS[kind].group}" aria-hidden="true">${LOOKS[kind].sign}</span>`;

export const query: Markup = html`<span class="query" aria-hidden="true">?</span><span class="unseen">in doubt: </span>`;

/** A list of which the first lines are shown at once, the others on demand. */
export const list = (look: string, lines: readonly Markup[], first: number, what: string): Markup =>
  html`<ul class="${look}">${lines.slice(0, first)}</ul>${
    lines.length > first
      ? html`<details class="more"><summary>${lines.length - first} more<span class="unseen"> ${what}</span></summary><ul class="${look}">${lines.slice(first)}</ul></details>`
      : null
  }`;
