import type { Element } from 'domhandler';

type Kind = 'number' | 'letter' | 'roman' | 'bullet';
interface List {
  readonly kind: Kind | 'none';
  readonly upper: boolean;
  readonly step: 1 | -1;
  next: number;
}
export interface ItemMarker {
  readonly text: string;
  readonly kind: Kind;
  readonly value?: number;
  readonly level: number;
}

const STYLES: Readonly<Record<string, readonly [Kind | 'none', boolean]>> = {
  a: ['letter', false],
  A: ['letter', true],
  i: ['roman', false],
  I: ['roman', true],
  '1': ['number', false],
  decimal: ['number', false],
  'lower-alpha': ['letter', false],
  'lower-latin': ['letter', false],
  'upper-alpha': ['letter', true],
  'upper-latin': ['letter', true],
  'lower-roman': ['roman', false],
  'upper-roman': ['roman', true],
  disc: ['bullet', false],
  circle: ['bullet', false],
  square: ['bullet', false],
  none: ['none', false],
};

/** Counters of the open lists, as HTML counts them: start, value, reversed, type (HTML Standard, 4.4.5 to 4.4.8). */
export class Lists {
  readonly #open: List[] = [];

  get depth(): number {
    return this.#open.length;
  }

  open({ name, attribs, children }: Element): void {
    const ordered = name === 'ol';
    const styled = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribs.style ?? '')?.[1]?.toLowerCase();
    const [kind, upper] = STYLES[styled ?? ''] ?? STYLES[attribs.type ?? ''] ?? (ordered ? ['number', false] : ['bullet', false]);
    const reversed = ordered && 'reversed' in attribs;
    const items = reversed ? children.filter((child) => 'name' in child && child.name === 'li').length : 0;
    const start = Number.parseInt(attribs.start ?? '', 10);
    this.#open.push({ kind, upper, step: reversed ? -1 : 1, next: Number.isNaN(start) ? (reversed ? items : 1) : start });
  }

  close(): void {
    this.#open.pop();
  }

  /** The marker of the next item; null for items that show none. */
  item({ attribs }: Element): ItemMarker | null {
    const list = this.#open.at(-1);
    const level = Math.max(0, this.#open.length - 1);
    if (!list) return { text: '•', kind: 'bullet', level };
    const own = Number.parseInt(attribs.value ?? '', 10);
    const value = Number.isNaN(own) ? list.next : own;
    list.next = value + list.step;
    if (list.kind === 'none') return null;
    if (list.kind === 'bullet') return { text: '•', kind: 'bullet', level };
    const shown = list.kind === 'number' || value < 1 ? String(value) : list.kind === 'letter' ? letters(value) : roman(value);
    return { text: `${list.upper ? shown.toUpperCase() : shown}.`, kind: list.kind, value, level };
  }
}

function letters(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
function roman(value: number): string {
  if (value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}
