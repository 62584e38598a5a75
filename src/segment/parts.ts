import type { Block, Document } from '../model/document.js';
import { REPLY_HEADING, SIGN_OFF } from '../model/landmarks.js';
import type { Span } from '../model/span.js';
import { type Thread, threadOf } from '../model/thread.js';
import { withNumbersAnsweredFirst } from './answered-first.js';
import { withApart } from './apart.js';
import { QUESTION_START, REQUEST_SENTENCE } from './cues.js';
import { withDashedFigures } from './dashed-figures.js';
import { withDashedLetters } from './dashed-letters.js';
import { inlineItems, lostItem } from './enumeration.js';
import { withoutFirstReply } from './first-reply.js';
import { withForms } from './forms/index.js';
import { withDebris } from './furniture.js';
import { withGluedNumbers } from './glued-numbers.js';
import { withHeadLimbs } from './head-limbs.js';
import { type Label, readLabel } from './label.js';
import { withoutLayoutTables } from './layout-tables.js';
import { withoutMarginNumbers } from './margin-numbers.js';
import { withMixedNumbers } from './mixed-numbers.js';
import { withNamesOverLimbs } from './names-over-limbs.js';
import { withOrdinals } from './ordinals.js';
import { withNamedSections, withoutParagraphNumbers, withoutSectionNumbers } from './paragraph-numbers.js';
import { turnsIn } from './recalled.js';
import {
  withAskedBelow,
  withBareNumbers,
  withBoldNumbers,
  withCounts,
  withDecimals,
  withDotted,
  withDoubled,
  withFirstLimbs,
  withLastLimbs,
  withLetters,
  withLimbNumbers,
  withoutSectionTitles,
  withoutTitle,
  withReplies,
  withReplyHeadings,
  withYearlyAnswers,
} from './relabel.js';
import {
  headsSection,
  withLetteredTitles,
  withNumberedParts,
  withRequests,
  withSections,
  withTitledBullets,
  withTitles,
} from './sections.js';
import { withoutStatutes } from './statute.js';
import { styleBreaks } from './style-break.js';
import { withTitlesOfNumbers } from './titles-of-numbers.js';
import { withoutLettersToldAnew } from './told-anew.js';
import { withoutToldLists } from './told-lists.js';
import {
  quartersInLine,
  withoutAnsweredLimbs,
  withoutCodes,
  withoutFigures,
  withoutLimbs,
  withoutNames,
  withoutNotes,
  withoutQuarters,
  withoutSteps,
  withoutWrappedLimbs,
} from './unlabel.js';
import { withWhoAnswers } from './who-answers.js';

/** A paragraph as segmentation sees it. */
export interface Part {
  readonly index: number;
  /** The whole paragraph, label included. */
  readonly whole: Span;
  /** The paragraph without its label or bullet. */
  readonly span: Span;
  readonly text: string;
  readonly label: Label | null;
  readonly bullet: boolean;
  /** The label's number was not typed but made by the file's list. */
  readonly generated: boolean;
  readonly level: number;
  readonly block: Block;
  /** No part of the letter that is read. */
  readonly debris?: boolean;
  /** It stands in the older message that the letter quotes: the request. */
  readonly older?: true;
  /** The mark before it, which is one of those by which the letter counts its own paragraphs: "7", "B.3". */
  readonly counted?: string;
  /** One of the notes that the letter counts below its answers. */
  readonly note?: true;
  /** The authority asks it back of the requester. */
  readonly askedBack?: true;
  /** Bold, italic and colour of the paragraph where it is all of one style; '' for plain. */
  readonly style: string;
  readonly heading: boolean;
}

/** Where an answer begins in the bracket that alone stands behind a question: "How many? (41, of which 3 are broken)"; 0 where none does. */
const inBrackets = (text: string): number => /^[^?]{10,}\?\s+\((?=[^?]+\)\W*$)/.exec(text)?.[0].length ?? 0;

/** Nothing but words: no label, no bullet, no cell of a table. */
export const isPlain = ({ label, bullet, block }: Part): boolean => !label && !bullet && !block.cell;

/** The first path of a part's label; empty where it has none. */
export const pathOf = (part: Part): string => part.label?.paths[0] ?? '';

