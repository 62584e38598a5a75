import type { ChalkInstance } from 'chalk';
import columns from 'string-width';
import { countOf } from '../../dataset/figures.js';
import type { AnswerRecord, LetterRecord } from '../../model/letter-record.js';

/** Below this there is no room for a frame: answers stand one below the other. */
export const NARROW = 60;

export const FRAME = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };
/** A frame without lines between the rows. */
export const DENSE = { style: FRAME, chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } };

/** One line, tabs and control characters out: a letter must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
export const plain = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();

/** A blank at which `wrap` ends no line: it stands as one in what is written. */
export const HARD = '\ue000';

/**
 * Lines of at most `width` columns, broken between words; what goes beyond `most` lines is left out, word by word, so that no figure loses
 * its end.
 */
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
  if (lines.length <= most) return lines.join('\n').replaceAll(HARD, ' ');
  const last = (lines[most - 1] as string).split(' ');
  while (last.length && columns(last.join(' ')) + 2 > width) last.pop();
  return [...lines.slice(0, most - 1), [...last, '…'].join(' ')].join('\n').replaceAll(HARD, ' ');
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

/** The end of a text, where `cut` gives its beginning. */
export function cutStart(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let end = '';
  for (const { segment } of [...letters.segment(text)].reverse()) {
    if (columns(segment + end) > width - 1) break;
    end = segment + end;
  }
  return `…${end}`;
}

export function paint({ kind, confidence }: AnswerRecord, text: string, chalk: ChalkInstance): string {
  if (confidence === 'low') return chalk.yellow(text);
  if (kind === 'refused' || kind === 'ncnd') return chalk.red(text);
  if (['not_held', 'unanswered', 'missing', 'held_elsewhere', 'not_applicable'].includes(kind)) return chalk.dim(text);
  return text;
}

/**
 * Letters go by their authority; those of one authority, or of none, by their files. A name that does not fit is cut at its end, or at its
 * beginning where others begin like it.
 */
export function namesOf(records: readonly LetterRecord[], width: number): string[] {
  const authorities = countOf(records.map(({ letter }) => letter?.authority ?? ''));
  const names = records.map(({ letter, source }) =>
    plain(
      letter?.authority && authorities.get(letter.authority) === 1 ? letter.authority : (source.path.split(/[\\/]/).at(-1) ?? source.path),
    ),
  );
  const short = countOf(names.map((name) => cut(name, width)));
  return names.map((name) => ((short.get(cut(name, width)) ?? 0) > 1 ? cutStart(name, width) : cut(name, width)));
}
