import { cue } from '../model/cue.js';
import { ANNEX, REPLY_HEADING, SIGN_OFF } from '../model/landmarks.js';
import { contentWords, wordSet } from '../model/words.js';
import { between } from './answer-start.js';
import { isLead } from './asking.js';
import { RIGHTS } from './cues.js';
import { NOTE as NAMED_NOTE } from './notes.js';
import type { Opening } from './pair.js';
import { isBareName, isPlain, type Part } from './parts.js';
import { isSection } from './sections.js';

/** Where the answer of an opening ends: before the next one's heading, and in the last answer before what closes the letter. `asked`: the next question's words. */
export function answerEnd(reply: readonly Part[], opening: Opening, next: Opening | undefined, start: number, asked = ''): number {
  if (next?.part === opening.part) return next.part.span.start + next.offset;
  const inside = between(reply, opening.part.index, next?.part.index ?? Number.POSITIVE_INFINITY);
  // answers that are named as such in a quoted mail end where the mail that quotes it begins
  const quoting = inside.findIndex((part, index) => index > 0 && part.whole.start < (inside[index - 1] as Part).whole.start);
  if (quoting > 0 && inside[1]?.label?.kind === 'answer') inside.splice(quoting);
  // the head of the table that the next opening stands in belongs to it
  const table = next?.part.block.cell?.table;
  if (table !== undefined && table !== opening.part.block.cell?.table)
    while (inside.length > 1 && inside.at(-1)?.block.cell?.table === table) inside.pop();
  // the letter ends, or an annex begins, in which the next answer stands or none
  const below = Number(start >= opening.part.span.end);
  const leaves = inside.findIndex(
    (part, index) => index > 0 && isPlain(part) && (index > below ? isEdge(part) : SIGN_OFF.test(part.text) && part.text.length < 40),
  );
  if (leaves > 0) inside.splice(leaves);
  // "Request:" or "Part B" alone heads what is asked next
  const heads = (part: Part): boolean =>
    isBareName(part, 'question') ||
    isSection(part) ||
    leadsTo(part, next?.part) ||
    (isPlain(part) && beginsQuestion(part, asked)) ||
    (part.text.length < 120 && LEADS_ON.test(part.text));
  while (next && inside.length > 1 && heads(inside.at(-1) as Part)) inside.pop();
  // so does the heading right before it; short lines one after the other are a list
  const [last, before] = [inside.at(-1) as Part, inside.at(-2)];
  // "Harbour Ropes Ltd" alone below its question answers it, though it looks like a heading
  const only = before === opening.part && start >= before.span.end;
  if (next && before && !only && (isHeadingLike(last) ? !isHeadingLike(before) : isCaption(last, before))) inside.pop();
  if (!next) {
    const heading = inside.findIndex(
      (part, index) =>
        index > below &&
        part.heading &&
        !part.label &&
        inside.length > index + 1 &&
        !part.block.cell &&
        // a heading that stands in other answers too names a part of each
        !reply.some((other) => other !== part && other.text === part.text),
    );
    if (heading > 0) inside.splice(heading);
    // law that is set out after a short answer explains the whole letter, not that answer
    const law = inside.findIndex((part, index) => index > 0 && LAW_HEADING.test(part.text) && part.text.length < 90 && !part.block.cell);
    const told = inside.slice(0, law);
    const answer = told.map((part) => (part === opening.part ? part.text.slice(opening.offset) : part.text)).join(' ');
    if (law > 0 && COMPLETE.test((told.at(-1)?.text ?? '').replace(/^.*[?:]/s, '')) && !/\b(?:exempt|refus|withh)/i.test(answer.slice(-60)))
      inside.splice(law);
    // "Section 12(1) - Cost of compliance" below the last answer explains an earlier one, which names it, and not that answer, which does not
    const others = inside.findIndex((part, index) => {
      const provision = index > 0 && !part.block.cell && part.text.length < 90 ? PROVISION.exec(part.text)?.[1] : undefined;
      if (!provision) return false;
      const names = ({ text }: Part): boolean => new RegExp(String.raw`\b(?:sections?|regulations?|s\.) ?${provision}\b`, 'i').test(text);
      return !inside.slice(0, index).some(names) && reply.some((other) => other.index < opening.part.index && names(other));
    });
    if (others > 0) inside.splice(others);
    // the fields of a case system's record go on behind the last one
    const fields = inside.filter((part, index) => index > 0 && !part.label && part.text.length < 80 && CASE_FIELD.test(part.text));
    if (fields.length > 1) inside.splice(inside.indexOf(fields[0] as Part));
    const notes = inside.findIndex(({ note }) => note);
    // the heading over notes that are counted goes with them
    const over = notes > 0 && !NAMED_NOTE.test((inside[notes] as Part).text) ? 1 : 0;
    const refers = notes > 0 && inside.slice(0, notes).some(({ text }) => /\bnote (?:\d|[a-z]\b)/i.test(text));
    if (notes > over && !refers) inside.splice(notes - over);
    const ending = inside.findIndex(
      // the answer stands on the question's line, or in the paragraph below it
      (part, index) => index > below && (ENDING.test(part.text) || EXPLAINS.test(part.text)) && isPlain(part),
    );
    if (ending > 0) inside.splice(ending);
    // a figure that needs nothing more, and a paragraph about all figures
    const closing = inside.findIndex(
      (part, index) =>
        index > 0 && CLOSING.test(part.text) && !part.label && COMPLETE.test((inside[index - 1]?.text ?? '').replace(/^.*[?:.]\s/s, '')),
    );
    if (closing > 0) inside.splice(closing);
  }
  // a table that gives its answers beside the questions: notes and what has a heading below it speak of all of them, and an empty cell is no answer
  const cell = opening.part.block.cell;
  const beside = reply.filter(({ block }) => cell && block.cell?.table === cell.table && block.cell.column > cell.column);
  if (cell && beside.length && next?.part.block.cell?.table !== cell.table) {
    const empty = !beside.some(({ block }) => block.cell?.row === cell.row);
    // what stands below a table of several answers, and speaks of nothing that its last row asks, is of the table
    const said = beside.filter(({ block }) => block.cell?.row === cell.row).map(({ text }) => text);
    const whole =
      new Set(beside.map(({ block }) => block.cell?.row)).size > 2 && !/\b(?:below|follow\w*|under|note)\b/i.test(said.join(' '));
    const asked = wordSet(opening.part.text);
    const strange = ({ text }: Part): boolean => whole && said.length > 0 && !contentWords(text).some((word) => asked.has(word));
    const apart = (part: Part): boolean => empty || isHeadingLike(part) || isTitle(part) || NOTE.test(part.text) || strange(part);
    // the first line of a form's answer, which its row labels, is no cell any more
    const after = inside.findIndex((part, index) => index > 0 && !part.block.cell && part.label?.kind !== 'answer' && apart(part));
    if (after > 0) inside.splice(after);
  }
  // what closes the letter, and the heading over its paragraphs on rights
  if (!next) {
    // an apology alone below its question goes on to answer it, and so does a note in the question's words
    const asked = wordSet(opening.part.text);
    const answers = ({ text }: Part): boolean =>
      inside.length === 2 &&
      start >= opening.part.span.end &&
      (APOLOGY.test(text) ||
        (NOTES.test(text) && !RIGHTS.test(text) && new Set(contentWords(text).filter((word) => asked.has(word))).size > 1));
    while (inside.length > 1 && CLOSING.test((inside.at(-1) as Part).text) && !answers(inside[1] as Part)) inside.pop();
    // what alone stands below the last question answers it, in bold or not
    const lone = inside.at(-2) === opening.part && start >= opening.part.span.end;
    const closes = (part: Part | undefined): boolean => part !== undefined && !part.bullet && isHeadingLike(part);
    const rights = REUSE.test(inside.at(-1)?.text ?? '');
    if (inside.length > 1 && (!lone || rights) && closes(inside.at(-1)) && !isHeadingLike(inside.at(-2) as Part)) inside.pop();
  }
  const end = (inside.at(-1) as Part).whole.end;
  if (next && next.offset > 0) return Math.max(end, next.part.span.start + next.offset);
  return end;
}

