import { cue } from '../../model/cue.js';
import { readMarker } from '../marker.js';
import type { TextLine } from './lines.js';

/** A question in a column of a table has no more lines. */
const MOST_LINES = 6;
/** As many questions that were wrapped alike tell the width of a column. */
const LEAST = 2;
/** Letters are not all of one width: by so many may lines of a column differ. */
const SLACK = 3;

/**
 * The further lines of questions that were wrapped to the width of a column narrower than the letter, its cells printed one below the other: "How many boats
 * did the Board spend money on", "(hulls, sails and oars) in 2022?". All of them are full, up to the one that ends with the mark.
 */
export function askedOn(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const runs = lines.flatMap((line, at) => (line.text && !lines[at - 1]?.text && opensQuestion(line) ? [runFrom(lines, at)] : []));
  const marked = runs.map(upto).filter((run) => isMarked(run) && isFull(run, widest(run)));
  if (marked.length < LEAST) return new Set();
  const column = Math.max(...marked.map(widest));
  // "Please list the quays at which" and "boats may be hired." have no mark, but fill the same column
  const unmarked = runs.filter((run) => run.length > 1 && upto(run).length === run.length && widest(run) <= column + SLACK);
  const all = [...marked.filter((run) => widest(run) > column * 0.8), ...unmarked.filter((run) => isFull(run, column))];
  return new Set(all.flatMap((run) => run.slice(1)));
}

/** The lines of a paragraph from its first on. */
function runFrom(lines: readonly TextLine[], at: number): readonly TextLine[] {
  const end = lines.findIndex(({ text, cells }, index) => index > at && (!text || cells !== null));
  return lines.slice(at, end < 0 ? undefined : end);
}

/** Its lines up to the first that ends a sentence, or to the last where none does; none where one below the first asks anew, or they are many. */
function upto(run: readonly TextLine[]): readonly TextLine[] {
  const end = run.findIndex(({ text }) => ENDS.test(text));
  const own = end < 0 ? run : run.slice(0, end + 1);
  const broken = own.slice(1).some((line) => opensQuestion(line) || readMarker(line.text));
  return own.length > 1 && own.length <= MOST_LINES && !broken ? own : [];
}
const ENDS = /[?.!:;]["')]?$/;
const isMarked = (run: readonly TextLine[]): boolean => /\?["')]?$/.test(run.at(-1)?.text ?? '');

/** The first word of each line would not have fitted on the one above. */
const isFull = (run: readonly TextLine[], width: number): boolean =>
  run.slice(1).every(({ text }, at) => (run[at]?.text.length ?? 0) + 1 + (text.split(/\s/u, 1)[0]?.length ?? 0) > width - SLACK);

const widest = (run: readonly TextLine[]): number => Math.max(...run.map(({ text }) => text.length));

const opensQuestion = ({ text, cells }: TextLine): boolean => !cells && ASKS.test(text.slice(readMarker(text)?.length ?? 0));
const ASKS = cue(
  /^\W*(?:(?:in|on|at|for|since|during|between|of|from|as at)\b[^.?!:;]{3,60}?[, ])?(?:please (?:list|state|give|name|provide|supply|confirm|send|describe)|how|what|which|when|where|who|why|has|have|had|do|does|did|is|are|was|were|will|can|could)\b/,
);
