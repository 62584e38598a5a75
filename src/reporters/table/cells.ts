import type { ChalkInstance } from 'chalk';
import columns from 'string-width';
import type { AnswerRecord, LetterRecord } from '../../model/letter-record.js';

/** Below this there is no room for a frame: answers stand one below the other. */
export const NARROW = 60;

export const FRAME = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };

/** One line, tabs and control characters out: a letter must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
export const plain = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();

/** Lines of at most `width` columns, broken between words; what goes beyond `most` lines is cut. */
export function wrap(text: string, width: number, most: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (line && columns(line) + columns(word) + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), cut(`${lines[most - 1]} …`, width)].join('\n') : lines.join('\n');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word cut where it is wider than the column. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const found = [''];
  for (const { segment } of letters.segment(word)) {
    if (columns((found.at(-1) as string) + segment) > width) found.push(segment);
    else found[found.length - 1] += segment;
  }
  return found;
}

export const cut = (text: string, width: number): string => (columns(text) > width ? `${pieces(text, Math.max(1, width - 1))[0]}…` : text);

export function paint({ kind, confidence }: AnswerRecord, text: string, chalk: ChalkInstance): string {
  if (confidence === 'low') return chalk.yellow(text);
  if (kind === 'refused' || kind === 'ncnd') return chalk.red(text);
  if (['not_held', 'unanswered', 'missing', 'held_elsewhere', 'not_applicable'].includes(kind)) return chalk.dim(text);
  return text;
}

/** Letters go by their authority; those of one authority, or of none, by their files. */
export function nameOf({ letter, source }: LetterRecord, among: readonly LetterRecord[]): string {
  const alone = among.filter((other) => other.letter?.authority === letter?.authority).length === 1;
  return plain(letter?.authority && alone ? letter.authority : (source.path.split(/[\\/]/).at(-1) ?? source.path));
}
