import { type AnswerKind, QUANTITIES, type Stretch } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import type { Context } from './context.js';
import { fold, inlinePeriods, type LineLabel, LONE_FIGURE, labelsIn } from './labels.js';
import { type LaidOut, laidOut } from './laid-out.js';
import { oneMoreIn } from './one-more.js';
import { withRowsMarked } from './row-marks.js';
import { runOf } from './runs.js';
import { type Cut, gridsIn } from './table-cuts.js';
import { namesBut } from './told-names.js';
import { type Told, toldOfEach } from './told-of-each.js';

/** Cut an answer at the lines, names and headings that say for whom or for when what follows them speaks. */
export function cutsOf(document: Document, stretch: Stretch, context: Context, question: Question): Cut[] {
  const { expects } = question;
  const text = withRowsMarked(document.reading.slice(stretch.span.start, stretch.span.end));
  const grids = gridsIn(document, stretch);
  const inline = inlinePeriods(text);
  const found = [
    ...(inline.length > 1 ? inline : []),
    ...labelsIn(text),
    ...headingsIn(text, context, expects),
    ...turnsIn(text, context, expects),
  ]
    .filter(({ span }) => !grids.some((grid) => span.start >= grid.start && span.start < grid.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const labels = found.filter((label, index) => found[index - 1]?.span.start !== label.span.start);
  const names = labels.filter(({ kind, name }) => kind === 'entity' && context.entities.has(fold(name)));
  // a list's own lines are its items
  const parallel = expects === 'list' ? [] : parallelNames(text, labels, expects);
  // "Marl cost £900, Tarn £400 and Fell £200", of which Fell is named nowhere else
  const goOn = parallel.length > names.length && names.every((name) => parallel.includes(name) && isValued(text, name));
  // a period that is all there is answers when
  const periods = labels.filter(
    ({ kind, span, heads, name }) =>
      kind === 'period' &&
      span.end - span.start < text.trim().length &&
      !(expects === 'date' && (heads || !/^\W*(?:fy )?(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?\W*$/i.test(name))),
  );
  const use = [
    ...(names.length && !goOn ? names : parallel),
    ...(periods.length > 1 || (periods.length === 1 && !text.slice(0, periods[0]?.span.start).trim()) ? periods : []),
  ].sort((a, b) => a.span.start - b.span.start);
  const at = (offset: number) => stretch.span.start + offset;
  const laid = grids.length || periods.length ? [] : laidOutAmong(text, context, question);
  if (laid.length > entitiesOf(use.map(({ name }) => name)))
    return laid.map(({ start, end, entity }) => ({ start: at(start), end: at(end), entity, period: null, known: true as const }));
  const told = grids.length || use.some(({ kind }) => kind === 'period') ? [] : toldAmong(text, context, question);
  if (told.length && entitiesOf(told.map(({ entity }) => entity)) > entitiesOf(use.map(({ name }) => name)))
    return told.map(({ start, end, entity }) => ({
      start: at(start),
      end: at(end),
      entity,
      period: null,
      ...(entity && { known: true as const }),
    }));
  const columns = use.length ? [] : oneUnderTheOther(text);
  if (columns.length) return columns.map(({ start, end, name }) => ({ start: at(start), end: at(end), entity: name, period: null }));
  if (!use.length) {
    const whole = { ...stretch.span, entity: null, period: null };
    const run = RUNS.has(expects) ? runOf(text, question.text, expects === 'money' ? 'money' : 'plain') : [];
    return run.length
      ? withOneMore(
          whole,
          run.map(({ name }) => name),
          document.reading,
          question.text,
          false,
        )
      : [whole];
  }
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
      // "2022/23: Marl 100, Tarn 30"
      const sameLine = periods.some(
        (one) => one.span.start < label.span.start && !text.slice(one.span.end, label.span.start).includes('\n'),
      );
      if (!sameLine && !periods.some((one) => one.span.start < label.span.start && one.heads)) period = null;
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
  const parted = cuts.flatMap((cut) => {
    const total = cut.entity || cut.period ? totals.find((start) => start > cut.start && start < cut.end) : undefined;
    return total
      ? [
          { ...cut, end: total },
          { start: total, end: cut.end, entity: null, period: null },
        ]
      : [cut];
  });
  // "Marl 12, Tarn 40. There were none at Fell": behind parts of a few words each, a sentence that tells of one more
  const own = parted.flatMap(({ entity }) => entity ?? []);
  const short = parted
    .slice(0, -1)
    .every(({ start, end }) => end - start < 120 && !/[.;]\s+[A-ZÀ-Þ]|\n\s*\S/u.test(document.reading.slice(start, end).trim()));
  return new Set(own).size > 1 && short
    ? parted.flatMap((cut, at) => (at ? withOneMore(cut, own, document.reading, question.text, !cut.entity) : [cut]))
    : parted;
}
const RUNS: ReadonlySet<string> = new Set(['count', 'money']);

/** A cut, with the sentences in it that tell of one more name as cuts of their own. */
function withOneMore(cut: Cut, names: readonly string[], reading: string, question: string, behind: boolean): Cut[] {
  const more = oneMoreIn(reading.slice(cut.start, cut.end), names, question, behind);
  const [first] = more;
  if (!first) return [cut];
  const told = more.map(({ start, end, entity }) => ({ start: cut.start + start, end: cut.start + end, entity, period: null }));
  // what stands between them speaks of none
  const gaps = told.map(({ end }, at) => ({
    start: end,
    end: told.slice(at + 1).find(({ start }) => start >= end)?.start ?? cut.end,
    entity: null,
    period: null,
  }));
  return [
    { ...cut, end: cut.start + first.start },
    ...told.flatMap((one, at) => (told[at + 1]?.end === one.end ? [one] : [one, gaps[at] as Cut])),
  ].filter(({ start, end }) => reading.slice(start, end).trim());
}
const entitiesOf = (names: readonly (string | null)[]): number => new Set(names.flatMap((name) => (name ? fold(name) : []))).size;
/** The pieces of an answer that tell of names which other answers have. */
function toldAmong(text: string, { told }: Context, question: Question): Told[] {
  const cuts = told.map((group) => toldOfEach(text, namesBut(group, question), question.expects));
  return cuts.find(({ length }) => length > 0) ?? [];
}

/** What an answer says of each of the names that other answers have, where it is laid out by them. */
function laidOutAmong(text: string, { told, entities }: Context, question: Question): readonly LaidOut[] {
  const groups = [...told.map((group) => namesBut(group, question)), [...entities.values()]];
  return groups.map((names) => laidOut(text, names)).find(({ length }) => length > 0) ?? [];
}

/** Names one below the other, and below them as many figures: two columns that came one after the other. */
function oneUnderTheOther(text: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  const rows = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    line: line.replace(BULLET, '').trim(),
  }));
  const half = rows.length / 2;
  const [names, figures] = [rows.slice(0, half), rows.slice(half)];
  const paired =
    half > 2 &&
    names.every(({ line }) => COLUMN_NAME.test(line)) &&
    figures.every(({ line }) => LONE_FIGURE.test(line) || /^(?:nil|none|zero|n\/a|<\s?\d+|\*)$/i.test(line));
  return paired
    ? figures.map(({ start, end }, at) => ({ start, end, name: names[at]?.line.replace(/[,;:]?(?: and| or)?$/, '') ?? '' }))
    : [];
}
const BULLET = /^\s*[-–•*·▪o]\s+/;
const COLUMN_NAME = /^[A-Za-zÀ-ž][^\d\n?.!:]{2,80}$/u;

