import type { Exemption, Located, Passage, Stretch } from '../model/answer.js';
import { cue } from '../model/cue.js';
import { type Block, blocksAt, type Document } from '../model/document.js';
import { legendsIn } from '../model/legend.js';
import type { Letter } from '../model/letter.js';
import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import { hullOf, overlaps, type Span, shift } from '../model/span.js';
import { contentWords, lowered, wordsAsked } from '../model/words.js';
import { fold, foldPeriod, inlineNames, inlinePeriods, type LineLabel, labelOf } from './labels.js';
import { sentenceAt } from './sentences.js';

/** What OCR read with little confidence; `figure`: a table's figure, or what stands where one should. */
export interface PoorlySeen extends Span {
  readonly figure?: boolean;
}

/** What the letter's answers have in common: its entities (by folded name), and how rare each word is among its questions. */
export interface Context {
  readonly entities: ReadonlyMap<string, string>;
  /** Their folded names, and those that head table columns. */
  readonly names: ReadonlySet<string>;
  /** The weights of a question's words among the questions that the same words of the letter answer, or among all. */
  readonly weights: (located: Located, stretch: Stretch) => Pick<Passage, 'weights' | 'elsewhere'>;
  readonly law: Exemption['law'] | null;
  readonly legends: Passage['legends'];
  readonly poor: readonly PoorlySeen[];
  /** Words that may be telling ones, misread. */
  readonly lost: readonly Span[];
}

/** Look through all answers of a letter once. A name is an entity when it labels lines in two answers, or several names label lines of one. */
export function contextOf(letter: Letter, law: Exemption['law'] | null): Context {
  const seen = new Map<string, { answers: Set<number>; forms: Map<string, number> }>();
  for (const [index, located] of letter.located.entries())
    for (const stretch of located.stretches) {
      if (stretch.joint || located.question.expects === 'list') continue;
      for (const { name, kind } of labelsIn(letter.document.reading.slice(stretch.span.start, stretch.span.end))) {
        if (kind !== 'entity') continue;
        const entry = seen.get(fold(name)) ?? { answers: new Set<number>(), forms: new Map<string, number>() };
        entry.answers.add(index);
        entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1);
        seen.set(fold(name), entry);
      }
    }
  const entities = recurringHeadings(letter);
  for (const [key, { answers, forms }] of seen)
    if (answers.size > 1 && key) entities.set(key, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] as string);
  const legends = letter.document.blocks.flatMap(({ span }) => {
    const text = letter.document.reading.slice(span.start, span.end);
    return legendsIn(text).map((own) => ({
      mark: own.mark,
      text: text.slice(own.span.start, own.span.end),
      start: span.start + own.span.start,
    }));
  });
  const mayBeFigure = ({ cell }: Block, { start, end }: Span): boolean =>
    cell !== undefined && ((cell.row > 0 && cell.column > 0) || /\d/.test(letter.document.text.slice(start, end)));
  const poor = letter.document.ocrPages
    ? letter.document.blocks.flatMap((block) =>
        block.lines.flatMap(({ runs }) =>
          runs.flatMap(({ style, span }) => (style.poor ? [{ ...span, figure: mayBeFigure(block, span) }] : [])),
        ),
      )
    : [];
  const columns = letter.document.blocks
    .filter(({ cell }) => cell?.row === 0)
    .map(({ span }) => fold(letter.document.reading.slice(span.start, span.end).trim()));
  const names = new Set([...entities.keys(), ...columns]);
  const { misread = [] } = letter.document;
  const lost = misread.filter(({ telling }) => telling).map(({ span }) => span);
  return { entities, names, law, legends, poor: [...poor, ...misread.map(({ span }) => span)], lost, weights: weightsOf(letter) };
}

