import type { TextLine } from './lines.js';

/** What a line is on every page: its numbers and blanks aside. */
export const shape = ({ text }: TextLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** "Page 2 of 3" alone in its line, or "- 2 -"; "(page 12)." ends a sentence. */
export const isPageMark = (text: string): boolean =>
  (/^\W{0,5}(?:page|tudalen) \d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?\W{0,5}$/i.test(text) && !/^\(page \d+\)[.,;]/i.test(text)) ||
  /^[-–] ?\d{1,4} ?[-–]$/.test(text) ||
  // "2 | P a g e", as a word processor sets it
  /^\W*(?:\d{1,4} ?\| ?p ?a ?g ?e|p ?a ?g ?e ?\| ?\d{1,4})\b(?: [A-Z: -]{3,30})?\W*$/i.test(text);

/**
 * A protective marking alone in its line, as each page bears it at its head or foot: "OFFICIAL-SENSITIVE" (Government Security Classifications
 * Policy, 2023), "NOT PROTECTIVELY MARKED" (the scheme before 2014).
 */
const isMarking = (text: string): boolean =>
  /^\W{0,3}(?:UK )?(?:OFFICIAL(?: ?[-–:] ?[A-Z, -]{3,40})?|UNCLASSIFIED|(?:NOT )?PROTECTIVELY MARKED|RESTRICTED)\W{0,3}$/.test(text);

/** "Marl Council   Our ref 12   Page 2 of 3" */
const PAGE_MARK = /(?<!\b(?:see|on|at|from|to|of|and|in)\s)\b(?:[Pp]age|PAGE|Tudalen) \d{1,3} (?:of|OF|o) \d{1,3}(?:\W*$|\s[^.?!]{0,60}$)/;
/** Lines of the letter's own head, where the mark of page 1 may stand. */
const HEAD = 12;

/**
 * Where no form feed parts the pages: lines that end in "Page 2 of 3", or that count pages without a name, and those right beside them that
 * come back beside another or repeat the letter's head.
 */
export function markedLines(lines: readonly TextLine[]): Map<TextLine, 'header' | 'page_number'> {
  const counts = countedPages(lines);
  const marks = lines.flatMap(({ text }, index) =>
    text.length < 120 && (PAGE_MARK.test(text) || isPageMark(text) || counts.has(index)) ? [index] : [],
  );
  const beside = (mark: number): TextLine[] =>
    [mark - 2, mark - 1, mark + 1, mark + 2].flatMap((at) => (lines[at]?.text ? [lines[at]] : []));
  const seen = new Map<string, number>();
  for (const mark of marks) for (const own of new Set(beside(mark).map(shape))) seen.set(own, (seen.get(own) ?? 0) + 1);
  // what stands as often elsewhere belongs to the letter: "Our reply" over each of its answers
  const printed = new Map<string, number>();
  for (const line of lines) printed.set(shape(line), (printed.get(shape(line)) ?? 0) + 1);
  const recurs = (line: TextLine): boolean => (seen.get(shape(line)) ?? 0) > Math.max(1, (printed.get(shape(line)) ?? 0) / 2);
  const head = headOf(lines);
  return new Map([
    ...lines.filter(({ text }) => isMarking(text)).map((line) => [line, 'header'] as const),
    ...marks
      .filter((mark) => mark >= HEAD)
      .flatMap((mark) => [
        lines[mark] as TextLine,
        ...beside(mark).filter(recurs),
        ...[mark - 1, mark + 1].flatMap((at) => (repeatsHead(lines, at, mark, head) ? [lines[at] as TextLine] : [])),
      ])
      .map((line) => [line, /^\W*\d{1,4}\W*$/.test(line.text) ? 'page_number' : 'header'] as const),
  ]);
}

/** "26/00417/EIR      2 of 3", "Marl Harbour Board      Page 2", "Please do not smoke.      2": one way of words, and a count that goes from 1 on. */
const COUNTED =
  /^(?<beside>.*?\S)\s{2,}(?:(?<one>\d{1,3}) ?(?:of|\/) ?(?<all>\d{1,3})|[Pp](?:age|\.) ?(?<page>\d{1,3}))$|^(?<foot>\D*[a-z]\D*?\S(?=\s{8})|.*[A-Za-z].*?\S(?=\s{20}))\s{8,}(?<bare>\d{1,3})$|^(?<own>\d{1,3}) of (?<total>\d{1,3})$/;
/** How far from the margin a number stands that counts pages: in the middle of the line or at its end. */
const MIDDLE = 25;

/** Indexes of lines that count the pages from 1 on and do not say so: the same words and "1 of 2", "2 of 2", or the numbers alone, set apart. */
function countedPages(lines: readonly TextLine[]): ReadonlySet<number> {
  const runs = new Map<string, { index: number; number: number; of: number | null; bare: boolean }[]>();
  for (const [index, { text, indent }] of lines.entries()) {
    const apart = !lines[index - 1]?.text || !lines[index + 1]?.text;
    if (!apart || text.length > 200 || !/\d$/.test(text)) continue;
    const { beside, one, all, page, foot, bare, own, total } = COUNTED.exec(text)?.groups ?? {};
    const number = one ?? page ?? bare ?? own ?? (indent >= MIDDLE ? /^\d{1,3}$/.exec(text)?.[0] : undefined);
    if (number === undefined) continue;
    const of = all ?? total;
    const key = `${beside ?? foot ?? ''}|${of ?? ''}`;
    runs.set(key, [
      ...(runs.get(key) ?? []),
      { index, number: Number(number), of: of === undefined ? null : Number(of), bare: bare !== undefined },
    ]);
  }
  const counting = [...runs.values()].filter(
    (run) =>
      run.length > 1 &&
      run.every(
        ({ index, number, of, bare }, at) =>
          number === at + 1 &&
          (of === null || of >= run.length) &&
          // rows of a table stand nearer
          !(bare && at > 0 && index - (run[at - 1]?.index ?? 0) < HEAD),
      ),
  );
  return new Set(counting.flatMap((run) => run.map(({ index }) => index)));
}

/** The words above the greeting; of a letter that greets nobody those of its first line. */
function headOf(lines: readonly TextLine[]): ReadonlySet<string> {
  const greeting = lines.findIndex(({ text }) => /^dear\b/i.test(text));
  const end = greeting < 0 ? lines.findIndex(({ text }) => text) + 1 : greeting;
  return new Set(lines.slice(0, end).flatMap(({ text }) => text.split(/\s+/)));
}

/** Lines at the top of a later page that repeat the letter's head, a figure in each: its reference or its date, once more. */
export function headsAgain(lines: readonly TextLine[]): TextLine[] {
  const head = headOf(lines);
  return lines.flatMap((line, at) => {
    if (line.page === lines[at - 1]?.page || line.page === 1) return [];
    const top = lines.slice(at).filter(({ text, page }) => text && page === line.page);
    const end = top.findIndex(({ text }) => text.length > 80 || !/\d/.test(text) || !text.split(/\s+/).every((word) => head.has(word)));
    return top.slice(0, Math.max(0, end));
  });
}

/** A short line beside the mark of a page, nothing else beside it, that repeats the letter's head: its reference, or who sends it, with a slogan perhaps. */
function repeatsHead(lines: readonly TextLine[], at: number, mark: number, head: ReadonlySet<string>): boolean {
  const text = lines[at]?.text ?? '';
  const words = text.split(/\s+/).filter(Boolean);
  const [first] = head;
  const known = words.filter((word) => head.has(word)).length;
  // "Marl NHS Trust - Caring Together" of "Marl Health Trust"
  const slogan = words[0] === first && known > 1 && / [-–|] [A-ZÀ-Þ][^\d.?!:;]{4,40}$/u.test(text);
  return words.length > 0 && text.length < 80 && !lines[at + (at - mark)]?.text && (known === words.length || slogan);
}