/** The paragraphs of a document with their labels read, a quoted request before the reply to it. A label alone is lent to the next cell of its row or the paragraph below it. */
export function partsOf(document: Document, { page, newest, oldest }: Thread = threadOf(document)): Part[] {
  const parts: Part[] = [];
  let lent: { label: Label; start: number; block: Block } | null = null;
  let row: Block['cell'];
  // an older message that asks nothing is no request: the authority's earlier reply, which the newest one takes the place of
  const request = oldest.some(({ span }) => tellsRequest(document.reading.slice(span.start, span.end))) ? oldest : [];
  const lines = [...page, ...request, ...newest];
  const older = new Set(request.map(({ span }) => span.start));
  const told = lines.map(({ span }) => document.reading.slice(span.start, span.end));
  const brackets = told.filter((text) => inBrackets(text) > 0).length;
  const answersInBrackets = brackets > 2 && brackets >= told.filter((text) => text.includes('?')).length * 0.6;
  const styled = styleBreaks(document, lines);
  const all = lines.flatMap(({ span, block }, at) => {
    const reading = told[at] as string;
    const lost = lostItem(reading, told[at + 1] ?? '');
    const bracket = answersInBrackets ? inBrackets(reading) : 0;
    const starts = [
      ...new Set([
        0,
        ...(quartersInLine(reading, told.slice(Math.max(0, at - 3), at)) ? [] : inlineItems(reading)),
        ...headingAtEnd(reading),
        ...turnsIn(reading),
        ...[bracket, lost, styled[at] ?? 0].filter(Boolean),
      ]),
    ]
      .sort((a, b) => a - b)
      .map((offset) => span.start + offset);
    const answer = styled[at] ? span.start + (styled[at] as number) : Number.NaN;
    return starts.map((start, index) => {
      const end = starts[index + 1] ?? span.end;
      const role: 'question' | 'answer' | null = start === answer ? 'answer' : end === answer ? 'question' : null;
      return { span: { start, end }, block, older: older.has(span.start), role };
    });
  });
  const quarters = tablesOfQuarters(document);
  const lones = loneNumbers(all.map(({ span, block }) => (block.cell ? '' : document.reading.slice(span.start, span.end).trim())));
  for (const [order, { span, block, older: quoted, role }] of all.entries()) {
    const reading = document.reading.slice(span.start, span.end);
    const opens = span.start === block.span.start;
    const bullet = opens && block.marker?.kind === 'bullet';
    const skip = bullet && block.marker ? block.marker.span.end - span.start : 0;
    const body = reading.slice(skip);
    const lead = skip + (/^\s*/.exec(body)?.[0].length ?? 0);
    let label = readLabel(reading.slice(lead));
    if (label && label.kind === 'bare' && !opens && !plausibleBare(reading.slice(lead))) label = null;
    // "A. Low" under "Yours sincerely" is a name
    if (label && (label.kind === 'bare' || !label.paths.length) && SIGN_OFF.test(parts.at(-1)?.text ?? '')) label = null;
    // "Q. no." heads a column of numbers
    if (label && block.cell?.row === 0 && COUNTS_COLUMN.test(reading)) label = null;
    // "10. Question 3. Four": the list that counts the answers goes on from the questions' own
    const inner = label?.kind === 'bare' && opens && block.marker?.generated ? readLabel(reading.slice(lead + label.length)) : null;
    if (label && inner && inner.kind !== 'bare' && inner.paths.length) label = { ...inner, length: inner.length + label.length };
    // "3.2 Point (ii)": the letter counts its own sections
    const section = label ? null : /^\d{1,2}\.\d{1,2}\.?\s+/.exec(reading.slice(lead));
    const named = section ? readLabel(reading.slice(lead + section[0].length)) : null;
    if (section && named && named.kind !== 'bare' && named.paths.length) label = { ...named, length: section[0].length + named.length };
    // "1. • How many": a list that lost its numbers and kept its bullets
    const point = label?.kind === 'bare' ? /^[•·▪‣◦]\s+/.exec(reading.slice(lead + label.length))?.[0] : undefined;
    if (label && point) label = { ...label, length: label.length + point.length };
    // "2. Our response" counts a section of the letter
    const heading = label?.kind === 'bare' && opens && !block.cell ? reading.slice(lead + label.length) : '';
    const counted = Number(label?.paths[0] ?? 0);
    if (
      heading &&
      counted < MOST_SECTIONS &&
      headsSection(heading, document.reading.slice(all[order + 1]?.span.start, all[order + 1]?.span.end))
    )
      label = null;
    let start = span.start + lead + (label?.length ?? 0);
    // "Q" at the head of a column counts nothing
    const heads = block.cell?.row === 0 && /^[j-uwyz][.)]?$/i.test(reading.trim());
    const bare = heads ? null : /^\(?(\d{1,2}[a-z]?|[a-h]\d{1,2}|[a-z]|[ivx]{1,4})[.)]?$/i.exec(reading.trim());
    const beyond = all[order + 1]?.block;
    if (block.cell && bare?.[1] && block.cell.column === 0 && beyond && takes(beyond, block)) {
      lent = { label: { paths: [bare[1].toLowerCase()], kind: 'bare', length: 0 }, start: span.start, block };
      continue;
    }
    // "Q1" in a column of quarters
    if (label?.kind === 'question' && block.cell && quarters.has(block.cell.table) && /^q[1-4]$/i.test(reading.trim())) {
      label = null;
      start = span.start + lead;
    }
    // a number alone on its line names what stands below it, where such lines count up
    const lone = block.cell ? undefined : lones.get(order);
    if (lone) {
      lent = { label: { paths: [lone], kind: 'bare', length: 0 }, start: span.start, block };
      continue;
    }
    // "Question 1" on a line of its own names what stands below it
    const alone = label && label.kind !== 'bare' && label.paths.length > 0 && !block.cell && start >= span.start + reading.trimEnd().length;
    const below = alone ? all[order + 1] : undefined;
    if (label && below && takes(below.block, block) && !readLabel(document.reading.slice(below.span.start, below.span.end).trimStart())) {
      lent = { label, start: span.start, block };
      continue;
    }
    let wholeStart = span.start;
    // beside the number of its row "Q1: 94" is a quarter, not a question, and "1. The first …" counts the items of an answer
    const beside = [row, lent?.block.cell].some((own) => own && block.cell?.table === own.table && block.cell.row === own.row);
    if (beside && (label?.kind === 'question' || (label?.kind === 'bare' && label.paths.every((path) => /^\d+$/.test(path))))) {
      label = null;
      start = span.start + lead;
    }
    // "6" in the first cell and "(a) How many …" in the next: the first limb of the row's question
    if (lent?.block.cell && label?.kind === 'bare' && /^[ai]$/.test(label.paths.join()) && takes(block, lent.block)) {
      label = null;
      start = span.start + lead;
    }
    if (lent && !label && takes(block, lent.block)) {
      label = lent.label;
      wholeStart = lent.start;
      row = lent.block.cell;
    }
    lent = null;
    if (role && !label) label = { paths: [], kind: role, length: 0 };
    if (start > span.end) start = span.end;
    // 'Question 1 was: "How many …?"': the quotation marks are not of the question
    const within =
      label?.kind === 'question' && label.paths.length
        ? /^"([^"]{10,})"\W{0,2}$/.exec(document.reading.slice(start, span.end))?.[1]
        : undefined;
    const words = within ? { start: start + 1, end: start + 1 + within.length } : { start, end: span.end };
    parts.push({
      index: parts.length,
      whole: { start: wholeStart, end: span.end },
      span: words,
      text: document.reading.slice(words.start, words.end),
      label,
      bullet,
      generated: opens && (block.marker?.generated ?? false),
      level: block.marker?.level ?? 0,
      block,
      style: styleOf(block, span),
      heading: block.kind === 'heading',
      ...(quoted && { older: true }),
    });
  }
  // what only the lines round a label tell of it, one reading after the other
  const steps: readonly ((labelled: readonly Part[]) => readonly Part[])[] = [
    withoutLayoutTables,
    (labelled) => withoutQuarters(document, labelled),
    (labelled) => withForms(document, labelled),
    withoutFirstReply,
    withYearlyAnswers,
    (labelled) => withoutCodes(document, labelled),
    (labelled) => withBoldNumbers(document, labelled),
    withDotted,
    withDecimals,
    withLastLimbs,
    withLimbNumbers,
    (labelled) => withDashedFigures(document, labelled),
    withDashedLetters,
    (labelled) => withGluedNumbers(({ whole }) => document.reading.slice(whole.start, whole.end), labelled),
    withoutMarginNumbers,
    withWhoAnswers,
    withBareNumbers,
    withMixedNumbers,
    withDoubled,
    withoutSectionNumbers,
    (labelled) => withNamedSections(document, labelled),
    withoutParagraphNumbers,
    withAskedBelow,
    (labelled) => withoutStatutes(document, labelled),
    (labelled) => withoutLimbs(document, labelled),
    (labelled) => withoutWrappedLimbs(document, labelled),
    (labelled) => withoutAnsweredLimbs(document, labelled),
    (labelled) => withoutNotes(document, labelled),
    (labelled) => withoutSteps(document, labelled),
    (labelled) => withoutToldLists(document, labelled),
    (labelled) => withoutFigures(document, labelled),
    withCounts,
    (labelled) => withLetters(document, labelled),
    (labelled) => withoutNames(document, labelled),
    (labelled) => withReplies(document, labelled),
    withReplyHeadings,
    withoutSectionTitles,
    withoutTitle,
    withFirstLimbs,
    withNumbersAnsweredFirst,
    withOrdinals,
    (labelled) => withoutLettersToldAnew(document, labelled),
    withLetteredTitles,
    withRequests,
    (labelled) => withNumberedParts(document, labelled),
    withTitledBullets,
    withTitles,
    withHeadLimbs,
    withTitlesOfNumbers,
    withNamesOverLimbs,
    (labelled) => withSections(document, labelled),
    withDebris,
    withApart,
  ];
  return steps.reduce((labelled, step) => step(labelled), parts as readonly Part[]) as Part[];
}