/** Where what stands behind the last of several labelled figures, each a line or a phrase of its own, speaks for nobody: "2022: 4\n2023: 5\nReasons are not kept". */
function afterLast(before: readonly Cut[], last: Cut, reading: string, labels: number): number | null {
  const own = before.filter(({ entity, period }) => entity || period).map(({ start, end }) => reading.slice(start, end).trim());
  if (labels < 2 || !own.length || own.some((text) => text.length > 24 || /\n|[.;]\s+[A-ZÀ-Þ]/u.test(text))) return null;
  const match = /^\s*[^\n]{1,24}?(?:(?<=[.;])\s+(?=[A-ZÀ-Þ])|\n+(?=[A-ZÀ-Þ][^\n:]{24,}))/u.exec(reading.slice(last.start, last.end));
  return match ? last.start + match[0].length : null;
}
const TOTAL_LINE = /(?<=\n)[ \t]*(?:[-•*·]\s)?(?:(?:grand |overall |combined )?totals?\b|overall(?=[:\t ]+[£$€]?\d))/gi;

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
  /(?<=[.;\n]\s*)(?:that(?:'s| is|'s all| makes)\b[^.\n]{0,40}\b(?:in total|in all|altogether)|(?:a|the|in|grand|overall)? ?total\b|altogether\b|in all\b|\d[\d,]* (?:in (?:all|total)|altogether)\b)|(?<=,\s)(?:(?:an?|the) (?:combined |grand |overall )?total of|(?:making|giving)(?: (?:an?|the))? (?:(?:combined |grand |overall )?total of )?|totalling) ?£?\d/i;

