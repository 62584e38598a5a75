import { cue } from '../model/cue.js';
import { IF_ONLY } from './naming.js';

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const RANK = `(?:${RANKS.join('|')}|last|final)`;
const UNIT = String.raw`(?:(?:bullet )?points?|questions?|parts?|requests?|items?|queries|query|limbs?|elements?|bullets?|wish(?:es)?)\b`;
/** "your third and fifth parts", "the last part of your request", "the first two questions", "the remaining questions". */
const RANKED = new RegExp(
  String.raw`\b(your|the|these)\s(${RANK}(?:(?:,\s|,?\sand\s|\s&\s)(?:the\s)?${RANK})*)(?:\s(${NUMBERS.join('|')}|\d{1,2}))?(?:\s(?:of\syour|of\sthe|of\sthese))?\s(${UNIT})(\sof\s(?:your|the|this)\s\w+)?`,
  'i',
);
/** "part five", "point two": a number in words behind its unit; digits are read as labels. */
const WORDED = new RegExp(
  String.raw`\b(?:parts?|points?|questions?|items?|limbs?)\s(${NUMBERS.join('|')})(?:(?:,\s|,?\sand\s)(${NUMBERS.join('|')}))?\b`,
  'i',
);
/** What speaks of another paragraph or of the law ranks no question. */
const ELSEWHERE = cue(
  /\b(?:the (?:first|second|last|third) part of (?:the|this) (?:section|test|exemption|regulation|answer|reply|response|letter|paragraph|sentence|act)|for part \w+ only)\b/,
);

/** The questions, by index, that a sentence names by their rank in the request of `count` questions; none where it names none. */
export function rankedQuestions(sentence: string, count: number): number[] {
  if (ELSEWHERE.test(sentence)) sentence = sentence.replace(/for part \w+ only/gi, '');
  const ranked = RANKED.exec(sentence);
  if (ranked) {
    const [all, , ranks, many, unit, whose] = ranked as unknown as [string, string, string, string?, string?, string?];
    // "the first part" alone may be one of a single question
    const own =
      ranked[1]?.toLowerCase() === 'your' || whose || many || /s$/i.test(unit ?? '') || /^(?:question|request|bullet)/i.test(unit ?? '');
    if (!own || IF_ONLY.test(sentence.slice(ranked.index + all.length))) return [];
    const found = (ranks.toLowerCase().match(new RegExp(RANK, 'g')) ?? []).map((rank) =>
      /last|final/.test(rank) ? count : RANKS.indexOf(rank) + 1,
    );
    const length = many ? NUMBERS.indexOf(many.toLowerCase()) + 1 || Number(many) : 1;
    const numbers = found.flatMap((number) => {
      const from = number === count && /last|final/i.test(ranks) ? count - length + 1 : number;
      return Array.from({ length }, (_, step) => from + step);
    });
    return numbers.every((number) => number >= 1 && number <= count) ? numbers.map((number) => number - 1) : [];
  }
  const worded = WORDED.exec(sentence);
  if (!worded || IF_ONLY.test(sentence.slice(worded.index + worded[0].length))) return [];
  const numbers = [worded[1], worded[2]].flatMap((word) => (word ? [NUMBERS.indexOf(word.toLowerCase()) + 1] : []));
  return numbers.every((number) => number <= count) ? numbers.map((number) => number - 1) : [];
}
