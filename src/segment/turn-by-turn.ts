import type { Document } from '../model/document.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import type { Question } from '../model/questionnaire.js';
import { wordSet, wordsAsked } from '../model/words.js';
import { SAYS } from './answer-beside.js';
import { OPENS_REPLY, REPLY_SENTENCE, RIGHTS } from './cues.js';
import { byOrder, speaksOfLaw } from './order.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { REFUSED } from './refused.js';

/**
 * A reply without a number, heading or question in as many blocks as there are questions: each answers the one whose turn it is, "8x8" and a list of
 * years as much as a paragraph. What stands between empty lines is a block. `openings`: the places that wording found, which stay where they agree;
 * null where they do not, where they are enough, or where the blocks speak of other questions.
 */
export function turnByTurn(
  document: Document,
  reply: readonly Part[],
  questions: readonly Question[],
  openings: readonly Opening[],
): Opening[] | null {
  const opened = new Set(openings.flatMap((one) => one.questions));
  if (questions.length < 3 || opened.size === questions.length || openings.some(({ labelled }) => labelled)) return null;
  if (reply.some(({ label, heading, text }) => label?.paths.length || heading || text.includes('?') || REFUSED.test(text))) return null;
  const blocks = blocksOf(document, reply);
  if (blocks.length !== questions.length || blocks.some(([first]) => first && speaksOfLaw(first))) return null;
  const at = blocks.map((block) => openings.filter((one) => block.includes(one.part)));
  // words that find the place of another question speak against the turn
  const astray = at.filter((own, turn) => own.some((one) => one.offset === 0 && one.fit > 0.3 && !one.questions.includes(turn)));
  const asked = questions.map((question) => wordsAsked(question));
  const shared = blocks.map((block) => {
    const words = wordSet(block.map(({ text }) => text).join(' '));
    return asked.map((own) => [...own].filter((word) => words.has(word)).length);
  });
  const strange = shared.filter((counts, turn) => counts.some((count) => count > 1 && count > 2 * (counts[turn] ?? 0)));
  if (astray.length > blocks.length / 5 || strange.length > blocks.length / 5) return null;
  // most answer by what they say, and some in words of their question
  const own = shared.filter((counts, turn) => (counts[turn] ?? 0) > 0).length;
  const says = blocks.filter(
    (block, turn) => (shared[turn]?.[turn] ?? 0) > 0 || SAYS.test(block[0]?.text ?? '') || /\d/.test(block[0]?.text ?? ''),
  ).length;
  if (own < blocks.length / 4 || says < blocks.length * 0.7) return null;
  return blocks.map((block, turn): Opening => {
    const found = at[turn]?.find(({ questions: [question, more], offset }) => question === turn && more === undefined && offset === 0);
    return found ?? byOrder(block[0] as Part, turn);
  });
}

/** The blocks of a reply, without what leads to them and what closes it. */
function blocksOf(document: Document, reply: readonly Part[]): Part[][] {
  const blocks: Part[][] = [];
  let before: Part | undefined;
  for (const part of reply) {
    const apart = !before || /\n\s*\n/.test(document.text.slice(before.whole.end, part.whole.start));
    const inTable = before?.block.cell && part.block.cell?.table === before.block.cell.table;
    // "The figures are as follows:" leads to the block below it
    const led = before !== undefined && /:\s*$/.test(before.text);
    if (apart && !inTable && !led) blocks.push([]);
    blocks.at(-1)?.push(part);
    before = part;
  }
  const leads = (block: readonly Part[]): boolean =>
    block.every(({ text }) => [REPLY_HEADING, REPLY_SENTENCE, OPENS_REPLY].some((opens) => opens.test(text)) || !/[a-z0-9]/i.test(text));
  const first = blocks.findIndex((block) => !leads(block));
  return blocks.slice(Math.max(0, first)).filter((block) => !block.every(({ text }) => RIGHTS.test(text)));
}