const COUNTS_COLUMN = /^\W*(?:q|question|query|request|point|item|part)\W{0,3}(?:nos?|numbers?|num|ref(?:erence)?)\W*$/i;

/** A letter has fewer sections; a higher number counts the title of an answer ("7. Final decision"). */
const MOST_SECTIONS = 7;

const tellsRequest = (text: string): boolean =>
  text.includes('?') || REQUEST_SENTENCE.test(text) || QUESTION_START.test(text.replace(BULLET, ''));
const BULLET = /^\W*(?:\d{1,2}[.):]?|[a-z][.)])?\s+/i;

/** Tables whose first column is headed "Quarter" or "Period". */
const tablesOfQuarters = ({ blocks, reading }: Document): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ cell, span }) =>
      cell?.row === 0 &&
      cell.column === 0 &&
      /^\s*(?:(?:financial )?(?:quarter|period|year)s?|qtr)\b/i.test(reading.slice(span.start, span.end))
        ? [cell.table]
        : [],
    ),
  );
/** Lines that are nothing but the next number, "3" or "3a", at least three of them with words below: the first cells of a table that lost its rules. */
function loneNumbers(texts: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let [number, limb] = [0, 0];
  for (const [index, text] of texts.entries()) {
    const [, own = '', letter = ''] = /^(\d{1,2})([a-h]?)$/.exec(text) ?? [];
    const rank = letter ? letter.charCodeAt(0) - 96 : 0;
    const next = Number(own) === number + 1 ? rank < 2 : number > 0 && Number(own) === number && rank === limb + 1;
    if (!next || !/[a-z]{3}/i.test(texts[index + 1] ?? '')) continue;
    found.set(index, text);
    [number, limb] = [Number(own), rank];
  }
  return found.size > 2 ? found : new Map();
}

