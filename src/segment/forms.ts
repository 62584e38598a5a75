import { type Cue, cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING, REQUEST_HEADING } from '../model/landmarks.js';
import { alike } from './alike.js';
import { QUESTION_START, RIGHTS, withoutWeakRights } from './cues.js';
import type { Part } from './parts.js';
import { unlabelled } from './unlabel.js';

/** What the parts of a form are: what was asked, what is answered, and what the office keeps for itself. */
type Role = 'question' | 'answer' | 'aside';

/** The first part of what was asked, and that of the answer to it. */
interface Pair {
  readonly asked: Part;
  /** The number that its row or the name of its field has; null where there is none. */
  readonly number: string | null;
  /** Undefined where nothing is answered. */
  readonly answer: Part | undefined;
}

interface Form {
  readonly pairs: readonly Pair[];
  /** The parts of the form in the order in which they answer each other, where they do not stand in it. */
  readonly order?: readonly Part[];
  /** Names of columns and fields, and what stands in those that are the office's own. */
  readonly aside: readonly Part[];
}

/**
 * A table that lays out requests and replies, by columns ("No. | Request | Reply | Team"), by fields ("Question 1 | …", "Status | closed", "Answer 1 | …")
 * or side by side (a row of questions over a row of answers): the names and the office's own columns are set aside, and each cell is labelled for what it is.
 */
export function withForms(document: Document, parts: readonly Part[]): readonly Part[] {
  const tables = new Map<number, Part[]>();
  for (const part of parts) {
    const table = part.block.cell?.table;
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), part]);
  }
  const inTables = [...tables.values()].flatMap((table) => byColumns(table) ?? byFields(table) ?? sideBySide(table) ?? []);
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

/**
 * The letter asks other things under their numbers outside this table, above it and below: a survey or a log that an answer prints. Questions that the table
 * repeats, or that go on from its own, are the same request.
 */
export function isInsideAnswer(asked: readonly Part[], parts: readonly Part[]): boolean {
  const [first] = asked;
  const over = parts[(first?.index ?? 0) - 1]?.text ?? '';
  if (!first || SENT.test(over) || SENT.test(parts[first.index - 2]?.text ?? '')) return false;
  const topic = ({ label, text }: Part): boolean => label?.kind === 'bare' && /^[A-ZÀ-Þ][^.?!:;]{5,80}$/.test(text.trim());
  const outside = parts.filter(
    (part) =>
      !part.block.cell &&
      part.label?.kind !== 'answer' &&
      (asksInWords(part) ? part.label?.paths.length === 1 || /\?\s*$/.test(part.text) || part.style.includes('b') : topic(part)),
  );
  const other = outside.filter((part) => !asked.some((own) => alike(own, part)));
  const above = other.some(({ index }) => index < first.index);
  const own = new Set(asked.map(numberOf));
  const goesOn = !own.has(null) && !other.some((part) => own.has(numberOf(part)));
  return above && other.length > 1 && other.length > outside.length / 2 && !goesOn;
}

/** What stands right over a table says that it was asked. */
const SENT = cue(
  /\b(?:questionnaire|(?:your|further|other|additional|remaining|these) questions|also (?:sent|asked)|you (?:\w+ )?asked|your request)\b/,
);

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

