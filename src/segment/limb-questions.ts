import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Found } from './asking.js';
import { trim } from './cuts.js';
import { LIMBS } from './label.js';
import { askedFirst, type Limb, markOf, ownLimbs } from './limbs.js';
import type { Places } from './locate.js';
import type { Placed } from './stretches.js';

/** What a letter is asked, and where it answers. */
interface Answered {
  readonly found: readonly Found[];
  readonly places: Places;
}

/**
 * With each limb of a sentence a question, "2. For each hut, (a) the rent and (b) the day on which it was let", where what was paired with the sentence takes all
 * of them up by their marks: "(a) £900 (b) 1 May 2024", once or for each of several things, "Fell Hut: (a) £900 (b) 1 May 2024".
 */
export function withLimbQuestions(document: Document, { found, places }: Answered): Answered {
  const numbers = new Set(found.map(({ number }) => number));
  const taken = found.map((one, index) =>
    one.number && /^\d{1,2}$/.test(one.number) && !numbers.has(`${one.number}a`)
      ? limbsTaken(
          document,
          one,
          places.placed.filter(({ questions }) => questions.includes(index)),
        )
      : null,
  );
  if (!taken.some(Boolean)) return { found, places };
  const now = found.map((one, index): readonly Found[] => {
    const limbs = taken[index]?.limbs;
    return limbs ? limbs.map(({ mark, text }) => ({ ...one, number: `${one.number}${mark}`, text, also: [] })) : [one];
  });
  const starts = now.map((_, index) => now.slice(0, index).reduce((count, own) => count + own.length, 0));
  const all = (index: number): number[] => (now[index] ?? []).map((_, limb) => (starts[index] as number) + limb);
  const placed = places.placed.flatMap((one): Placed[] => {
    const whole = one.questions.filter((index) => !taken[index]).map((index) => starts[index] as number);
    const limbs = one.questions.flatMap((index) =>
      (taken[index]?.placed.get(one) ?? []).map((piece) => ({
        ...piece,
        questions: piece.questions.map((limb) => (starts[index] as number) + limb),
      })),
    );
    return whole.length ? [{ ...one, questions: whole }, ...limbs] : limbs;
  });
  const openings = places.openings.map((one) => ({ ...one, questions: one.questions.flatMap(all) }));
  return { found: now.flat(), places: { openings, placed } };
}

interface Limbs {
  readonly limbs: readonly Limb[];
  /** What was paired with the question, piece by piece: its questions are the limbs, by index. */
  readonly placed: ReadonlyMap<Placed, readonly Placed[]>;
}

/** Null where the answer does not take up every limb. */
function limbsTaken(document: Document, { text }: Found, placed: readonly Placed[]): Limbs | null {
  if (!placed.length || askedFirst(text)) return null;
  const spans = placed.map(({ stretch: { span } }) => withMark(document, span));
  const texts = spans.map(({ start, end }) => document.reading.slice(start, end));
  const limbs = text ? ownLimbs(text) : marksOfEach(texts);
  if (limbs.length < 2) return null;
  const pieces = texts.map((own) => piecesOf(own, limbs));
  const seen = new Set(pieces.flat().map(({ limb }) => limb));
  if (seen.size < limbs.length || placed.some(({ stretch: { table } }) => table)) return null;
  const each = placed.map((one, at): [Placed, readonly Placed[]] => {
    const { start } = spans[at] as Span;
    const own = pieces[at] as readonly Piece[];
    // what has no mark is said of all of them
    if (!own.length) return [one, [{ ...one, questions: limbs.map((_, limb) => limb), stretch: { ...one.stretch, joint: true } }]];
    const before = texts[at]?.slice(0, Math.min(...own.map((piece) => piece.from))).trim() ?? '';
    const lost = before.split(/\s+/).length > 3 && !before.endsWith(':') ? [doubt('reading/left-over')] : [];
    const cut = own.map(
      (piece): Placed => ({
        questions: [piece.limb],
        stretch: {
          ...one.stretch,
          span: trim(document, { start: start + piece.start, end: start + piece.end }),
          entity: piece.name ?? one.stretch.entity,
          joint: false,
        },
        // which of several questions is meant is told by the marks
        doubts: [...(one.questions.length > 1 ? one.doubts.filter(({ code }) => code !== 'pairing/ambiguous') : one.doubts), ...lost],
      }),
    );
    return [one, cut];
  });
  return { limbs, placed: new Map(each) };
}

/** With the mark before it that was taken for a label: "(a)" of "Response: (a) 9 (b) 33". */
function withMark(document: Document, { start, end }: Span): Span {
  const mark = /(?:^|\s)(\(?[a-h][.)]\s*)$/.exec(document.reading.slice(Math.max(0, start - 8), start))?.[1] ?? '';
  return { start: start - mark.length, end };
}

/** The marks that each of several named rows counts by, of a question that is not printed: "Fell: a) 3 b) 9" over "Marl: a) 4 b) 7". */
function marksOfEach(texts: readonly string[]): readonly Limb[] {
  const all = LIMBS.map((mark): Limb => ({ mark, words: '', text: '' }));
  const pieces = texts.flatMap((text) => piecesOf(text, all));
  const names = [...new Set(pieces.map(({ name }) => name))];
  const marksOf = (name: string | null): string =>
    pieces
      .filter((piece) => piece.name === name)
      .map(({ limb }) => limb)
      .join();
  const [first = null] = names;
  const count = pieces.length / Math.max(names.length, 1);
  const same = names.length > 1 && names.every((name) => name !== null && marksOf(name) === marksOf(first));
  return same && marksOf(first).startsWith('0,1') ? all.slice(0, count) : [];
}

