import type { Marker } from '../../model/document.js';

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
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const ORDERS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(' ');

function roman(number: number): string {
  let left = Math.min(number, 3999);
  let text = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** Word goes from z to aa, bb, cc. */
const letters = (number: number): string =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(30, Math.ceil(number / 26)));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The codes of the binary format and of RTF for the names DOCX gives ([MS-OSHARED] 2.2.1.3 MSONFC; RTF 1.9.1 `\levelnfc`). */
export const NUMBER_FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

const ordinal = (number: number): string => {
  const tens = number % 100;
  return `${number}${tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
};

/** A number in one of Word's number formats (ECMA-376 part 1, 17.18.59); formats of other scripts are shown as plain figures. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ordinal':
      return ordinal(number);
    case 'cardinalText':
      return capital(WORDS[number] ?? String(number));
    case 'ordinalText':
      return capital(ORDERS[number] ?? ordinal(number));
    default:
      return String(number);
  }
}

export const kindOfFormat = (format: string): Exclude<Marker['kind'], 'bullet'> =>
  format.endsWith('Letter') ? 'letter' : format.endsWith('Roman') ? 'roman' : 'number';