/** "Attachments: -", "Case officer", "Days taken: 16" */
const CASE_FIELD = cue(
  /^\W*(?:attachments?|(?:case )?(?:officer|owner|handler|status|number)|exemptions?(?: (?:applied|used|cited))?|outcome|days taken|date (?:closed|completed|sent|issued|responded)|status|(?:closed|handled|answered) by|legislation|directorate|disclosure log)\s*(?::|$)/,
);

/** "Q2. How many of them were:" over 2.1 */
const leadsTo = (part: Part, next: Part | undefined): boolean => {
  const [number, limb] = [part, next].map((one) => (one?.label?.paths.length === 1 ? (one.label.paths[0] as string) : ''));
  return Boolean(number && isLead(part) && limb?.startsWith(`${number}.`));
};

/** "In each year, how many boats were" or "In 2023:" over "(a) lent out", the next question. */
const beginsQuestion = ({ text }: Part, asked: string): boolean => / .* |:\s*$/.test(text) && asked.startsWith(`${text.trim()} `);

/** "By limb (d) you asked:" */
const LEADS_ON = cue(/\b(?:you (?:\w+ )?asked|your (?:\w+ )?(?:question|request) (?:was|is|read|reads))\b[^.?!]{0,40}:\W*$/);

const NOTE = cue(/^\W*(?:notes?\b(?! that)|\*|[¹²³]|\([a-z0-9]\)\s|(?:sections?|regulations?) \d)/);

/** "Yours sincerely", "Annex B", "Appendix 2 - Public interest". */
export const isEdge = ({ text }: Part): boolean => text.length < 90 && (SIGN_OFF.test(text) || ANNEX.test(text));