/** "Request | Reply | Team" in one row, and the first two filled in most rows below it. */
function byColumns(table: readonly Part[]): Form | null {
  const rows = rowsOf(table);
  const head = rows.findIndex((row) => row.length < 7 && row.length > 2 && roles(row, 'question') === 1 && roles(row, 'answer') === 1);
  const [heads, all] = [rows[head], rows.slice(head + 1)];
  if (!heads) return null;
  const below = all.filter((row) => row.length > 1);
  const columnOf = (role: Role): number => heads.find((part) => roleOf(part) === role)?.block.cell?.column ?? -1;
  const [asking, answering] = [columnOf('question'), columnOf('answer')];
  const asked = below.flatMap((row) => at(row, asking) ?? []);
  if (asking > answering || asked.filter(({ text }) => text.split(/\s+/).length > 3).length < asked.length / 2) return null;
  const office = new Set(heads.filter((part) => isOffice(part, below, asking, answering)).map(columnIn));
  const pairs = below.flatMap((row): Pair[] => {
    const question = at(row, asking);
    // a column that stands before that of the answers tells of it too
    const answer = row.find((part) => columnIn(part) > asking && !office.has(columnIn(part)) && (part.text.trim() || part.label));
    return question && (answer || asksInWords(question))
      ? [{ asked: question, number: numberOf(question) ?? numbersIn(row)[0] ?? null, answer }]
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

const isTitle = ({ text, block: { cell } }: Part): boolean => cell?.column === 0 && text.length < 60 && !/[.?!:;]\W*$|\d/.test(text);
const columnIn = ({ block: { cell } }: Part): number => cell?.column ?? -1;
const at = (row: readonly Part[], column: number): Part | undefined => row.find((part) => columnIn(part) === column);

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
/** The numbers that cells of a row hold alone. */
const numbersIn = (row: readonly Part[]): string[] => row.flatMap((part) => (part.text.trim() ? [] : (numberOf(part) ?? [])));

/** Names of fields in turn, "Request text" and "Response text", each with its value beside or below it. */
function byFields(table: readonly Part[]): Form | null {
  const pairs: Pair[] = [];
  const aside: Part[] = [];
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
    aside.push(name);
    if (role === 'question') {
      if (open) pairs.push({ ...open, answer: undefined });
      open = { asked: value, number: number ?? numberOf(value), at };
      continue;
    }
    open ??= questionOver(table, at);
    if (!open || (number !== null && open.number !== null && number !== open.number)) return null;
    // between what was asked and the answer stand fields of the office: "Assigned to | Estates"
    const between = table.slice(open.at + 2, at).filter((part) => !inRowOf(part, open?.asked as Part));
    if (between.some((part) => part.text.length > 80 || part.text.includes('?'))) return null;
    pairs.push({ ...open, answer: value });
    aside.push(...between);
    last = name;
    open = null;
  }
  if (open) pairs.push({ ...open, answer: undefined });
  if (last && !open) aside.push(...rightsBelow(table, last));
  return pairs.some(({ answer }) => answer) ? { pairs, aside } : null;
}

/** What was asked in a row of its own, right over the field of its answer. */
function questionOver(table: readonly Part[], at: number) {
  const asked = table[at - 1];
  const alone = asked && table.every((part) => part === asked || !inRowOf(part, asked));
  return asked && alone && (asked.label?.paths.length || asksInWords(asked)) ? { asked, number: numberOf(asked), at: at - 2 } : null;
}

/** The rows below the last answer, where they tell how to complain. */
function rightsBelow(table: readonly Part[], last: Part): readonly Part[] {
  const column = last.block.cell?.column ?? 0;
  const below = table.filter((part) => (part.block.cell?.row ?? 0) > (last.block.cell?.row ?? 0));
  const first = below.find((part) => (part.block.cell?.column ?? 0) <= column)?.index ?? Number.POSITIVE_INFINITY;
  const rows = below.filter(({ index }) => index >= first);
  return rows.some(({ text }) => RIGHTS.test(withoutWeakRights(text))) ? rows : [];
}

const sameCell = (a: Part, b: Part): boolean => inRowOf(a, b) && a.block.cell?.column === b.block.cell?.column;
const inRowOf = (part: Part, other: Part): boolean => part.block.cell?.row === other.block.cell?.row;

/**
 * "You asked" and "Our response", again and again, each alone on its line over what was asked and what is answered: a request of one paragraph, and the
 * reply to it.
 */
function byNames(parts: readonly Part[]): Form[] | null {
  const pairs: Pair[] = [];
  const aside: Part[] = [];
  const named = parts.filter((part) => !part.block.cell && roleOf(part));
  for (const [at, name] of named.entries()) {
    const role = at % 2 ? 'answer' : 'question';
    if (roleOf(name) !== role) return null;
    if (role === 'answer') continue;
    const below = named[at + 1];
    const asked = parts.slice(name.index + 1, below?.index ?? parts.length);
    const [first, ...more] = asked;
    const answer = below && parts[below.index + 1];
    if (
      !below ||
      !first ||
      !answer ||
      roleOf(answer) ||
      more.length > 2 ||
      asked.some(({ label, block }) => label?.paths.length || block.cell)
    )
      return null;
    // several questions at a time are asked and answered in turns
    if (asked.filter(({ text }) => /\?\s*$/.test(text)).length > 1) return null;
    pairs.push({ asked: first, number: numberIn(name), answer });
    aside.push(name, below);
  }
  return pairs.length > 2 ? [{ pairs, aside }] : null;
}
/** "[3] QUESTION" */
const numberIn = ({ text, label }: Part): string | null => /^\W*(\d{1,2})\b/.exec(text)?.[1] ?? label?.paths[0] ?? null;

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

/** Rows of nothing but questions, each over a row with as many answers; their numbers may stand in a row above them. */
function sideBySide(table: readonly Part[]): Form | null {
  const all = rowsOf(table);
  const names = all.filter((row) => row.every((part) => roleOf(part) === 'question'));
  const rows = all.filter((row) => !names.includes(row));
  const pairs: Pair[] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const [asked, answers] = [rows[at] as readonly Part[], rows[at + 1] ?? []];
    const below = asked.map((part) => answers.find((one) => one.block.cell?.column === part.block.cell?.column));
    const named = names.length > 0 && asked.every(({ label }) => !label?.length);
    // one row of heads over one of figures is a table
    const worded =
      asked.every((part) => asksInWords(part) && (rows.length > 2 || /\?\s*$/.test(part.text))) &&
      !answers.some(({ text }) => /\?\s*$/.test(text));
    if (!(named || worded) || !below.some(Boolean)) return null;
    const above = names.findLast((row) => (row[0]?.index ?? 0) < (asked[0]?.index ?? 0)) ?? [];
    const numbered = (part: Part): Part => above.find((one) => one.block.cell?.column === part.block.cell?.column) ?? part;
    pairs.push(...asked.map((part, index) => ({ asked: part, number: numberOf(numbered(part)), answer: below[index] })));
  }
  const cellOf = (part: Part | undefined): readonly Part[] => (part ? table.filter((one) => sameCell(one, part)) : []);
  return pairs.length > 1 && (rows[0]?.length ?? 0) > 1
    ? { pairs, aside: names.flat(), order: pairs.flatMap(({ asked, answer }) => [...cellOf(asked), ...cellOf(answer)]) }
    : null;
}

const asksInWords = ({ text }: Part): boolean => text.split(/\s+/).length > 3 && (/\?\s*$/.test(text) || QUESTION_START.test(text));

const rowsOf = (table: readonly Part[]): readonly (readonly Part[])[] => {
  const rows = new Map<number, Part[]>();
  for (const part of table) {
    const row = part.block.cell?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), part]);
  }
  return [...rows.values()];
};

