import { lowered } from '../model/words.js';

const UNITS =
  'zero nought nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const SMALL = new Map<string, number>(UNITS.map((word) => [word, Math.max(0, UNITS.indexOf(word) - 2)]));
const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
]);
const UNDER_TEN = UNITS.slice(3, 12).join('|');
// "fortynine": a hyphen lost at the end of a line
const NUMERAL = new RegExp(
  String.raw`\b(?:${UNITS.join('|')}|(?:${[...TENS.keys()].join('|')})(?:${UNDER_TEN})?|hundred|thousand|million)\b`,
  'g',
);

/** A text as numbers are looked for in it: numbers in words in capitals, everything else in small letters; same length. */
export const markNumbers = (text: string): string =>
  lowered(text)
    .replace(NUMERAL, (word) => word.toUpperCase())
    .replace(DOZEN, (words) => words.toUpperCase());
/** "A dozen", "half a dozen"; "two dozen" is told by its number. */
const DOZEN = /\b(?:half )?a dozen\b(?! or (?:so|more)\b)/g;

/** Source of an expression for a number in words of a marked text: "TWENTY-THREE", "ONE HUNDRED and FOUR", "ONE THOUSAND, TWO HUNDRED and SIX", "TWO and a half". */
export const NUMBER_WORDS = String.raw`[A-Z]+(?:(?:(?<=HUNDRED|THOUSAND|MILLION)\s+and\s+|(?<=THOUSAND|MILLION),\s+(?=[A-Z-]+ (?:HUNDRED|THOUSAND)\b)|\s+|-\s*)[A-Z]+)*(?:\s+and\s+a\s+half\b(?:\s+(?:THOUSAND|MILLION))?)?`;
/** Source of an expression for a number in digits, thousands with commas or spaces, decimals allowed. */
export const NUMBER_DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.]*\d)|\d+(?:\.\d+)?`;
/** Source of an expression for a number as letters print it. */
export const NUMBER = `${NUMBER_DIGITS}|${NUMBER_WORDS}`;

const WORDS = new RegExp(String.raw`[\s,-]+|(?<=ty)(?=${UNDER_TEN})`);

/** The number that a text of the above shapes states. */
export function readNumber(text: string): number {
  const plain = text.toLowerCase().trim();
  if (/^\d/.test(plain)) return Number(plain.replace(/[, ]/g, ''));
  if (plain.endsWith('a dozen')) return plain.startsWith('half') ? 6 : 12;
  let total = 0;
  let part = 0;
  for (const word of plain.split(WORDS)) {
    const small = SMALL.get(word) ?? TENS.get(word);
    if (small !== undefined) part += small;
    else if (word === 'half') part += 0.5;
    else if (word === 'hundred') part = (part || 1) * 100;
    else if (SCALES.has(word)) {
      total += (part || 1) * (SCALES.get(word) as number);
      part = 0;
    }
  }
  return total + part;
}
