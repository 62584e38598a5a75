import { isOwnLine, LEADS_ON, NEVER_LAST } from '../own-line.js';
import type { TextLine } from './lines.js';

/** Lines longer than this were not wrapped by a mail program or a typist. */
const WIDEST = 130;
/** Shorter than this and without an end, a line may be a caption of its own. */
const CAPTION = 28;

/** No sentence ends with this line, which has several words. */
export const leadsOn = (text: string): boolean => / .* /.test(text) && (NEVER_LAST.test(text) || LEADS_ON.test(text));
/** "Response:", "A1:", "Question 2:", "Date of birth: …": a line that says what it is. */
const LABEL = /^[A-Za-zÀ-ž][A-Za-zÀ-ž\d ()/'’-]{0,30}:(?:\s|$)/u;

/** The width, in characters, that the lines were wrapped to; 0 where the writer made every break. */
export function measureOf(lines: readonly TextLine[]): number {
  // paragraphs of one line may stand beside wrapped ones
  const lengths = lines
    .filter((line) => line.text && !line.cells)
    .map(width)
    .filter((length) => length <= WIDEST)
    .sort((a, b) => a - b);
  const measure = lengths[Math.floor(lengths.length * 0.96)] ?? 0;
  // a wrapped text is full of lines that stop in mid-sentence close to the edge
  const long = lines.flatMap((line, index) => {
    const below = lines[index + 1]?.text;
    return below && !line.cells && width(line) > measure / 2 && width(line) <= WIDEST ? [{ line, below }] : [];
  });
  const full = long.filter(({ line }) => width(line) >= measure * 0.82 && !/[.?!:;]$/.test(line.text));
  // most sentences that a page breaks go on in small letters; a question that no mark ends is followed by its answer
  const runsOn = full.filter(({ below }) => /^[a-zß-ž(]/u.test(below)).length;
  return full.length >= 3 && full.length >= long.length * 0.25 && runsOn >= full.length * 0.3 ? measure : 0;
}

/**
 * True where a text that had been wrapped was wrapped again, as mail programs do: below full lines stand short ones with the words left over, and in
 * most of them the sentence runs on.
 */
export function isWrappedTwice(lines: readonly TextLine[], measure: number): boolean {
  const left = lines.flatMap((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]?.text];
    const over = above?.text && below && width(above) >= measure * 0.85 && width(line) < measure / 2 && /[A-Za-zÀ-ž\d,]$/u.test(line.text);
    return over ? [below] : [];
  });
  return measure > 0 && left.length >= 3 && left.filter((below) => /^[a-zß-ž(]/u.test(below)).length >= left.length * 0.6;
}

/**
 * True when the page broke the line: the sentence plainly runs on, or its next word would not have fitted. `rest` says that the line is itself
 * what a break left over, and so no caption.
 */
export function goesOn(line: TextLine, next: TextLine, measure: number, rest = false, wrappedTwice = false): boolean {
  const used = width(line);
  // a question fills its line, and the requester goes on: "Please give the date of the count."
  if (line.text.endsWith('?') && measure > 0 && used <= WIDEST && used + 'Please '.length > measure && ASKS_ON.test(next.text)) return true;
  const first = next.text.split(/\s/u, 1)[0] ?? '';
  const filled = measure > 0 && used <= WIDEST && (used + first.length + 1 > measure || used >= measure * 0.9);
  // lines of a list end in a semicolon too, but sooner
  if (line.text.endsWith(';') && filled && /^[a-zß-ž]/u.test(next.text)) return true;
  if (/[:;?]$/.test(line.text) || isRule(line.text) || isRule(next.text)) return false;
  const ended = /[.!]["'’”)]?$/.test(line.text);
  // "for ease" and "of reference it is set out here:"
  const label = LABEL.test(next.text) && !(measure && !ended && used >= measure * 0.7 && /^[a-zß-ž]/u.test(next.text));
  if (label || isOwnLine(line.text, next.text)) return false;
  if (!ended && used >= CAPTION && (/^[a-zß-ž]/u.test(next.text) || NEVER_LAST.test(line.text))) return true;
  if (rest && !ended && (wrappedTwice || /^[a-zß-ž]/u.test(next.text) || /,$/.test(line.text) || LEADS_ON.test(line.text))) return true;
  if (!measure || used > WIDEST) return false;
  const word = next.text.split(/\s/u, 1)[0] ?? '';
  // behind a full stop a short line is more likely a new thing than the rest of a paragraph, and one that no page broke is none of it
  if (ended) return used + word.length + 1 > measure && width(next) > measure / 2 && width(next) <= WIDEST;
  return used + word.length + 1 > measure || used >= measure * 0.85;
}

const ASKS_ON =
  /^Please (?:also )?(?:give|state|provide|include|exclude|list|specify|say|indicate|break|split|name|tell)\b(?! further| more)/;

/** A line drawn of dashes, stars and the like. */
export const isRule = (text: string): boolean => text.length >= 4 && /^[^A-Za-zÀ-ž\d]+$/u.test(text) && !/[£$€%?]/.test(text);

const width = (line: TextLine): number => line.indent + line.text.length;
