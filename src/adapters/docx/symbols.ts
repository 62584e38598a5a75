/** Characters of the Wingdings fonts that mean something in a form; every other one is a bullet or an ornament. */
const WINGDINGS: Readonly<Record<number, string>> = {
  32: ' ',
  111: '☐',
  113: '☐',
  114: '☐',
  168: '☐',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  224: '→',
  232: '→',
  240: '→',
};
/** Characters of the Symbol font that stand in figures and sums. */
const SYMBOL: Readonly<Record<number, string>> = {
  32: ' ',
  45: '−',
  60: '<',
  61: '=',
  62: '>',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  187: '≈',
  215: '·',
};

/** What a reader sees for a character of a symbol font; `code` with or without the private-use 0xF000. */
export const symbol = (code: number, font = ''): string => ((/^symbol/i.test(font) ? SYMBOL : WINGDINGS)[code & 0xff] as string) ?? '•';

/** Symbol-font characters that were typed as text stand in the private-use area. */
export const unsymbol = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (character) => symbol(character.charCodeAt(0), character === '\uf0a3' ? 'Symbol' : ''));
