import type { DocumentBuilder } from '../../model/builder.js';
import type { Style } from '../../model/document.js';

/** "*How many?*" and "_How many?_": a star behind a figure ("14*"), or a line inside a name ("annual_report_2023"), is none of it. */
const SLANTED = String.raw`(?<![\w*\\])\*(?=[^\s*])([^*\n]*[^\s*\d])\*(?![\w*])|(?<![\w/.-])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w/])`;
const INLINE = new RegExp(String.raw`\*\*([^*\n]+)\*\*|\[([^[\]\n]*)\]\((https?:[^()\s]+)\)|${SLANTED}`, 'g');

/** True where the text says so more than once, or has the line under a table's head: a lone star or hash is only a character. */
export function isMarkdown(text: string): boolean {
  if (/^\|(?: ?:?-{3,}:? ?\|){2,} *$/m.test(text)) return true;
  const signs = [/^#{1,6} \S/gm, /\*\*[^*\n]+\*\*/g, /\[[^[\]\n]+\]\(https?:/g, /^\d{1,2}\\\. /gm];
  return signs.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0) >= 2;
}

/** Without the backslashes that keep a mark from meaning something: "4\\. None" is no list. Stars and square brackets, which mean something inside a line, stay. */
export const unescaped = (text: string): string => text.replace(/\\([.)#+_>~|&$'"-])/g, '$1');

const OVER_LINES = /(?<![\w*\\])(\*\*?)(?=[^\s*])((?:[^*\n]+\n(?!\s*(?:[-*>#|\n]|\d{1,2}\.\s))){1,6}[^*\n]*[^\s*])\1(?![\w*])/g;

/** Bold or slanted words that a writer broke into several lines: each line marked for itself. */
export const markedByLine = (text: string): string =>
  text.replace(OVER_LINES, (_, sign: string, words: string) =>
    words
      .split('\n')
      .map((line) => line.replace(/\S(?:.*\S)?/, `${sign}$&${sign}`))
      .join('\n'),
  );

/** The words of a Markdown heading; null for any other line. */
export const headingOf = (line: string): string | null => /^#{1,6} +(\S.*)$/.exec(line)?.[1] ?? null;

/** The line under a table's head, or a row without words. */
export const isTableRule = (line: string): boolean => /^\|?[ :|-]*---[ :|-]*$|^\|[ |]*\|$/.test(line);

/** Write a line's words: bold ones bold, slanted ones slanted, linked ones with their address, the signs left out. */
export function writeInline(builder: DocumentBuilder, text: string, style: Style = {}): void {
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    builder.run(plain(text.slice(from, match.index)), style);
    const [, bold, linked, link, starred, lined] = match;
    const slanted = starred ?? lined;
    if (bold !== undefined) writeInline(builder, bold, { ...style, bold: true });
    else if (slanted !== undefined) writeInline(builder, slanted, { ...style, italic: true });
    else builder.run(linked || (link as string), { ...style, link: link as string });
    from = match.index + match[0].length;
  }
  builder.run(plain(text.slice(from)), style);
}
/** "\\* Denotes fewer than five": a star that means nothing. */
const plain = (text: string): string => text.replace(/\\([*[\]])/g, '$1');
