import type { Span } from './span.js';

/** What a letter says of a mark in its tables: "* fewer than five", "- = none", "Where <5 is shown, the number is withheld". */
export interface Legend {
  /** As it is printed, blanks left out: "*", "-", "<5", "S". */
  readonly mark: string;
  /** The words about it, as offsets in the text that was searched. */
  readonly span: Span;
}

const MARK = String.raw`[*†‡#~]|\[[a-z]\]|<\s?\d{1,2}`;
/** "* = fewer than 5", "- : none", one after the other in a line. */
const PAIR = new RegExp(
  String.raw`(?<=^|[\s(;,:.])["'(]?(${MARK}|-|–|\.\.|[xz])["')]?\s*(?:=|denotes?\b|means?\b|indicates?\b|represents?\b)\s*`,
  'gi',
);
/** "* Numbers below five are withheld": the mark opens the line. */
const OPENS = /^\s*([*†‡#])(?![*†‡#])\s*\S.{7,}/s;
/** "Where <5 is shown …", "Figures marked * …". */
const TOLD = new RegExp(
  String.raw`^\s*(?:where(?:ver)?|cells?|figures?|numbers?|entries|values?)\b[^.\n]{0,60}?(?<![\w£])["'(]?(${MARK})(?!\w)`,
  'i',
);
/** "Where a cell is marked with the letter S …", "'S' stands for …": a capital that is named as a mark or quoted. */
const LETTER =
  /(?<=^\s*|[.;:]\s+)(?:(?:[Ww]here(?:ver)?|[Cc]ells?|[Ff]igures?|[Nn]umbers?|[Ee]ntries|[Vv]alues?|[Aa]n?|[Tt]he|[Ii]n)\b[^.\n]{0,60}?)?(?:(?:letter|code|symbol) ["'(]?|["'(])([A-Z])["')]?(?!\w)(?=[^.\n]*\b(?:between|fewer|less|below|under|from|means?|stands|denotes?|suppress|with)\w*\b)/;
const SAYS =
  /\b(?:withheld|suppress\w*|exempt\w*|identif\w+|denotes?|means?|shows?|shown|indicates?|represents?|fewer|less|below|under|section|figures?|numbers?|data|includes?|excludes?|none|nil|zero)\b/i;

/** The marks that one paragraph explains; none where it does not. */
export function legendsIn(text: string): Legend[] {
  const pairs = [...text.matchAll(PAIR)];
  if (pairs.length && SAYS.test(text))
    return pairs.map((match, index) => ({
      mark: plain(match[1] as string),
      span: { start: match.index, end: pairs[index + 1]?.index ?? text.length },
    }));
  const mark = (OPENS.exec(text) ?? TOLD.exec(text))?.[1];
  if (mark && SAYS.test(text)) return [{ mark: plain(mark), span: { start: 0, end: text.length } }];
  const letter = SAYS.test(text) ? LETTER.exec(text) : null;
  return letter ? [{ mark: letter[1] as string, span: { start: letter.index, end: text.length } }] : [];
}

const plain = (mark: string): string => mark.replace(/\s/g, '').replace('–', '-').toLowerCase();
