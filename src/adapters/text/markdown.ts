import type { DocumentBuilder } from '../../model/builder.js';
import type { Style } from '../../model/document.js';

const INLINE = /\*\*([^*\n]+)\*\*|\[([^[\]\n]*)\]\((https?:[^()\s]+)\)/g;

/** True where the text says so more than once, or has the line under a table's head: a lone star or hash is only a character. */
export function isMarkdown(text: string): boolean {
  if (/^\|(?: ?:?-{3,}:? ?\|){2,} *$/m.test(text)) return true;
  const signs = [/^#{1,6} \S/gm, /\*\*[^*\n]+\*\*/g, /\[[^[\]\n]+\]\(https?:/g, /^\d{1,2}\\\. /gm];
  return signs.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0) >= 2;
}

/** Without the backslashes that keep a mark from meaning something: "4\\. None" is no list. Stars and square brackets, which mean something inside a line, stay. */
export const unescaped = (text: string): string => text.replace(/\\([.)#+_>~|&$'"-])/g, '$1');

/** The words of a Markdown heading; null for any other line. */
export const headingOf = (line: string): string | null => /^#{1,6} +(\S.*)$/.exec(line)?.[1] ?? null;

/** The line under a table's head, or a row without words. */
export const isTableRule = (line: string): boolean => /^\|?[ :|-]*---[ :|-]*$|^\|[ |]*\|$/.test(line);

/** Write a line's words: bold ones bold, linked ones with their address, the signs left out. */
export function writeInline(builder: DocumentBuilder, text: string, style: Style = {}): void {
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    builder.run(text.slice(from, match.index), style);
    const [, bold, linked, link] = match;
    if (bold !== undefined) writeInline(builder, bold, { ...style, bold: true });
    else builder.run(linked || (link as string), { ...style, link: link as string });
    from = match.index + match[0].length;
  }
  builder.run(text.slice(from), style);
}