/** Entities that stand alone on a line without a colon, as headings over their paragraphs; names one below the other head nothing but are what is said. */
function headingsIn(text: string, { entities }: Context, expects: string): LineLabel[] {
  if (!entities.size) return [];
  const heads: LineLabel[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const name = line.trim();
    if (name && name.length < 60 && entities.has(fold(name)))
      heads.push({ name, kind: 'entity', span: { start, end: start + line.length }, heads: true });
    start += line.length + 1;
  }
  const filled = heads.filter(({ span }, index) => text.slice(span.end, heads[index + 1]?.span.start).trim());
  // "Drive" right over "Step Up", which heads nothing
  if (expects === 'list' && filled.length < heads.length) return [];
  // one line among those of a list, or with a bullet as they have, is an item
  const items = expects === 'list' && (heads.length < 2 || heads.every(({ span }) => BULLET.test(text.slice(span.start, span.end))));
  return items && text.slice(0, heads[0]?.span.start).trim() ? [] : filled;
}

/** Sentences that turn to a known entity: "For Drive we hold none", "At the Fell site there were two". Their words are all of the passage. */
function turnsIn(text: string, { entities }: Context, expects: string): LineLabel[] {
  if (!entities.size) return [];
  const labelsBy = (pattern: RegExp): LineLabel[] =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: name }): LineLabel[] =>
      name && entities.has(fold(name)) ? [{ name, kind: 'entity', span: { start: index, end: index }, heads: false }] : [],
    );
  const turns = labelsBy(TURN);
  // "Drive takes no self-referrals. For Bridge there were 12": what is said of a figure's absence before names its entity as its subject
  const subjects = QUANTITIES.includes(expects as AnswerKind) ? labelsBy(SUBJECT) : [];
  return subjects.some(({ name }) => turns.some((turn) => fold(turn.name) !== fold(name))) ? [...subjects, ...turns] : turns;
}
const SUBJECT =
  /(?<=^\s*|[.;]\s+|\n\s*)(?:the )?([A-ZÀ-Þ][^.,;:\n]{1,40}?) (?=(?:does|do|did|has|had|have|is|was|were|are|cannot|could|takes?|took|accepts?|accepted|received|offers?)\b)/gu;
const TURN =
  /(?<=^\s*|[.;]\s+|\n\s*)(?:for|as (?:for|to)|regarding|on|at|in|under|in (?:the case|respect|relation) of|with (?:regard|respect) to) (?:the )?([^.,;:\n]{2,50}?),? (?=(?:we|there|it|this|that|these|no|none|our|\d+|the (?:figure|number|total|answer|information|data)|information|data|figures?)\b)/gi;

/** Two or more names before figures or absences in one answer: categories of its own ("Slow: 46", "Fast: 48"). */
function parallelNames(text: string, labels: readonly LineLabel[], expects: string): LineLabel[] {
  const named = labels.filter(({ kind, name }) => kind === 'entity' && !CAPTION.test(name));
  // "Place | Finds" heads the rows below it
  const head = named.findIndex(({ span }) => text[span.end - 1] === '\t');
  const below = named.slice(head + 1);
  const headed =
    head >= 0 && !isValued(text, named[head] as LineLabel) && below.length > 1 && below.every((label) => isValued(text, label));
  const names = headed ? below : named;
  if (names.length < 2) return [];
  // "Cameras - No", "Alarms - Yes", "Alarms: Y", where a yes or no was asked for
  const ticked = names.filter(({ span }) => /^\W*(?:yes|no|[YN](?=\s*(?:[\n.,;(-]|$)))\b/i.test(text.slice(span.end, span.end + 8)));
  if (expects === 'boolean' && ticked.length > 1 && ticked.length >= names.length * 0.6) return names;
  const valued = names.filter((label) => isValued(text, label));
  // where each line has its name, one whose words no rule may read is a part all the same
  const each = expects !== 'text' && valued.length > 0 && text.split('\n').filter((line) => line.trim()).length === names.length;
  return each || (valued.length >= 2 && valued.length >= names.length * 0.6) ? names : [];
}
const isValued = (text: string, { span }: LineLabel): boolean => VALUE.test(text.slice(span.end, span.end + 20));

/** "Table 2", and what says how near a figure is: "Fewer than 10". */
const CAPTION =
  /^(?:(?:table|figure|chart|appendix|annex) \d{1,2}|(?:fewer|less|more|no more|greater|lower) than|under|over|up to|at least|about|around|approximately|nearly|almost)$/i;
/** A figure, a word for one, or a mark in its place. */
const VALUE =
  /^\W*(?:[£<]?\d|zero|nil|none|n\/a|(?:data |information )?not |no |one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b)|^\s*[*~†‡#–-]{1,2}[ \t]*(?:\n|$)/i;
