import { cue } from '../../model/cue.js';
import { RIGHTS, withoutWeakRights } from '../cues.js';
import type { Part } from '../parts.js';
import { asksInWords, type Form, inRowOf, numberOf, OFFICE, type Pair, roleOf } from './form.js';

/** Names of fields in turn, "Request text" and "Response text", each with its value beside or below it. */
export function byFields(all: readonly Part[]): Form | null {
  const pairs: Pair[] = [];
  const { table, aside, denied } = withoutTicks(all);
  let open: { readonly asked: Part; readonly number: string | null; readonly at: number } | null = null;
  let last: Part | null = null;
  let title: Part | null = null;
  for (const [at, name] of table.entries()) {
    const [role, value] = [roleOf(name), table[at + 1]];
    if (OFFICE.test(name.text)) aside.push(name, ...table.filter((part) => part !== name && inRowOf(part, name)));
    if (role === 'question' && numberOf(name) && !name.text.trim() && (!value || !inRowOf(name, value))) {
      // "Question 2 of 5" over the fields that tell it
      title = name;
      aside.push(name);
      continue;
    }
    if (!role || !value || !holds(name, value, table[at + 2])) continue;
    // "Element 118/02": the title of the form
    if (!pairs.length && !open) aside.push(...table.slice(0, at).filter(({ text }) => text.length < 60 && !text.includes('?')));
    const number = numberOf(name) ?? (role === 'question' && title ? numberOf(title) : null);
    title = null;
    if (!denied.has(name)) aside.push(name);
    if (role === 'question') {
      if (open) pairs.push({ ...open, answer: undefined });
      open = { asked: value, number: number ?? numberOf(value), at };
      continue;
    }
    open ??= questionOver(table, at);
    // "Decision | Part release" in the head of the form answers nothing yet
    if (!open && !pairs.length) continue;
    if (!open || (number !== null && open.number !== null && number !== open.number)) return null;
    // between what was asked and the answer stand fields of the office: "Assigned to | Estates"
    const between = table.slice(open.at + 2, at).filter((part) => !inRowOf(part, open?.asked as Part));
    if (between.some((part) => part.text.length > 80 || part.text.includes('?'))) return null;
    pairs.push({ ...open, answer: denied.has(name) ? name : value });
    aside.push(...between);
    last = name;
    open = null;
  }
  if (open) pairs.push({ ...open, answer: undefined });
  if (last && !open) aside.push(...rightsBelow(table, last));
  return pairs.some(({ answer }) => answer) ? { pairs, aside } : null;
}

/**
 * "Information held? | Yes" over "Response | 143": the response answers. Under "Information held? | No" it tells why, and that it is not held answers, with the
 * name of the field, without which "No" says nothing.
 */
function withoutTicks(all: readonly Part[]) {
  const [aside, denied]: [Part[], Set<Part>] = [[], new Set()];
  for (const [at, name] of all.entries()) {
    const value = all[at + 1];
    if (!value || !HELD.test(name.text) || !inRowOf(name, value) || !TICK.test(value.text)) continue;
    const below = all.slice(at + 2).find(roleOf);
    const response = below && roleOf(below) === 'answer' && !HELD.test(below.text) ? below : null;
    if (/^\W*no/i.test(value.text)) {
      denied.add(name);
      if (response) aside.push(response);
    } else if (response) aside.push(name, value);
  }
  return { table: all.filter((part) => !aside.includes(part)), aside, denied };
}

/** What was asked in a row of its own, right over the field of its answer. */
function questionOver(table: readonly Part[], at: number) {
  const asked = table[at - 1];
  const alone = asked && table.every((part) => part === asked || !inRowOf(part, asked));
  return asked && alone && (asked.label?.paths.length || asksInWords(asked)) ? { asked, number: numberOf(asked), at: at - 2 } : null;
}

/** What a name stands for is beside it, or alone in the row below; not itself the name of something. */
function holds(name: Part, value: Part, after: Part | undefined): boolean {
  const [own, next] = [name.block.cell, value.block.cell];
  if (!own || !next || roleOf(value) || !value.text.trim()) return false;
  if (own.row === next.row) return true;
  return (
    next.row === own.row + 1 &&
    next.column === own.column &&
    (after?.block.cell?.row !== next.row || after.block.cell.column === next.column)
  );
}

/** The rows below the last answer, where they tell how to complain. */
function rightsBelow(table: readonly Part[], last: Part): readonly Part[] {
  const column = last.block.cell?.column ?? 0;
  const below = table.filter((part) => (part.block.cell?.row ?? 0) > (last.block.cell?.row ?? 0));
  const first = below.find((part) => (part.block.cell?.column ?? 0) <= column)?.index ?? Number.POSITIVE_INFINITY;
  const rows = below.filter(({ index }) => index >= first);
  return rows.some(({ text }) => RIGHTS.test(withoutWeakRights(text))) ? rows : [];
}

/** "Information held?", "Is the data held", "Do we hold this information?" */
const HELD = cue(
  /^\W*(?:is |are )?(?:(?:the|this|any) )?(?:requested )?(?:(?:information|data|records?|recorded information) )?held(?: by (?:us|the [a-z]+))?(?: \(?y\/n\)?)?\W*$|^\W*do(?:es)? (?:we|the [a-z]+) hold (?:(?:this|the|any) )?(?:requested )?(?:information|data|it|this)\W*$/,
);
const TICK = cue(/^\W*(?:yes|no|n\/a|not applicable|part(?:ly|ially)?|in part|some|y|n)\W*$/);
