import { grouped } from '../model/grouped.js';
import type { Question } from '../model/questionnaire.js';
import { contentWords, wordsAsked } from '../model/words.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { subjectsIn } from './tables.js';

/**
 * As many titles as questions, or as numbers of them, a line each or a row of a table over what is said under it, most with a word of the question whose turn it is and none with words of
 * others alone: they answer in order. Null where that is not so.
 */
export function titleByTitle(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  if (questions.length < 3 || reply.some(({ label, text }) => label?.paths.length || text.includes('?'))) return null;
  const subjects = subjectsIn(reply);
  const titles = subjects.length ? subjects : reply.filter((part, at) => isTitle(part, reply[at - 1], reply[at + 1]));
  const groups = titles.length === questions.length ? questions.map((_, index) => [index]) : byTop(questions);
  if (titles.length !== groups.length) return null;
  const asked = groups.map((group) => new Set(group.flatMap((index) => [...wordsAsked(questions[index] as Question)])));
  const shares = (title: Part, index: number): boolean => contentWords(title.text).some((word) => asked[index]?.has(word));
  const own = titles.filter(shares).length;
  const strange = titles.filter((title, index) => !shares(title, index) && asked.some((_, other) => shares(title, other))).length;
  // "Clerk's pay" in a row of its own, of "Is that true?", though another question is of the Clerk too
  if (strange > (subjects.length ? titles.length / 5 : 0) || own < groups.length * 0.6) return null;
  return titles.map((part, index) => ({
    part,
    offset: 0,
    questions: groups[index] as number[],
    fit: 0,
    margin: 1,
    labelled: true,
    titled: true,
  }));
}

/** The limbs of one number, 5a and 5b, together. */
const byTop = (questions: readonly Question[]): number[][] => {
  const top = ({ number }: Question, index: number): string => /^\d+/.exec(number ?? '')?.[0] ?? `?${index}`;
  return [...grouped([...questions.keys()], (index) => top(questions[index] as Question, index)).values()];
};

/** A few words without an end, first in their paragraph or a heading, and something below that is no title. */
const isTitle = (part: Part, above: Part | undefined, below: Part | undefined): boolean =>
  TITLE.test(part.text) &&
  !part.bullet &&
  !part.block.cell &&
  above?.block !== part.block &&
  below !== undefined &&
  (below.block === part.block || part.heading || below.bullet);
const TITLE = /^[A-ZÀ-Þ][^.?!:;\d]{2,60}$/u;
