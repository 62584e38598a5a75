import { cue } from '../../model/cue.js';

/** "You asked       We say", "Ref   Information requested   Our reply", "No.    The Board's answer": what heads a table of two columns, the requests or their numbers on the left. */
const HEAD = cue(
  /^\s*(?:(?:no|ref|q)\.?\s{2,})?(?:no\.?|number|ref(?:erence)?|item|point|q|(?:(?:your|the) )?(?:freedom of information |foi )?(?:questions?|requests?|query|queries|enquiry|points?)(?: (?:no\.?|number|ref(?:erence)?|asked|received|text))?|(?:what )?you (?:have )?asked(?: us)?(?: for)?|(?:what was |information |data |details )(?:you )?(?:requested|sought|asked for))\s*:?\s{2,}(?:a|(?:[\w’'-]+ ){0,3}(?:responses?|reply|replies|answers?)|(?:what )?we (?:say|said|answer|hold|can tell you)|(?:information|data|details) (?:supplied|given|held|provided|released|disclosed)|comments?)\s*:?\s*$/,
);
/** What is asked by naming it, or in words. */
export const ASKED =
  /^\W*(?:\d{1,2}[.):]?\s+)?(?:(?:the )?(?:total |annual |overall )?(?:numbers?|names?|cost|amount|budget|date|percentage|list|copy|link|value)\b|how|what|which|who|when|where|please|does|do|did|is|are|was|were|has|have|can)\b.{8,}/i;
/** "3", "Q3.", "3a" alone before a gap: the number of a row. */
export const COUNTS = /^\s{0,14}(?:Q\s?)?\(?(\d{1,2})[a-h]?[.):]?\s{3,}(?=\S)/i;

/** Whether a line heads requests and what replies to them, side by side. */
export const headsPairs = (line: string): boolean => line.length < 160 && HEAD.test(line);

/** Whether most cells, one below the other, ask. */
export const ask = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /\?$/.test(cell) || ASKED.test(cell)).length > cells.length * 0.6;

/** Whether cells hold the numbers of rows and nothing else: "1", "2", "3". Those with a stop or a letter mark the items of a list, which are read as such. */
export const count = (cells: readonly string[]): boolean => cells.length > 2 && cells.every((cell, at) => cell === String(at + 1));
