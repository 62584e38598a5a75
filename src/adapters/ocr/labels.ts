import type { SeenWord } from './engine.js';

type Pages = readonly (readonly SeenWord[])[];

/** True for a word that opens its line. */
export const opensLine = (word: SeenWord, before: SeenWord | undefined): boolean =>
  !before || before.baseline !== word.baseline || word.x0 < before.x0;

/** Numbers of questions and answers as the paper has them: parted from a figure that they were glued to, and slips in them mended by their order. */
export function mendLabels(pages: Pages): SeenWord[][] {
  const parted = pages.map((words) => words.flatMap((word, index) => (opensLine(word, words[index - 1]) ? part(word) : [word])));
  const openers = parted.flatMap((words) => words.filter((word, index) => opensLine(word, words[index - 1])));
  const right = new Map<SeenWord, string>();
  for (const word of openers) if (ROMAN.test(word.text)) right.set(word, word.text.replace(/[l1|I]/g, 'i'));
  for (const { shape, slip } of LABELS) mendByOrder(openers, shape, slip, right);
  const doubled = doubledStrokes(parted.flat());
  return parted.map((words) => words.map((word) => ({ ...word, text: right.get(word) ?? doubled.get(word.text) ?? word.text })));
}

/** A blank that the engine did not see: so much wider than the gap before the full stop, and so wide beside the figures' height. */
const WIDER = 1.8;
const WIDE = 0.4;

/** "5. 147" seen as "5.147": in figures the full stop stands close to both sides. */
function part(word: SeenWord): SeenWord[] {
  const label = /^\(?\d{1,2}[.)](?=[\dA-Z£<])/.exec(word.text)?.[0];
  const signs = word.signs;
  if (!label || signs?.length !== word.text.length) return [word];
  const gap = (at: number) => (signs[at]?.x0 ?? 0) - (signs[at - 1]?.x1 ?? 0);
  const before = Math.max(1, gap(label.length - 1));
  if (gap(label.length) < before * WIDER || gap(label.length) < (word.y1 - word.y0) * WIDE) return [word];
  const half = (from: number, to: number): SeenWord => ({
    ...word,
    text: word.text.slice(from, to),
    x0: signs[from]?.x0 ?? word.x0,
    x1: signs[to - 1]?.x1 ?? word.x1,
    signs: signs.slice(from, to),
  });
  return [half(0, label.length), half(label.length, word.text.length)];
}

/** "(il)" is "(ii)": no numeral and no word has an l there. */
const ROMAN = /^\((?=.*[l1|I])(?=.*[ivx])(?:[il1|I]{2,3}|[il1|I][vx]|[vx][il1|I]{1,3})\)$/;

/** `shape`: a label that is whole, its number in a group; `slip`: what may be one. */
const LABELS: readonly { readonly shape: RegExp; readonly slip: RegExp }[] = [
  ...['Q', 'A'].map((letter) => ({
    shape: new RegExp(`^(${letter})(\\d{1,2})([:.)])$`),
    slip: new RegExp(`^(${letter})([\\dA-Za-z|]{1,3})([:.)])$`),
  })),
  { shape: /^()(\d{1,2})([.)])$/, slip: /^()([\dSsBGZzOolIi|]{1,2})([.)])$/ },
  { shape: /^(\()(\d{1,2})(\))$/, slip: /^(\()([\dSsBGZzOolI|]{1,2})(\))$/ },
];

/** Slips between two whole labels are mended where they are as many as are missing there, and could be those. */
function mendByOrder(openers: readonly SeenWord[], shape: RegExp, slip: RegExp, right: Map<SeenWord, string>): void {
  let last = 0;
  let open: SeenWord[] = [];
  const close = (next: number | null) => {
    // numbers begin again where the next one is no larger
    const first = next !== null && next <= last ? 1 : last + 1;
    if (next === null ? last > 0 : next - first === open.length)
      for (const [index, word] of open.entries()) {
        const [, before, seen = '', behind] = slip.exec(word.text) ?? [];
        if (!couldBe(seen, first + index)) break;
        right.set(word, `${before}${first + index}${behind}`);
      }
    open = [];
  };
  for (const word of openers) {
    const number = Number(shape.exec(word.text)?.[2] ?? Number.NaN);
    if (!Number.isNaN(number)) {
      close(number);
      last = number;
    } else if (slip.test(word.text)) open.push(word);
  }
  close(null);
}

/** Letters that a figure is taken for. */
const ALIKE: Readonly<Record<string, string>> = {
  '0': 'OoQD',
  '1': 'lIi|',
  '2': 'Zz',
  '3': 'E',
  '4': 'A',
  '5': 'Ss',
  '6': 'GbB',
  '7': 'T',
  '8': 'BS',
  '9': 'gq',
};

/** Each figure is seen as itself, as a letter like it, or as both. */
const couldBe = (seen: string, number: number): boolean =>
  new RegExp(`^${[...String(number)].map((figure) => `[${figure}${ALIKE[figure]}]{1,2}`).join('')}$`).test(seen);

/** References whose "I" was seen twice or as a figure ("FOI1418", "FO1418"), where the letter has them right as well ("FOI418"). */
function doubledStrokes(words: readonly SeenWord[]): Map<string, string> {
  const bare = (text: string): string => text.replace(/[^A-Za-z\d]+$/, '');
  const whole = new Set(words.map(({ text }) => bare(text)));
  return new Map(
    words.flatMap(({ text }): [string, string][] =>
      [text.replace(/^(FOI|EIR|SAR)[1lI|](?=\d{2})/, '$1'), text.replace(/^F[O0][1lI|](?=\d{2})/, 'FOI')].flatMap(
        (right): [string, string][] => (right !== text && whole.has(bare(right)) ? [[text, right]] : []),
      ),
    ),
  );
}
