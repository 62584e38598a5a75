import { readMarker } from '../marker.js';
import type { TextLine } from './lines.js';

/** "1.  Existing supplier?  Talvern plc": what is asked, a gap of two blanks or more, and what answers it. No gap at the end of a sentence, where typists leave one. */
const GAP = /^(.{6,160}?[^\s.!])\s{2,}(\S.*)$/;

/** The marker of a numbered line; null for others. */
function markerOf({ text, cells }: TextLine) {
  const marker = cells ? null : readMarker(text);
  return marker?.shape.kind === 'bullet' ? null : marker;
}

/** The words of a numbered line on either side of its only gap; null where it has none, or several. */
function apart(line: TextLine): { readonly asked: string; readonly said: string } | null {
  const { text } = line;
  const marker = markerOf(line);
  if (!marker) return null;
  const [, asked, said] = GAP.exec(text.slice(marker.length)) ?? [];
  return asked && said && !/\S\s{2,}\S/.test(said) ? { asked: text.slice(0, marker.length) + asked, said } : null;
}

/** Lists in which most items answer themselves behind a gap: each answer on a line of its own below what it answers. */
export function unfused(lines: readonly TextLine[]): readonly TextLine[] {
  const items = lines.filter(markerOf);
  const fused = items.filter((line) => apart(line));
  if (fused.length < 4 || fused.length < items.length * 0.6) return lines;
  return lines.flatMap((line) => {
    const divided = apart(line);
    return divided
      ? [
          { ...line, text: divided.asked },
          { ...line, text: '' },
          { ...line, text: divided.said },
        ]
      : [line];
  });
}
