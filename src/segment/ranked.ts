import { RANKS } from './label.js';
import { IF_ONLY } from './naming.js';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const RANK = `(?:${RANKS.join('|')}|last|final)`;
const UNIT = String.raw`(?:(?:bullet )?points?|questions?|parts?|requests?|items?|queries|query|limbs?|elements?|bullets?|wish(?:es)?)\b`;
/** "your third and fifth parts", "the last part of your request", "the first two questions", "the remaining questions". */
const RANKED = new RegExp(
  String.raw`\b(your|the|these)\s(${RANK}(?:(?:,\s|,?\sand\s|\s&\s)(?:the\s)?${RANK})*)(?:\s(${NUMBERS.join('|')}|\d{1,2}))?(?:\s(?:of\syour|of\sthe|of\sthese))?\s(${UNIT})(\sof\s(?:your|the|this)\s(?:requests?|questions?|letter|e-?mail|enquiry|list)\b)?`,
  'i',
);
/** "part five", "point two": a number in words behind its unit; digits are read as labels. */
const WORDED = new RegExp(
  String.raw`\b(?:parts?|points?|questions?|items?|limbs?)\s(${NUMBERS.join('|')})(?:(?:,\s|,?\sand\s)(${NUMBERS.join('|')}))?\b`,
  'i',
);
/** A part of an answer that is told apart: it names no place. */
const ONLY = /\bfor (?:part|point|question) \w+ only\b/gi;

/** The questions, by index, that a sentence names by their rank in the request of `count` questions; none where it names none. */
export function rankedQuestions(sentence: string, count: number): number[] {
  const text = sentence.replace(ONLY, '');
  const [numbers, rest] = byRank(text, count) ?? byNumber(text) ?? [[], ''];
  const known = numbers.every((number) => number >= 1 && number <= count);
  return known && !IF_ONLY.test(rest) ? numbers.map((number) => number - 1) : [];
}

/** The numbers that a sentence names, and its words after them. */
type Named = readonly [readonly number[], string];

function byRank(text: string, count: number): Named | null {
  const ranked = RANKED.exec(text);
  if (!ranked) return null;
  const [all, owner = '', ranks = '', many, unit = '', whose] = ranked;
  // "the first part" alone may be one of a section or of an answer
  const own = owner.toLowerCase() === 'your' || whose || many || /s$/i.test(unit) || /^(?:question|request|bullet)/i.test(unit);
  if (!own) return null;
  const length = many ? NUMBERS.indexOf(many.toLowerCase()) + 1 || Number(many) : 1;
  const numbers = (ranks.toLowerCase().match(new RegExp(RANK, 'g')) ?? []).flatMap((rank) => {
    const from = /last|final/.test(rank) ? count - length + 1 : RANKS.indexOf(rank) + 1;
    return Array.from({ length }, (_, step) => from + step);
  });
  return [numbers, text.slice(ranked.index + all.length)];
}

function byNumber(text: string): Named | null {
  const worded = WORDED.exec(text);
  if (!worded) return null;
  const numbers = [worded[1], worded[2]].flatMap((word) => (word ? [NUMBERS.indexOf(word.toLowerCase()) + 1] : []));
  return [numbers, text.slice(worded.index + worded[0].length)];
}
