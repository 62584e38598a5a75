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
// longer words first: "sixty" is not "six"
const WORD = `(?:${[...SMALL.keys(), ...TENS.keys(), 'hundred', 'thousand', 'million'].sort((a, b) => b.length - a.length).join('|')})`;

/** Source of an expression for a number in words: "twenty-three", "one hundred and four". */
export const NUMBER_WORDS = String.raw`${WORD}(?:(?:(?<=hundred|thousand|million)\s+and\s+|[\s-]+|(?<=ty)(?=one|two|three|four|five|six|seven|eight|nine))${WORD})*`;
/** Source of an expression for a number in digits, thousands with commas or spaces, decimals allowed. */
export const NUMBER_DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.]*\d)|\d+(?:\.\d+)?`;
/** Source of an expression for a number as letters print it. */
export const NUMBER = `${NUMBER_DIGITS}|${NUMBER_WORDS}`;

/** The number that a text of the above shapes states. */
export function readNumber(text: string): number {
  const plain = text.toLowerCase().trim();
  if (/^\d/.test(plain)) return Number(plain.replace(/[, ]/g, ''));
  let total = 0;
  let part = 0;
  // "fortynine": a hyphen lost at the end of a line
  for (const word of plain.split(/[\s-]+|(?<=ty)(?=one|two|three|four|five|six|seven|eight|nine)/)) {
    const small = SMALL.get(word) ?? TENS.get(word);
    if (small !== undefined) part += small;
    else if (word === 'hundred') part = (part || 1) * 100;
    else if (SCALES.has(word)) {
      total += (part || 1) * (SCALES.get(word) as number);
      part = 0;
    }
  }
  return total + part;
}
