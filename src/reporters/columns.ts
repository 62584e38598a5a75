import columnsOf from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const signsOf = (text: string): string[] =>
  /^[ -~]*$/.test(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment);

/** The text, or as much of it as `width` columns of a terminal hold, with a mark that there is more. Wide signs take two. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let held = '';
  let columns = 0;
  for (const sign of signsOf(text)) {
    columns += columnsOf(sign);
    if (columns > width - 1) break;
    held += sign;
  }
  return `${held}…`;
}

/** The end of a text, where `cut` gives its beginning. */
export function cutStart(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let held = '';
  let columns = 0;
  for (const sign of signsOf(text).reverse()) {
    columns += columnsOf(sign);
    if (columns > width - 1) break;
    held = sign + held;
  }
  return `…${held}`;
}

/**
 * Lines of at most `width` columns, broken between words and inside those that are too long; what goes beyond `most` lines is left out, word
 * by word, so that no figure loses its end.
 */
export function wrap(text: string, width: number, most: number): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  const put = (words: string, wide: number, blank: boolean) => {
    const gap = blank && line ? 1 : 0;
    if (line && columns + gap + wide > width) {
      lines.push(line);
      [line, columns] = [words, wide];
    } else {
      line += `${gap ? ' ' : ''}${words}`;
      columns += gap + wide;
    }
  };
  for (const word of text.split(' ')) {
    const wide = columnsOf(word);
    if (wide <= width) put(word, wide, true);
    else for (const [at, sign] of signsOf(word).entries()) put(sign, columnsOf(sign), at === 0);
    if (lines.length > most) break;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines.join('\n');
  const last = (lines[most - 1] as string).split(' ');
  while (last.length && columnsOf(last.join(' ')) + 2 > width) last.pop();
  return [...lines.slice(0, most - 1), [...last, '…'].join(' ')].join('\n');
}
