import { cue } from '../../model/cue.js';
import { columnIn, rowsOf } from '../cells.js';
import { LIMBS } from '../label.js';
import type { Part } from '../parts.js';
import { asksInWords, type Form, numberOf, OFFICE, type Pair, type Role, roleOf } from './form.js';

/** "Request | Reply | Team" in one row, and the first two filled in most rows below it. */
export function byColumns(table: readonly Part[]): Form | null {
  const rows = rowsOf(table);
  const head = rows.findIndex((row) => row.length < 7 && row.length > 1 && roles(row, 'question') === 1 && roles(row, 'answer') === 1);
  const [heads, all] = [rows[head], rows.slice(head + 1)];
  if (!heads) return null;
  const below = all.filter((row) => row.length > 1);
  const columnOf = (role: Role): number => heads.find((part) => roleOf(part) === role)?.block.cell?.column ?? -1;
  const [asking, answering] = [columnOf('question'), columnOf('answer')];
  const asked = below.flatMap((row) => at(row, asking) ?? []);
  // where the requests of a table of two columns ask in words, they are told by these
  if (heads.length === 2 && (asked.length < 3 || asked.every(asksInWords))) return null;
  if (asking > answering || asked.filter(({ text }) => text.split(/\s+/).length > 3).length < asked.length / 2) return null;
  const office = new Set(heads.filter((part) => isOffice(part, below, asking, answering)).map(columnIn));
  const leads = leadsIn(all, asking);
  const pairs = all.flatMap((row): Pair[] => {
    const question = at(row, asking);
    const limb = question && leads.get(question);
    if (question && limb && row.length === 1) return [{ asked: question, number: limb, answer: undefined }];
    if (row.length < 2) return [];
    // a column that stands before that of the answers tells of it too
    const answer = row.find((part) => columnIn(part) > asking && !office.has(columnIn(part)) && (part.text.trim() || part.label));
    return question && (answer || asksInWords(question))
      ? [{ asked: question, number: limb ?? numberOf(question) ?? numbersIn(row)[0] ?? null, answer }]
      : [];
  });
  const counting = below.flat().filter((part) => !part.text.trim() && numberOf(part) && columnIn(part) < asking);
  // "-" in the column of exemptions
  const remarks = new Set(heads.filter(({ text }) => REMARKS.test(text)).map(columnIn));
  const empty = below
    .flat()
    .filter((part) => remarks.has(columnIn(part)) && (NOTHING.test(part.text) || (part.bullet && !part.text.trim())));
  // "2. Detail" across all columns, between rows that are answered
  const titles = pairs.every(({ answer }) => answer) ? all.filter(([only, more]) => only && !more && isTitle(only)).flat() : [];
  return { pairs, aside: [...heads, ...counting, ...empty, ...titles, ...below.flat().filter((part) => office.has(columnIn(part)))] };
}

/**
 * A column is the office's own where its head names what stands before the questions ("Ref"), or who dealt with them: its cells are short names, every row
 * has an answer beside it, and no question speaks of what it names.
 */
function isOffice(head: Part, rows: readonly (readonly Part[])[], asking: number, answering: number): boolean {
  if (columnIn(head) < asking) return OFFICE.test(head.text);
  if (!HANDLED.test(head.text)) return false;
  const words = head.text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return rows.every((row) => {
    const [own, question, answer] = [columnIn(head), asking, answering].map((column) => at(row, column)?.text ?? '') as [
      string,
      string,
      string,
    ];
    const speaks =
      /^\W*whom?\b/i.test(question) ||
      words.some((word) => new RegExp(`\\b(?:which|what|whose|names?|list|by)\\b.{0,40}\\b${word.slice(0, 6)}`, 'i').test(question));
    return !speaks && own.length < 45 && !TELLS.test(own) && (!question || /[\p{L}\d]/u.test(answer));
  });
}

/** Who dealt with a request, at the head of a column. */
const HANDLED = cue(
  /^\W*(?:(?:prepared|completed|provided|supplied|answered|actioned|approved|handled|cleared(?: for release)?) by|(?:assigned|allocated|sent) to|(?:lead |responsible |responding |case )?(?:officer|team|service(?: area)?|department|directorate|unit)|unit consulted|(?:information )?(?:asset )?owner|source(?: of (?:data|information))?|status)\W*$/,
);

/** What an office's own column does not hold: figures, links, what the law says. */
const TELLS = /\d|£|https?:|www\.|\b(?:section|withheld|exempt|refus|not held|held|none|vacant|yes|no)\b/i;

const REMARKS = cue(/\b(?:exempt\w*|exceptions?|sections?|notes?|comments?|redact\w*|remarks?)\b/);

const NOTHING = /^\s*(?:[-–—]+|n\/a|none|nil|not applicable)\s*$/i;

const isTitle = ({ text, block: { cell } }: Part): boolean => cell?.column === 0 && text.length < 60 && !/[.?!:;]\W*$|\d/.test(text);

/** "5. In each year, how many people:" with nothing beside it, over rows that begin "(a)" and "(b)": their numbers, 5, 5a and 5b. */
function leadsIn(rows: readonly (readonly Part[])[], asking: number): ReadonlyMap<Part, string> {
  const found = new Map<Part, string>();
  for (const [index, row] of rows.entries()) {
    const lead = at(row, asking);
    const number = lead && numberOf(lead);
    if (!lead || !number || !/^\d+$/.test(number) || row.some((part) => part !== lead && /[\p{L}\d]/u.test(part.text))) continue;
    const limbs: Part[] = [];
    for (const next of rows.slice(index + 1)) {
      const limb = at(next, asking);
      if (!limb || numberOf(limb) !== LIMBS[limbs.length]) break;
      limbs.push(limb);
    }
    if (limbs.length < 2) continue;
    found.set(lead, number);
    for (const [place, limb] of limbs.entries()) found.set(limb, number + LIMBS[place]);
  }
  return found;
}

const at = (row: readonly Part[], column: number): Part | undefined => row.find((part) => columnIn(part) === column);

/** The numbers that cells of a row hold alone. */
const numbersIn = (row: readonly Part[]): string[] => row.flatMap((part) => (part.text.trim() ? [] : (numberOf(part) ?? [])));

const roles = (row: readonly Part[], role: Role): number => row.filter((part) => roleOf(part) === role).length;
