import { cue } from '../model/cue.js';
import { type Found, TELLS_NOTHING, toldFirst } from './asking.js';
import { QUESTION_START } from './cues.js';
import { familyOf } from './label.js';
import type { Part } from './parts.js';

/** What the colon on a question's own line divides from its answer; the lead over a list of limbs is no such name. */
export function namedIn({ text, part }: Found): string | undefined {
  const own = part?.text ?? text;
  const field = FIELD.exec(own);
  const named = field?.[1] && !LEADS.test(field[1]) && !asksOn(own.slice(field[0].length)) ? field[1] : '';
  const told = named && own.slice(named.length);
  return told && text.endsWith(told) ? text.slice(0, -told.length) : undefined;
}
const FIELD = /^([^?:]{8,200}?)(?::|\s-)\s+(?=[^\s?][^?]*$)/s;
/** "Please see the attached list" asks for nothing. */
const asksOn = (text: string): boolean => QUESTION_START.test(text) && !/^\W*please (?:see|find|refer|note)\b/i.test(text);
/** "Please answer the following:", "an agency (e.g.": what stands behind them is asked too. */
const LEADS = /\b(?:following|please)\b|\be\.g\.?$/i;

/** The answer has a cell of its own: what stands behind a question mark asks on. */
export const besideCell = (part: Part | undefined, parts: readonly Part[]): boolean =>
  part?.block.cell !== undefined &&
  parts.some(
    ({ block: { cell } }) =>
      cell?.table === part.block.cell?.table &&
      cell?.row === part.block.cell?.row &&
      cell !== undefined &&
      cell.column > (part.block.cell?.column ?? 0),
  );

/** Parts in the row of a question that has its number, "(a) £900 (b) Nil": answers. */
export function besideNumbers(parts: readonly Part[]): ReadonlySet<Part> {
  const rowOf = ({ block: { cell } }: Part): string => (cell ? `${cell.table} ${cell.row}` : '');
  const family = ({ label }: Part) => familyOf(label?.paths[0] ?? '1');
  const numbers = new Map<string, number>();
  for (const part of parts)
    if (part.block.cell && part.label?.paths.length && family(part) === 'number' && !numbers.has(rowOf(part)))
      numbers.set(rowOf(part), part.block.cell.column);
  return new Set(parts.filter((part) => family(part) !== 'number' && (part.block.cell?.column ?? 0) > (numbers.get(rowOf(part)) ?? 99)));
}

/** The lines of a question in a table's first column that its page sets in rows of their own, up to the next number. */
export function restOfCell(part: Part | undefined, parts: readonly Part[]): string[] {
  const { column } = part?.block.cell ?? {};
  if (!part || column === undefined || /[?.]\s*$/.test(part.text)) return [];
  const below = parts.filter(({ index, block }) => index > part.index && block.cell?.column === column);
  const next = below.findIndex(({ label, block }) => label || block.cell?.column !== column);
  const rest = (next < 0 ? below : below.slice(0, next)).filter(({ text }) => text.trim());
  const end = rest.findIndex(({ text }) => /\?\s*$/.test(text));
  return rest.slice(0, end < 0 ? 8 : end + 1).map(({ text }) => text.trim());
}

/** "11. The action plan. It will be published in May.": what is asked is told first, and the next number stands right below. */
export function answersItself(part: Part, parts: readonly Part[]): boolean {
  const told = toldFirst(part.text);
  const next = parts[parts.indexOf(part) + 1];
  const rest = told ? part.text.slice(told.length).replace(/^[.,\s]+/, '') : '';
  return (
    told !== null &&
    part.label?.kind === 'bare' &&
    (!next || next.label?.kind === 'bare') &&
    (QUESTION_START.test(told) || !SAYS.test(told)) &&
    SAYS.test(rest) &&
    !QUESTION_START.test(rest)
  );
}

/** A figure, a plain word or a sentence with a verb: what an answer has and a question told as a noun does not. */
export const SAYS = cue(
  new RegExp(
    String.raw`^\W*$|^\W*(?:[£<>]?(?!(?:19|20)\d\d\b)\d[\d,.]*(?!\w)|yes\b|no\b|nil\b|none\b|n/a|${TELLS_NOTHING}|fewer than \d|zero\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\W*$|(?:(?:19|20)\d\d(?:[/-]\d{2,4})?\s*[-:]|\(?[a-h]\))\s*[£<]?\d|[a-zà-þ][a-zà-þ' -]{2,30} [£<]?\d[\d,.]*[,;] (?:and )?[a-zà-þ' -]{2,30} [£<]?\d)|\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|attached|enclosed|held|costs?(?= (?:the|us|about|approximately|around)\b)|applies|apply|refer|section)\b`,
  ),
);
