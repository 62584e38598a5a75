import { POOR } from './engine.js';

/** What was read, with its confidence from 0 to 100. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** Which reading holds; `sure` is null where the confidence that it has is left as it is. */
export interface Verdict {
  readonly holds: 'first' | 'alone' | 'shapes';
  readonly sure: boolean | null;
}

/** What two readings of one kind agree on is believed where both are so sure and the third, of another kind, is no figure. */
const SURE = 90;
/** And what readings of two kinds agree on, where the second was read with so much confidence. */
const LIKELY = 60;

/**
 * A figure as it was read among other words (`first`), sign by sign (`shapes`; null where the engine cannot), and by itself (`alone`; null where the
 * first two agree already). Network and shapes err differently: what both see is there.
 */
export function verdictOn(first: Reading, shapes: string | null, alone: Reading | null): Verdict {
  if (shapes !== null && isClear(first.text, shapes)) return { holds: 'first', sure: true };
  if (shapes !== null && alone && saysSame(alone.text, shapes))
    return { holds: 'alone', sure: alone.confidence >= LIKELY && !isMalformed(alone.text) };
  if (shapes !== null && isFigure(shapes) && areScraps(first, alone, shapes.length)) return { holds: 'shapes', sure: false };
  if (!alone) return { holds: 'first', sure: false };
  if (isMalformed(first.text) && !isMalformed(alone.text) && bare(first.text) === bare(alone.text)) return { holds: 'alone', sure: false };
  if (value(first.text) !== value(alone.text))
    return { holds: alone.confidence > first.confidence && isFigure(alone.text) ? 'alone' : 'first', sure: false };
  const same = shapes === null || bare(first.text) === bare(withPercent(first.text, shapes));
  const another = isFigure(shapes ?? '') && !first.text.includes('£');
  const believed = same ? marksIn(shapes ?? '') <= marksIn(first.text) : !another && Math.min(first.confidence, alone.confidence) >= SURE;
  return { holds: 'first', sure: believed && !isMalformed(first.text) ? null : false };
}

/** Neither is sure, and they are no word: beside a line of a frame the network sees strokes that are not there. Pounds have no shape of their own. */
function areScraps(first: Reading, alone: Reading | null, length: number): boolean {
  if (length > Math.max(first.text.length, alone?.text.length ?? 0)) return false;
  if (Math.max(first.confidence, alone?.confidence ?? 0) >= POOR || /[£$€]/.test(`${first.text}${alone?.text}`)) return false;
  return first.text !== alone?.text || /\d/.test(first.text);
}

/** Both are the same, and a figure as people write it: no third reading is needed. */
export const isClear = (first: string, shapes: string): boolean => saysSame(first, shapes) && !isMalformed(first);

/** The same but for what does not change a figure, and for signs that have no shape of their own: "£1,819" is seen as "51,819". */
export function saysSame(first: string, shapes: string): boolean {
  const [one, other] = [value(first), value(withPercent(first, shapes)).replace(/\s/g, '')];
  if (one === other) return one !== '';
  const longer = other.length - one.length;
  return one.startsWith('£') && !other.includes('£') && (longer === 0 || longer === 1) && other.endsWith(one.slice(1));
}

/** Shapes with the percent sign that is seen as two figures: "4.5%" as "4.596". */
const withPercent = (first: string, shapes: string): string =>
  /%\W*$/.test(first) ? shapes.replace(/(?:9[6o]|[°o0]\/[o0]|0[4/]|%.)\W*$/, '%') : shapes;

/** Without quotation marks and brackets round it, the commas of thousands, and blanks but those that may be such commas. */
const value = (text: string): string =>
  text
    .replace(/[–—]/g, '-')
    .replace(/(?<!\d)\s+|\s+(?!\d{3}(?!\d))/g, '')
    .replace(/^[("'‘’“”[|]+|[.,;:)"'‘’“”|\]]+$/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** True for nothing but a figure with its signs. */
export const isFigure = (text: string): boolean => /^[£$€<>~(-]*\d[\d.,/-]*[%)]?[.,;:]?$/.test(text.trim());

/** Points and commas are seen where there are specks, and one as the other; but a point that was seen may have been lost. */
const bare = (text: string): string => value(text).replace(/[.,\s]/g, '');
const marksIn = (text: string): number => text.replace(/[^.,]/g, '').length;

/** Times, dates and lists have marks of their own. */
const OTHER = /^\D*(?:\d{1,2}[:.]\d\d(?:[:.]\d{2,4})?|\d{1,2}(?:,\d{1,2})+)\D*$/;
/** A mark where no figure has one, or a point or blank that may be a comma. */
const MALFORMED = /\d[;:]\d|\d \d{3}(?!\d)|,\d{3} \d{1,2}(?!\d)|\d\.\d{3}(?!\d)|\.\d*\.\d|,\d{1,2}(?!\d)|,\d{4}|\d{4},\d|\d[.,]?[£$]/;

/** True for a figure that nobody writes so. */
export const isMalformed = (text: string): boolean => !OTHER.test(text) && MALFORMED.test(text);

/** "RFI12022": a stroke that was seen twice among other letters, where the shapes hold it once. */
export function strokeOnce(first: string, shapes: string): string {
  const once = first.replace(/(?<=^[A-Z]{2})I[1l|](?=[\d/-])/, 'I');
  const plain = shapes.replace(/\s/g, '').replace(/(?<=^[A-Z]{2})[1l|](?=[\d/-])/, 'I');
  return once !== first && saysSame(once, plain) ? once : first;
}
