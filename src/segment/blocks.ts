import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';
import { recallsIn, tellsOf, wishesOf } from './wishes.js';

/** Paragraphs of the requester, and those of the authority below them. */
export interface Block {
  readonly asked: readonly Part[];
  readonly reply: readonly Part[];
}

/**
 * The request as the letter quotes it paragraph by paragraph, each with its reply below: told apart by quotation marks, or by a style (colour,
 * italics, bold) of the one or of the other. One list for each way that fits; `body` are the letter's parts between its greeting and its end.
 */
export function blocksOf(body: readonly Part[]): (readonly Block[])[] {
  const styles = new Map(body.filter(isPlain).map((part) => [part, styleOf(part)]));
  const bySets = [quotedIn(body), toldIn(body), ...questionStyles(styles)].map((asked) => split(body, (part) => asked.has(part)));
  const told = [...bySets.map(withoutTitles), ...answerStyles(styles)].filter((blocks) => {
    const asked = blocks.flatMap((block) => block.asked);
    if (asked.some(({ label }) => label?.kind === 'answer')) return false;
    const marks = (list: readonly Part[]): number => list.filter(({ text }) => /\?\s*$/.test(text)).length;
    if (marks(blocks.flatMap(({ reply }) => reply)) > marks(asked)) return false;
    // questions that bear numbers, or stand in a list, are known by that
    if (asked.filter(({ label, bullet }) => label?.paths.length || bullet).length > asked.length / 2) return false;
    const asking = blocks.filter((block) => tellsWish(block.asked));
    const answered = blocks.filter(({ reply }) => reply.some(({ text }) => !TITLE.test(text)));
    if (blocks.length > 1) return asking.length > blocks.length * 0.6 && answered.length > blocks.length * 0.6;
    return answered.length === 1 && wishesOf(textOf(asked), true).length > 1;
  });
  return told.length ? told : linesAbove(styles).map((asked) => split(body, (part) => asked.has(part)));
}

/** The words of some paragraphs as one text; a short line that ends without a mark ends there, unless the next one goes on in small letters. */
export function textOf(parts: readonly Part[], words: (part: Part) => string = ({ text }) => text): string {
  const lines = parts.map((part) => words(part).replace(/\s+/g, ' ').trim());
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const ended = !next || /[.?!:;,]["')]*$/.test(line);
      // one wish a paragraph, though none has a mark: "the number of boats", "how many sank"
      const own = !ended && /^[a-z]/.test(next) && parts[index + 1]?.block !== parts[index]?.block && tellsOf(next);
      const goesOn = ended || line.length > 70 || /^[a-z(]/.test(next);
      return own ? `${line};` : goesOn ? line : `${line}.`;
    })
    .join(' ');
}

/** Some wish is told. */
export const tellsWish = (parts: readonly Part[]): boolean => wishesOf(textOf(parts), true).length > 0;

/** Each run of paragraphs that ask, with what follows it up to the next. */
export function split(body: readonly Part[], isAsked: (part: Part) => boolean): Block[] {
  const blocks: { asked: Part[]; reply: Part[] }[] = [];
  for (const part of body) {
    const last = blocks.at(-1);
    if (!isAsked(part)) last?.reply.push(part);
    else if (last && !last.reply.length) last.asked.push(part);
    else blocks.push({ asked: [part], reply: [] });
  }
  return blocks;
}

/** Most blocks end in a line that heads the next one: it is no part of the answer above it. */
function withoutTitles(blocks: readonly Block[]): readonly Block[] {
  const heads = ({ reply }: Block): boolean => reply.length > 1 && TITLE.test(reply.at(-1)?.text ?? '');
  const before = blocks.slice(0, -1);
  if (before.length < 2 || before.filter(heads).length < before.length * 0.7) return blocks;
  return blocks.map((block, at) => (at < before.length && heads(block) ? { ...block, reply: block.reply.slice(0, -1) } : block));
}

/** Paragraphs in quotation marks, which may close some paragraphs below; each may be opened anew. */
function quotedIn(body: readonly Part[]): Set<Part> {
  const found = new Set<Part>();
  let open: Part[] = [];
  for (const part of body) {
    if (part.block.cell || (!open.length && !/^\W{0,2}"|:\s*"/.test(part.text))) continue;
    open.push(part);
    if (!/"\W{0,2}$/.test(part.text)) {
      // what never closes is no quotation
      if (open.length > 12) open = [];
      continue;
    }
    for (const one of open) found.add(one);
    open = [];
  }
  return found;
}

