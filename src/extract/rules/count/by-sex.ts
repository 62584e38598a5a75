import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const MALE = /(?<![\w-])(?:males?|m[ae]n|boys?|[Mm](?=[\s:,.;/)=-]|$)|(?<=\d)[Mm](?=\W|$))(?![\w'’-]|-)/gi;
const FEMALE = /(?<![\w-])(?:females?|wom[ae]n|girls?|[Ff](?=[\s:,.;/)=-]|$)|(?<=\d)[Ff](?=\W|$))(?![\w'’-]|-)/gi;
/** Words for the one and the other, as a question has them. */
const [ASKED_MALE, ASKED_FEMALE] = [String.raw`\b(males?|m[ae]n|boys?)\b`, String.raw`\b(females?|wom[ae]n|girls?)\b`];
const ASKS_BOTH = new RegExp(`${ASKED_MALE}[^?]*${ASKED_FEMALE}|${ASKED_FEMALE}[^?]*${ASKED_MALE}`, 'i');
const ASKS_SEX = /\b(?:by|of|per|and) (?:their )?(?:sex|gender)\b/i;
/** "61 of the 88": the number that is part of the next. */
const OUT_OF = /^ (?:(?:young )?(?:people|children|families|persons) )?(?:out )?of (?:[a-z'’]+ ){0,3}$/i;
const GAP = /^[^.;:\n\d]{0,45}$/;

export const bySex = defineRule({
  id: 'count/by-sex',
  summary: 'Read the numbers of males and of females where both are asked for.',
  yields: 'count',
  needs: /male|\bm[ae]n\b|boy|\dm\b|\bm\b/,
  finds: [
    ['[[61]] m / [[27]] f', { all: [61, 27] }, { expects: 'count', question: 'How many were male and how many were female?' }],
    [
      'Of the 88, [[61]] were male and [[27]] female.',
      { all: [61, 27] },
      { expects: 'count', question: 'How many were male and how many female?' },
    ],
    [
      '[[61]] of the 88 were boys and [[27]] were girls.',
      { all: [61, 27] },
      { expects: 'count', question: 'How many boys and how many girls?' },
    ],
    [
      'Boys accounted for [[48]] of last year’s 67 and girls for the other [[19]].',
      { all: [48, 19] },
      { expects: 'count', question: 'How many were male and how many female?' },
    ],
    ['Female [[27]], Male [[61]]', { all: [27, 61] }, { expects: 'count', question: 'The number of visitors by sex' }],
    [
      '[[61]] (69%) were men and [[27]] (31%) were women',
      { all: [61, 27] },
      { expects: 'count', question: 'How many men and how many women?' },
    ],
  ],
  ignores: [
    ['61 m / 27 f', 'neither was asked about', { expects: 'count', question: 'How many came?' }],
    ['61 were male', 'one of them', { expects: 'count', question: 'How many were male and how many female?' }],
    [
      '61 male, 27 female in 2022; 50 male, 20 female in 2023',
      'several times',
      { expects: 'count', question: 'How many were male and how many female?' },
    ],
    ['69% were male and 31% female', 'shares', { expects: 'count', question: 'How many were male and how many female?' }],
    ['The 88 men and women came by boat', 'one number for both', { expects: 'count', question: 'How many men and how many women?' }],
  ],
  *claim({ text, low, question, expects }) {
    if (expects !== 'count' || !(ASKS_BOTH.test(question) || ASKS_SEX.test(question))) return;
    const [males, females] = [MALE, FEMALE].map((words) =>
      [...low.matchAll(words)].map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
    );
    const [male, female] = [males?.[0], females?.[0]];
    if (!male || !female || males?.length !== 1 || females?.length !== 1) return;
    const figures = figuresOf(text).filter(({ role, value }) => (role === 'plain' || role === 'measure') && Number.isInteger(value));
    const first = Math.min(male.start, female.start);
    const behind = !figures.some(({ span }) => span.start < first);
    const found = [male, female].map((word) => (behind ? next(text, figures, word) : before(text, figures, word)));
    const [ofMales, ofFemales] = found;
    if (!ofMales || !ofFemales || ofMales === ofFemales) return;
    const [askedMale, askedFemale] = [ASKED_MALE, ASKED_FEMALE].map((words) => new RegExp(words, 'i').exec(question)?.[1]);
    const both = [
      { ...asNumber(ofMales), entity: askedMale ?? 'male' },
      { ...asNumber(ofFemales), entity: askedFemale ?? 'female' },
    ];
    yield* both.sort((a, b) => a.span.start - b.span.start);
  },
});

type Word = { readonly start: number; readonly end: number };
/** The figure before a word, with no other between them; of "61 of the 88" the first. */
function before(text: string, figures: readonly Figure[], word: Word): Figure | null {
  const own = figures.filter(({ span }) => span.end <= word.start);
  const [other, nearest] = [own.at(-2), own.at(-1)];
  if (!nearest || !GAP.test(withoutShare(text.slice(nearest.span.end, word.start)))) return null;
  return other && OUT_OF.test(text.slice(other.span.end, nearest.span.start)) ? other : nearest;
}
/** The figure behind a word: "Male: 61". */
function next(text: string, figures: readonly Figure[], word: Word): Figure | null {
  const own = figures.find(({ span }) => span.start >= word.end);
  return own && GAP.test(text.slice(word.end, own.span.start).replace(/^\s*:/, '')) ? own : null;
}
const withoutShare = (gap: string): string => gap.replace(/\([\d.]+ ?%\)/, '');