/** "How many are there? - Response": the heading that follows a question, run on to its line. */
function headingAtEnd(text: string): number[] {
  const dash = text.trimEnd().lastIndexOf(' - ');
  return dash > 0 && REPLY_HEADING.test(text.slice(dash + 3)) ? [dash + 1] : [];
}

/** True where a label alone may name what stands after it: the next cell of its row, or the paragraph below. */
function takes(block: Block, lender: Block): boolean {
  if (lender.cell) return block.cell?.row === lender.cell.row && block.cell.table === lender.cell.table;
  return !block.cell && block.marker?.kind !== 'bullet';
}

/** Inside a paragraph's later lines only a plain "2." or "b)" before words is a label, never "2018." or "3 - 5". */
const plausibleBare = (text: string): boolean =>
  /^\(?(?:\d{1,2}[a-z]?(?:\s?-\s?\d{1,2})?|[a-h]\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S|^\d{1,2}\s-\s[a-z£\d(]/i.test(text);

function styleOf(block: Block, span: Span): string {
  let found: string | undefined;
  for (const { runs } of block.lines)
    for (const { span: own, style } of runs) {
      if (own.start >= span.end || own.end <= span.start || own.end - own.start < 2) continue;
      const name = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.color ?? ''}`;
      if (found !== undefined && name !== found) return '';
      found = name;
    }
  return found ?? '';
}

/** "You asked:", "In response:": a name alone on its line. */
export const isBareName = (part: Part, kind: 'question' | 'answer'): boolean =>
  part.label?.kind === kind && !part.label.paths.length && !part.text.trim();