/** "You asked how many boats there are.", "Question: how many boats sank?": paragraphs that do nothing but tell what was asked, three and more, each over its answer. */
function toldIn(body: readonly Part[]): Set<Part> {
  const found = body.filter(
    ({ label, text, block }) =>
      !block.cell &&
      sentenceStarts(text).length === 1 &&
      (label ? label.kind === 'question' && !label.paths.length && text.length > 20 : recallsIn(text) > 0 && !/:\s*$/.test(text)),
  );
  return new Set(found.length > 2 ? found : []);
}

/** Plain paragraphs in their order, each with its style. */
type Styles = ReadonlyMap<Part, string>;
const isPlain = (part: Part): boolean => !part.block.cell && !part.heading && part.text.trim() !== '';

/** Each style whose paragraphs ask, where the others do not. */
function questionStyles(styles: Styles): Set<Part>[] {
  const plain = [...styles.keys()];
  return [...new Set(styles.values())].flatMap((style) => {
    const own = plain.filter((part) => styles.get(part) === style);
    const others = plain.filter((part) => styles.get(part) !== style);
    const share = (parts: readonly Part[]): number =>
      parts.filter((part) => part.text.length < 600 && tellsWish([part])).length / parts.length;
    if (own.length < 2 || others.length < 2 || share(own) < 0.6 || share(others) > 0.25) return [];
    // "Number of boats" right above an answer asks too
    const names = (part: Part): boolean => part.text.length < 120 && others.includes(plain[plain.indexOf(part) + 1] as Part);
    return [new Set(own.filter((part) => tellsWish([part]) || names(part)))];
  });
}

/** Short lines of one style, each right above a short answer, from the first that asks to the last: "Rent arrears at 31 March" asks there too. */
function linesAbove(styles: Styles): Set<Part>[] {
  const plain = [...styles.keys()];
  const asks = ({ text }: Part): boolean => /\?\s*$/.test(text);
  return [...new Set(plain.filter(asks).map((part) => styles.get(part)))].flatMap((style) => {
    const own = plain.filter((part) => styles.get(part) === style);
    const run = own.slice(own.findIndex(asks));
    const fits = run.every((part, index) => {
      const next = run[index + 1];
      const reply = plain.slice(plain.indexOf(part) + 1, next ? plain.indexOf(next) : plain.length);
      return part.text.length < 100 && reply.length > 0 && reply.length < 3 && reply.every(({ text }) => text.length < 300);
    });
    return fits && run.length > 2 && run.filter(asks).length > 1 ? [new Set(run)] : [];
  });
}

/** Each style that stands only below paragraphs which ask, as answers typed in blue do. */
function answerStyles(styles: Styles): Block[][] {
  const plain = [...styles.keys()];
  return [...new Set(styles.values())].flatMap((style) => {
    const blocks: { asked: Part[]; reply: Part[] }[] = [];
    for (const [index, part] of plain.entries()) {
      if (styles.get(part) !== style) continue;
      const before = plain[index - 1];
      if (before && styles.get(before) !== style) blocks.push({ asked: [before], reply: [] });
      blocks.at(-1)?.reply.push(part);
    }
    const titles = blocks.filter(({ reply }) => reply.every(({ text }) => TITLE.test(text)));
    return blocks.length > 2 &&
      titles.length < blocks.length / 2 &&
      blocks.every(({ asked }) => asked.every(({ text }) => text.length < 600))
      ? [blocks]
      : [];
  });
}
/** A line that heads what stands below it, and says nothing by itself. */
const TITLE = /^(?!\W*(?:yes|no|nil|none|not?|n\/a|zero|see|unknown)\b)[A-ZÀ-Þ][^.?!\d£%]{3,70}$/i;

/** Bold, italic and colour of most of a paragraph's letters. */
function styleOf({ block, span }: Part): string {
  const letters = new Map<string, number>();
  let all = 0;
  for (const run of block.lines.flatMap(({ runs }) => runs)) {
    const length = Math.min(run.span.end, span.end) - Math.max(run.span.start, span.start);
    if (length <= 0) continue;
    const { bold, italic, color } = run.style;
    const style = `${bold ? 'b' : ''}${italic ? 'i' : ''}${color ?? ''}`;
    letters.set(style, (letters.get(style) ?? 0) + length);
    all += length;
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return (block.quoted ? '>' : '') + (most && most[1] > all * 0.6 ? most[0] : '');
}
