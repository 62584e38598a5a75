import { countsNothing, runMarks } from './counts-nothing.js';
import type { Figure } from './figure.js';
import { ANY, CODE, DIGIT, NUMERAL, SHAPES, type Shape, words } from './figure-shapes.js';
import { figureOf } from './figure-value.js';
import { markNumbers } from './numbers.js';

const ABOUT =
  /(?:just (?:under|over|short of|above|below)|approximately|approx\.?|around|about|circa|roughly|nearly|almost|some|an? estimated|in the region of|tua|c\.?|~)\s*/y;
const SAYS_ABOUT = words('just approximately approx around about circa roughly nearly almost some a an in tua c ~');

/** Not the end of "it's": in "it's 38%" no section is cited. */
const STARTS =
  /(?<=[ (])-(?=\d+(?:\.\d+)?\s?(?:%|per ?cent))|(?<![A-Za-zÀ-ž\d]|\d[.,])\d+|[£€$<>≤≥~=]|(?<![A-Za-zÀ-ž\d]|[A-Za-zÀ-ž]')[A-Za-zÀ-ž]+/g;
/** Texts are asked for their figures by many rules. */
const known = new Map<string, readonly Figure[]>();

/** Every figure of a text with what it is for, in order, none overlapping another. Linear in the text. */
export function figuresOf(text: string): readonly Figure[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 500) known.clear();
  const marked = markNumbers(text);
  const shapes = SHAPES.filter(({ needs }) => !needs || needs.test(marked));
  const marks = runMarks(text);
  const figures: Figure[] = [];
  STARTS.lastIndex = 0;
  for (let start = STARTS.exec(marked); start; start = STARTS.exec(marked)) {
    const figure = figureAt(text, marked, start.index, shapes);
    if (!figure) continue;
    const behind = text.slice(figure.span.end, figure.span.end + 40);
    const none = figure.role === 'plain' && countsNothing(text, figure.span, figure.value);
    const last = figures.at(-1);
    // "Llai na 5 / Fewer than 5": said twice
    if (last && IN_WELSH.test(last.text) && SLASH.test(text.slice(last.span.end, figure.span.start))) figures.pop();
    if (!BROKEN.test(behind) && !none && !marks.has(figure.span.start)) figures.push(figure);
    STARTS.lastIndex = Math.max(figure.span.end, start.index + 1);
  }
  known.set(text, figures);
  return figures;
}

function figureAt(text: string, marked: string, at: number, shapes: readonly Shape[]): Figure | null {
  const opening = openingAt(marked, at);
  ABOUT.lastIndex = at;
  const from = SAYS_ABOUT.has(opening) && ABOUT.test(marked) ? ABOUT.lastIndex : at;
  const number = from > at ? openingAt(marked, from) : opening;
  // a word with digits behind it: "A3", "ab-12"
  CODED.lastIndex = at;
  const code = CODED.test(marked) ? CODE : opening;
  for (const { role, opens, source, about } of shapes) {
    if (!(about ? opens.has(number) : opens.has(opening) || opens.has(code) || opens.has(ANY))) continue;
    source.lastIndex = about ? from : at;
    const match = source.exec(marked);
    const figure = match?.[0] ? figureOf(role, match, text, at) : null;
    if (figure) return figure;
  }
  return null;
}

const IN_WELSH = /^(?:tua|llai|mwy|dim|o leiaf)\b/i;
const SLASH = /^\s*[/|–-]\s*$/;

/** What stands at a place, as `opens` names it. */
function openingAt(marked: string, at: number): string {
  const first = marked[at] ?? '';
  if (first >= '0' && first <= '9') return DIGIT;
  if (first >= 'A' && first <= 'Z') return NUMERAL;
  WORD.lastIndex = at;
  return WORD.exec(marked)?.[0] ?? first;
}
/** "£1,2O4": a scanner's letter in the middle of a number. */
const BROKEN = /^[,.]?\d*[OoIlSB][\d,]/;
const WORD = /[A-Za-zÀ-ž]+/y;
const CODED = /[A-Za-zÀ-ž]+[-/]?\d/y;
