import type { Question } from '../model/questionnaire.js';
import { contentWords, wordsAsked } from '../model/words.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';

/**
 * As many titles as questions, a line each over what is said under it, most with a word of the question whose turn it is and none with words of
 * others alone: they answer in order. Null where that is not so.
 */
export function titleByTitle(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  if (questions.length < 3 || reply.some(({ label, text }) => label?.paths.length || text.includes('?'))) return null;
  const titles = reply.filter((part, at) => isTitle(part, reply[at - 1], reply[at + 1]));
  if (titles.length !== questions.length) return null;
  const asked = questions.map((question) => wordsAsked(question));
  const shares = (title: Part, index: number): boolean => contentWords(title.text).some((word) => asked[index]?.has(word));
  const own = titles.filter(shares).length;
  const strange = titles.some((title, index) => !shares(title, index) && asked.some((_, other) => shares(title, other)));
  if (strange || own < questions.length * 0.6) return null;
  return titles.map((part, index) => ({ part, offset: 0, questions: [index], fit: 0, margin: 1, labelled: true, titled: true }));
}

/** A few words without an end, first in their paragraph or a heading, and something below that is no title. */
const isTitle = (part: Part, above: Part | undefined, below: Part | undefined): boolean =>
  TITLE.test(part.text) &&
  !part.bullet &&
  !part.block.cell &&
  above?.block !== part.block &&
  below !== undefined &&
  (below.block === part.block || part.heading);
const TITLE = /^[A-ZÀ-Þ][^.?!:;\d]{2,60}$/u;