function weightsOf({ questionnaire: { questions }, located: all }: Letter): Context['weights'] {
  const frequencyIn = (asked: readonly Question[]): ReadonlyMap<string, number> => {
    const frequency = new Map<string, number>();
    for (const question of asked) for (const word of wordsAsked(question)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return frequency;
  };
  const overall = frequencyIn(questions);
  return ({ question }, { span }) => {
    // among several questions that one paragraph answers, only what differs between them tells which figure is whose
    const sharing = all.filter((one) => one.stretches.some((other) => overlaps(other.span, span))).map((one) => one.question);
    const [asked, frequency] = sharing.length > 1 ? [sharing, frequencyIn(sharing)] : [questions, overall];
    const weight = (word: string): number => Math.log(1 + asked.length / (frequency.get(word) ?? 1));
    // examples in brackets are not what is asked
    const own = contentWords(question.text.replace(/\((?:e\.?g|i\.?e|such as|for example|including|inclusive)[^)]*\)/gi, ' '));
    const known = wordsAsked(question);
    return {
      weights: new Map(own.map((word) => [word, weight(word)])),
      elsewhere: {
        get: (word) => (known.has(word) || !overall.has(word) ? undefined : Math.log(1 + questions.length / (overall.get(word) as number))),
      },
    };
  };
}

/** Short lines that stand alone over paragraphs, the same ones again and again: "North", "South" under each question. Two at least make a pattern. */
function recurringHeadings(letter: Letter): Map<string, string> {
  const byStretch = letter.located
    .filter(({ question }) => question.expects !== 'list')
    .flatMap(({ stretches }) => stretches.filter(({ joint }) => !joint))
    .map(({ span }) => loneLines(letter.document.reading.slice(span.start, span.end)));
  const times = new Map<string, number>();
  for (const name of byStretch.flat()) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  const recurs = (name: string): boolean => (times.get(fold(name)) ?? 0) > 1;
  const names = byStretch.flatMap((own) => {
    // among headings that recur, one that stands once is a heading too
    const pattern = new Set(own.filter(recurs).map(fold)).size > 2;
    return own.filter((name) => recurs(name) || pattern);
  });
  const found = new Map(names.filter(fold).map((name) => [fold(name), name] as const));
  return found.size > 1 ? found : new Map();
}

function loneLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(
    (name, at) => HEADING.test(name) && !NO_HEADING.test(name) && name.split(' ').length <= 6 && lines.slice(at + 1).some(Boolean),
  );
}
const HEADING = /^[A-ZÀ-Þ][A-Za-zÀ-ž'&,() -]{2,48}$/u;
const NO_HEADING = cue(
  /^(?:not|none|nil|no|yes|see|please|data|information|as|it|we|there|this|the (?:answer|council|trust)|n\/a|zero|answer|response|reply|question|total|yours|kind|exempt|section)\b/,
);

/** Where a span of the document stands in the passages: that passage, its words, and the span as offsets in them; null where in none. */
export function placeIn<P extends Pick<Passage, 'text' | 'start'>>(
  passages: readonly P[],
  { start, end }: Span,
): { readonly passage: P; readonly text: string; readonly span: Span } | null {
  const passage = passages.find((one) => one.start <= start && end <= one.start + one.text.length);
  return passage ? { passage, text: passage.text, span: { start: start - passage.start, end: end - passage.start } } : null;
}

/** The sentence of a passage that a claim's words stand in, and what stands before it; null where they stand in no passage whole. */
export function sentenceOf<P extends Pick<Passage, 'text' | 'start'>>(
  passages: readonly P[],
  span: Span,
): { readonly passage: P; readonly before: string; readonly sentence: string } | null {
  const place = placeIn(passages, span);
  if (!place) return null;
  const { start, end } = sentenceAt(place.text, place.span);
  return { passage: place.passage, before: place.text.slice(0, start), sentence: place.text.slice(start, end) };
}

/** Cut an answer into the passages that speak for one entity or period each. */
export function passagesOf(document: Document, located: Located, context: Context): Passage[] {
  const base = {
    question: [located.question.text, ...located.question.also].join('\n'),
    expects: located.question.expects,
    law: context.law,
    legends: context.legends,
  };
  return located.stretches.flatMap((stretch) => {
    const weights = context.weights(located, stretch);
    const columns = columnsOf(document, stretch);
    const cuts = columns ?? cutsOf(document, stretch, context, base.expects);
    return cuts
      .map(
        (cut): Passage => ({
          ...base,
          ...weights,
          ...texts(document.reading.slice(cut.start, cut.end)),
          start: cut.start,
          entity: cut.entity ?? stretch.entity,
          period: cut.period ?? stretch.period,
          ...(stretch.total && { total: true as const }),
          ...linksIn(document, cut, base.expects),
        }),
      )
      .filter(({ text }) => text.trim());
  });
}

const texts = (text: string): Pick<Passage, 'text' | 'low'> => ({ text, low: lowered(text) });

/** Linked words of a span, for questions that ask for a link. */
function linksIn(document: Document, { start, end }: Span, expects: string): Pick<Passage, 'links'> {
  if (expects !== 'link') return {};
  const links = blocksAt(document, { start, end })
    .filter((block) => block.span.start < end && start < block.span.end)
    .flatMap((block) => block.lines.flatMap((line) => line.runs))
    .filter((run) => run.style.link && run.span.start >= start && run.span.end <= end)
    .map((run) => ({ span: { start: run.span.start - start, end: run.span.end - start }, address: run.style.link as string }));
  return links.length ? { links } : {};
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
  readonly period: string | null;
}

function* labelsIn(text: string): Generator<LineLabel> {
  let start = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line, start) ?? overFigure(line, lines[index + 1] ?? '', start);
    if (label) yield label;
    start += line.length + 1;
  }
  yield* inlineNames(text);
}

