import type { Marker } from '../model/document.js';

type Shape = Pick<Marker, 'kind'> & { readonly value?: number };

/** A quoted list may have its first bullet inside the quotation marks. */
const BULLET =
  /^["“'‘]?([-–—•*·▪▫◦‣●○■□➢➤❖✓\u2022\u25cf\u2043\ue000-\uf8ff]|o(?=\s{2,}|\t))(?:\s+|$)|^([•·▪●■\ue000-\uf8ff]|[-–](?=[A-ZÀ-Þ]))(?=[A-Za-zÀ-ž])/u;
const TYPED =
  /^((?:\(\d{1,2}[a-h]?\)\s?(?:and|&|\+|,|to|-)\s?\(\d{1,2}[a-h]?\)|\d{1,2}[a-h]?\s?(?:and|&|\+|,|to|-)\s?\d{1,2}[a-h]?[.)]|\(?\d{1,3}\s?\(?[a-z]?\)|\d{1,3}[a-z]?[.):]|\d{1,2}\/(?=\s)|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,5}\)|[ivx]{1,5}\.)(?:\([a-z]+\))?\.?)(?:\s+|$|(?=(?<=^(?:\d{1,2}|[ivx]{2,5}|\(?[a-h](?=\)))[.)])[A-Z][a-z]))/i;

/** The list marker that opens a line: its text, what it is, and how long it is with the blanks behind it. */
export function readMarker(line: string): { text: string; length: number; shape: Shape } | null {
  const bullet = BULLET.exec(line);
  const sign = bullet?.[1] ?? bullet?.[2];
  if (bullet && sign) return { text: /[\ue000-\uf8ff]/.test(sign) ? '•' : sign, length: bullet[0].length, shape: { kind: 'bullet' } };
  const typed = TYPED.exec(line);
  if (
    !typed?.[1] ||
    (/^\d+\.$/.test(typed[1]) &&
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(line.slice(typed[0].length)))
  )
    return null;
  // the initials of a name
  if (/^[A-ZÀ-Þ]\.\s+(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+\s*$)/u.test(line) && !/^[A-D]\.\s+(?:Yes|No|None|Nil)\b/i.test(line))
    return null;
  const core = typed[1].replace(/[().:/\s]/g, '').toLowerCase();
  if (/^\d/.test(core)) return { text: typed[1], length: typed[0].length, shape: { kind: 'number', value: Number.parseInt(core, 10) } };
  const roman = readRoman(core);
  // a lone c, d, l, m is a letter; i, v and x are numerals
  const shape: Shape =
    roman && (core.length > 1 || /[ivx]/.test(core)) ? { kind: 'roman', value: roman } : { kind: 'letter', value: core.charCodeAt(0) - 96 };
  return { text: typed[1], length: typed[0].length, shape };
}

const NUMERALS = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
const readRoman = (text: string): number => Math.max(0, NUMERALS.indexOf(text));
