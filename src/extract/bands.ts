import { at, type Span } from '../model/span.js';
import { readNumber } from './numbers.js';

/** A range that is a name, and the number told for it: "18-24: 22". */
export interface Band {
  readonly name: string;
  readonly span: Span;
  readonly figure: Span;
  readonly value: number;
}

const RANGE = String.raw`(?:(?:[Aa]ge[sd]? )?(?:(?:[Uu]nder|[Oo]ver|[Uu]p to|[Bb]elow|<|>) ?(?:the age of )?\d{1,2}s?|\d{1,2} ?(?:-|to) ?\d{1,2}|\d{1,2} ?\+|\d{1,2} (?:and|or|years and) (?:over|under|above|older|more|younger))(?: ?(?:years?(?: olds?)?|yrs?))?)(?![\d/%])`;
/** "£50,000 - £59,999", "over £100k": bands of pay. */
const SUM = String.raw`£(?:\d{1,3}(?:,\d{3})+|\d+)(?!,?\d)k?`;
const PAY = String.raw`(?:${SUM} ?(?:-|to) ?£?(?:\d{1,3}(?:,\d{3})+|\d+)(?!,?\d)k?|(?:[Uu]nder|[Oo]ver|[Uu]p to|[Bb]elow|[Aa]bove|<|>) ?${SUM}|${SUM} ?(?:\+|(?:and|or) (?:over|under|above|below|more|less)))(?![\d/%])`;
const VALUE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|[Nn]il|[Nn]one|[Zz]ero|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?![\d.,/%-]*[\d%])`;
/** "18-24: 22", "18-24, 22;", "18-24 (22)": in one form for all of them. */
const AHEAD = new RegExp(
  String.raw`(?<=^|[;,\n.:(]\s*|\band )(${RANGE}|${PAY})(?: ?[:=,] ?| - | ?\(|\t| +)(${VALUE})\)?(?=\s*(?:[;,.\n)]|and\b|$))`,
  'gd',
);
/** "22 aged 18-24". */
const BEHIND = new RegExp(
  String.raw`\b(${VALUE}) (?:(?:were|was|people|pupils|patients|residents) )*(?:aged|between the ages of|in the age group|in the band) (${RANGE}|${PAY})`,
  'gd',
);

/** The bands of a text with a number each; two at least, or none. */
export function bandsIn(text: string): readonly Band[] {
  if (text.length > LONGEST || !/\dk? ?(?:-|to|\+|and|or)|[Uu]nder|[Oo]ver/.test(text)) return [];
  for (const [pattern, name, value] of [
    [AHEAD, 1, 2],
    [BEHIND, 2, 1],
  ] as const) {
    const found = [...text.matchAll(pattern)].map(
      (match): Band => ({
        name: match[name] as string,
        span: at(match, name),
        figure: at(match, value),
        value: readNumber(match[value] as string),
      }),
    );
    if (new Set(found.map((band) => band.name)).size > 1) return found;
  }
  return [];
}
/** Bands that a sentence or a few lines tell; tables are read otherwise. */
const LONGEST = 1500;
