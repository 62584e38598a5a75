import { readMarker } from '../marker.js';
import type { Word } from './words.js';

/** A narrow column of a letterhead that runs down beside the letter, and all other words of the page; both in their order. */
export interface Sidebar {
  readonly side: readonly Word[];
  readonly rest: readonly Word[];
}

/** Lines that a sidebar has at least, and beside it the letter. */
const LINES = 6;
/** Points within which the lines of a column begin. */
const EDGE = 3;
/** Characters of its longest line. */
const SHORT = 32;
const CONTACT =
  /\b(?:tel(?:ephone)?|fax|phone|e-?mail|web(?:site)?|charity|registered|chair(?:man|person)?|chief executive|switchboard|minicom|text relay|(?:our|your) ref(?:erence)?|date of (?:request|reply|issue)|date received|direct (?:line|dial)|contact|officer|directorate|case)\b|@|\bwww\.|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b0\d{3,4} \d{3}/i;

interface Line {
  readonly y: number;
  readonly text: string;
}

/** The sidebar of a page: short lines with an address and the like, with nothing across the gap beside them, while the letter's sentences run on; null where there is none. */
export function sidebarOf(words: readonly Word[]): Sidebar | null {
  // letters begin a little to the left or right of where they are set
  const edges = [...new Set(words.map(({ box }) => Math.floor(box.x / EDGE)))];
  for (const edge of edges) {
    const x = edge * EDGE;
    if (words.filter(({ box }) => box.x >= x - 1 && box.x < x + EDGE + 1).length < LINES) continue;
    for (const beside of [(word: Word) => word.box.x + word.box.width < x - 6, (word: Word) => word.box.x >= x - 1]) {
      const found = sideOf(words, beside);
      if (found) return found;
    }
  }
  return null;
}

function sideOf(words: readonly Word[], beside: (word: Word) => boolean): Sidebar | null {
  const side = words.filter(beside);
  if (side.length < LINES || side.length > words.length * 0.3) return null;
  const [top, bottom] = [Math.min(...side.map(({ baseline }) => baseline)), Math.max(...side.map(({ baseline }) => baseline))];
  const [left, right] = [Math.min(...side.map(({ box }) => box.x)), Math.max(...side.map(({ box }) => box.x + box.width))];
  const rest = words.filter((word) => !beside(word));
  const alongside = rest.filter(({ baseline }) => baseline > top - 2 && baseline < bottom + 2);
  if (alongside.some(({ box }) => box.x < right + 6 && box.x + box.width > left - 6)) return null;
  const [short, letter] = [linesIn(side), linesIn(alongside)];
  const contacts = short.filter(({ text }) => CONTACT.test(text)).length;
  const runsOn = letter.filter(({ text }) => /^[a-z]/.test(text)).length;
  const asks = short.some(({ text }) => text.length > SHORT || /\?$/.test(text) || readMarker(text));
  return short.length >= LINES && letter.length >= LINES && contacts > 1 && !asks && runsOn >= letter.length * 0.2 ? { side, rest } : null;
}

function linesIn(words: readonly Word[]): Line[] {
  const lines: { y: number; text: string }[] = [];
  for (const word of words) {
    const line = lines.find(({ y }) => Math.abs(y - word.baseline) < 2);
    if (line) line.text += ` ${word.text}`;
    else lines.push({ y: word.baseline, text: word.text });
  }
  return lines;
}