/** A name on a line of its own over a lone figure: a table of two columns of which the cells came one a line. */
function overFigure(line: string, next: string, start: number): LineLabel | null {
  const name = line.trim();
  return NAME_ALONE.test(name) && LONE_FIGURE.test(next)
    ? { name, kind: 'entity', span: { start, end: start + line.length }, heads: true }
    : null;
}
const NAME_ALONE = /^[A-ZÀ-Þ][^\n\d£:.?!]{2,70}$/u;
const LONE_FIGURE = /^\s*[£<]?\s?\d[\d,]*(?:\.\d+)?[%k]?\s*$/;

function cutsOf(document: Document, stretch: Stretch, context: Context, expects: string): Cut[] {
  const text = document.reading.slice(stretch.span.start, stretch.span.end);
  const grids = gridsIn(document, stretch);
  const inline = inlinePeriods(text);
  const found = [...(inline.length > 1 ? inline : []), ...labelsIn(text), ...headingsIn(text, context)]
    .filter(({ span }) => !grids.some((grid) => span.start >= grid.start && span.start < grid.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const labels = found.filter((label, index) => found[index - 1]?.span.start !== label.span.start);
  const names = labels.filter(({ kind, name }) => kind === 'entity' && context.entities.has(fold(name)));
  // a list's own lines are its items
  const parallel = expects === 'list' ? [] : parallelNames(text, labels, expects);
  // a period that is all there is answers when
  const periods = labels.filter(
    ({ kind, span, heads, name }) =>
      kind === 'period' &&
      span.end - span.start < text.trim().length &&
      !(expects === 'date' && (heads || !/^\W*(?:fy )?(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?\W*$/i.test(name))),
  );
  const use = [
    ...(names.length ? names : parallel),
    ...(periods.length > 1 || (periods.length === 1 && !text.slice(0, periods[0]?.span.start).trim()) ? periods : []),
  ].sort((a, b) => a.span.start - b.span.start);
  const at = (offset: number) => stretch.span.start + offset;
  if (!use.length) return [{ ...stretch.span, entity: null, period: null }];
  const cuts: Cut[] = [];
  const first = use[0] as LineLabel;
  if (text.slice(0, first.span.start).trim())
    cuts.push({ start: stretch.span.start, end: at(first.span.start), entity: null, period: null });
  let entity: string | null = null;
  let period: string | null = null;
  for (const [index, label] of use.entries()) {
    const next = use[index + 1]?.span.start ?? text.length;
    if (label.kind === 'entity') {
      entity = context.entities.get(fold(label.name)) ?? label.name;
      if (!periods.some((one) => one.span.start < label.span.start && one.heads)) period = null;
    } else {
      period = label.name;
      if (label.heads && !names.length) entity = null;
    }
    cuts.push(...withoutTotal({ start: at(label.span.end), end: at(next), entity, period }, document.reading));
  }
  const last = cuts.at(-1);
  const rest = last ? afterLast(cuts.slice(0, -1), last, document.reading, use.length) : null;
  if (last && rest !== null) cuts.splice(-1, 1, { ...last, end: rest }, { start: rest, end: last.end, entity: null, period: null });
  // the line of the total speaks for no part
  const totals = [...text.matchAll(TOTAL_LINE)].map(({ index }) => at(index));
  return cuts.flatMap((cut) => {
    const total = cut.entity || cut.period ? totals.find((start) => start > cut.start && start < cut.end) : undefined;
    return total
      ? [
          { ...cut, end: total },
          { start: total, end: cut.end, entity: null, period: null },
        ]
      : [cut];
  });
}
/** Where what stands behind the last of several labelled figures, each a line or a phrase of its own, speaks for nobody: "2022: 4\n2023: 5\nReasons are not kept". */
function afterLast(before: readonly Cut[], last: Cut, reading: string, labels: number): number | null {
  const own = before.filter(({ entity, period }) => entity || period).map(({ start, end }) => reading.slice(start, end).trim());
  if (labels < 2 || !own.length || own.some((text) => text.length > 24 || /\n|[.;]\s+[A-ZÀ-Þ]/u.test(text))) return null;
  const match = /^\s*[^\n]{1,24}?(?:(?<=[.;])\s+(?=[A-ZÀ-Þ])|\n+(?=[A-ZÀ-Þ][^\n:]{24,}))/u.exec(reading.slice(last.start, last.end));
  return match ? last.start + match[0].length : null;
}
const TOTAL_LINE = /(?<=\n)[ \t]*(?:[-•*·]\s)?(?:grand |overall |combined )?totals?\b/gi;

/** What adds the parts up speaks for none of them: "Cars 3, vans 7. That's ten in total." */
function withoutTotal(cut: Cut, reading: string): Cut[] {
  const match = TOTAL.exec(reading.slice(cut.start, cut.end));
  if (!cut.entity || !match?.index) return [cut];
  const at = cut.start + match.index;
  return [
    { ...cut, end: at },
    { ...cut, start: at, entity: null },
  ];
}
const TOTAL =
  /(?<=[.;\n]\s*)(?:that(?:'s| is|'s all| makes)\b[^.\n]{0,40}\b(?:in total|in all|altogether)|(?:a|the|in|grand|overall)? ?total\b|altogether\b|in all\b|\d[\d,]* (?:in (?:all|total)|altogether)\b)/i;

/** Tables of several figures a row, as offsets in the stretch: a label at the head of such a row speaks for all of them, so it cuts nothing. */
function gridsIn(document: Document, stretch: Stretch): Span[] {
  const tables = new Map<number, Map<number, Block[]>>();
  for (const block of blocksAt(document, stretch.span)) {
    if (!block.cell || block.span.end <= stretch.span.start || block.span.start >= stretch.span.end) continue;
    const rows = tables.get(block.cell.table) ?? new Map<number, Block[]>();
    rows.set(block.cell.row, [...(rows.get(block.cell.row) ?? []), block]);
    tables.set(block.cell.table, rows);
  }
  const figures = (row: readonly Block[]): number =>
    row.filter(({ span }) => {
      const cell = document.reading.slice(span.start, span.end);
      return /^[£<]?\s?\d[\d,.]*[%k]?$/.test(cell) && !isPeriod(cell.trim());
    }).length;
  return [...tables.values()]
    .filter((rows) => rows.size > 1 && [...rows.values()].some((row) => figures(row) > 1))
    .map((rows) => shift(hullOf([...rows.values()].flat().map(({ span }) => span)), -stretch.span.start));
}

/** Entities that stand alone on a line without a colon, as headings over their paragraphs. */
function* headingsIn(text: string, { entities }: Context): Generator<LineLabel> {
  if (!entities.size) return;
  let start = 0;
  for (const line of text.split('\n')) {
    const name = line.trim();
    if (name && name.length < 60 && entities.has(fold(name)))
      yield { name, kind: 'entity', span: { start, end: start + line.length }, heads: true };
    start += line.length + 1;
  }
}

const isTime = (name: string): boolean => isPeriod(name) || (/\d/.test(name) && foldPeriod(name) !== name.toLowerCase());

/** "2019 | 2020 | 2021" over "14 | 9 | 11": the figures, where a table that opens the answer is years and one row of them; null where it is more or less. */
function underYears(document: Document, cells: readonly Block[], stretch: Stretch): Block[] | null {
  const rows = [...new Set(cells.map(({ cell }) => `${cell?.table}-${cell?.row}`))];
  if (rows.length !== 2 || document.reading.slice(stretch.span.start, cells[0]?.span.start).trim()) return null;
  const said = ({ span }: Block): string => document.reading.slice(span.start, span.end).trim();
  const [years, figures] = rows.map((row) => cells.filter(({ cell }) => `${cell?.table}-${cell?.row}` === row));
  // "Year | 2019 | 2020" over "Calls | 14 | 9": what names the rows stands before them
  const named = figures?.[0] && years?.[0] && !/\d/.test(said(figures[0])) && !isTime(said(years[0]));
  const heads = (years ?? []).filter((block) => !(named && block === years?.[0]) && said(block));
  const own = (figures ?? []).filter((block) => !(named && block === figures?.[0]) && said(block));
  const alike = heads.length > 1 && heads.length === own.length && heads.every((head, at) => head.cell?.column === own[at]?.cell?.column);
  return alike && heads.every((head) => isTime(said(head))) && own.every((block) => LONE_FIGURE.test(said(block))) ? own : null;
}

/** Two or more names before figures or absences in one answer: categories of its own ("Slow: 46", "Fast: 48"). */
function parallelNames(text: string, labels: readonly LineLabel[], expects: string): LineLabel[] {
  const names = labels.filter(({ kind }) => kind === 'entity');
  if (names.length < 2) return [];
  // "Cameras - No", "Alarms - Yes", where a yes or no was asked for
  const ticked = names.filter(({ span }) => /^\W*(?:yes|no)\b/i.test(text.slice(span.end, span.end + 8)));
  if (expects === 'boolean' && ticked.length > 1 && ticked.length >= names.length * 0.6) return names;
  const valued = names.filter(({ span }) =>
    /^\W*(?:[£<]?\d|zero|nil|none|n\/a|(?:data |information )?not |no |one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b)/i.test(
      text.slice(span.end, span.end + 20),
    ),
  );
  // where each line has its name, one whose words no rule may read is a part all the same
  const each = expects !== 'text' && valued.length > 0 && text.split('\n').filter((line) => line.trim()).length === names.length;
  return each || (valued.length >= 2 && valued.length >= names.length * 0.6) ? names : [];
}

/** The cells of one table row, each for the entity or period that heads its column; what follows the table speaks for nobody. */
function columnsOf(document: Document, stretch: Stretch): Cut[] | null {
  const within = blocksAt(document, { start: stretch.span.start - 1, end: stretch.span.end + 1 }).filter(
    (block) => block.cell && block.span.start >= stretch.span.start - 1 && block.span.end <= stretch.span.end + 1,
  );
  const cells = underYears(document, within, stretch) ?? within;
  const [first] = cells;
  const columns = new Set(cells.map((block) => block.cell?.column));
  if (!first?.cell || new Set(cells.map((block) => block.cell?.row)).size !== 1 || columns.size < 2) return null;
  const { table, row } = first.cell;
  const cuts: Cut[] = [];
  for (const column of columns) {
    const own = cells.filter((block) => block.cell?.column === column);
    const head = document.blocks.find((other) => other.cell?.table === table && other.cell.column === column && other.cell.row < row);
    const name = head ? document.reading.slice(head.span.start, head.span.end).trim() : '';
    // a figure over a figure heads nothing
    if (!name || name.length > 60 || (LONE_FIGURE.test(name) && !isPeriod(name))) return null;
    const period = isTime(name);
    cuts.push({
      start: own[0]?.span.start ?? 0,
      end: own.at(-1)?.span.end ?? 0,
      entity: period ? null : name,
      period: period ? name : null,
    });
  }
  const end = cells.at(-1)?.span.end ?? stretch.span.end;
  if (end < stretch.span.end) cuts.push({ start: end, end: stretch.span.end, entity: null, period: null });
  return cuts;
}