const roles = (row: readonly Part[], role: Role): number => row.filter((part) => roleOf(part) === role).length;
/** What a cell that holds nothing but a name names: "Question 3", "Request text", "Our response"; null for none of both. */
function roleOf({ label, text }: Part): Role | null {
  const bare = text.trim().replace(/^\W{0,2}\d{1,2}\W{1,2}\s*(?=\S)/, '');
  if (!bare) return label?.kind === 'question' || label?.kind === 'answer' ? label.kind : null;
  if (bare.length > 40 || label?.kind === 'question' || label?.kind === 'answer') return null;
  const name = bare.replace(/ (?:text|details?|given|made|asked|supplied|wording|received)\W*$/i, '');
  const names = [bare, name];
  const is = (...cues: readonly Cue[]): boolean => names.some((one) => cues.some((cue) => cue.test(one)));
  return is(REQUEST_HEADING, ASKED) ? 'question' : is(REPLY_HEADING, SAID) ? 'answer' : null;
}
const ASKED = cue(
  /^\W*(?:q|(?:your )?(?:question|request|query|enquiry)(?: (?:part|item|element|number))?|(?:what )?you asked(?: us)?(?: for)?|information (?:requested|sought|asked for))\W*$/,
);
const SAID = cue(
  /^\W*(?:a|(?:our|the|council|trust|force|authority|department)(?:'s)? (?:response|reply|answer)|(?:what )?we (?:say|said|answer|hold)|information (?:supplied|given|held)|comments?)\W*$/,
);
/** Columns and rows that an office keeps for itself. */
export const OFFICE = cue(
  /^\W*(?:(?:prepared|completed|provided|supplied|answered|actioned|approved|handled) by|(?:assigned|allocated|sent) to|(?:lead |responsible |responding |case |our )?(?:officer|team|department|directorate|owner|service|service area|contact|section|division|asset owner)|(?:case |request |element )?(?:status|type|stage|reference|ref|channel|priority)|customer|requester|applicant|organisation|(?:date )?(?:received|issued|opened|closed|logged|due|completed|provided|of response)|unit(?: consulted)?|(?:teams?|units?|services?) (?:consulted|asked)|cleared(?: for release)? by|allocated to|date issued|source(?: of (?:data|information))?|standard (?:text|wording|paragraphs?))\W*$/,
);

const numberOf = ({ label }: Part): string | null => (label?.paths.length === 1 ? (label.paths[0] ?? null) : null);