/** What is said of one limb: "£900" of "Fell Hut: (a) £900". */
interface Piece {
  /** Its index. */
  readonly limb: number;
  /** Where the name or the mark before it begins. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** The thing of which it is said, where the marks come back for each of several. */
  readonly name: string | null;
}

interface Marks {
  readonly limbs: readonly number[];
  readonly at: number;
  readonly end: number;
}

function piecesOf(text: string, limbs: readonly Limb[]): readonly Piece[] {
  const marks = marksIn(text, limbs);
  // marks that stand over the columns of a table have nothing behind them
  if (marks.some(({ end }, at) => !text.slice(end, marks[at + 1]?.at).trim())) return [];
  const rows: Marks[][] = [];
  for (const one of marks) {
    const last = rows.at(-1)?.at(-1)?.limbs.at(-1) ?? limbs.length;
    if ((one.limbs[0] as number) > last) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  const heads = rows.map((row, index) => headOf(text, rows[index - 1]?.at(-1)?.end ?? 0, row[0]?.at ?? 0));
  const [first] = heads;
  if (!first) return [];
  // "Fell Hut - N/A" over or below "Marl Hut - (a) £900 (b) 1 May 2024"
  const over = linesIn(text, 0, first.from);
  const last = text.indexOf('\n', marks.at(-1)?.end ?? 0);
  const below = last < 0 ? [] : linesIn(text, last, text.length);
  const apart =
    heads.every(({ name }) => name) && over.every(({ name }) => name) && below.every(({ name }) => name) ? [...over, ...below] : [];
  const named = rows.length + apart.length > 1 && heads.every(({ name }) => name);
  const end = apart.length && below.length ? last : text.length;
  const unmarked = apart.flatMap(({ name, from, start, end: until }) =>
    limbs.map((_, limb): Piece => ({ limb, from, start, end: until, name })),
  );
  const marked = rows.flatMap((row, index) =>
    row.flatMap(({ limbs: own, at: start }, at) => {
      const until = row[at + 1]?.at ?? (named ? heads[index + 1]?.from : rows[index + 1]?.[0]?.at) ?? end;
      const { name, from } = heads[index] as Head;
      return own.map((limb): Piece => ({ limb, from: named ? from : (row[0]?.at ?? 0), start, end: until, name: named ? name : null }));
    }),
  );
  return [...unmarked, ...marked];
}

/** Where the limbs are taken up, several of them together perhaps: "(a) & (b) Not held", "(a) to (c) Nil". */
function marksIn(text: string, limbs: readonly Limb[]): readonly Marks[] {
  const all = limbs
    .flatMap(({ mark }, limb) =>
      [...text.matchAll(new RegExp(markOf(mark), 'g'))].map(({ index, 0: shown }) => ({
        limb,
        at: index + shown.length - shown.trimStart().length,
        end: index + shown.length,
      })),
    )
    .sort((a, b) => a.at - b.at);
  const groups: Marks[] = [];
  for (const { limb, at, end } of all) {
    const before = groups.at(-1);
    const joint = before ? JOINED.exec(text.slice(before.end, at)) : null;
    const last = before?.limbs.at(-1) ?? limb;
    if (!before || !joint || limb <= last) groups.push({ limbs: [limb], at, end });
    else {
      const between = joint[1] ? Array.from({ length: limb - last - 1 }, (_, index) => last + 1 + index) : [];
      groups[groups.length - 1] = { limbs: [...before.limbs, ...between, limb], at: before.at, end };
    }
  }
  return groups;
}
const JOINED = /^\s*(?:&|and|,|,? and|(to|-))\s*$/;

interface Head {
  readonly name: string | null;
  readonly from: number;
}

/** The name before the first mark of a row, on its line or behind the sentence before it: "Fell Hut: ", "; Marl Hut - ". */
function headOf(text: string, after: number, at: number): Head {
  const line = Math.max(after, text.lastIndexOf('\n', at - 1) + 1);
  const name = HEAD.exec(text.slice(line, at));
  return name?.[1] ? { name: name[1], from: at - name[0].trimStart().length } : { name: null, from: at };
}
const HEAD = /(?:^|[;.,\n])\s*(?:[-•]\s)?([A-ZÀ-Þ0-9][^;:\n]{1,60}?)\s?(?::|-|–)?\s*$/u;

interface Line extends Head {
  readonly start: number;
  readonly end: number;
}

/** Each line of a piece of text, and the name that it begins with: "Fell Hut - N/A". */
const linesIn = (text: string, from: number, to: number): readonly Line[] =>
  [...text.slice(from, to).matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => {
    const name = NAMED_LINE.exec(line);
    const start = from + index + (name?.[0].length ?? 0);
    return { name: name?.[1] ?? null, from: from + index, start, end: from + index + line.length };
  });
const NAMED_LINE = /^\s*(?:[-•]\s)?([A-ZÀ-Þ0-9][^;:\n]{1,60}?)(?::|\s[-–])\s+(?=\S)/u;