const LAW_HEADING = cue(/^\W*(?:sections?|regulations?|exemptions?|s\.) ?\d*[\d()a-z]*\b/);

const PROVISION = /^\W*(?:section|regulation|s\.) ?(\d{1,2}[A-Z]?)[\d()a-z]*\s*(?:[-–:]|$)/i;

/** A figure, a date or a plain word that needs nothing more. */
const COMPLETE = cue(
  /^\W*(?:[£<>]?\d[\d,.]*%?|yes|no|nil|none|zero|n\/a|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})\W*$/,
);

/** With these words a letter turns from its last answer to itself. */
const ENDING = cue(
  /^\W*(?:(?:i|we) (?:hope|trust) (?:that )?(?:this|the|you)\b|hope (?:this|that|it|these)(?: all)? (?:helps?|is|are|answers?)\b|(?:that|this) (?:concludes|completes)\b|in the spirit of\b|(?:(?:this|the following) is )?(?:provided )?outside (?:of )?(?:the|this|our) (?:foi |freedom of information |scope of the |terms of the |duties under the )*act\b[^.]{0,60}\byou (?:may|might) (?:wish|want|like|find|also)\b|(?:to be (?:helpful|of (?:assistance|help))|(?:in order )?to (?:assist|help) you(?: further)?),? you (?:may|might) (?:wish|want|like) to (?:re-?)?(?:direct|submit|send|address|make) (?:your|this|the|an? (?:new|separate)) request\b|we have (?:dealt with|handled|considered|processed|answered) (?:this|your) request (?:under|in accordance)\b|(?:this|your) request (?:has been|was) (?:dealt with|handled|considered|processed|answered) (?:under|in accordance)\b|every effort (?:has been|is|was)\b|you asked that,? if\b|further information (?:on|about) [^.]{0,120}\b(?:our website|https?:|www\.)|(?:in accordance|in line) with (?:the act|section 17|s\.? ?17)\b.{0,80}\b(?:refusal|notice)|(?:in accordance with )?(?:section|s\.?) ?1[67] of (?:the )?[\w ,()]{0,50}\bact\b|(?:advice and assistance|section 16|s\.? ?16)\b(?! (?:and|to|of|or)\b.{0,20}\d))/,
);

/** "'Not known' in row 9 means that …": what stands in another answer. */
const EXPLAINS =
  /^\s*["'][^"'\n]{1,30}["'] (?:(?:in|at|against|for|under) (?:rows?|lines?|questions?|answers?|columns?|parts?) (?:no\.? )?\(?\d|(?:in the table |above )?(?:means|denotes|indicates)\b)/;

const CLOSING = cue(
  /^\W*(?:i (?:hope|trust|am sorry|apologi[sz]e)|we (?:hope|trust|apologi[sz]e)|please (?:note|contact|do not|accept)|thank you|this (?:concludes|completes)|the information (?:supplied|provided)|we took|advice and assistance|due to the different (?:methods|ways) (?:of|in which)|every effort (?:has been|is|was) |i (?:would|should|'d) (?:be (?:happy|pleased|content|grateful)|prefer|like|appreciate|welcome) (?:to (?:receive|have|get)|receiving|it if|if)\b[^?]{0,60}\b(?:answers?|repl(?:y|ies)|respon[sd]e?s?|information|data|this|these|it)\b[^?]{0,80}$|i look forward to (?:hearing|receiving|your)\b|many thanks\b[^.?]{0,60}\W*$|my preferred (?:format|method)\b|where a figure (?:is )?(?:below|under|less|fewer)|figures? (?:below|under|fewer than|less than) \w+ (?:are|is|have|has))/,
);

const REUSE = cue(/\b(?:re-?use|copyright|complaints?|reviews?|appeals?|your rights?)\b/);

/** "Please note that the records begin in 2021. From then on there were 29." */
const NOTES = cue(/^\W*(?:please note|due to the different|where a figure|we took)\b/);
const APOLOGY = cue(/^\W*(?:i|we) (?:am sorry|are sorry|apologi[sz]e)\b[^.]*\.\s+\S/);

const isHeadingLike = (part: Part): boolean =>
  part.heading ||
  (REPLY_HEADING.test(part.text) && part.text.length < 60) ||
  (part.style.includes('b') && part.text.length < 60 && !/[.:]$/.test(part.text) && !part.block.cell);

const isTitle = ({ text, label, bullet }: Part): boolean => !label && !bullet && /^[A-ZÀ-Þ][^.?!:;,£%\d]{3,58}$/.test(text);

/** A short line without an end that stands alone below a whole sentence: the heading of what follows. */
const isCaption = (part: Part, before: Part): boolean =>
  part.block !== before.block &&
  isPlain(part) &&
  /^[A-ZÀ-Þ][^.?!:;,£%]{5,58}$/.test(part.text) &&
  !/\d/.test(part.text.replace(/\b(?:19|20)\d{2}(?:[-/]\d{2,4})?\b/g, '')) &&
  /[.]$/.test(before.text);
